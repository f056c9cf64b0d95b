// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate,compare){return{validate,compare}}exports.fullFormats={date:fmtDef(date,compareDate),
time:fmtDef(getTime(!0),compareTime),"date-time":fmtDef(getDateTime(!0),compareDateTime),"iso-time":fmtDef(getTime(),compareIsoTime),"iso-date-time":fmtDef(getDateTime(),
compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},
float:{type:"number",validate:validateNumber},double:{type:"number",validate:validateNumber},password:!0,binary:!0};exports.fastFormats={...exports.fullFormats,
date:fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareTime),"dat\
e-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoTime),"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoDateTime),
uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){let matches=DATE.exec(str);if(!matches)return!1;let year=+matches[1],month=+matches[2],day=+matches[3];
return month>=1&&month<=12&&day>=1&&day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(d1&&d2)return d1>d2?1:d1<d2?-1:0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone){return function(str){let matches=TIME.exec(str);if(!matches)return!1;let hr=+matches[1],min=+matches[2],sec=+matches[3],tz=matches[4],
tzSign=matches[5]==="-"?-1:1,tzH=+(matches[6]||0),tzM=+(matches[7]||0);if(tzH>23||tzM>59||strictTimeZone&&!tz)return!1;if(hr<=23&&min<=59&&sec<60)return!0;let utcMin=min-
tzM*tzSign,utcHr=hr-tzH*tzSign-(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){if(!(s1&&s2))return;
let t1=new Date("2020-01-01T"+s1).valueOf(),t2=new Date("2020-01-01T"+s2).valueOf();if(t1&&t2)return t1-t2}function compareIsoTime(t1,t2){if(!(t1&&t2))return;let a1=TIME.
exec(t1),a2=TIME.exec(t2);if(a1&&a2)return t1=a1[1]+a1[2]+a1[3],t2=a2[1]+a2[2]+a2[3],t1>t2?1:t1<t2?-1:0}var DATE_TIME_SEPARATOR=/t|\s/i;function getDateTime(strictTimeZone){
let time=getTime(strictTimeZone);return function(str){let dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.length===2&&date(dateTime[0])&&time(dateTime[1])}}
function compareDateTime(dt1,dt2){if(!(dt1&&dt2))return;let d1=new Date(dt1).valueOf(),d2=new Date(dt2).valueOf();if(d1&&d2)return d1-d2}function compareIsoDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let[d1,t1]=dt1.split(DATE_TIME_SEPARATOR),[d2,t2]=dt2.split(DATE_TIME_SEPARATOR),res=compareDate(d1,d2);if(res!==void 0)return res||compareTime(
t1,t2)}var NOT_URI_FRAGMENT=/\/|:/,URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function byte(str){
return BYTE.lastIndex=0,BYTE.test(str)}var MIN_INT32=-(2**31),MAX_INT32=2**31-1;function validateInt32(value){return Number.isInteger(value)&&value<=MAX_INT32&&
value>=MIN_INT32}function validateInt64(value){return Number.isInteger(value)}function validateNumber(){return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var listModels_200=validate52;var func1=require_ucs2length().default;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>256)return validate56.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more\
 than 256 characters"}],!1;if(func1(data)<1)return validate56.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return validate56.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;return validate56.errors=vErrors,errors===0}validate56.evaluated={dynamicProps:!1,dynamicItems:!1};var schema24={type:"string",enum:["chat","embed"]};
function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate58.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="chat"||data==="embed"?(validate58.errors=vErrors,errors===0):(validate58.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema24.enum},message:"must be equal to one of the allowed values"}],!1)}validate58.
evaluated={dynamicProps:!1,dynamicItems:!1};var schema25={type:"string",enum:["fast","balanced","premium"]};function validate60(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1):data==="fast"||data==="balanced"||data==="premium"?(validate60.errors=vErrors,errors===0):(validate60.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema25.enum},message:"must be equal to one of the allowed values"}],!1)}validate60.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.input_per_million_usd===void 0&&(missing0="input_per_million_usd")||data.output_per_million_usd===void 0&&(missing0="output_per_mill\
ion_usd"))return validate62.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required prope\
rty '"+missing0+"'"}],!1;if(data.input_per_million_usd!==void 0){let data0=data.input_per_million_usd,_errs1=errors;if(errors===_errs1)if(typeof data0=="number"){
if(data0<0||isNaN(data0))return validate62.errors=[{instancePath:instancePath+"/input_per_million_usd",schemaPath:"#/properties/input_per_million_usd/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate62.errors=[{instancePath:instancePath+"/input_per_million_usd",schemaPath:"\
#/properties/input_per_million_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)
if(data.output_per_million_usd!==void 0){let data1=data.output_per_million_usd,_errs3=errors;if(errors===_errs3)if(typeof data1=="number"){if(data1<0||isNaN(data1))
return validate62.errors=[{instancePath:instancePath+"/output_per_million_usd",schemaPath:"#/properties/output_per_million_usd/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate62.errors=[{instancePath:instancePath+"/output_per_million_usd",schemaPath:"#/propertie\
s/output_per_million_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate62.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate62.errors=vErrors,errors===0}validate62.
evaluated={props:{input_per_million_usd:!0,output_per_million_usd:!0},dynamicProps:!1,dynamicItems:!1};var func0=require_equal().default;function validate55(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
model_id===void 0&&(missing0="model_id")||data.provider===void 0&&(missing0="provider")||data.capabilities===void 0&&(missing0="capabilities")||data.context_window_tokens===
void 0&&(missing0="context_window_tokens")||data.max_output_tokens===void 0&&(missing0="max_output_tokens"))return validate55.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model_id!==void 0){let _errs1=errors;
validate56(data.model_id,{instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.provider!==void 0){let _errs2=errors;
if(typeof data.provider!="string")return validate55.errors=[{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.capabilities!==void 0){let data2=data.capabilities,
_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){if(data2.length<1)return validate55.errors=[{instancePath:instancePath+"/capabilities",schemaPath:"#/p\
roperties/capabilities/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data2.length;for(let i0=0;i0<
len0;i0++){let _errs6=errors;validate58(data2[i0],{instancePath:instancePath+"/capabilities/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid1=_errs6===errors;if(!valid1)break}if(valid1){let i1=data2.
length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){return validate55.errors=[{instancePath:instancePath+"/capabilities",schemaPath:"\
#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical\
)"}],!1;break outer0}}}}}else return validate55.errors=[{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.context_window_tokens!==void 0){let data4=data.context_window_tokens,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate55.errors=[{instancePath:instancePath+"/context_window_tokens",schemaPath:"\
#/properties/context_window_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data4=="number"&&(data4<
1||isNaN(data4)))return validate55.errors=[{instancePath:instancePath+"/context_window_tokens",schemaPath:"#/properties/context_window_tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.max_output_tokens!==void 0){
let data5=data.max_output_tokens,_errs9=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))return validate55.errors=[{instancePath:instancePath+"/ma\
x_output_tokens",schemaPath:"#/properties/max_output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data5==
"number"&&(data5<0||isNaN(data5)))return validate55.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.tier!==void 0){let _errs11=errors;
validate60(data.tier,{instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.
errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.price!==void 0){let _errs12=errors;
validate62(data.price,{instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.dimensions!==void 0){let data8=data.
dimensions,_errs13=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)))return validate55.errors=[{instancePath:instancePath+"/dimensions",schemaPath:"\
#/properties/dimensions/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data8=="number"&&(data8<1||isNaN(
data8)))return validate55.errors=[{instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate55.errors=vErrors,errors===0}validate55.evaluated={props:{model_id:!0,provider:!0,capabilities:!0,
context_window_tokens:!0,max_output_tokens:!0,tier:!0,price:!0,dimensions:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===void 0&&(missing0="created")||data.owned_by===
void 0&&(missing0="owned_by"))return validate65.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must\
 have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;validate56(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.object!==void 0){let _errs2=errors;if(data.object!=="model")return validate65.errors=[{instancePath:instancePath+"/object",schemaPath:"\
#/properties/object/const",keyword:"const",params:{allowedValue:"model"},message:"must be equal to constant"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.created!==void 0){let data2=data.created,_errs3=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate65.errors=[{instancePath:instancePath+
"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data2=="numbe\
r"&&(data2<0||isNaN(data2)))return validate65.errors=[{instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.owned_by!==void 0){let _errs5=errors;if(typeof data.
owned_by!="string")return validate65.errors=[{instancePath:instancePath+"/owned_by",schemaPath:"#/properties/owned_by/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0}}}else return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate65.errors=vErrors,errors===0}validate65.evaluated={props:{id:!0,object:!0,created:!0,owned_by:!0},dynamicProps:!1,
dynamicItems:!1};function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.models===void 0&&(missing0="models")||data.object===void 0&&(missing0="object")||data.data===void 0&&(missing0="data")||data.
has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate54.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.models!==void 0){let data0=data.models,
_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate55(data0[i0],
{instancePath:instancePath+"/models/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(
validate55.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate54.errors=[{instancePath:instancePath+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==
void 0){let _errs4=errors;if(data.object!=="list")return validate54.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"list"},message:"must be equal to constant"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.data!==void 0){let data3=data.
data,_errs5=errors;if(errors===_errs5)if(Array.isArray(data3)){var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs7=errors;validate65(data3[i1],
{instancePath:instancePath+"/data/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(
validate65.errors),errors=vErrors.length);var valid2=_errs7===errors;if(!valid2)break}}else return validate54.errors=[{instancePath:instancePath+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.has_more!==
void 0){let _errs8=errors;if(typeof data.has_more!="boolean")return validate54.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs10=errors;
if(typeof data.next!="string")return validate54.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs12=errors;if(typeof data.correlation_id!=
"string")return validate54.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={props:{models:!0,object:!0,data:!0,has_more:!0,
next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate52.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate54(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length),validate52.errors=vErrors,errors===0}validate52.evaluated={props:{models:!0,object:!0,data:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,
dynamicItems:!1};var failure_Error=validate69;var schema29={type:"object",required:["error","correlation_id"],properties:{error:{type:"object",required:["code","message","retryable"],properties:{code:{$ref:"\
#/components/schemas/ErrorCode"},message:{type:"string"},retryable:{type:"boolean"},type:{type:"string"},param:{type:["string","null"]},details:{type:"object",additionalProperties:!0,
properties:{errors:{type:"array",items:{type:"object",required:["path","message"],properties:{path:{type:"string"},message:{type:"string"}}}}}}}},correlation_id:{
type:"string"}}},schema30={type:"string",enum:["invalid_request","unauthorized","forbidden","policy_blocked","policy_redacted","tenant_mismatch","tenant_disable\
d","not_found","method_not_allowed","conflict","gone","payload_too_large","unsupported_media_type","max_steps_exceeded","outcome_unknown","executor_lost","quota\
_exceeded","rate_limited","internal_error","dependency_unavailable","overloaded","timeout"]};function validate71(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate71.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):data==="invalid_request"||data==="unauthorized"||data==="forbidden"||data==="policy_blocked"||data==="policy_redacted"||data==="tenant_mis\
match"||data==="tenant_disabled"||data==="not_found"||data==="method_not_allowed"||data==="conflict"||data==="gone"||data==="payload_too_large"||data==="unsuppo\
rted_media_type"||data==="max_steps_exceeded"||data==="outcome_unknown"||data==="executor_lost"||data==="quota_exceeded"||data==="rate_limited"||data==="interna\
l_error"||data==="dependency_unavailable"||data==="overloaded"||data==="timeout"?(validate71.errors=vErrors,errors===0):(validate71.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema30.enum},message:"must be equal to one of the allowed values"}],!1)}validate71.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate70.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.
error,_errs1=errors;if(errors===_errs1)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.code===void 0&&(missing1="code")||data0.message===
void 0&&(missing1="message")||data0.retryable===void 0&&(missing1="retryable"))return validate70.errors=[{instancePath:instancePath+"/error",schemaPath:"#/prope\
rties/error/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data0.code!==void 0){let _errs3=errors;
validate71(data0.code,{instancePath:instancePath+"/error/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data0.message!==void 0){let _errs4=errors;
if(typeof data0.message!="string")return validate70.errors=[{instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data0.retryable!==void 0){let _errs6=errors;
if(typeof data0.retryable!="boolean")return validate70.errors=[{instancePath:instancePath+"/error/retryable",schemaPath:"#/properties/error/properties/retryable\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data0.type!==void 0){let _errs8=errors;
if(typeof data0.type!="string")return validate70.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data0.param!==void 0){let data5=data0.param,
_errs10=errors;if(typeof data5!="string"&&data5!==null)return validate70.errors=[{instancePath:instancePath+"/error/param",schemaPath:"#/properties/error/proper\
ties/param/type",keyword:"type",params:{type:schema29.properties.error.properties.param.type},message:"must be string,null"}],!1;var valid1=_errs10===errors}else
var valid1=!0;if(valid1)if(data0.details!==void 0){let data6=data0.details,_errs12=errors;if(errors===_errs12)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){
if(data6.errors!==void 0){let data7=data6.errors;if(errors===errors)if(Array.isArray(data7)){var valid3=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0],
_errs17=errors;if(errors===_errs17)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.path===void 0&&(missing2="path")||data8.message===
void 0&&(missing2="message"))return validate70.errors=[{instancePath:instancePath+"/error/details/errors/"+i0,schemaPath:"#/properties/error/properties/details/\
properties/errors/items/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data8.path!==
void 0){let _errs19=errors;if(typeof data8.path!="string")return validate70.errors=[{instancePath:instancePath+"/error/details/errors/"+i0+"/path",schemaPath:"#\
/properties/error/properties/details/properties/errors/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs19===
errors}else var valid4=!0;if(valid4)if(data8.message!==void 0){let _errs21=errors;if(typeof data8.message!="string")return validate70.errors=[{instancePath:instancePath+
"/error/details/errors/"+i0+"/message",schemaPath:"#/properties/error/properties/details/properties/errors/items/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid4=_errs21===errors}else var valid4=!0}else return validate70.errors=[{instancePath:instancePath+"/error/de\
tails/errors/"+i0,schemaPath:"#/properties/error/properties/details/properties/errors/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid3=_errs17===errors;if(!valid3)break}}else return validate70.errors=[{instancePath:instancePath+"/error/details/errors",schemaPath:"#/properties/erro\
r/properties/details/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate70.errors=[{instancePath:instancePath+
"/error/details",schemaPath:"#/properties/error/properties/details/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs12===
errors}else var valid1=!0}}}}}else return validate70.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs23=errors;if(typeof data.
correlation_id!="string")return validate70.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate70.errors=vErrors,errors===0}validate70.evaluated={props:{error:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate69.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate70(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length),validate69.
errors=vErrors,errors===0}validate69.evaluated={props:{error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getModel_200=validate74;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.model===void 0&&(missing0="model")||data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===void 0&&
(missing0="created")||data.owned_by===void 0&&(missing0="owned_by")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate75.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model!==void 0){let _errs1=errors;
validate55(data.model,{instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.
errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let _errs2=errors;
validate56(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:
vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let _errs3=errors;if(data.
object!=="model")return validate75.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"mod\
el"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.created!==void 0){let data3=data.created,_errs4=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate75.errors=[{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data3=="number"&&(data3<0||isNaN(data3)))return validate75.errors=[{instancePath:instancePath+
"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.owned_by!==void 0){let _errs6=errors;if(typeof data.owned_by!="string")return validate75.errors=[{instancePath:instancePath+"/o\
wned_by",schemaPath:"#/properties/owned_by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate75.errors=[{instancePath:instancePath+"/corr\
elation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}else
return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate75.errors=vErrors,
errors===0}validate75.evaluated={props:{model:!0,id:!0,object:!0,created:!0,owned_by:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate74(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate75(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length),validate74.errors=vErrors,errors===0}validate74.evaluated={props:{
model:!0,id:!0,object:!0,created:!0,owned_by:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listProviders_200=validate79;var schema34={type:"object",required:["provider_id","kind","location","status","latency_ms","checked_at","breaker","models"],properties:{provider_id:{type:"stri\
ng"},kind:{type:"string"},location:{$ref:"#/components/schemas/ProviderLocation"},region:{type:"string"},status:{type:"string",enum:["ok","unavailable"]},latency_ms:{
type:"integer",minimum:0},checked_at:{type:"string",format:"date-time"},breaker:{type:"object",required:["state"],properties:{state:{type:"string",enum:["closed",
"open","half_open"]},retry_after_seconds:{type:"integer",minimum:1}}},models:{type:"array",items:{type:"object",required:["model_id"],properties:{model_id:{$ref:"\
#/components/schemas/ModelId"},answer_p95_ms:{type:"integer",minimum:0},first_text_p95_ms:{type:"integer",minimum:0}}}}}},schema35={type:"string",enum:["local",
"pool","cloud"]};function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate81.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="local"||data==="pool"||data==="cloud"?(validate81.
errors=vErrors,errors===0):(validate81.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema35.enum},message:"must be equal to o\
ne of the allowed values"}],!1)}validate81.evaluated={dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"];function validate80(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
provider_id===void 0&&(missing0="provider_id")||data.kind===void 0&&(missing0="kind")||data.location===void 0&&(missing0="location")||data.status===void 0&&(missing0=
"status")||data.latency_ms===void 0&&(missing0="latency_ms")||data.checked_at===void 0&&(missing0="checked_at")||data.breaker===void 0&&(missing0="breaker")||data.
models===void 0&&(missing0="models"))return validate80.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.provider_id!==void 0){let _errs1=errors;if(typeof data.provider_id!="string")return validate80.errors=[
{instancePath:instancePath+"/provider_id",schemaPath:"#/properties/provider_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs3=errors;if(typeof data.kind!="string")return validate80.errors=[{instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.location!==void 0){let _errs5=errors;validate81(data.location,{instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.region!==void 0){let _errs6=errors;if(typeof data.region!="string")return validate80.errors=[{instancePath:instancePath+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.status!==
void 0){let data4=data.status,_errs8=errors;if(typeof data4!="string")return validate80.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/st\
atus/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data4==="ok"||data4==="unavailable"))return validate80.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema34.properties.status.enum},message:"must be equal to one of the allow\
ed values"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.latency_ms!==void 0){let data5=data.latency_ms,_errs10=errors;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)))return validate80.errors=[{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs10&&typeof data5=="number"&&(data5<0||isNaN(data5)))return validate80.errors=[{instancePath:instancePath+
"/latency_ms",schemaPath:"#/properties/latency_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.checked_at!==void 0){let data6=data.checked_at,_errs12=errors;if(errors===_errs12&&errors===_errs12)if(typeof data6=="string"){
if(!formats0.validate(data6))return validate80.errors=[{instancePath:instancePath+"/checked_at",schemaPath:"#/properties/checked_at/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1}else return validate80.errors=[{instancePath:instancePath+"/checked_at",schemaPath:"#/propertie\
s/checked_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.breaker!==
void 0){let data7=data.breaker,_errs14=errors;if(errors===_errs14)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing1;if(data7.state===void 0&&
(missing1="state"))return validate80.errors=[{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data7.state!==void 0){let data8=data7.state,_errs16=errors;if(typeof data8!="string")return validate80.
errors=[{instancePath:instancePath+"/breaker/state",schemaPath:"#/properties/breaker/properties/state/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;if(!(data8==="closed"||data8==="open"||data8==="half_open"))return validate80.errors=[{instancePath:instancePath+"/breaker/state",schemaPath:"#/\
properties/breaker/properties/state/enum",keyword:"enum",params:{allowedValues:schema34.properties.breaker.properties.state.enum},message:"must be equal to one \
of the allowed values"}],!1;var valid1=_errs16===errors}else var valid1=!0;if(valid1)if(data7.retry_after_seconds!==void 0){let data9=data7.retry_after_seconds,
_errs18=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate80.errors=[{instancePath:instancePath+"/breaker/retry_after_seconds",schemaPath:"\
#/properties/breaker/properties/retry_after_seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs18&&typeof data9==
"number"&&(data9<1||isNaN(data9)))return validate80.errors=[{instancePath:instancePath+"/breaker/retry_after_seconds",schemaPath:"#/properties/breaker/propertie\
s/retry_after_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid1=_errs18===errors}else var valid1=!0}else
return validate80.errors=[{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)if(data.models!==void 0){let data10=data.models,_errs20=errors;if(errors===_errs20)if(Array.
isArray(data10)){var valid2=!0;let len0=data10.length;for(let i0=0;i0<len0;i0++){let data11=data10[i0],_errs22=errors;if(errors===_errs22)if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){let missing2;if(data11.model_id===void 0&&(missing2="model_id"))return validate80.errors=[{instancePath:instancePath+"/models/"+
i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;
if(data11.model_id!==void 0){let _errs24=errors;validate56(data11.model_id,{instancePath:instancePath+"/models/"+i0+"/model_id",parentData:data11,parentDataProperty:"\
model_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid3=_errs24===errors}else
var valid3=!0;if(valid3){if(data11.answer_p95_ms!==void 0){let data13=data11.answer_p95_ms,_errs25=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)))
return validate80.errors=[{instancePath:instancePath+"/models/"+i0+"/answer_p95_ms",schemaPath:"#/properties/models/items/properties/answer_p95_ms/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs25&&typeof data13=="number"&&(data13<0||isNaN(data13)))return validate80.errors=[{
instancePath:instancePath+"/models/"+i0+"/answer_p95_ms",schemaPath:"#/properties/models/items/properties/answer_p95_ms/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid3=_errs25===errors}else var valid3=!0;if(valid3)if(data11.first_text_p95_ms!==void 0){let data14=data11.first_text_p95_ms,
_errs27=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)))return validate80.errors=[{instancePath:instancePath+"/models/"+i0+"/first_text_p95_ms",
schemaPath:"#/properties/models/items/properties/first_text_p95_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs27&&
typeof data14=="number"&&(data14<0||isNaN(data14)))return validate80.errors=[{instancePath:instancePath+"/models/"+i0+"/first_text_p95_ms",schemaPath:"#/propert\
ies/models/items/properties/first_text_p95_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid3=_errs27===errors}else
var valid3=!0}}else return validate80.errors=[{instancePath:instancePath+"/models/"+i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid2=_errs22===errors;if(!valid2)break}}else return validate80.errors=[{instancePath:instancePath+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs20===errors}else var valid0=!0}}}}}}}}else return validate80.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate80.errors=vErrors,errors===0}validate80.
evaluated={props:{provider_id:!0,kind:!0,location:!0,region:!0,status:!0,latency_ms:!0,checked_at:!0,breaker:!0,models:!0},dynamicProps:!1,dynamicItems:!1};function validate79(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
providers===void 0&&(missing0="providers")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate79.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
has_more!==void 0){let _errs1=errors;if(typeof data.has_more!="boolean")return validate79.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/propertie\
s/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){
let _errs3=errors;if(typeof data.next!="string")return validate79.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.providers!==void 0){let data2=data.providers,
_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate80(data2[i0],
{instancePath:instancePath+"/providers/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.
concat(validate80.errors),errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}else return validate79.errors=[{instancePath:instancePath+"/provid\
ers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate79.errors=[{instancePath:instancePath+"/correlation_id",
schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else
return validate79.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate79.errors=vErrors,
errors===0}validate79.evaluated={props:{has_more:!0,next:!0,providers:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listRoutes_200=validate85;function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>256)
return validate87.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(
data)<1)return validate87.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate87.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate87.errors=
vErrors,errors===0}validate87.evaluated={dynamicProps:!1,dynamicItems:!1};function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate86.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.model_ref===void 0&&(missing0="model_ref")||data.
models===void 0&&(missing0="models"))return validate86.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.model_ref!==void 0){let _errs1=errors;validate87(data.model_ref,{instancePath:instancePath+"/model_ref",
parentData:data,parentDataProperty:"model_ref",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.
length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.models!==void 0){let data1=data.models,_errs2=errors;if(errors===_errs2)if(Array.isArray(
data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs4=errors;if(errors===_errs4)if(data2&&typeof data2=="object"&&!Array.
isArray(data2)){let missing1;if(data2.model===void 0&&(missing1="model")||data2.provider===void 0&&(missing1="provider")||data2.location===void 0&&(missing1="lo\
cation")||data2.usable===void 0&&(missing1="usable")||data2.reasons===void 0&&(missing1="reasons"))return validate86.errors=[{instancePath:instancePath+"/models\
/"+i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],
!1;if(data2.model!==void 0){let _errs6=errors;validate56(data2.model,{instancePath:instancePath+"/models/"+i0+"/model",parentData:data2,parentDataProperty:"mode\
l",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid2=_errs6===errors}else
var valid2=!0;if(valid2){if(data2.provider!==void 0){let _errs7=errors;if(typeof data2.provider!="string")return validate86.errors=[{instancePath:instancePath+"\
/models/"+i0+"/provider",schemaPath:"#/properties/models/items/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data2.location!==void 0){let _errs9=errors;validate81(data2.location,{instancePath:instancePath+"/models/"+i0+"/location",
parentData:data2,parentDataProperty:"location",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.
length);var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data2.usable!==void 0){let _errs10=errors;if(typeof data2.usable!="boolean")return validate86.
errors=[{instancePath:instancePath+"/models/"+i0+"/usable",schemaPath:"#/properties/models/items/properties/usable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data2.reasons!==void 0){let data7=data2.reasons,_errs12=errors;if(errors===
_errs12)if(Array.isArray(data7)){var valid3=!0;let len1=data7.length;for(let i1=0;i1<len1;i1++){let _errs14=errors;if(typeof data7[i1]!="string")return validate86.
errors=[{instancePath:instancePath+"/models/"+i0+"/reasons/"+i1,schemaPath:"#/properties/models/items/properties/reasons/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid3=_errs14===errors;if(!valid3)break}}else return validate86.errors=[{instancePath:instancePath+"/models/"+i0+"/r\
easons",schemaPath:"#/properties/models/items/properties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid2=_errs12===errors}else
var valid2=!0}}}}else return validate86.errors=[{instancePath:instancePath+"/models/"+i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate86.errors=[{instancePath:instancePath+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.canary!==
void 0){let data9=data.canary,_errs16=errors;if(errors===_errs16)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing2;if(data9.model===void 0&&
(missing2="model")||data9.percent===void 0&&(missing2="percent"))return validate86.errors=[{instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/\
required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data9.model!==void 0){let _errs18=errors;
validate56(data9.model,{instancePath:instancePath+"/canary/model",parentData:data9,parentDataProperty:"model",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid4=_errs18===errors}else var valid4=!0;if(valid4)if(data9.percent!==void 0){let data11=data9.
percent,_errs19=errors;if(errors===_errs19)if(typeof data11=="number"){if(data11>100||isNaN(data11))return validate86.errors=[{instancePath:instancePath+"/canar\
y/percent",schemaPath:"#/properties/canary/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data11<
0||isNaN(data11))return validate86.errors=[{instancePath:instancePath+"/canary/percent",schemaPath:"#/properties/canary/properties/percent/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate86.errors=[{instancePath:instancePath+"/canary/percent",schemaPath:"#/pro\
perties/canary/properties/percent/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid4=_errs19===errors}else var valid4=!0}else return validate86.
errors=[{instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs16===
errors}else var valid0=!0}}else return validate86.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate86.errors=vErrors,errors===0}validate86.evaluated={props:{model_ref:!0,models:!0,canary:!0},dynamicProps:!1,dynamicItems:!1};function validate85(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate85.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
routes===void 0&&(missing0="routes")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate85.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
has_more!==void 0){let _errs1=errors;if(typeof data.has_more!="boolean")return validate85.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/propertie\
s/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){
let _errs3=errors;if(typeof data.next!="string")return validate85.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.routes!==void 0){let data2=data.routes,_errs5=errors;
if(errors===_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate86(data2[i0],{instancePath:instancePath+
"/routes/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate86.errors:vErrors.concat(validate86.errors),errors=
vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}else return validate85.errors=[{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes\
/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){
let _errs8=errors;if(typeof data.correlation_id!="string")return validate85.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correl\
ation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate85.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate85.errors=vErrors,errors===0}validate85.evaluated=
{props:{has_more:!0,next:!0,routes:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var invokeModel_200=validate93;var schema41={type:"object",required:["request_id","status","output","usage","latency_ms","policy_outcome","route"],properties:{request_id:{type:"string"},status:{
type:"string",enum:["ok","error"]},output:{anyOf:[{$ref:"#/components/schemas/ChatOutput"},{$ref:"#/components/schemas/EmbedOutput"}]},usage:{$ref:"#/components\
/schemas/TokenUsage"},cost_usd:{type:"number",minimum:0},latency_ms:{type:"number",minimum:0},policy_outcome:{$ref:"#/components/schemas/PolicyOutcome"},route:{
$ref:"#/components/schemas/Route"}}},schema42={type:"object",required:["type","message","tool_calls"],properties:{type:{const:"chat"},message:{type:"object",required:[
"role","content"],properties:{role:{const:"assistant"},content:{type:"string"}}},tool_calls:{type:"array",items:{$ref:"#/components/schemas/ModelToolCall"}},finish_reason:{
type:"string",enum:["stop","length","tool_calls","content_filter"]}}};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate97.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id")||data.tool_id===void 0&&(missing0="tool_id")||data.name===void 0&&(missing0="name")||
data.arguments===void 0&&(missing0="arguments"))return validate97.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0){let data0=data.tool_call_id,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func1(data0)>128)return validate97.errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/maxLength",keyword:"max\
Length",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate97.errors=[{instancePath:instancePath+"/tool_c\
all_id",schemaPath:"#/properties/tool_call_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate97.
errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tool_id!==void 0){let data1=data.tool_id,_errs3=errors;if(errors===_errs3)if(typeof data1=="\
string"){if(func1(data1)>128)return validate97.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data1)<1)return validate97.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#\
/properties/tool_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate97.errors=[{instancePath:instancePath+
"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let data2=data.name,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>128)return validate97.errors=[
{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characte\
rs"}],!1;if(func1(data2)<1)return validate97.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate97.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.arguments!==void 0){let data3=data.arguments,
_errs7=errors,_errs8=errors,valid1=!1,_errs9=errors;if(errors===_errs9&&!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err0={instancePath:instancePath+
"/arguments",schemaPath:"#/properties/arguments/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs12=errors;if(typeof data3!="string"){let err1={instancePath:instancePath+"/argum\
ents",schemaPath:"#/properties/arguments/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}var _valid0=_errs12===errors;if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err2={
instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++,validate97.errors=vErrors,!1}var valid0=_errs7===errors}else var valid0=!0}}}else return validate97.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate97.errors=vErrors,errors===0}validate97.evaluated={props:{
tool_call_id:!0,tool_id:!0,name:!0,arguments:!0},dynamicProps:!1,dynamicItems:!1};function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate96.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.message===
void 0&&(missing0="message")||data.tool_calls===void 0&&(missing0="tool_calls"))return validate96.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;if(data.type!=="chat")return validate96.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat"},message:"must be equal to constant"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let data1=data.message,_errs2=errors;if(errors===_errs2)if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){let missing1;if(data1.role===void 0&&(missing1="role")||data1.content===void 0&&(missing1="content"))return validate96.errors=[
{instancePath:instancePath+"/message",schemaPath:"#/properties/message/required",keyword:"required",params:{missingProperty:missing1},message:"must have require\
d property '"+missing1+"'"}],!1;if(data1.role!==void 0){let _errs4=errors;if(data1.role!=="assistant")return validate96.errors=[{instancePath:instancePath+"/mes\
sage/role",schemaPath:"#/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"assistant"},message:"must be equal to constant"}],!1;var valid1=_errs4===
errors}else var valid1=!0;if(valid1)if(data1.content!==void 0){let _errs5=errors;if(typeof data1.content!="string")return validate96.errors=[{instancePath:instancePath+
"/message/content",schemaPath:"#/properties/message/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs5===
errors}else var valid1=!0}else return validate96.errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tool_calls!==void 0){let data4=data.tool_calls,_errs7=errors;
if(errors===_errs7)if(Array.isArray(data4)){var valid2=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs9=errors;validate97(data4[i0],{instancePath:instancePath+
"/tool_calls/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),
errors=vErrors.length);var valid2=_errs9===errors;if(!valid2)break}}else return validate96.errors=[{instancePath:instancePath+"/tool_calls",schemaPath:"#/proper\
ties/tool_calls/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.finish_reason!==
void 0){let data6=data.finish_reason,_errs10=errors;if(typeof data6!="string")return validate96.errors=[{instancePath:instancePath+"/finish_reason",schemaPath:"\
#/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="stop"||data6==="length"||data6==="tool_calls"||
data6==="content_filter"))return validate96.errors=[{instancePath:instancePath+"/finish_reason",schemaPath:"#/properties/finish_reason/enum",keyword:"enum",params:{
allowedValues:schema42.properties.finish_reason.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}else
return validate96.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate96.errors=vErrors,
errors===0}validate96.evaluated={props:{type:!0,message:!0,tool_calls:!0,finish_reason:!0},dynamicProps:!1,dynamicItems:!1};function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate100.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.type===void 0&&(missing0="type")||data.embeddings===void 0&&(missing0="embeddings"))return validate100.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;
if(data.type!=="embedding")return validate100.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
embedding"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.embeddings!==void 0){let data1=data.embeddings,
_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs4=errors;if(errors===
_errs4)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.index===void 0&&(missing1="index")||data2.vector===void 0&&(missing1="vect\
or"))return validate100.errors=[{instancePath:instancePath+"/embeddings/"+i0,schemaPath:"#/properties/embeddings/items/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data2.index!==void 0){let data3=data2.index,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)))return validate100.errors=[{instancePath:instancePath+"/embeddings/"+i0+"/index",schemaPath:"#/properties/embeddings/items/properties/index/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data3=="number"&&(data3<0||isNaN(data3)))return validate100.errors=
[{instancePath:instancePath+"/embeddings/"+i0+"/index",schemaPath:"#/properties/embeddings/items/properties/index/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2)if(data2.vector!==void 0){let data4=data2.vector,_errs8=errors,
_errs9=errors,valid3=!1,_errs10=errors;if(errors===_errs10)if(Array.isArray(data4)){var valid4=!0;let len1=data4.length;for(let i1=0;i1<len1;i1++){let _errs12=errors;
if(typeof data4[i1]!="number"){let err0={instancePath:instancePath+"/embeddings/"+i0+"/vector/"+i1,schemaPath:"#/properties/embeddings/items/properties/vector/a\
nyOf/0/items/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid4=_errs12===
errors;if(!valid4)break}}else{let err1={instancePath:instancePath+"/embeddings/"+i0+"/vector",schemaPath:"#/properties/embeddings/items/properties/vector/anyOf/\
0/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs10===errors;valid3=
valid3||_valid0;let _errs14=errors;if(typeof data4!="string"){let err2={instancePath:instancePath+"/embeddings/"+i0+"/vector",schemaPath:"#/properties/embedding\
s/items/properties/vector/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var _valid0=_errs14===errors;if(valid3=valid3||_valid0,valid3)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err3={instancePath:instancePath+
"/embeddings/"+i0+"/vector",schemaPath:"#/properties/embeddings/items/properties/vector/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate100.errors=vErrors,!1}var valid2=_errs8===errors}else var valid2=!0}else return validate100.
errors=[{instancePath:instancePath+"/embeddings/"+i0,schemaPath:"#/properties/embeddings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate100.errors=[{instancePath:instancePath+"/embeddings",schemaPath:"#/properties/embeddin\
gs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate100.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate100.errors=vErrors,errors===0}validate100.evaluated={props:{
type:!0,embeddings:!0},dynamicProps:!1,dynamicItems:!1};function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.input_tokens===void 0&&(missing0="input_tokens")||data.output_tokens===void 0&&(missing0="output_tokens")||data.total_tokens===void 0&&
(missing0="total_tokens"))return validate102.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must ha\
ve required property '"+missing0+"'"}],!1;if(data.input_tokens!==void 0){let data0=data.input_tokens,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)))return validate102.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate102.errors=[{instancePath:instancePath+"/input\
_tokens",schemaPath:"#/properties/input_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.output_tokens!==void 0){let data1=data.output_tokens,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate102.
errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs3&&typeof data1=="number"&&(data1<0||isNaN(data1)))return validate102.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/prop\
erties/output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.total_tokens!==void 0){let data2=data.total_tokens,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate102.errors=[{instancePath:instancePath+
"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate102.errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate102.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate102.errors=vErrors,errors===0}validate102.evaluated={props:{
input_tokens:!0,output_tokens:!0,total_tokens:!0},dynamicProps:!1,dynamicItems:!1};var schema47={type:"string",enum:["allowed","blocked","redacted"]};function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate105.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate105.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"allowed"||data==="blocked"||data==="redacted"?(validate105.errors=vErrors,errors===0):(validate105.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema47.enum},message:"must be equal to one of the allowed values"}],!1)}validate105.evaluated={dynamicProps:!1,dynamicItems:!1};var schema48={type:"\
object",required:["path","kind","start","end"],properties:{path:{type:"string"},kind:{$ref:"#/components/schemas/FindingKind"},treatment:{type:"string",enum:["m\
ask","hash","tokenize"]},start:{type:"integer",minimum:0},end:{type:"integer",minimum:1}}},schema49={type:"string",enum:["private_key","jwt","api_key","password",
"email","payment_card","iban","crypto_address","national_id","phone","mac_address","ip_address","person","location"]};function validate108(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate108.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1):data==="private_key"||data==="jwt"||data==="api_key"||data==="password"||data==="email"||data==="payment_card"||data===
"iban"||data==="crypto_address"||data==="national_id"||data==="phone"||data==="mac_address"||data==="ip_address"||data==="person"||data==="location"?(validate108.
errors=vErrors,errors===0):(validate108.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema49.enum},message:"must be equal to \
one of the allowed values"}],!1)}validate108.evaluated={dynamicProps:!1,dynamicItems:!1};function validate107(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||
data.kind===void 0&&(missing0="kind")||data.start===void 0&&(missing0="start")||data.end===void 0&&(missing0="end"))return validate107.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.path!==void 0){let _errs1=errors;
if(typeof data.path!="string")return validate107.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs3=errors;validate108(data.kind,{instancePath:instancePath+
"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.treatment!==void 0){let data2=data.treatment,_errs4=errors;if(typeof data2!="st\
ring")return validate107.errors=[{instancePath:instancePath+"/treatment",schemaPath:"#/properties/treatment/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(data2==="mask"||data2==="hash"||data2==="tokenize"))return validate107.errors=[{instancePath:instancePath+"/treatment",schemaPath:"#/p\
roperties/treatment/enum",keyword:"enum",params:{allowedValues:schema48.properties.treatment.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.start!==void 0){let data3=data.start,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate107.
errors=[{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs6&&typeof data3=="number"&&(data3<0||isNaN(data3)))return validate107.errors=[{instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.end!==void 0){let data4=data.
end,_errs8=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate107.errors=[{instancePath:instancePath+"/end",schemaPath:"#/properties/\
end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data4=="number"&&(data4<1||isNaN(data4)))return validate107.
errors=[{instancePath:instancePath+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs8===
errors}else var valid0=!0}}}}else return validate107.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate107.errors=vErrors,errors===0}validate107.evaluated={props:{path:!0,kind:!0,treatment:!0,start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function validate104(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate104.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
decision===void 0&&(missing0="decision")||data.reasons===void 0&&(missing0="reasons")||data.redactions===void 0&&(missing0="redactions"))return validate104.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.decision!==
void 0){let _errs1=errors;validate105(data.decision,{instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
reasons!==void 0){let data1=data.reasons,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){
let _errs4=errors;if(typeof data1[i0]!="string")return validate104.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"#/properties/reasons/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate104.errors=[{instancePath:instancePath+
"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.redactions!==void 0){let data3=data.redactions,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){var valid2=!0;let len1=data3.length;for(let i1=0;i1<
len1;i1++){let _errs8=errors;validate107(data3[i1],{instancePath:instancePath+"/redactions/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}else return validate104.
errors=[{instancePath:instancePath+"/redactions",schemaPath:"#/properties/redactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}else return validate104.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate104.errors=vErrors,errors===0}validate104.evaluated={props:{decision:!0,reasons:!0,redactions:!0},dynamicProps:!1,dynamicItems:!1};var schema51={type:"object",required:["backend","model","outcome"],properties:{backend:{type:"string"},model:{type:"string"},outcome:{type:"string",enum:["chose\
n","skipped","failed"]},reason:{type:"string"}}};function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate113.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.backend===void 0&&(missing0="backend")||data.model===void 0&&(missing0="model")||data.outcome===
void 0&&(missing0="outcome"))return validate113.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must\
 have required property '"+missing0+"'"}],!1;if(data.backend!==void 0){let _errs1=errors;if(typeof data.backend!="string")return validate113.errors=[{instancePath:instancePath+
"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.model!==void 0){let _errs3=errors;if(typeof data.model!="string")return validate113.errors=[{instancePath:instancePath+"/model",schemaPath:"#\
/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.outcome!==
void 0){let data2=data.outcome,_errs5=errors;if(typeof data2!="string")return validate113.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties\
/outcome/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="chosen"||data2==="skipped"||data2==="failed"))return validate113.
errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema51.properties.outcome.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let _errs7=errors;if(typeof data.
reason!="string")return validate113.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate113.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate113.errors=vErrors,errors===0}validate113.evaluated={props:{backend:!0,model:!0,outcome:!0,reason:!0},dynamicProps:!1,
dynamicItems:!1};function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate112.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.backend===void 0&&(missing0="backend")||data.model===void 0&&(missing0="model")||data.node===void 0&&(missing0="node")||data.
fallback_used===void 0&&(missing0="fallback_used"))return validate112.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.backend!==void 0){let _errs1=errors;if(typeof data.backend!="string")return validate112.errors=
[{instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs3=errors;if(typeof data.model!="string")return validate112.errors=[{instancePath:instancePath+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.node!==void 0){let _errs5=errors;if(typeof data.node!="string")return validate112.errors=[{instancePath:instancePath+"/node",schemaPath:"#/pr\
operties/node/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.fallback_used!==
void 0){let _errs7=errors;if(typeof data.fallback_used!="boolean")return validate112.errors=[{instancePath:instancePath+"/fallback_used",schemaPath:"#/propertie\
s/fallback_used/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.attempts!==
void 0){let data4=data.attempts,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate112.errors=[{instancePath:instancePath+"/at\
tempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&
(data4<0||isNaN(data4)))return validate112.errors=[{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.canary!==void 0){let _errs11=errors;if(typeof data.canary!=
"boolean")return validate112.errors=[{instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.considered!==void 0){let data6=data.considered,_errs13=errors;if(errors===
_errs13)if(Array.isArray(data6)){var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs15=errors;validate113(data6[i0],{instancePath:instancePath+
"/considered/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),
errors=vErrors.length);var valid1=_errs15===errors;if(!valid1)break}}else return validate112.errors=[{instancePath:instancePath+"/considered",schemaPath:"#/prop\
erties/considered/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.cached!==
void 0){let _errs16=errors;if(typeof data.cached!="boolean")return validate112.errors=[{instancePath:instancePath+"/cached",schemaPath:"#/properties/cached/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}else return validate112.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate112.errors=vErrors,errors===0}validate112.evaluated={props:{
backend:!0,model:!0,node:!0,fallback_used:!0,attempts:!0,canary:!0,considered:!0,cached:!0},dynamicProps:!1,dynamicItems:!1};function validate95(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.request_id===
void 0&&(missing0="request_id")||data.status===void 0&&(missing0="status")||data.output===void 0&&(missing0="output")||data.usage===void 0&&(missing0="usage")||
data.latency_ms===void 0&&(missing0="latency_ms")||data.policy_outcome===void 0&&(missing0="policy_outcome")||data.route===void 0&&(missing0="route"))return validate95.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
request_id!==void 0){let _errs1=errors;if(typeof data.request_id!="string")return validate95.errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/prop\
erties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.status!==
void 0){let data1=data.status,_errs3=errors;if(typeof data1!="string")return validate95.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/st\
atus/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="ok"||data1==="error"))return validate95.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema41.properties.status.enum},message:"must be equal to one of the allow\
ed values"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let data2=data.output,_errs5=errors,_errs6=errors,valid1=!1,_errs7=errors;
validate96(data2,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate96.
errors:vErrors.concat(validate96.errors),errors=vErrors.length);var _valid0=_errs7===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.
message=!0,props0.tool_calls=!0,props0.finish_reason=!0}let _errs8=errors;validate100(data2,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"\
output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.errors),errors=vErrors.length);var _valid0=_errs8===errors;
if(valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.embeddings=!0),valid1)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=
_errs6:vErrors=null);else{let err0={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a s\
chema in anyOf"};return vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++,validate95.errors=vErrors,!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.usage!==void 0){let _errs9=errors;validate102(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
cost_usd!==void 0){let data4=data.cost_usd,_errs10=errors;if(errors===_errs10)if(typeof data4=="number"){if(data4<0||isNaN(data4))return validate95.errors=[{instancePath:instancePath+
"/cost_usd",schemaPath:"#/properties/cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate95.errors=
[{instancePath:instancePath+"/cost_usd",schemaPath:"#/properties/cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.latency_ms!==void 0){let data5=data.latency_ms,_errs12=errors;if(errors===_errs12)if(typeof data5=="number"){if(data5<
0||isNaN(data5))return validate95.errors=[{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return validate95.errors=[{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.policy_outcome!==void 0){let _errs14=errors;
validate104(data.policy_outcome,{instancePath:instancePath+"/policy_outcome",parentData:data,parentDataProperty:"policy_outcome",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0)if(data.route!==
void 0){let _errs15=errors;validate112(data.route,{instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate112.errors:vErrors.concat(validate112.errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0}}}}}}}else return validate95.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate95.errors=vErrors,errors===0}validate95.
evaluated={props:{request_id:!0,status:!0,output:!0,usage:!0,cost_usd:!0,latency_ms:!0,policy_outcome:!0,route:!0},dynamicProps:!1,dynamicItems:!1};function validate94(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
response===void 0&&(missing0="response")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate94.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.response!==void 0){let _errs1=errors;
validate95(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.correlation_id!==void 0){
let _errs2=errors;if(typeof data.correlation_id!="string")return validate94.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correl\
ation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.traceparent!==
void 0){let _errs4=errors;if(typeof data.traceparent!="string")return validate94.errors=[{instancePath:instancePath+"/traceparent",schemaPath:"#/properties/trac\
eparent/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate94.errors=[
{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate94.errors=vErrors,errors===0}validate94.evaluated=
{props:{response:!0,correlation_id:!0,traceparent:!0},dynamicProps:!1,dynamicItems:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate94(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:vErrors.
concat(validate94.errors),errors=vErrors.length),validate93.errors=vErrors,errors===0}validate93.evaluated={props:{response:!0,correlation_id:!0,traceparent:!0},
dynamicProps:!1,dynamicItems:!1};var chatCompletions_200=validate118;var schema53={type:"object",required:["id","object","created","model","choices","usage"],properties:{id:{type:"string"},object:{const:"chat.completion"},created:{
type:"integer",minimum:0},model:{type:"string"},choices:{type:"array",minItems:1,maxItems:1,items:{type:"object",required:["index","message","logprobs","finish_\
reason"],properties:{index:{const:0},message:{type:"object",required:["role","content","refusal"],properties:{role:{const:"assistant"},content:{type:["string","\
null"]},refusal:{type:["string","null"]},tool_calls:{type:"array",minItems:1,items:{$ref:"#/components/schemas/ChatCompletionToolCall"}}}},logprobs:{type:"null"},
finish_reason:{$ref:"#/components/schemas/FinishReason"}}}},usage:{$ref:"#/components/schemas/CompletionUsage"}}};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.type===void 0&&(missing0="type")||data.function===void 0&&(missing0="function"))return validate120.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
id!==void 0){let data0=data.id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>128)return validate120.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate120.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"}],!1}else return validate120.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let _errs3=errors;if(data.type!=="function")return validate120.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to const\
ant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.function!==void 0){let data2=data.function,_errs4=errors;if(errors===_errs4)if(data2&&
typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.name===void 0&&(missing1="name")||data2.arguments===void 0&&(missing1="arguments"))return validate120.
errors=[{instancePath:instancePath+"/function",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:missing1},message:"must ha\
ve required property '"+missing1+"'"}],!1;if(data2.name!==void 0){let _errs6=errors;if(typeof data2.name!="string")return validate120.errors=[{instancePath:instancePath+
"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===
errors}else var valid1=!0;if(valid1)if(data2.arguments!==void 0){let _errs8=errors;if(typeof data2.arguments!="string")return validate120.errors=[{instancePath:instancePath+
"/function/arguments",schemaPath:"#/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===
errors}else var valid1=!0}else return validate120.errors=[{instancePath:instancePath+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate120.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate120.errors=vErrors,errors===0}validate120.evaluated={props:{id:!0,type:!0,function:!0},
dynamicProps:!1,dynamicItems:!1};var schema55={type:"string",enum:["stop","length","tool_calls","content_filter"]};function validate122(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate122.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate122.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1):data==="stop"||data==="length"||data==="tool_calls"||data==="content_filter"?(validate122.errors=vErrors,errors===0):(validate122.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema55.enum},message:"must be equal to one of the allowed values"}],!1)}validate122.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.prompt_tokens===void 0&&(missing0="prompt_tokens")||data.completion_tokens===void 0&&(missing0="completion_tokens")||data.total_tokens===
void 0&&(missing0="total_tokens"))return validate124.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.prompt_tokens!==void 0){let data0=data.prompt_tokens,_errs1=errors;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)))return validate124.errors=[{instancePath:instancePath+"/prompt_tokens",schemaPath:"#/properties/prompt_tokens/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate124.errors=[{instancePath:instancePath+
"/prompt_tokens",schemaPath:"#/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.completion_tokens!==void 0){let data1=data.completion_tokens,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)))return validate124.errors=[{instancePath:instancePath+"/completion_tokens",schemaPath:"#/properties/completion_tokens/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data1=="number"&&(data1<0||isNaN(data1)))return validate124.errors=[{instancePath:instancePath+
"/completion_tokens",schemaPath:"#/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.total_tokens!==void 0){let data2=data.total_tokens,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate124.errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate124.errors=[{instancePath:instancePath+"/total_tokens",
schemaPath:"#/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else
return validate124.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate124.errors=vErrors,
errors===0}validate124.evaluated={props:{prompt_tokens:!0,completion_tokens:!0,total_tokens:!0},dynamicProps:!1,dynamicItems:!1};function validate119(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate119.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&
(missing0="id")||data.object===void 0&&(missing0="object")||data.created===void 0&&(missing0="created")||data.model===void 0&&(missing0="model")||data.choices===
void 0&&(missing0="choices")||data.usage===void 0&&(missing0="usage"))return validate119.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate119.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let _errs3=errors;if(data.object!=="chat.completion")return validate119.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.created!==void 0){let data2=data.created,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate119.
errors=[{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs4&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate119.errors=[{instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){
let _errs6=errors;if(typeof data.model!="string")return validate119.errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.choices!==void 0){let data4=data.choices,
_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){if(data4.length>1)return validate119.errors=[{instancePath:instancePath+"/choices",schemaPath:"#/prope\
rties/choices/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(data4.length<1)return validate119.errors=[{instancePath:instancePath+
"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs10=errors;if(errors===_errs10)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.
index===void 0&&(missing1="index")||data5.message===void 0&&(missing1="message")||data5.logprobs===void 0&&(missing1="logprobs")||data5.finish_reason===void 0&&
(missing1="finish_reason"))return validate119.errors=[{instancePath:instancePath+"/choices/"+i0,schemaPath:"#/properties/choices/items/required",keyword:"requir\
ed",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data5.index!==void 0){let _errs12=errors;if(data5.index!==0)return validate119.
errors=[{instancePath:instancePath+"/choices/"+i0+"/index",schemaPath:"#/properties/choices/items/properties/index/const",keyword:"const",params:{allowedValue:0},
message:"must be equal to constant"}],!1;var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data5.message!==void 0){let data7=data5.message,_errs13=errors;
if(errors===_errs13)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing2;if(data7.role===void 0&&(missing2="role")||data7.content===void 0&&(missing2=
"content")||data7.refusal===void 0&&(missing2="refusal"))return validate119.errors=[{instancePath:instancePath+"/choices/"+i0+"/message",schemaPath:"#/propertie\
s/choices/items/properties/message/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data7.
role!==void 0){let _errs15=errors;if(data7.role!=="assistant")return validate119.errors=[{instancePath:instancePath+"/choices/"+i0+"/message/role",schemaPath:"#\
/properties/choices/items/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"assistant"},message:"must be equal to constant"}],!1;var valid3=_errs15===
errors}else var valid3=!0;if(valid3){if(data7.content!==void 0){let data9=data7.content,_errs16=errors;if(typeof data9!="string"&&data9!==null)return validate119.
errors=[{instancePath:instancePath+"/choices/"+i0+"/message/content",schemaPath:"#/properties/choices/items/properties/message/properties/content/type",keyword:"\
type",params:{type:schema53.properties.choices.items.properties.message.properties.content.type},message:"must be string,null"}],!1;var valid3=_errs16===errors}else
var valid3=!0;if(valid3){if(data7.refusal!==void 0){let data10=data7.refusal,_errs18=errors;if(typeof data10!="string"&&data10!==null)return validate119.errors=
[{instancePath:instancePath+"/choices/"+i0+"/message/refusal",schemaPath:"#/properties/choices/items/properties/message/properties/refusal/type",keyword:"type",
params:{type:schema53.properties.choices.items.properties.message.properties.refusal.type},message:"must be string,null"}],!1;var valid3=_errs18===errors}else var valid3=!0;
if(valid3)if(data7.tool_calls!==void 0){let data11=data7.tool_calls,_errs20=errors;if(errors===_errs20)if(Array.isArray(data11)){if(data11.length<1)return validate119.
errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len1=data11.length;for(let i1=0;i1<len1;i1++){let _errs22=errors;
validate120(data11[i1],{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls/"+i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length);var valid4=_errs22===errors;if(!valid4)break}}}else return validate119.
errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties/tool_calls/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid3=_errs20===errors}else var valid3=!0}}}else return validate119.errors=[{instancePath:instancePath+
"/choices/"+i0+"/message",schemaPath:"#/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid2=_errs13===
errors}else var valid2=!0;if(valid2){if(data5.logprobs!==void 0){let _errs23=errors;if(data5.logprobs!==null)return validate119.errors=[{instancePath:instancePath+
"/choices/"+i0+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1;var valid2=_errs23===
errors}else var valid2=!0;if(valid2)if(data5.finish_reason!==void 0){let _errs25=errors;validate122(data5.finish_reason,{instancePath:instancePath+"/choices/"+i0+
"/finish_reason",parentData:data5,parentDataProperty:"finish_reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.
errors),errors=vErrors.length);var valid2=_errs25===errors}else var valid2=!0}}}else return validate119.errors=[{instancePath:instancePath+"/choices/"+i0,schemaPath:"\
#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs10===errors;if(!valid1)break}}}else return validate119.
errors=[{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.usage!==void 0){let _errs26=errors;validate124(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"\
usage",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors),errors=vErrors.length);var valid0=_errs26===errors}else
var valid0=!0}}}}}else return validate119.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate119.
errors=vErrors,errors===0}validate119.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};function validate118(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate118.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate119(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.length),validate118.errors=vErrors,errors===0}validate118.
evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var failure_OpenaiError=validate127;var schema58={type:"object",required:["error"],properties:{error:{type:"object",required:["message","type","param","code"],properties:{message:{type:"string"},type:{
type:"string",enum:["invalid_request_error","authentication_error","permission_error","rate_limit_error","insufficient_quota","server_error"]},param:{type:["str\
ing","null"]},code:{type:"string"}}}}};function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate128.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error"))return validate128.errors=[{instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;
if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1=
"type")||data0.param===void 0&&(missing1="param")||data0.code===void 0&&(missing1="code"))return validate128.errors=[{instancePath:instancePath+"/error",schemaPath:"\
#/properties/error/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data0.message!==void 0){
let _errs3=errors;if(typeof data0.message!="string")return validate128.errors=[{instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/proper\
ties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data0.type!==
void 0){let data2=data0.type,_errs5=errors;if(typeof data2!="string")return validate128.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/propertie\
s/error/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="invalid_request_error"||data2==="authentication_\
error"||data2==="permission_error"||data2==="rate_limit_error"||data2==="insufficient_quota"||data2==="server_error"))return validate128.errors=[{instancePath:instancePath+
"/error/type",schemaPath:"#/properties/error/properties/type/enum",keyword:"enum",params:{allowedValues:schema58.properties.error.properties.type.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data0.param!==void 0){let data3=data0.param,_errs7=errors;
if(typeof data3!="string"&&data3!==null)return validate128.errors=[{instancePath:instancePath+"/error/param",schemaPath:"#/properties/error/properties/param/typ\
e",keyword:"type",params:{type:schema58.properties.error.properties.param.type},message:"must be string,null"}],!1;var valid1=_errs7===errors}else var valid1=!0;
if(valid1)if(data0.code!==void 0){let _errs9=errors;if(typeof data0.code!="string")return validate128.errors=[{instancePath:instancePath+"/error/code",schemaPath:"\
#/properties/error/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0}}}else
return validate128.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1}}else return validate128.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate128.
errors=vErrors,errors===0}validate128.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate127(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate127.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate128(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate128.
errors:vErrors.concat(validate128.errors),errors=vErrors.length),validate127.errors=vErrors,errors===0}validate127.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};
var responses_200=validate130;var schema60={type:"object",required:["id","object","created_at","status","background","error","incomplete_details","instructions","max_output_tokens","metadata",
"model","output","parallel_tool_calls","previous_response_id","store","temperature","text","tool_choice","tools","top_p","truncation","usage","user"],properties:{
id:{type:"string"},object:{const:"response"},created_at:{type:"integer",minimum:0},status:{type:"string",enum:["in_progress","completed","incomplete","failed"]},
background:{const:!1},error:{anyOf:[{type:"object",required:["code","message"],properties:{code:{type:"string",enum:["server_error","rate_limit_exceeded","inval\
id_prompt"]},message:{type:"string"}}},{type:"null"}]},incomplete_details:{anyOf:[{type:"object",required:["reason"],properties:{reason:{type:"string",enum:["ma\
x_output_tokens","content_filter"]}}},{type:"null"}]},instructions:{type:["string","null"]},max_output_tokens:{type:["integer","null"]},metadata:{type:"object",
additionalProperties:{type:"string"}},model:{type:"string"},output:{type:"array",items:{$ref:"#/components/schemas/ResponseOutputItem"}},parallel_tool_calls:{type:"\
boolean"},previous_response_id:{type:"null"},store:{const:!1},temperature:{type:["number","null"]},text:{type:"object",required:["format"],properties:{format:{$ref:"\
#/components/schemas/ResponseTextFormat"}}},tool_choice:{$ref:"#/components/schemas/ResponseToolChoice"},tools:{type:"array",items:{$ref:"#/components/schemas/R\
esponseTool"}},top_p:{type:["number","null"]},truncation:{const:"disabled"},usage:{anyOf:[{$ref:"#/components/schemas/ResponseUsage"},{type:"null"}]},user:{type:[
"string","null"]}}},schema61={anyOf:[{type:"object",required:["type","id","role","status","content"],properties:{type:{const:"message"},id:{type:"string"},role:{
const:"assistant"},status:{type:"string",enum:["in_progress","completed","incomplete"]},content:{type:"array",maxItems:1,items:{$ref:"#/components/schemas/Respo\
nseOutputText"}}}},{type:"object",required:["type","id","call_id","name","arguments","status"],properties:{type:{const:"function_call"},id:{type:"string"},call_id:{
type:"string"},name:{type:"string"},arguments:{type:"string"},status:{type:"string",enum:["in_progress","completed","incomplete"]}}}]};function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.type===void 0&&(missing0="type")||data.text===void 0&&(missing0="text")||data.annotations===void 0&&(missing0="annotations")||data.logprobs===
void 0&&(missing0="logprobs"))return validate133.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"mus\
t have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;if(data.type!=="output_text")return validate133.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"output_text"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.text!==void 0){let _errs2=errors;if(typeof data.text!="string")return validate133.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.annotations!==
void 0){let data2=data.annotations,_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>0)return validate133.errors=[{instancePath:instancePath+
"/annotations",schemaPath:"#/properties/annotations/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return validate133.
errors=[{instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.logprobs!==void 0){let data3=data.logprobs,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>
0)return validate133.errors=[{instancePath:instancePath+"/logprobs",schemaPath:"#/properties/logprobs/maxItems",keyword:"maxItems",params:{limit:0},message:"mus\
t NOT have more than 0 items"}],!1}else return validate133.errors=[{instancePath:instancePath+"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else return validate133.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate133.errors=vErrors,errors===0}validate133.evaluated={props:{type:!0,text:!0,
annotations:!0,logprobs:!0},dynamicProps:!1,dynamicItems:!1};function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate132.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors,valid0=!1,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0=
"type")||data.id===void 0&&(missing0="id")||data.role===void 0&&(missing0="role")||data.status===void 0&&(missing0="status")||data.content===void 0&&(missing0="\
content")){let err0={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{if(data.type!==void 0){let _errs3=errors;if(data.type!=="message"){let err1={instancePath:instancePath+
"/type",schemaPath:"#/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data.id!==void 0){let _errs4=errors;if(typeof data.id!="string"){
let err2={instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.role!==void 0){let _errs6=errors;if(data.role!=="ass\
istant"){let err3={instancePath:instancePath+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"assistant"},message:"mus\
t be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data.status!==void 0){
let data3=data.status,_errs7=errors;if(typeof data3!="string"){let err4={instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data3==="in_progress"||data3==="completed"||
data3==="incomplete")){let err5={instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/enum",keyword:"enum",params:{allowedValues:schema61.
anyOf[0].properties.status.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid1=_errs7===
errors}else var valid1=!0;if(valid1)if(data.content!==void 0){let data4=data.content,_errs9=errors;if(errors===_errs9)if(Array.isArray(data4))if(data4.length>1){
let err6={instancePath:instancePath+"/content",schemaPath:"#/anyOf/0/properties/content/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have mor\
e than 1 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else{var valid2=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;
validate133(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.
errors:vErrors.concat(validate133.errors),errors=vErrors.length);var valid2=_errs11===errors;if(!valid2)break}}else{let err7={instancePath:instancePath+"/conten\
t",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var valid1=_errs9===errors}else var valid1=!0}}}}}else{let err8={instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs1===errors;if(valid0=valid0||_valid0,_valid0){var props0={};props0.type=
!0,props0.id=!0,props0.role=!0,props0.status=!0,props0.content=!0}let _errs12=errors;if(errors===_errs12)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.type===void 0&&(missing1="type")||data.id===void 0&&(missing1="id")||data.call_id===void 0&&(missing1="call_id")||data.name===void 0&&(missing1="name")||
data.arguments===void 0&&(missing1="arguments")||data.status===void 0&&(missing1="status")){let err9={instancePath,schemaPath:"#/anyOf/1/required",keyword:"requ\
ired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}else{if(data.
type!==void 0){let _errs14=errors;if(data.type!=="function_call"){let err10={instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"function_call"},message:"must be equal to constant"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid3=_errs14===
errors}else var valid3=!0;if(valid3){if(data.id!==void 0){let _errs15=errors;if(typeof data.id!="string"){let err11={instancePath:instancePath+"/id",schemaPath:"\
#/anyOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid3=_errs15===
errors}else var valid3=!0;if(valid3){if(data.call_id!==void 0){let _errs17=errors;if(typeof data.call_id!="string"){let err12={instancePath:instancePath+"/call_\
id",schemaPath:"#/anyOf/1/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data.name!==void 0){let _errs19=errors;if(typeof data.name!="string"){let err13={instancePath:instancePath+
"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data.arguments!==void 0){let _errs21=errors;if(typeof data.arguments!="string"){let err14={
instancePath:instancePath+"/arguments",schemaPath:"#/anyOf/1/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}var valid3=_errs21===errors}else var valid3=!0;if(valid3)if(data.status!==void 0){let data11=data.status,_errs23=errors;
if(typeof data11!="string"){let err15={instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(!(data11==="in_progress"||data11==="completed"||data11==="incomplete")){let err16={
instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/enum",keyword:"enum",params:{allowedValues:schema61.anyOf[1].properties.status.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid3=_errs23===errors}else var valid3=!0}}}}}}else{
let err17={instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}var _valid0=_errs12===errors;if(valid0=valid0||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.id=!0,props0.call_id=!0,props0.
name=!0,props0.arguments=!0,props0.status=!0),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err18={instancePath,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++,validate132.errors=
vErrors,!1}return validate132.errors=vErrors,evaluated0.props=props0,errors===0}validate132.evaluated={dynamicProps:!0,dynamicItems:!1};var schema63={type:"obje\
ct",required:["type"],properties:{type:{type:"string",enum:["text","json_object","json_schema"]},name:{type:"string",minLength:1,maxLength:64},description:{type:[
"string","null"],maxLength:8192},schema:{type:"object",additionalProperties:!0},strict:{type:["boolean","null"]}},if:{properties:{type:{const:"json_schema"}}},then:{
required:["name","schema"]}};function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate136.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!0,
_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="json_schema"){let err0={};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),_valid0){let _errs4=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.schema===void 0&&(missing0="schema"))return validate136.
errors=[{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1}
var _valid0=_errs4===errors;valid0=_valid0}if(!valid0){let err1={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match \
"then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate136.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing1;if(data.type===void 0&&(missing1="type"))return validate136.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data.type!==void 0){let data1=data.type,_errs5=errors;if(typeof data1!="s\
tring")return validate136.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;if(!(data1==="text"||data1==="json_object"||data1==="json_schema"))return validate136.errors=[{instancePath:instancePath+"/type",schemaPath:"#/prop\
erties/type/enum",keyword:"enum",params:{allowedValues:schema63.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs5===
errors}else var valid2=!0;if(valid2){if(data.name!==void 0){let data2=data.name,_errs7=errors;if(errors===_errs7)if(typeof data2=="string"){if(func1(data2)>64)return validate136.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 ch\
aracters"}],!1;if(func1(data2)<1)return validate136.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate136.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.description!==void 0){
let data3=data.description,_errs9=errors;if(typeof data3!="string"&&data3!==null)return validate136.errors=[{instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:schema63.properties.description.type},message:"must be string,null"}],!1;if(errors===_errs9&&typeof data3==
"string"&&func1(data3)>8192)return validate136.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLen\
gth",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.schema!==void 0){
let data4=data.schema,_errs11=errors;if(errors===_errs11&&!(data4&&typeof data4=="object"&&!Array.isArray(data4)))return validate136.errors=[{instancePath:instancePath+
"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid2=_errs11===errors}else var valid2=!0;
if(valid2)if(data.strict!==void 0){let data5=data.strict,_errs14=errors;if(typeof data5!="boolean"&&data5!==null)return validate136.errors=[{instancePath:instancePath+
"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:schema63.properties.strict.type},message:"must be boolean,null"}],!1;var valid2=_errs14===
errors}else var valid2=!0}}}}else return validate136.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate136.errors=vErrors,errors===0}validate136.evaluated={props:{type:!0,name:!0,description:!0,schema:!0,strict:!0},dynamicProps:!1,dynamicItems:!1};
var schema64={anyOf:[{type:"string",enum:["auto","none","required"]},{type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"str\
ing",minLength:1,maxLength:128}}},{type:"object",required:["type","mode","tools"],properties:{type:{const:"allowed_tools"},mode:{type:"string",enum:["auto","req\
uired"]},tools:{type:"array",minItems:1,maxItems:512,items:{type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"string",minLength:1,
maxLength:128}}}}}}]};function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,_errs1=errors;if(typeof data!=
"string"){let err0={instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(!(data==="auto"||data==="none"||data==="required")){let err1={instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema64.
anyOf[0].enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;valid0=
valid0||_valid0;let _errs3=errors;if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||
data.name===void 0&&(missing0="name")){let err2={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must\
 have required property '"+missing0+"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{if(data.type!==void 0){let _errs5=errors;if(data.type!==
"function"){let err3={instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"m\
ust be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid1=_errs5===errors}else var valid1=!0;if(valid1)if(data.name!==void 0){
let data1=data.name,_errs6=errors;if(errors===_errs6)if(typeof data1=="string"){if(func1(data1)>128){let err4={instancePath:instancePath+"/name",schemaPath:"#/a\
nyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}else if(func1(data1)<1){let err5={instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/\
name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var valid1=_errs6===errors}else var valid1=!0}}else{let err7={instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs3===errors;if(valid0=valid0||_valid0,_valid0){var props0={};props0.type=
!0,props0.name=!0}let _errs8=errors;if(errors===_errs8)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="type")||
data.mode===void 0&&(missing1="mode")||data.tools===void 0&&(missing1="tools")){let err8={instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{if(data.type!==void 0){
let _errs10=errors;if(data.type!=="allowed_tools"){let err9={instancePath:instancePath+"/type",schemaPath:"#/anyOf/2/properties/type/const",keyword:"const",params:{
allowedValue:"allowed_tools"},message:"must be equal to constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid2=_errs10===errors}else var valid2=!0;
if(valid2){if(data.mode!==void 0){let data3=data.mode,_errs11=errors;if(typeof data3!="string"){let err10={instancePath:instancePath+"/mode",schemaPath:"#/anyOf\
/2/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(!(data3===
"auto"||data3==="required")){let err11={instancePath:instancePath+"/mode",schemaPath:"#/anyOf/2/properties/mode/enum",keyword:"enum",params:{allowedValues:schema64.
anyOf[2].properties.mode.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid2=_errs11===
errors}else var valid2=!0;if(valid2)if(data.tools!==void 0){let data4=data.tools,_errs13=errors;if(errors===_errs13)if(Array.isArray(data4))if(data4.length>512){
let err12={instancePath:instancePath+"/tools",schemaPath:"#/anyOf/2/properties/tools/maxItems",keyword:"maxItems",params:{limit:512},message:"must NOT have more\
 than 512 items"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else if(data4.length<1){let err13={instancePath:instancePath+"/tools",schemaPath:"\
#/anyOf/2/properties/tools/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}else{var valid3=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs15=errors;if(errors===_errs15)if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){let missing2;if(data5.type===void 0&&(missing2="type")||data5.name===void 0&&(missing2="name")){let err14={instancePath:instancePath+
"/tools/"+i0,schemaPath:"#/anyOf/2/properties/tools/items/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+
missing2+"'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}else{if(data5.type!==void 0){let _errs17=errors;if(data5.type!=="function"){let err15={
instancePath:instancePath+"/tools/"+i0+"/type",schemaPath:"#/anyOf/2/properties/tools/items/properties/type/const",keyword:"const",params:{allowedValue:"functio\
n"},message:"must be equal to constant"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var valid4=_errs17===errors}else var valid4=!0;if(valid4)if(data5.
name!==void 0){let data7=data5.name,_errs18=errors;if(errors===_errs18)if(typeof data7=="string"){if(func1(data7)>128){let err16={instancePath:instancePath+"/to\
ols/"+i0+"/name",schemaPath:"#/anyOf/2/properties/tools/items/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than\
 128 characters"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}else if(func1(data7)<1){let err17={instancePath:instancePath+"/tools/"+i0+"/name",
schemaPath:"#/anyOf/2/properties/tools/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/tools/"+i0+"/name",schemaPath:"#/anyOf/2/properties/tools/items/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid4=_errs18===
errors}else var valid4=!0}}else{let err19={instancePath:instancePath+"/tools/"+i0,schemaPath:"#/anyOf/2/properties/tools/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid3=_errs15===errors;if(!valid3)break}}else{let err20={instancePath:instancePath+
"/tools",schemaPath:"#/anyOf/2/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}var valid2=_errs13===errors}else var valid2=!0}}}else{let err21={instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid0=_errs8===errors;if(valid0=valid0||_valid0,_valid0&&props0!==!0&&
(props0=props0||{},props0.type=!0,props0.mode=!0,props0.tools=!0),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err22={
instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++,
validate138.errors=vErrors,!1}return validate138.errors=vErrors,evaluated0.props=props0,errors===0}validate138.evaluated={dynamicProps:!0,dynamicItems:!1};var schema65={
allOf:[{type:"object",required:["type"],properties:{type:{const:"function"}}},{type:"object",required:["name"],properties:{name:{type:"string",minLength:1,maxLength:128},
description:{type:["string","null"],maxLength:8192},parameters:{type:["object","null"],additionalProperties:!0},strict:{type:["boolean","null"]}}}]};function validate140(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;if(errors===_errs0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.type===void 0&&(missing0="type"))return validate140.errors=[{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0&&data.type!=="function")return validate140.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/allOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1}else return validate140.
errors=[{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs0===errors;if(valid0){let _errs3=errors;
if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.name===void 0&&(missing1="name"))return validate140.errors=[{instancePath,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data.name!==void 0){
let data1=data.name,_errs5=errors;if(errors===_errs5)if(typeof data1=="string"){if(func1(data1)>128)return validate140.errors=[{instancePath:instancePath+"/name",
schemaPath:"#/allOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data1)<1)
return validate140.errors=[{instancePath:instancePath+"/name",schemaPath:"#/allOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return validate140.errors=[{instancePath:instancePath+"/name",schemaPath:"#/allOf/1/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){if(data.description!==void 0){let data2=data.
description,_errs7=errors;if(typeof data2!="string"&&data2!==null)return validate140.errors=[{instancePath:instancePath+"/description",schemaPath:"#/allOf/1/pro\
perties/description/type",keyword:"type",params:{type:schema65.allOf[1].properties.description.type},message:"must be string,null"}],!1;if(errors===_errs7&&typeof data2==
"string"&&func1(data2)>8192)return validate140.errors=[{instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/maxLength",keyword:"\
maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.parameters!==
void 0){let data3=data.parameters,_errs9=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null)return validate140.errors=[{instancePath:instancePath+
"/parameters",schemaPath:"#/allOf/1/properties/parameters/type",keyword:"type",params:{type:schema65.allOf[1].properties.parameters.type},message:"must be objec\
t,null"}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2)if(data.strict!==void 0){let data4=data.strict,_errs12=errors;if(typeof data4!="boolean"&&data4!==
null)return validate140.errors=[{instancePath:instancePath+"/strict",schemaPath:"#/allOf/1/properties/strict/type",keyword:"type",params:{type:schema65.allOf[1].
properties.strict.type},message:"must be boolean,null"}],!1;var valid2=_errs12===errors}else var valid2=!0}}}else return validate140.errors=[{instancePath,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}return validate140.errors=vErrors,errors===0}validate140.
evaluated={props:{name:!0,description:!0,parameters:!0,strict:!0,type:!0},dynamicProps:!1,dynamicItems:!1};function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.input_tokens===void 0&&(missing0="input_tokens")||data.input_tokens_details===void 0&&(missing0="input_tokens_details")||data.output_tokens===
void 0&&(missing0="output_tokens")||data.output_tokens_details===void 0&&(missing0="output_tokens_details")||data.total_tokens===void 0&&(missing0="total_tokens"))
return validate142.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.input_tokens!==void 0){let data0=data.input_tokens,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate142.errors=
[{instancePath:instancePath+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate142.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/properties/input_tok\
ens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.input_tokens_details!==
void 0){let data1=data.input_tokens_details,_errs3=errors;if(errors===_errs3)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.cached_tokens===
void 0&&(missing1="cached_tokens"))return validate142.errors=[{instancePath:instancePath+"/input_tokens_details",schemaPath:"#/properties/input_tokens_details/r\
equired",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data1.cached_tokens!==void 0){let data2=data1.
cached_tokens,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate142.errors=[{instancePath:instancePath+"/input_tokens_details\
/cached_tokens",schemaPath:"#/properties/input_tokens_details/properties/cached_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate142.errors=[{instancePath:instancePath+"/input_tokens_details/cached_token\
s",schemaPath:"#/properties/input_tokens_details/properties/cached_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}else
return validate142.errors=[{instancePath:instancePath+"/input_tokens_details",schemaPath:"#/properties/input_tokens_details/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.output_tokens!==void 0){let data3=data.output_tokens,_errs7=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate142.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/properties/output_t\
okens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="number"&&(data3<0||isNaN(data3)))return validate142.
errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/properties/output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.output_tokens_details!==void 0){let data4=data.output_tokens_details,_errs9=errors;
if(errors===_errs9)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing2;if(data4.reasoning_tokens===void 0&&(missing2="reasoning_tokens"))return validate142.
errors=[{instancePath:instancePath+"/output_tokens_details",schemaPath:"#/properties/output_tokens_details/required",keyword:"required",params:{missingProperty:missing2},
message:"must have required property '"+missing2+"'"}],!1;if(data4.reasoning_tokens!==void 0){let data5=data4.reasoning_tokens,_errs11=errors;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)))return validate142.errors=[{instancePath:instancePath+"/output_tokens_details/reasoning_tokens",schemaPath:"#/properties/ou\
tput_tokens_details/properties/reasoning_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs11&&typeof data5=="\
number"&&(data5<0||isNaN(data5)))return validate142.errors=[{instancePath:instancePath+"/output_tokens_details/reasoning_tokens",schemaPath:"#/properties/output\
_tokens_details/properties/reasoning_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}else return validate142.errors=
[{instancePath:instancePath+"/output_tokens_details",schemaPath:"#/properties/output_tokens_details/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.total_tokens!==void 0){let data6=data.total_tokens,_errs13=errors;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)))return validate142.errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data6=="number"&&(data6<0||isNaN(data6)))return validate142.errors=[{instancePath:instancePath+
"/total_tokens",schemaPath:"#/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs13===
errors}else var valid0=!0}}}}else return validate142.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate142.errors=vErrors,errors===0}validate142.evaluated={props:{input_tokens:!0,input_tokens_details:!0,output_tokens:!0,output_tokens_details:!0,
total_tokens:!0},dynamicProps:!1,dynamicItems:!1};function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate131.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.
created_at===void 0&&(missing0="created_at")||data.status===void 0&&(missing0="status")||data.background===void 0&&(missing0="background")||data.error===void 0&&
(missing0="error")||data.incomplete_details===void 0&&(missing0="incomplete_details")||data.instructions===void 0&&(missing0="instructions")||data.max_output_tokens===
void 0&&(missing0="max_output_tokens")||data.metadata===void 0&&(missing0="metadata")||data.model===void 0&&(missing0="model")||data.output===void 0&&(missing0=
"output")||data.parallel_tool_calls===void 0&&(missing0="parallel_tool_calls")||data.previous_response_id===void 0&&(missing0="previous_response_id")||data.store===
void 0&&(missing0="store")||data.temperature===void 0&&(missing0="temperature")||data.text===void 0&&(missing0="text")||data.tool_choice===void 0&&(missing0="to\
ol_choice")||data.tools===void 0&&(missing0="tools")||data.top_p===void 0&&(missing0="top_p")||data.truncation===void 0&&(missing0="truncation")||data.usage===void 0&&
(missing0="usage")||data.user===void 0&&(missing0="user"))return validate131.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate131.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.object!==void 0){let _errs3=errors;if(data.object!=="response")return validate131.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/\
object/const",keyword:"const",params:{allowedValue:"response"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data2=data.created_at,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate131.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate131.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data3=data.
status,_errs6=errors;if(typeof data3!="string")return validate131.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="in_progress"||data3==="completed"||data3==="incomplete"||data3==="failed"))return validate131.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema60.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.background!==void 0){let _errs8=errors;if(data.
background!==!1)return validate131.errors=[{instancePath:instancePath+"/background",schemaPath:"#/properties/background/const",keyword:"const",params:{allowedValue:!1},
message:"must be equal to constant"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.error!==void 0){let data5=data.error,_errs9=errors,_errs10=errors,
valid1=!1,_errs11=errors;if(errors===_errs11)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.code===void 0&&(missing1="code")||data5.
message===void 0&&(missing1="message")){let err0={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{if(data5.code!==void 0){
let data6=data5.code,_errs13=errors;if(typeof data6!="string"){let err1={instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/anyOf/0/properti\
es/code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!(data6==="server_err\
or"||data6==="rate_limit_exceeded"||data6==="invalid_prompt")){let err2={instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/anyOf/0/properti\
es/code/enum",keyword:"enum",params:{allowedValues:schema60.properties.error.anyOf[0].properties.code.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid2=_errs13===errors}else var valid2=!0;if(valid2)if(data5.message!==void 0){let _errs15=errors;
if(typeof data5.message!="string"){let err3={instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/anyOf/0/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid2=_errs15===errors}else var valid2=!0}}else{
let err4={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs11===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.code=!0,props0.message=!0}let _errs17=errors;
if(data5!==null){let err5={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs17===errors;if(valid1=valid1||_valid0,valid1)errors=_errs10,vErrors!==null&&(_errs10?
vErrors.length=_errs10:vErrors=null);else{let err6={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++,validate131.errors=vErrors,!1}var valid0=_errs9===errors}else var valid0=!0;
if(valid0){if(data.incomplete_details!==void 0){let data8=data.incomplete_details,_errs19=errors,_errs20=errors,valid3=!1,_errs21=errors;if(errors===_errs21)if(data8&&
typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.reason===void 0&&(missing2="reason")){let err7={instancePath:instancePath+"/incomplete_deta\
ils",schemaPath:"#/properties/incomplete_details/anyOf/0/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+
missing2+"'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else if(data8.reason!==void 0){let data9=data8.reason;if(typeof data9!="string"){let err8={
instancePath:instancePath+"/incomplete_details/reason",schemaPath:"#/properties/incomplete_details/anyOf/0/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(!(data9==="max_output_tokens"||data9==="content_filter")){let err9={
instancePath:instancePath+"/incomplete_details/reason",schemaPath:"#/properties/incomplete_details/anyOf/0/properties/reason/enum",keyword:"enum",params:{allowedValues:schema60.
properties.incomplete_details.anyOf[0].properties.reason.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}else{let err10={instancePath:instancePath+"/incomplete_details",schemaPath:"#/properties/incomplete_details/anyOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs21===errors;if(valid3=valid3||_valid1,_valid1){
var props1={};props1.reason=!0}let _errs25=errors;if(data8!==null){let err11={instancePath:instancePath+"/incomplete_details",schemaPath:"#/properties/incomplet\
e_details/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs25===
errors;if(valid3=valid3||_valid1,valid3)errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null);else{let err12={instancePath:instancePath+"\
/incomplete_details",schemaPath:"#/properties/incomplete_details/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++,validate131.errors=vErrors,!1}var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.instructions!==void 0){
let data10=data.instructions,_errs27=errors;if(typeof data10!="string"&&data10!==null)return validate131.errors=[{instancePath:instancePath+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:schema60.properties.instructions.type},message:"must be string,null"}],!1;var valid0=_errs27===errors}else
var valid0=!0;if(valid0){if(data.max_output_tokens!==void 0){let data11=data.max_output_tokens,_errs29=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(
data11))&&data11!==null)return validate131.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/type",keyword:"typ\
e",params:{type:schema60.properties.max_output_tokens.type},message:"must be integer,null"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data12=data.metadata,_errs31=errors;if(errors===_errs31)if(data12&&typeof data12=="object"&&!Array.isArray(data12))for(let key0 in data12){
let _errs34=errors;if(typeof data12[key0]!="string")return validate131.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid5=_errs34===errors;if(!valid5)
break}else return validate131.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs36=errors;if(typeof data.model!="string")return validate131.
errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs36===
errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let data15=data.output,_errs38=errors;if(errors===_errs38)if(Array.isArray(data15)){var valid6=!0;
let len0=data15.length;for(let i0=0;i0<len0;i0++){let _errs40=errors;validate132(data15[i0],{instancePath:instancePath+"/output/"+i0,parentData:data15,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length);var valid6=_errs40===errors;if(!valid6)
break}}else return validate131.errors=[{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs38===errors}else var valid0=!0;if(valid0){if(data.parallel_tool_calls!==void 0){let _errs41=errors;if(typeof data.parallel_tool_calls!=
"boolean")return validate131.errors=[{instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs41===errors}else var valid0=!0;if(valid0){if(data.previous_response_id!==void 0){let _errs43=errors;
if(data.previous_response_id!==null)return validate131.errors=[{instancePath:instancePath+"/previous_response_id",schemaPath:"#/properties/previous_response_id/\
type",keyword:"type",params:{type:"null"},message:"must be null"}],!1;var valid0=_errs43===errors}else var valid0=!0;if(valid0){if(data.store!==void 0){let _errs45=errors;
if(data.store!==!1)return validate131.errors=[{instancePath:instancePath+"/store",schemaPath:"#/properties/store/const",keyword:"const",params:{allowedValue:!1},
message:"must be equal to constant"}],!1;var valid0=_errs45===errors}else var valid0=!0;if(valid0){if(data.temperature!==void 0){let data20=data.temperature,_errs46=errors;
if(typeof data20!="number"&&data20!==null)return validate131.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"\
type",params:{type:schema60.properties.temperature.type},message:"must be number,null"}],!1;var valid0=_errs46===errors}else var valid0=!0;if(valid0){if(data.text!==
void 0){let data21=data.text,_errs48=errors;if(errors===_errs48)if(data21&&typeof data21=="object"&&!Array.isArray(data21)){let missing3;if(data21.format===void 0&&
(missing3="format"))return validate131.errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"}],!1;data21.format!==void 0&&(validate136(data21.format,{instancePath:instancePath+"/text/format",parentData:data21,
parentDataProperty:"format",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.length))}else
return validate131.errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs48===errors}else var valid0=!0;if(valid0){if(data.tool_choice!==void 0){let _errs51=errors;validate138(data.tool_choice,{instancePath:instancePath+
"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.
errors),errors=vErrors.length);var valid0=_errs51===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data24=data.tools,_errs52=errors;if(errors===
_errs52)if(Array.isArray(data24)){var valid8=!0;let len1=data24.length;for(let i1=0;i1<len1;i1++){let _errs54=errors;validate140(data24[i1],{instancePath:instancePath+
"/tools/"+i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate140.errors:vErrors.concat(validate140.errors),errors=
vErrors.length);var valid8=_errs54===errors;if(!valid8)break}}else return validate131.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools\
/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs52===errors}else var valid0=!0;if(valid0){if(data.top_p!==void 0){let data26=data.
top_p,_errs55=errors;if(typeof data26!="number"&&data26!==null)return validate131.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/typ\
e",keyword:"type",params:{type:schema60.properties.top_p.type},message:"must be number,null"}],!1;var valid0=_errs55===errors}else var valid0=!0;if(valid0){if(data.
truncation!==void 0){let _errs57=errors;if(data.truncation!=="disabled")return validate131.errors=[{instancePath:instancePath+"/truncation",schemaPath:"#/proper\
ties/truncation/const",keyword:"const",params:{allowedValue:"disabled"},message:"must be equal to constant"}],!1;var valid0=_errs57===errors}else var valid0=!0;
if(valid0){if(data.usage!==void 0){let data28=data.usage,_errs58=errors,_errs59=errors,valid9=!1,_errs60=errors;validate142(data28,{instancePath:instancePath+"/\
usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=
vErrors.length);var _valid2=_errs60===errors;if(valid9=valid9||_valid2,_valid2){var props4={};props4.input_tokens=!0,props4.input_tokens_details=!0,props4.output_tokens=
!0,props4.output_tokens_details=!0,props4.total_tokens=!0}let _errs61=errors;if(data28!==null){let err13={instancePath:instancePath+"/usage",schemaPath:"#/prope\
rties/usage/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid2=_errs61===
errors;if(valid9=valid9||_valid2,valid9)errors=_errs59,vErrors!==null&&(_errs59?vErrors.length=_errs59:vErrors=null);else{let err14={instancePath:instancePath+"\
/usage",schemaPath:"#/properties/usage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++,validate131.errors=vErrors,!1}var valid0=_errs58===errors}else var valid0=!0;if(valid0)if(data.user!==void 0){let data29=data.user,_errs63=errors;
if(typeof data29!="string"&&data29!==null)return validate131.errors=[{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{
type:schema60.properties.user.type},message:"must be string,null"}],!1;var valid0=_errs63===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}else return validate131.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate131.errors=vErrors,errors===0}validate131.
evaluated={props:{id:!0,object:!0,created_at:!0,status:!0,background:!0,error:!0,incomplete_details:!0,instructions:!0,max_output_tokens:!0,metadata:!0,model:!0,
output:!0,parallel_tool_calls:!0,previous_response_id:!0,store:!0,temperature:!0,text:!0,tool_choice:!0,tools:!0,top_p:!0,truncation:!0,usage:!0,user:!0},dynamicProps:!1,
dynamicItems:!1};function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate131(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length),validate130.errors=
vErrors,errors===0}validate130.evaluated={props:{id:!0,object:!0,created_at:!0,status:!0,background:!0,error:!0,incomplete_details:!0,instructions:!0,max_output_tokens:!0,
metadata:!0,model:!0,output:!0,parallel_tool_calls:!0,previous_response_id:!0,store:!0,temperature:!0,text:!0,tool_choice:!0,tools:!0,top_p:!0,truncation:!0,usage:!0,
user:!0},dynamicProps:!1,dynamicItems:!1};var embeddings_200=validate145;function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.object===void 0&&(missing0="object")||data.data===void 0&&(missing0="data")||data.model===void 0&&(missing0="model")||data.usage===void 0&&
(missing0="usage"))return validate146.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have requ\
ired property '"+missing0+"'"}],!1;if(data.object!==void 0){let _errs1=errors;if(data.object!=="list")return validate146.errors=[{instancePath:instancePath+"/ob\
ject",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"list"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.data!==void 0){let data1=data.data,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;
for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs4=errors;if(errors===_errs4)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.object===
void 0&&(missing1="object")||data2.index===void 0&&(missing1="index")||data2.embedding===void 0&&(missing1="embedding"))return validate146.errors=[{instancePath:instancePath+
"/data/"+i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}],!1;if(data2.object!==void 0){let _errs6=errors;if(data2.object!=="embedding")return validate146.errors=[{instancePath:instancePath+"/data/"+i0+"/object",schemaPath:"\
#/properties/data/items/properties/object/const",keyword:"const",params:{allowedValue:"embedding"},message:"must be equal to constant"}],!1;var valid2=_errs6===
errors}else var valid2=!0;if(valid2){if(data2.index!==void 0){let data4=data2.index,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate146.
errors=[{instancePath:instancePath+"/data/"+i0+"/index",schemaPath:"#/properties/data/items/properties/index/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs7&&typeof data4=="number"&&(data4<0||isNaN(data4)))return validate146.errors=[{instancePath:instancePath+"/data/"+i0+"/in\
dex",schemaPath:"#/properties/data/items/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2)if(data2.embedding!==void 0){let data5=data2.embedding,_errs9=errors,_errs10=errors,valid3=!1,_errs11=errors;if(errors===_errs11)
if(Array.isArray(data5)){var valid4=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let _errs13=errors;if(typeof data5[i1]!="number"){let err0={instancePath:instancePath+
"/data/"+i0+"/embedding/"+i1,schemaPath:"#/properties/data/items/properties/embedding/anyOf/0/items/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid4=_errs13===errors;if(!valid4)break}}else{let err1={instancePath:instancePath+"/dat\
a/"+i0+"/embedding",schemaPath:"#/properties/data/items/properties/embedding/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs11===errors;valid3=valid3||_valid0;let _errs15=errors;if(typeof data5!="string"){let err2={instancePath:instancePath+
"/data/"+i0+"/embedding",schemaPath:"#/properties/data/items/properties/embedding/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs15===errors;if(valid3=valid3||_valid0,valid3)errors=_errs10,vErrors!==null&&(_errs10?
vErrors.length=_errs10:vErrors=null);else{let err3={instancePath:instancePath+"/data/"+i0+"/embedding",schemaPath:"#/properties/data/items/properties/embedding/\
anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate146.errors=vErrors,
!1}var valid2=_errs9===errors}else var valid2=!0}}else return validate146.errors=[{instancePath:instancePath+"/data/"+i0,schemaPath:"#/properties/data/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate146.errors=[{instancePath:instancePath+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.model!==void 0){let _errs17=errors;if(typeof data.model!="string")return validate146.errors=[{instancePath:instancePath+"/model",schemaPath:"#/propertie\
s/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0)if(data.usage!==void 0){
let data8=data.usage,_errs19=errors;if(errors===_errs19)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.prompt_tokens===void 0&&(missing2=
"prompt_tokens")||data8.total_tokens===void 0&&(missing2="total_tokens"))return validate146.errors=[{instancePath:instancePath+"/usage",schemaPath:"#/properties\
/usage/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data8.prompt_tokens!==void 0){
let data9=data8.prompt_tokens,_errs21=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate146.errors=[{instancePath:instancePath+"/usa\
ge/prompt_tokens",schemaPath:"#/properties/usage/properties/prompt_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs21&&typeof data9=="number"&&(data9<0||isNaN(data9)))return validate146.errors=[{instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"#/properties/u\
sage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid5=_errs21===errors}else var valid5=!0;
if(valid5)if(data8.total_tokens!==void 0){let data10=data8.total_tokens,_errs23=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)))return validate146.
errors=[{instancePath:instancePath+"/usage/total_tokens",schemaPath:"#/properties/usage/properties/total_tokens/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs23&&typeof data10=="number"&&(data10<0||isNaN(data10)))return validate146.errors=[{instancePath:instancePath+"/usage/tota\
l_tokens",schemaPath:"#/properties/usage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid5=_errs23===
errors}else var valid5=!0}else return validate146.errors=[{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs19===errors}else var valid0=!0}}}else return validate146.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate146.errors=vErrors,errors===0}validate146.evaluated={props:{object:!0,data:!0,model:!0,
usage:!0},dynamicProps:!1,dynamicItems:!1};function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate145.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate146(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=
vErrors.length),validate145.errors=vErrors,errors===0}validate145.evaluated={props:{object:!0,data:!0,model:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var checkPolicy_200=validate148;var schema73={type:"string",enum:["allow","deny","redact","require_approval"]};function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate154.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"?(validate154.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1):data==="allow"||data==="deny"||data==="redact"||data==="require_approval"?(validate154.errors=vErrors,errors===0):(validate154.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema73.enum},message:"must be equal to one of the allowed values"}],!1)}validate154.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema75={type:"string",enum:["shadow","canary","enforce"]};function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate157.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate157.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"shadow"||data==="canary"||data==="enforce"?(validate157.errors=vErrors,errors===0):(validate157.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema75.enum},message:"must be equal to one of the allowed values"}],!1)}validate157.evaluated={dynamicProps:!1,dynamicItems:!1};var schema76={type:"\
object",additionalProperties:!1,required:["requests","per_seconds","per"],properties:{requests:{type:"integer",minimum:1,maximum:1e6},per_seconds:{type:"integer",
minimum:1,maximum:86400},per:{type:"string",enum:["agent","principal","run","tenant"]}}};function validate160(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate160.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.requests===void 0&&(missing0="requ\
ests")||data.per_seconds===void 0&&(missing0="per_seconds")||data.per===void 0&&(missing0="per"))return validate160.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"requests"||key0==="per_seconds"||key0==="per")){return validate160.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.requests!==void 0){let data0=data.requests,_errs2=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate160.errors=[{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="number"){if(data0>1e6||isNaN(data0))return validate160.
errors=[{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be \
<= 1000000"}],!1;if(data0<1||isNaN(data0))return validate160.errors=[{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.per_seconds!==void 0){let data1=data.
per_seconds,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate160.errors=[{instancePath:instancePath+"/per_seconds",schemaPath:"\
#/properties/per_seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>86400||
isNaN(data1))return validate160.errors=[{instancePath:instancePath+"/per_seconds",schemaPath:"#/properties/per_seconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},message:"must be <= 86400"}],!1;if(data1<1||isNaN(data1))return validate160.errors=[{instancePath:instancePath+"/per_seconds",schemaPath:"#/pro\
perties/per_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)
if(data.per!==void 0){let data2=data.per,_errs6=errors;if(typeof data2!="string")return validate160.errors=[{instancePath:instancePath+"/per",schemaPath:"#/prop\
erties/per/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="agent"||data2==="principal"||data2==="run"||data2==="tenant"))
return validate160.errors=[{instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues:schema76.properties.per.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate160.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate160.errors=vErrors,errors===0}validate160.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate156.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.version===void 0&&(missing0="version")||data.mode===void 0&&(missing0="mode")||
data.effect===void 0&&(missing0="effect")||data.reason===void 0&&(missing0="reason"))return validate156.errors=[{instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate156.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data1=data.version,_errs3=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)))return validate156.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data1=="number"&&(data1<1||isNaN(data1)))return validate156.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs5=errors;validate157(data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"m\
ode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate157.errors:vErrors.concat(validate157.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs6=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.reason!==void 0){let _errs7=errors;if(typeof data.reason!="string")return validate156.errors=[{instancePath:instancePath+"/reas\
on",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)
if(data.limit!==void 0){let _errs9=errors;validate160(data.limit,{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate160.errors:vErrors.concat(validate160.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate156.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate156.errors=vErrors,errors===0}validate156.
evaluated={props:{policy_id:!0,version:!0,mode:!0,effect:!0,reason:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var schema77={type:"object",required:["policy_i\
d","version","mode","effect","reason","decision"],properties:{policy_id:{type:"string"},version:{type:"integer",minimum:1},mode:{$ref:"#/components/schemas/Poli\
cyMode"},effect:{type:"string",enum:["allow","deny","redact","require_approval","none"]},reason:{type:"string"},decision:{$ref:"#/components/schemas/PolicyEffec\
t"}}};function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate164.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.version===void 0&&(missing0="version")||data.mode===void 0&&(missing0="mode")||
data.effect===void 0&&(missing0="effect")||data.reason===void 0&&(missing0="reason")||data.decision===void 0&&(missing0="decision"))return validate164.errors=[{
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==
void 0){let _errs1=errors;if(typeof data.policy_id!="string")return validate164.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data1=data.version,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate164.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data1=="number"&&(data1<1||isNaN(data1)))
return validate164.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs5=errors;validate157(data.mode,{instancePath:instancePath+
"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate157.errors:vErrors.concat(validate157.errors),errors=
vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let data3=data.effect,_errs6=errors;if(typeof data3!="string")
return validate164.errors=[{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;if(!(data3==="allow"||data3==="deny"||data3==="redact"||data3==="require_approval"||data3==="none"))return validate164.errors=[{instancePath:instancePath+
"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues:schema77.properties.effect.enum},message:"must be equal to one of the allow\
ed values"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let _errs8=errors;if(typeof data.reason!="string")return validate164.
errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.decision!==void 0){let _errs10=errors;validate154(data.decision,{instancePath:instancePath+"/decision",parentData:data,
parentDataProperty:"decision",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0}}}}}else return validate164.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate164.errors=vErrors,errors===0}validate164.evaluated={props:{policy_id:!0,version:!0,mode:!0,effect:!0,reason:!0,decision:!0},dynamicProps:!1,dynamicItems:!1};
function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate153.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.effect===void 0&&(missing0="effect")||data.applied===void 0&&(missing0="applied")||data.shadow===void 0&&(missing0="shadow"))return validate153.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
effect!==void 0){let _errs1=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
decided_by!==void 0){let _errs2=errors;validate156(data.decided_by,{instancePath:instancePath+"/decided_by",parentData:data,parentDataProperty:"decided_by",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.applied!==void 0){let data2=data.applied,_errs3=errors;if(errors===_errs3)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<
len0;i0++){let _errs5=errors;validate156(data2[i0],{instancePath:instancePath+"/applied/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else return validate153.
errors=[{instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.shadow!==void 0){let data4=data.shadow,_errs6=errors;if(errors===_errs6)if(Array.isArray(data4)){var valid2=!0;let len1=data4.
length;for(let i1=0;i1<len1;i1++){let _errs8=errors;validate164(data4[i1],{instancePath:instancePath+"/shadow/"+i1,parentData:data4,parentDataProperty:i1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}else
return validate153.errors=[{instancePath:instancePath+"/shadow",schemaPath:"#/properties/shadow/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else return validate153.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate153.errors=vErrors,errors===0}validate153.evaluated={props:{effect:!0,decided_by:!0,applied:!0,shadow:!0},dynamicProps:!1,
dynamicItems:!1};function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate150.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.request_id===void 0&&(missing0="request_id")||data.decision===void 0&&(missing0="decision")||data.reasons===void 0&&(missing0=
"reasons")||data.redactions===void 0&&(missing0="redactions"))return validate150.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.request_id!==void 0){let _errs1=errors;if(typeof data.request_id!="string")return validate150.
errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.decision!==void 0){let _errs3=errors;validate105(data.decision,{instancePath:instancePath+"/decision",parentData:data,
parentDataProperty:"decision",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.reasons!==void 0){let data2=data.reasons,_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){var valid1=!0;let len0=data2.
length;for(let i0=0;i0<len0;i0++){let _errs6=errors;if(typeof data2[i0]!="string")return validate150.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"\
#/properties/reasons/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===errors;if(!valid1)break}}else return validate150.
errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.redactions!==void 0){let data4=data.redactions,_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){var valid2=!0;
let len1=data4.length;for(let i1=0;i1<len1;i1++){let _errs10=errors;validate107(data4[i1],{instancePath:instancePath+"/redactions/"+i1,parentData:data4,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);var valid2=_errs10===errors;if(!valid2)
break}}else return validate150.errors=[{instancePath:instancePath+"/redactions",schemaPath:"#/properties/redactions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.explanation!==void 0){let _errs11=errors;validate153(data.explanation,{instancePath:instancePath+
"/explanation",parentData:data,parentDataProperty:"explanation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}else return validate150.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate150.errors=vErrors,errors===0}validate150.evaluated={props:{request_id:!0,decision:!0,reasons:!0,
redactions:!0,explanation:!0},dynamicProps:!1,dynamicItems:!1};function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate149.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy_result===void 0&&(missing0="policy_result")||data.correlation_id===
void 0&&(missing0="correlation_id"))return validate149.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.policy_result!==void 0){let _errs1=errors;validate150(data.policy_result,{instancePath:instancePath+"/p\
olicy_result",parentData:data,parentDataProperty:"policy_result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.
errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!=
"string")return validate149.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate149.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate149.errors=vErrors,errors===0}validate149.evaluated={props:{policy_result:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate148.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate149(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=
vErrors.length),validate148.errors=vErrors,errors===0}validate148.evaluated={props:{policy_result:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var checkAction_200=validate171;function validate172(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate172.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.request_id===void 0&&(missing0="request_id")||data.decision===void 0&&(missing0="decision")||data.reasons===void 0&&(missing0="reaso\
ns")||data.redactions===void 0&&(missing0="redactions"))return validate172.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.request_id!==void 0){let _errs1=errors;if(typeof data.request_id!="string")return validate172.
errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.decision!==void 0){let _errs3=errors;validate105(data.decision,{instancePath:instancePath+"/decision",parentData:data,
parentDataProperty:"decision",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.reasons!==void 0){let data2=data.reasons,_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){var valid1=!0;let len0=data2.
length;for(let i0=0;i0<len0;i0++){let _errs6=errors;if(typeof data2[i0]!="string")return validate172.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"\
#/properties/reasons/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===errors;if(!valid1)break}}else return validate172.
errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.redactions!==void 0){let data4=data.redactions,_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){var valid2=!0;
let len1=data4.length;for(let i1=0;i1<len1;i1++){let _errs10=errors;validate107(data4[i1],{instancePath:instancePath+"/redactions/"+i1,parentData:data4,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);var valid2=_errs10===errors;if(!valid2)
break}}else return validate172.errors=[{instancePath:instancePath+"/redactions",schemaPath:"#/properties/redactions/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.explanation!==void 0){let _errs11=errors;validate153(data.explanation,{instancePath:instancePath+
"/explanation",parentData:data,parentDataProperty:"explanation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}else return validate172.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate172.errors=vErrors,errors===0}validate172.evaluated={props:{request_id:!0,decision:!0,reasons:!0,
redactions:!0,explanation:!0},dynamicProps:!1,dynamicItems:!1};function validate171(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate171.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy_result===void 0&&(missing0="policy_result")||data.correlation_id===
void 0&&(missing0="correlation_id"))return validate171.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.policy_result!==void 0){let _errs1=errors;validate172(data.policy_result,{instancePath:instancePath+"/p\
olicy_result",parentData:data,parentDataProperty:"policy_result",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.
errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!=
"string")return validate171.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate171.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate171.errors=vErrors,errors===0}validate171.evaluated={props:{policy_result:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var listPolicies_200=validate177;var pattern3=new RegExp("^[^\\u0000]*$","u"),pattern4=new RegExp("^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$","u"),pattern5=new RegExp("^([a-z_.]+\\*?|\\*)$",
"u"),schema82={type:"object",additionalProperties:!1,required:["name","action","resource","expect"],properties:{name:{type:"string",minLength:1,maxLength:128},subject:{
$ref:"#/components/schemas/PolicySubject"},action:{type:"string",minLength:1,maxLength:128},resource:{type:"string",minLength:1,maxLength:512},attributes:{type:"\
object",additionalProperties:!0},context:{$ref:"#/components/schemas/PolicyContext"},expect:{type:"string",enum:["allow","deny","redact","require_approval","non\
e"]}}},schema83={type:"object",additionalProperties:!1,properties:{principal_id:{type:"string",maxLength:128},kind:{type:"string",enum:["user","service","agent"]},
agent_id:{type:"string",maxLength:64},run_id:{type:"string",maxLength:128}}};function validate182(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate182.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="principal_id"||key0===
"kind"||key0==="agent_id"||key0==="run_id")){return validate182.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.principal_id!==void 0){let data0=data.principal_id,
_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>128)return validate182.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"\
#/properties/principal_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return validate182.errors=
[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data1=data.kind,_errs4=errors;if(typeof data1!="string")return validate182.errors=[{instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="user"||data1==="service"||data1===
"agent"))return validate182.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema83.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let data2=data.
agent_id,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>64)return validate182.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"\
#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate182.errors=[{instancePath:instancePath+
"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.run_id!==void 0){let data3=data.run_id,_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){if(func1(data3)>128)return validate182.errors=
[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 cha\
racters"}],!1}else return validate182.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}else return validate182.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate182.errors=vErrors,errors===0}validate182.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate184.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.data_classification!==void 0){let data0=data.data_classification,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>64)return validate184.
errors=[{instancePath:instancePath+"/data_classification",schemaPath:"#/properties/data_classification/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1}else return validate184.errors=[{instancePath:instancePath+"/data_classification",schemaPath:"#/properties/data_clas\
sification/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.region!==void 0){
let data1=data.region,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>64)return validate184.errors=[{instancePath:instancePath+"/reg\
ion",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate184.
errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let data2=data.purpose,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>
128)return validate184.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1}else return validate184.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.consent_tags!==void 0){let data3=data.
consent_tags,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){if(data3.length>64)return validate184.errors=[{instancePath:instancePath+"/consent_tags",
schemaPath:"#/properties/consent_tags/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(data4)>64)return validate184.errors=[
{instancePath:instancePath+"/consent_tags/"+i0,schemaPath:"#/properties/consent_tags/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1}else return validate184.errors=[{instancePath:instancePath+"/consent_tags/"+i0,schemaPath:"#/properties/consent_tags/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors;if(!valid1)break}}}else return validate184.errors=[{instancePath:instancePath+
"/consent_tags",schemaPath:"#/properties/consent_tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else
return validate184.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate184.errors=vErrors,
errors===0}validate184.evaluated={props:{data_classification:!0,region:!0,purpose:!0,consent_tags:!0},dynamicProps:!1,dynamicItems:!1};function validate181(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate181.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
name===void 0&&(missing0="name")||data.action===void 0&&(missing0="action")||data.resource===void 0&&(missing0="resource")||data.expect===void 0&&(missing0="exp\
ect"))return validate181.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property\
 '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0==="subject"||key0==="action"||key0==="resource"||key0==="attributes"||key0===
"context"||key0==="expect")){return validate181.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func1(data0)>128)return validate181.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate181.errors=[{instancePath:instancePath+"/name",schemaPath:"#/p\
roperties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate181.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.subject!==void 0){let _errs4=errors;validate182(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate182.errors:vErrors.concat(validate182.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.action!==void 0){let data2=data.action,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>128)return validate181.errors=
[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 cha\
racters"}],!1;if(func1(data2)<1)return validate181.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate181.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/acti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.resource!==void 0){
let data3=data.resource,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>512)return validate181.errors=[{instancePath:instancePath+"/\
resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data3)<
1)return validate181.errors=[{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return validate181.errors=[{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.attributes!==void 0){let data4=data.
attributes,_errs9=errors;if(errors===_errs9&&!(data4&&typeof data4=="object"&&!Array.isArray(data4)))return validate181.errors=[{instancePath:instancePath+"/att\
ributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs9===errors}else var valid0=!0;
if(valid0){if(data.context!==void 0){let _errs12=errors;validate184(data.context,{instancePath:instancePath+"/context",parentData:data,parentDataProperty:"conte\
xt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate184.errors:vErrors.concat(validate184.errors),errors=vErrors.length);var valid0=_errs12===errors}else
var valid0=!0;if(valid0)if(data.expect!==void 0){let data6=data.expect,_errs13=errors;if(typeof data6!="string")return validate181.errors=[{instancePath:instancePath+
"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="allow"||data6==="deny"||data6===
"redact"||data6==="require_approval"||data6==="none"))return validate181.errors=[{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/enum",keyword:"\
enum",params:{allowedValues:schema82.properties.expect.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}}else
return validate181.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate181.errors=vErrors,
errors===0}validate181.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate187(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate187.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.version===void 0&&(missing0="version")||data.mode===void 0&&(missing0="mode"))return validate187.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.version!==void 0){let data0=data.
version,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate187.errors=[{instancePath:instancePath+"/version",schemaPath:"#/pro\
perties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<1||isNaN(data0)))
return validate187.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs3=errors;validate157(data.mode,{instancePath:instancePath+
"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate157.errors:vErrors.concat(validate157.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.percent!==void 0){let data2=data.percent,_errs4=errors;if(!(typeof data2=="numbe\
r"&&!(data2%1)&&!isNaN(data2)))return validate187.errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data2=="number"){if(data2>100||isNaN(data2))return validate187.errors=[{instancePath:instancePath+
"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data2<1||isNaN(data2))
return validate187.errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var valid0=_errs4===errors}else var valid0=!0}}else return validate187.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate187.errors=vErrors,errors===0}validate187.evaluated={props:{version:!0,mode:!0,percent:!0},dynamicProps:!1,
dynamicItems:!1};function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate178.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0=
"version")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===
void 0&&(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.stages===void 0&&(missing0="stage\
s")||data.tested===void 0&&(missing0="tested")||data.built_in===void 0&&(missing0="built_in"))return validate178.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate178.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate178.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate178.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate178.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate178.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate178.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate178.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate178.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate178.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate178.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate178.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate178.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate178.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate178.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate178.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate178.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate178.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate178.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate178.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate178.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate178.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate178.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate178.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate178.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate178.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate178.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate178.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate178.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate178.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate178.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate178.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate178.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate178.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate178.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate178.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate178.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate178.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate178.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate178.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate178.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data17=data.stages,_errs32=errors;if(errors===_errs32)if(Array.
isArray(data17)){var valid5=!0;let len4=data17.length;for(let i4=0;i4<len4;i4++){let _errs34=errors;validate187(data17[i4],{instancePath:instancePath+"/stages/"+
i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}else return validate178.errors=[{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs35=errors;
if(typeof data.tested!="boolean")return validate178.errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.built_in!==void 0){let _errs37=errors;if(typeof data.
built_in!="boolean")return validate178.errors=[{instancePath:instancePath+"/built_in",schemaPath:"#/properties/built_in/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data21=data.created_at,_errs39=errors;
if(errors===_errs39&&errors===_errs39)if(typeof data21=="string"){if(!formats0.validate(data21))return validate178.errors=[{instancePath:instancePath+"/created_\
at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate178.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs39===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data22=data.updated_at,_errs41=errors;if(errors===_errs41&&errors===_errs41)if(typeof data22==
"string"){if(!formats0.validate(data22))return validate178.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate178.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs41===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate178.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate178.errors=vErrors,
errors===0}validate178.evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,
limit:!0,fixtures:!0,stages:!0,tested:!0,built_in:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate177(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate177.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policies===void 0&&
(missing0="policies")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate177.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policies!==void 0){
let data0=data.policies,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;
validate178(data0[i0],{instancePath:instancePath+"/policies/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate178.
errors:vErrors.concat(validate178.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate177.errors=[{instancePath:instancePath+
"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate177.errors=[{instancePath:instancePath+"/has_more",schemaPath:"\
#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate177.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;
if(typeof data.correlation_id!="string")return validate177.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate177.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate177.errors=vErrors,errors===0}validate177.evaluated={props:{policies:!0,
has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var createPolicy_201=validate191;function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate192.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="versi\
on")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&
(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.stages===void 0&&(missing0="stages")||data.
tested===void 0&&(missing0="tested")||data.built_in===void 0&&(missing0="built_in"))return validate192.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate192.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate192.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate192.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate192.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate192.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate192.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate192.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate192.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate192.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate192.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate192.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate192.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate192.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate192.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate192.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate192.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate192.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate192.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate192.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate192.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate192.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate192.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate192.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate192.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate192.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate192.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate192.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate192.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate192.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate192.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate192.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate192.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate192.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate192.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate192.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate192.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate192.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate192.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate192.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate192.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data17=data.stages,_errs32=errors;if(errors===_errs32)if(Array.
isArray(data17)){var valid5=!0;let len4=data17.length;for(let i4=0;i4<len4;i4++){let _errs34=errors;validate187(data17[i4],{instancePath:instancePath+"/stages/"+
i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}else return validate192.errors=[{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs35=errors;
if(typeof data.tested!="boolean")return validate192.errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.built_in!==void 0){let _errs37=errors;if(typeof data.
built_in!="boolean")return validate192.errors=[{instancePath:instancePath+"/built_in",schemaPath:"#/properties/built_in/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data21=data.created_at,_errs39=errors;
if(errors===_errs39&&errors===_errs39)if(typeof data21=="string"){if(!formats0.validate(data21))return validate192.errors=[{instancePath:instancePath+"/created_\
at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate192.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs39===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data22=data.updated_at,_errs41=errors;if(errors===_errs41&&errors===_errs41)if(typeof data22==
"string"){if(!formats0.validate(data22))return validate192.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate192.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs41===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate192.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate192.errors=vErrors,
errors===0}validate192.evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,
limit:!0,fixtures:!0,stages:!0,tested:!0,built_in:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate191(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate191.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy===void 0&&
(missing0="policy")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate191.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy!==void 0){let _errs1=errors;validate192(data.policy,
{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(
validate192.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate191.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate191.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate191.errors=vErrors,errors===0}validate191.evaluated={props:{policy:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var getPolicy_200=validate198;function validate199(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate199.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="versi\
on")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&
(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.stages===void 0&&(missing0="stages")||data.
tested===void 0&&(missing0="tested")||data.built_in===void 0&&(missing0="built_in"))return validate199.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate199.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate199.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate199.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate199.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate199.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate199.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate199.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate199.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate199.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate199.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate199.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate199.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate199.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate199.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate199.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate199.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate199.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate199.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate199.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate199.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate199.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate199.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate199.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate199.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate199.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate199.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate199.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate199.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate199.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate199.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate199.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate199.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate199.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate199.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate199.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate199.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate199.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate199.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate199.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate199.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data17=data.stages,_errs32=errors;if(errors===_errs32)if(Array.
isArray(data17)){var valid5=!0;let len4=data17.length;for(let i4=0;i4<len4;i4++){let _errs34=errors;validate187(data17[i4],{instancePath:instancePath+"/stages/"+
i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}else return validate199.errors=[{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs35=errors;
if(typeof data.tested!="boolean")return validate199.errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.built_in!==void 0){let _errs37=errors;if(typeof data.
built_in!="boolean")return validate199.errors=[{instancePath:instancePath+"/built_in",schemaPath:"#/properties/built_in/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data21=data.created_at,_errs39=errors;
if(errors===_errs39&&errors===_errs39)if(typeof data21=="string"){if(!formats0.validate(data21))return validate199.errors=[{instancePath:instancePath+"/created_\
at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate199.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs39===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data22=data.updated_at,_errs41=errors;if(errors===_errs41&&errors===_errs41)if(typeof data22==
"string"){if(!formats0.validate(data22))return validate199.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate199.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs41===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate199.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate199.errors=vErrors,
errors===0}validate199.evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,
limit:!0,fixtures:!0,stages:!0,tested:!0,built_in:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate198(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate198.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy===void 0&&
(missing0="policy")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate198.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy!==void 0){let _errs1=errors;validate199(data.policy,
{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate199.errors:vErrors.concat(
validate199.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate198.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate198.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate198.errors=vErrors,errors===0}validate198.evaluated={props:{policy:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var updatePolicy_200=validate205;function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate206.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="versi\
on")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&
(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.stages===void 0&&(missing0="stages")||data.
tested===void 0&&(missing0="tested")||data.built_in===void 0&&(missing0="built_in"))return validate206.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate206.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate206.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate206.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate206.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate206.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate206.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate206.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate206.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate206.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate206.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate206.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate206.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate206.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate206.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate206.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate206.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate206.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate206.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate206.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate206.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate206.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate206.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate206.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate206.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate206.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate206.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate206.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate206.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate206.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate206.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate206.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate206.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate206.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate206.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate206.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate206.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate206.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate206.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate206.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate206.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data17=data.stages,_errs32=errors;if(errors===_errs32)if(Array.
isArray(data17)){var valid5=!0;let len4=data17.length;for(let i4=0;i4<len4;i4++){let _errs34=errors;validate187(data17[i4],{instancePath:instancePath+"/stages/"+
i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}else return validate206.errors=[{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs35=errors;
if(typeof data.tested!="boolean")return validate206.errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.built_in!==void 0){let _errs37=errors;if(typeof data.
built_in!="boolean")return validate206.errors=[{instancePath:instancePath+"/built_in",schemaPath:"#/properties/built_in/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data21=data.created_at,_errs39=errors;
if(errors===_errs39&&errors===_errs39)if(typeof data21=="string"){if(!formats0.validate(data21))return validate206.errors=[{instancePath:instancePath+"/created_\
at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate206.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs39===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data22=data.updated_at,_errs41=errors;if(errors===_errs41&&errors===_errs41)if(typeof data22==
"string"){if(!formats0.validate(data22))return validate206.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate206.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs41===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate206.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate206.errors=vErrors,
errors===0}validate206.evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,
limit:!0,fixtures:!0,stages:!0,tested:!0,built_in:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate205(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate205.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy===void 0&&
(missing0="policy")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate205.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy!==void 0){let _errs1=errors;validate206(data.policy,
{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(
validate206.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate205.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate205.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate205.errors=vErrors,errors===0}validate205.evaluated={props:{policy:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var listPolicyVersions_200=validate212;function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate213.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="versi\
on")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&
(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.tested===void 0&&(missing0="tested")||data.
created_at===void 0&&(missing0="created_at")||data.created_by===void 0&&(missing0="created_by"))return validate213.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate213.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate213.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate213.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate213.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate213.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate213.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate213.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate213.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate213.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate213.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate213.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate213.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate213.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate213.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate213.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate213.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate213.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate213.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate213.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate213.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate213.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate213.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate213.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate213.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate213.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate213.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate213.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate213.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate213.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate213.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate213.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate213.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate213.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate213.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate213.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate213.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate213.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate213.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate213.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate213.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs32=errors;if(typeof data.tested!="boolean")return validate213.
errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs32===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data18=data.created_at,_errs34=errors;if(errors===_errs34&&errors===_errs34)if(typeof data18==
"string"){if(!formats0.validate(data18))return validate213.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate213.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0)if(data.
created_by!==void 0){let _errs36=errors;if(typeof data.created_by!="string")return validate213.errors=[{instancePath:instancePath+"/created_by",schemaPath:"#/pr\
operties/created_by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs36===errors}else var valid0=!0}}}}}}}}}}}}}}}else return validate213.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate213.errors=vErrors,errors===0}validate213.
evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,limit:!0,fixtures:!0,
tested:!0,created_at:!0,created_by:!0},dynamicProps:!1,dynamicItems:!1};function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate212.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.versions===void 0&&(missing0="versions")||data.has_more===void 0&&(missing0=
"has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate212.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.versions!==void 0){let data0=data.versions,_errs1=errors;if(errors===
_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate213(data0[i0],{instancePath:instancePath+
"/versions/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate213.errors:vErrors.concat(validate213.errors),
errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate212.errors=[{instancePath:instancePath+"/versions",schemaPath:"#/propert\
ies/versions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==
void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate212.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;
if(typeof data.next!="string")return validate212.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!=
"string")return validate212.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate212.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate212.errors=vErrors,errors===0}validate212.evaluated={props:{versions:!0,has_more:!0,next:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var testPolicy_200=validate218;var schema95={type:"object",required:["policy_id","version","passed","results"],properties:{policy_id:{type:"string"},version:{type:"integer",minimum:1},passed:{
type:"boolean"},results:{type:"array",items:{type:"object",required:["name","passed","expected","actual"],properties:{name:{type:"string"},passed:{type:"boolean"},
expected:{type:"string",enum:["allow","deny","redact","require_approval","none"]},actual:{type:"string",enum:["allow","deny","redact","require_approval","none"]},
reason:{type:"string"}}}}}};function validate219(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate219.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.version===void 0&&(missing0="version")||data.passed===void 0&&
(missing0="passed")||data.results===void 0&&(missing0="results"))return validate219.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.policy_id!="string")return validate219.errors=
[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data1=data.version,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate219.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs3&&typeof data1=="number"&&(data1<1||isNaN(data1)))return validate219.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.passed!==void 0){
let _errs5=errors;if(typeof data.passed!="boolean")return validate219.errors=[{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.results!==void 0){let data3=data.results,
_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs9=errors;if(errors===
_errs9)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.name===void 0&&(missing1="name")||data4.passed===void 0&&(missing1="passed")||
data4.expected===void 0&&(missing1="expected")||data4.actual===void 0&&(missing1="actual"))return validate219.errors=[{instancePath:instancePath+"/results/"+i0,
schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;
if(data4.name!==void 0){let _errs11=errors;if(typeof data4.name!="string")return validate219.errors=[{instancePath:instancePath+"/results/"+i0+"/name",schemaPath:"\
#/properties/results/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs11===errors}else var valid2=!0;
if(valid2){if(data4.passed!==void 0){let _errs13=errors;if(typeof data4.passed!="boolean")return validate219.errors=[{instancePath:instancePath+"/results/"+i0+"\
/passed",schemaPath:"#/properties/results/items/properties/passed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid2=_errs13===
errors}else var valid2=!0;if(valid2){if(data4.expected!==void 0){let data7=data4.expected,_errs15=errors;if(typeof data7!="string")return validate219.errors=[{instancePath:instancePath+
"/results/"+i0+"/expected",schemaPath:"#/properties/results/items/properties/expected/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(!(data7==="allow"||data7==="deny"||data7==="redact"||data7==="require_approval"||data7==="none"))return validate219.errors=[{instancePath:instancePath+"/resu\
lts/"+i0+"/expected",schemaPath:"#/properties/results/items/properties/expected/enum",keyword:"enum",params:{allowedValues:schema95.properties.results.items.properties.
expected.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs15===errors}else var valid2=!0;if(valid2){if(data4.actual!==void 0){let data8=data4.
actual,_errs17=errors;if(typeof data8!="string")return validate219.errors=[{instancePath:instancePath+"/results/"+i0+"/actual",schemaPath:"#/properties/results/\
items/properties/actual/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data8==="allow"||data8==="deny"||data8==="redact"||data8===
"require_approval"||data8==="none"))return validate219.errors=[{instancePath:instancePath+"/results/"+i0+"/actual",schemaPath:"#/properties/results/items/proper\
ties/actual/enum",keyword:"enum",params:{allowedValues:schema95.properties.results.items.properties.actual.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2)if(data4.reason!==void 0){let _errs19=errors;if(typeof data4.reason!="string")return validate219.
errors=[{instancePath:instancePath+"/results/"+i0+"/reason",schemaPath:"#/properties/results/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid2=_errs19===errors}else var valid2=!0}}}}else return validate219.errors=[{instancePath:instancePath+"/results/"+i0,schemaPath:"\
#/properties/results/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs9===errors;if(!valid1)break}}else return validate219.
errors=[{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}else return validate219.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate219.errors=vErrors,errors===0}validate219.evaluated={props:{policy_id:!0,version:!0,passed:!0,results:!0},dynamicProps:!1,dynamicItems:!1};function validate218(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate218.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
policy_test===void 0&&(missing0="policy_test")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate218.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_test!==void 0){let _errs1=errors;
validate219(data.policy_test,{instancePath:instancePath+"/policy_test",parentData:data,parentDataProperty:"policy_test",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate219.errors:vErrors.concat(validate219.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==
void 0){let _errs2=errors;if(typeof data.correlation_id!="string")return validate218.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properti\
es/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate218.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate218.errors=vErrors,errors===0}validate218.
evaluated={props:{policy_test:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var stagePolicy_200=validate221;function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="versi\
on")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&
(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.stages===void 0&&(missing0="stages")||data.
tested===void 0&&(missing0="tested")||data.built_in===void 0&&(missing0="built_in"))return validate222.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate222.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate222.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate222.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate222.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate222.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate222.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate222.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate222.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate222.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate222.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate222.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate222.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate222.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate222.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate222.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate222.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate222.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate222.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate222.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate222.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate222.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate222.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate222.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate222.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate222.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate222.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate222.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate222.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate222.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate222.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate222.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate222.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate222.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate222.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate222.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate222.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate222.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate222.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate222.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate222.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data17=data.stages,_errs32=errors;if(errors===_errs32)if(Array.
isArray(data17)){var valid5=!0;let len4=data17.length;for(let i4=0;i4<len4;i4++){let _errs34=errors;validate187(data17[i4],{instancePath:instancePath+"/stages/"+
i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}else return validate222.errors=[{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs35=errors;
if(typeof data.tested!="boolean")return validate222.errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.built_in!==void 0){let _errs37=errors;if(typeof data.
built_in!="boolean")return validate222.errors=[{instancePath:instancePath+"/built_in",schemaPath:"#/properties/built_in/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data21=data.created_at,_errs39=errors;
if(errors===_errs39&&errors===_errs39)if(typeof data21=="string"){if(!formats0.validate(data21))return validate222.errors=[{instancePath:instancePath+"/created_\
at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate222.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs39===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data22=data.updated_at,_errs41=errors;if(errors===_errs41&&errors===_errs41)if(typeof data22==
"string"){if(!formats0.validate(data22))return validate222.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate222.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs41===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate222.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate222.errors=vErrors,
errors===0}validate222.evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,
limit:!0,fixtures:!0,stages:!0,tested:!0,built_in:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate221(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate221.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy===void 0&&
(missing0="policy")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate221.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy!==void 0){let _errs1=errors;validate222(data.policy,
{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(
validate222.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate221.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate221.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate221.errors=vErrors,errors===0}validate221.evaluated={props:{policy:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var promotePolicy_200=validate228;function validate229(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate229.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="versi\
on")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&
(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.stages===void 0&&(missing0="stages")||data.
tested===void 0&&(missing0="tested")||data.built_in===void 0&&(missing0="built_in"))return validate229.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate229.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate229.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate229.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate229.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate229.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate229.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate229.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate229.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate229.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate229.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate229.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate229.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate229.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate229.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate229.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate229.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate229.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate229.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate229.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate229.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate229.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate229.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate229.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate229.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate229.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate229.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate229.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate229.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate229.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate229.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate229.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate229.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate229.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate229.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate229.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate229.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate229.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data17=data.stages,_errs32=errors;if(errors===_errs32)if(Array.
isArray(data17)){var valid5=!0;let len4=data17.length;for(let i4=0;i4<len4;i4++){let _errs34=errors;validate187(data17[i4],{instancePath:instancePath+"/stages/"+
i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}else return validate229.errors=[{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs35=errors;
if(typeof data.tested!="boolean")return validate229.errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.built_in!==void 0){let _errs37=errors;if(typeof data.
built_in!="boolean")return validate229.errors=[{instancePath:instancePath+"/built_in",schemaPath:"#/properties/built_in/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data21=data.created_at,_errs39=errors;
if(errors===_errs39&&errors===_errs39)if(typeof data21=="string"){if(!formats0.validate(data21))return validate229.errors=[{instancePath:instancePath+"/created_\
at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate229.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs39===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data22=data.updated_at,_errs41=errors;if(errors===_errs41&&errors===_errs41)if(typeof data22==
"string"){if(!formats0.validate(data22))return validate229.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs41===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate229.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate229.errors=vErrors,
errors===0}validate229.evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,
limit:!0,fixtures:!0,stages:!0,tested:!0,built_in:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate228(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate228.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy===void 0&&
(missing0="policy")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate228.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy!==void 0){let _errs1=errors;validate229(data.policy,
{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate229.errors:vErrors.concat(
validate229.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate228.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate228.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate228.errors=vErrors,errors===0}validate228.evaluated={props:{policy:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var rollbackPolicy_200=validate235;function validate236(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate236.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="versi\
on")||data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&
(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fixtures")||data.stages===void 0&&(missing0="stages")||data.
tested===void 0&&(missing0="tested")||data.built_in===void 0&&(missing0="built_in"))return validate236.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy_id!==void 0){let _errs1=errors;if(typeof data.
policy_id!="string")return validate236.errors=[{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!=
"string")return validate236.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate236.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate236.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>1024)
return validate236.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"}],!1;if(!pattern3.test(data3))return validate236.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate236.errors=[{
instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs9=errors;validate154(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data5=data.subjects,_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>64)return validate236.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data5.length<1)return validate236.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs12=errors;
if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>160)return validate236.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/propertie\
s/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern4.test(data6))return validate236.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate236.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors;if(!valid1)
break}}}else return validate236.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data7=data.actions,_errs14=errors;if(errors===_errs14)
if(Array.isArray(data7)){if(data7.length>16)return validate236.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data7.length<1)return validate236.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1],_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>128)return validate236.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern5.
test(data8))return validate236.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate236.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors;if(!valid2)break}}}else return validate236.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data9=data.resources,_errs18=errors;if(errors===_errs18)if(Array.isArray(data9)){if(data9.length>
256)return validate236.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data9.length<1)return validate236.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs20=errors;if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>512)return validate236.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data10)<1)return validate236.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern3.test(data10))return validate236.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/reso\
urces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate236.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;
if(!valid3)break}}}else return validate236.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data11=data.when,_errs22=errors;if(errors===
_errs22)if(typeof data11=="string"){if(func1(data11)>2048)return validate236.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data11)<1)return validate236.errors=[{instancePath:instancePath+
"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(data11))
return validate236.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate236.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data12=data.reason,_errs24=errors;
if(errors===_errs24)if(typeof data12=="string"){if(func1(data12)>256)return validate236.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data12)<1)return validate236.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern3.test(
data12))return validate236.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate236.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data13=data.ruleset,
_errs26=errors;if(errors===_errs26)if(typeof data13=="string"){if(func1(data13)>64)return validate236.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate236.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate236.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs28=errors;validate160(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.fixtures!==void 0){let data15=data.fixtures,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data15)){if(data15.length>64)return validate236.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data15.length<1)return validate236.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data15.
length;for(let i3=0;i3<len3;i3++){let _errs31=errors;validate181(data15[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data15,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length);var valid4=_errs31===errors;if(!valid4)break}}}else
return validate236.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.stages!==void 0){let data17=data.stages,_errs32=errors;if(errors===_errs32)if(Array.
isArray(data17)){var valid5=!0;let len4=data17.length;for(let i4=0;i4<len4;i4++){let _errs34=errors;validate187(data17[i4],{instancePath:instancePath+"/stages/"+
i4,parentData:data17,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}else return validate236.errors=[{instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tested!==void 0){let _errs35=errors;
if(typeof data.tested!="boolean")return validate236.errors=[{instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.built_in!==void 0){let _errs37=errors;if(typeof data.
built_in!="boolean")return validate236.errors=[{instancePath:instancePath+"/built_in",schemaPath:"#/properties/built_in/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data21=data.created_at,_errs39=errors;
if(errors===_errs39&&errors===_errs39)if(typeof data21=="string"){if(!formats0.validate(data21))return validate236.errors=[{instancePath:instancePath+"/created_\
at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate236.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs39===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data22=data.updated_at,_errs41=errors;if(errors===_errs41&&errors===_errs41)if(typeof data22==
"string"){if(!formats0.validate(data22))return validate236.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate236.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs41===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate236.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate236.errors=vErrors,
errors===0}validate236.evaluated={props:{policy_id:!0,tenant_id:!0,version:!0,description:!0,effect:!0,subjects:!0,actions:!0,resources:!0,when:!0,reason:!0,ruleset:!0,
limit:!0,fixtures:!0,stages:!0,tested:!0,built_in:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate235(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate235.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy===void 0&&
(missing0="policy")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate235.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.policy!==void 0){let _errs1=errors;validate236(data.policy,
{instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate236.errors:vErrors.concat(
validate236.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate235.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate235.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate235.errors=vErrors,errors===0}validate235.evaluated={props:{policy:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var purgeCache_200=validate242;function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate242.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.purged===void 0&&(missing0="purged")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate242.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.purged!==void 0){
let data0=data.purged,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate242.errors=[{instancePath:instancePath+"/purged",schemaPath:"\
#/properties/purged/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))
return validate242.errors=[{instancePath:instancePath+"/purged",schemaPath:"#/properties/purged/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs3=errors;if(typeof data.correlation_id!="st\
ring")return validate242.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate242.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate242.errors=vErrors,errors===0}validate242.evaluated={props:{purged:!0,correlation_id:!0},dynamicProps:!1,
dynamicItems:!1};var listBudgets_200=validate243;var schema104={type:"object",required:["subject","window","used_tokens","held_tokens","used_cost_usd","held_cost_usd","resets_at"],properties:{subject:{type:"st\
ring"},window:{type:"string",enum:["minute","hour","day","month"]},max_tokens:{type:"integer",minimum:0},max_cost_usd:{type:"number",minimum:0},used_tokens:{type:"\
integer",minimum:0},held_tokens:{type:"integer",minimum:0},used_cost_usd:{type:"number",minimum:0},held_cost_usd:{type:"number",minimum:0},resets_at:{type:"stri\
ng",format:"date-time"}}};function validate244(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate244.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.subject===void 0&&(missing0="subject")||data.window===void 0&&(missing0="window")||data.used_tokens===void 0&&
(missing0="used_tokens")||data.held_tokens===void 0&&(missing0="held_tokens")||data.used_cost_usd===void 0&&(missing0="used_cost_usd")||data.held_cost_usd===void 0&&
(missing0="held_cost_usd")||data.resets_at===void 0&&(missing0="resets_at"))return validate244.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.subject!==void 0){let _errs1=errors;if(typeof data.subject!=
"string")return validate244.errors=[{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.window!==void 0){let data1=data.window,_errs3=errors;if(typeof data1!="str\
ing")return validate244.errors=[{instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;if(!(data1==="minute"||data1==="hour"||data1==="day"||data1==="month"))return validate244.errors=[{instancePath:instancePath+"/window",schemaPath:"\
#/properties/window/enum",keyword:"enum",params:{allowedValues:schema104.properties.window.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.max_tokens!==void 0){let data2=data.max_tokens,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate244.errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate244.errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"\
#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.max_cost_usd!==void 0){let data3=data.max_cost_usd,_errs7=errors;if(errors===_errs7)if(typeof data3=="number"){if(data3<0||isNaN(data3))return validate244.
errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/properties/max_cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1}else return validate244.errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/properties/max_cost_usd/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.used_tokens!==void 0){let data4=data.used_tokens,_errs9=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate244.errors=[{instancePath:instancePath+"/used_tokens",schemaPath:"#/properties/used_token\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<0||isNaN(data4)))return validate244.
errors=[{instancePath:instancePath+"/used_tokens",schemaPath:"#/properties/used_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.held_tokens!==void 0){let data5=data.held_tokens,_errs11=errors;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)))return validate244.errors=[{instancePath:instancePath+"/held_tokens",schemaPath:"#/properties/held_tokens/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs11&&typeof data5=="number"&&(data5<0||isNaN(data5)))return validate244.errors=[{instancePath:instancePath+
"/held_tokens",schemaPath:"#/properties/held_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.used_cost_usd!==void 0){let data6=data.used_cost_usd,_errs13=errors;if(errors===_errs13)if(typeof data6=="number"){
if(data6<0||isNaN(data6))return validate244.errors=[{instancePath:instancePath+"/used_cost_usd",schemaPath:"#/properties/used_cost_usd/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate244.errors=[{instancePath:instancePath+"/used_cost_usd",schemaPath:"#/propertie\
s/used_cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.held_cost_usd!==
void 0){let data7=data.held_cost_usd,_errs15=errors;if(errors===_errs15)if(typeof data7=="number"){if(data7<0||isNaN(data7))return validate244.errors=[{instancePath:instancePath+
"/held_cost_usd",schemaPath:"#/properties/held_cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate244.
errors=[{instancePath:instancePath+"/held_cost_usd",schemaPath:"#/properties/held_cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.resets_at!==void 0){let data8=data.resets_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)
if(typeof data8=="string"){if(!formats0.validate(data8))return validate244.errors=[{instancePath:instancePath+"/resets_at",schemaPath:"#/properties/resets_at/fo\
rmat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate244.errors=[{instancePath:instancePath+"/res\
ets_at",schemaPath:"#/properties/resets_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}}else
return validate244.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate244.errors=vErrors,
errors===0}validate244.evaluated={props:{subject:!0,window:!0,max_tokens:!0,max_cost_usd:!0,used_tokens:!0,held_tokens:!0,used_cost_usd:!0,held_cost_usd:!0,resets_at:!0},
dynamicProps:!1,dynamicItems:!1};function validate243(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate243.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.budgets===void 0&&(missing0="budgets")||data.correlation_id===void 0&&(missing0="correlation_i\
d"))return validate243.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+
missing0+"'"}],!1;if(data.budgets!==void 0){let data0=data.budgets,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;
for(let i0=0;i0<len0;i0++){let _errs3=errors;validate244(data0[i0],{instancePath:instancePath+"/budgets/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate243.
errors=[{instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs4=errors;if(typeof data.correlation_id!="string")return validate243.errors=[{instancePath:instancePath+
"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else
var valid0=!0}else return validate243.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate243.
errors=vErrors,errors===0}validate243.evaluated={props:{budgets:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getUsage_200=validate246;var formats34=require_formats().fullFormats.date;function validate247(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate247.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.requests===void 0&&(missing0="requests")||data.
input_tokens===void 0&&(missing0="input_tokens")||data.output_tokens===void 0&&(missing0="output_tokens")||data.total_tokens===void 0&&(missing0="total_tokens")||
data.cost_usd===void 0&&(missing0="cost_usd"))return validate247.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate247.errors=
[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.day!==void 0){let data1=data.day,_errs3=errors;if(errors===_errs3&&errors===_errs3)if(typeof data1=="string"){if(!formats34.
validate(data1))return validate247.errors=[{instancePath:instancePath+"/day",schemaPath:"#/properties/day/format",keyword:"format",params:{format:"date"},message:'\
must match format "date"'}],!1}else return validate247.errors=[{instancePath:instancePath+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs5=errors;if(typeof data.
principal_id!="string")return validate247.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs7=errors;if(typeof data.
agent_id!="string")return validate247.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs9=errors;if(typeof data.run_id!="string")
return validate247.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs11=errors;if(typeof data.model!="string")return validate247.
errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.key_id!==void 0){let _errs13=errors;if(typeof data.key_id!="string")return validate247.errors=[{instancePath:instancePath+
"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.price_version!==void 0){let _errs15=errors;if(typeof data.price_version!="string")return validate247.errors=[{instancePath:instancePath+"/pri\
ce_version",schemaPath:"#/properties/price_version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;
if(valid0){if(data.call_id!==void 0){let _errs17=errors;if(typeof data.call_id!="string")return validate247.errors=[{instancePath:instancePath+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.
requests!==void 0){let data9=data.requests,_errs19=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate247.errors=[{instancePath:instancePath+
"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs19&&typeof data9=="nu\
mber"&&(data9<0||isNaN(data9)))return validate247.errors=[{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.input_tokens!==void 0){let data10=data.input_tokens,
_errs21=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)))return validate247.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/pr\
operties/input_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs21&&typeof data10=="number"&&(data10<0||isNaN(
data10)))return validate247.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/properties/input_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.output_tokens!==void 0){let data11=data.output_tokens,
_errs23=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)))return validate247.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/p\
roperties/output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs23&&typeof data11=="number"&&(data11<0||isNaN(
data11)))return validate247.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/properties/output_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.total_tokens!==void 0){let data12=data.total_tokens,_errs25=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)))return validate247.errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_\
tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs25&&typeof data12=="number"&&(data12<0||isNaN(data12)))return validate247.
errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0)if(data.cost_usd!==void 0){let data13=data.cost_usd,_errs27=errors;if(errors===_errs27)
if(typeof data13=="number"){if(data13<0||isNaN(data13))return validate247.errors=[{instancePath:instancePath+"/cost_usd",schemaPath:"#/properties/cost_usd/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate247.errors=[{instancePath:instancePath+"/cost_usd",schemaPath:"\
#/properties/cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs27===errors}else var valid0=!0}}}}}}}}}}}}}else return validate247.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate247.errors=vErrors,errors===0}validate247.
evaluated={props:{tenant_id:!0,day:!0,principal_id:!0,agent_id:!0,run_id:!0,model:!0,key_id:!0,price_version:!0,call_id:!0,requests:!0,input_tokens:!0,output_tokens:!0,
total_tokens:!0,cost_usd:!0},dynamicProps:!1,dynamicItems:!1};function validate246(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate246.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.usage===void 0&&(missing0="usage")||data.has_more===void 0&&(missing0="has\
_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate246.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.usage!==void 0){let data0=data.usage,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){
var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate247(data0[i0],{instancePath:instancePath+"/usage/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate247.errors:vErrors.concat(validate247.errors),errors=vErrors.length);var valid1=_errs3===
errors;if(!valid1)break}}else return validate246.errors=[{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!=
"boolean")return validate246.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate246.
errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate246.errors=[{instancePath:instancePath+
"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else
var valid0=!0}}}else return validate246.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate246.
errors=vErrors,errors===0}validate246.evaluated={props:{usage:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getHealth_200=validate249;var schema108={type:"object",required:["status","service","version","correlation_id"],properties:{status:{const:"ok"},service:{type:"string",enum:["agent-orches\
trator","model-policy","federation","executor"]},version:{type:"string"},correlation_id:{type:"string"}}};function validate250(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate250.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.status===void 0&&
(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.correlation_id===void 0&&(missing0="correlat\
ion_id"))return validate250.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required prope\
rty '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate250.errors=[{instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate250.errors=[{instancePath:instancePath+"/service",schemaPath:"\
#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1==="model-policy"||data1===
"federation"||data1==="executor"))return validate250.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",keyword:"enum",params:{
allowedValues:schema108.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate250.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prop\
erties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==
void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate250.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properti\
es/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else return validate250.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate250.errors=vErrors,errors===0}validate250.
evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate249(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate249.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate250(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate250.
errors:vErrors.concat(validate250.errors),errors=vErrors.length),validate249.errors=vErrors,errors===0}validate249.evaluated={props:{status:!0,service:!0,version:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getLiveness_200=validate252;function validate253(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate253.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.
correlation_id===void 0&&(missing0="correlation_id"))return validate253.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate253.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate253.errors=[{instancePath:instancePath+
"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1===
"model-policy"||data1==="federation"||data1==="executor"))return validate253.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",
keyword:"enum",params:{allowedValues:schema108.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate253.errors=[{instancePath:instancePath+"/ve\
rsion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate253.errors=[{instancePath:instancePath+"/cor\
relation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else
return validate253.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate253.errors=vErrors,
errors===0}validate253.evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate252(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate252.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate253(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate253.errors:vErrors.concat(validate253.errors),errors=vErrors.length),validate252.errors=vErrors,errors===0}validate252.evaluated={props:{
status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getReadiness_200=validate255;function validate256(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate256.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.
correlation_id===void 0&&(missing0="correlation_id"))return validate256.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate256.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate256.errors=[{instancePath:instancePath+
"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1===
"model-policy"||data1==="federation"||data1==="executor"))return validate256.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",
keyword:"enum",params:{allowedValues:schema108.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate256.errors=[{instancePath:instancePath+"/ve\
rsion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate256.errors=[{instancePath:instancePath+"/cor\
relation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else
return validate256.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate256.errors=vErrors,
errors===0}validate256.evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate255(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate255.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate256(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate256.errors:vErrors.concat(validate256.errors),errors=vErrors.length),validate255.errors=vErrors,errors===0}validate255.evaluated={props:{
status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getOpenapi_200=validate258;function validate258(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate258.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.openapi===void 0&&(missing0="openapi")||data.info===void 0&&(missing0="info")||data.paths===void 0&&(missing0="paths"))return validate258.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
openapi!==void 0){let _errs1=errors;if(typeof data.openapi!="string")return validate258.errors=[{instancePath:instancePath+"/openapi",schemaPath:"#/properties/o\
penapi/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.info!==void 0){
let data1=data.info,_errs3=errors;if(errors===_errs3&&!(data1&&typeof data1=="object"&&!Array.isArray(data1)))return validate258.errors=[{instancePath:instancePath+
"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.paths!==void 0){let data2=data.paths,_errs6=errors;if(errors===_errs6&&!(data2&&typeof data2=="object"&&!Array.isArray(data2)))return validate258.errors=
[{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}else return validate258.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate258.errors=vErrors,errors===0}validate258.evaluated={props:{openapi:!0,info:!0,paths:!0},dynamicProps:!1,dynamicItems:!1};export{chatCompletions_200,checkAction_200,checkPolicy_200,createPolicy_201,embeddings_200,failure_Error,failure_OpenaiError,getHealth_200,getLiveness_200,getModel_200,
getOpenapi_200,getPolicy_200,getReadiness_200,getUsage_200,invokeModel_200,listBudgets_200,listModels_200,listPolicies_200,listPolicyVersions_200,listProviders_200,
listRoutes_200,promotePolicy_200,purgeCache_200,responses_200,rollbackPolicy_200,stagePolicy_200,testPolicy_200,updatePolicy_200};
