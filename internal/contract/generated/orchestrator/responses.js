// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
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
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var listAgentRuns_200=validate52;var schema22={type:"string",enum:["queued","running","waiting","completed","failed","canceled"]};function validate55(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):data==="queued"||data==="running"||data==="waiting"||data==="completed"||data==="failed"||data==="canceled"?(validate55.errors=vErrors,errors===
0):(validate55.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema22.enum},message:"must be equal to one of the allowed values"}],
!1)}validate55.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern3=new RegExp("^[A-Za-z0-9_./-]{1,64}$","u"),pattern4=new RegExp("^[^\\u0000-\\u001f\\u007f]*$","u"),func1=require_ucs2length().default;function validate57(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).
length>32)return validate57.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 pro\
perties"}],!1;for(let key0 in data){let _errs1=errors;if(typeof key0=="string"&&!pattern3.test(key0)){let err0={instancePath,schemaPath:"#/propertyNames/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_./-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_./-]{1,64}$"',propertyName:key0};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate57.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){
let data0=data[key1],_errs3=errors;if(errors===_errs3)if(typeof data0=="string"){if(func1(data0)>256)return validate57.errors=[{instancePath:instancePath+"/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256\
 characters"}],!1;if(!pattern4.test(data0))return validate57.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/ad\
ditionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'}],!1}else
return validate57.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid1=_errs3===errors;if(!valid1)break}}else return validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate57.errors=vErrors,errors===0}validate57.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema25={type:"string",enum:["low","normal","high"]};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate60.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"?(validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="low"||data===
"normal"||data==="high"?(validate60.errors=vErrors,errors===0):(validate60.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema25.
enum},message:"must be equal to one of the allowed values"}],!1)}validate60.evaluated={dynamicProps:!1,dynamicItems:!1};var schema26={type:"string",enum:["fast",
"balanced","premium"]};function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate62.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="fast"||data==="balanced"||data==="premium"?(validate62.
errors=vErrors,errors===0):(validate62.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema26.enum},message:"must be equal to o\
ne of the allowed values"}],!1)}validate62.evaluated={dynamicProps:!1,dynamicItems:!1};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.priority===void 0&&(missing0="priority")||data.timeout_ms===
void 0&&(missing0="timeout_ms")||data.max_steps===void 0&&(missing0="max_steps")||data.stream_events===void 0&&(missing0="stream_events")||data.dry_run===void 0&&
(missing0="dry_run"))return validate59.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have req\
uired property '"+missing0+"'"}],!1;if(data.priority!==void 0){let _errs1=errors;validate60(data.priority,{instancePath:instancePath+"/priority",parentData:data,
parentDataProperty:"priority",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.timeout_ms!==void 0){let data1=data.timeout_ms,_errs2=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))
return validate59.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(errors===_errs2&&typeof data1=="number"&&(data1<1||isNaN(data1)))return validate59.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"\
#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.max_steps!==void 0){let data2=data.max_steps,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate59.errors=[{instancePath:instancePath+
"/max_steps",schemaPath:"#/properties/max_steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&(data2<1||isNaN(data2)))return validate59.errors=[{instancePath:instancePath+"/max_steps",schemaPath:"#/properties/max_steps/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.stream_events!==void 0){let _errs6=errors;
if(typeof data.stream_events!="boolean")return validate59.errors=[{instancePath:instancePath+"/stream_events",schemaPath:"#/properties/stream_events/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.dry_run!==void 0){let _errs8=errors;
if(typeof data.dry_run!="boolean")return validate59.errors=[{instancePath:instancePath+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.model_tier!==void 0){let _errs10=errors;validate62(
data.model_tier,{instancePath:instancePath+"/model_tier",parentData:data,parentDataProperty:"model_tier",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0}}}}}else return validate59.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate59.errors=vErrors,errors===0}validate59.evaluated={props:{
priority:!0,timeout_ms:!0,max_steps:!0,stream_events:!0,dry_run:!0,model_tier:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.steps_total===void 0&&(missing0="steps_total")||data.tool_calls_total===void 0&&(missing0="tool_calls_total")||data.model_calls_total===
void 0&&(missing0="model_calls_total")||data.tokens_total===void 0&&(missing0="tokens_total")||data.cost_usd===void 0&&(missing0="cost_usd"))return validate65.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.steps_total!==
void 0){let data0=data.steps_total,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate65.errors=[{instancePath:instancePath+"/\
steps_total",schemaPath:"#/properties/steps_total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0==
"number"&&(data0<0||isNaN(data0)))return validate65.errors=[{instancePath:instancePath+"/steps_total",schemaPath:"#/properties/steps_total/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tool_calls_total!==void 0){let data1=data.
tool_calls_total,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate65.errors=[{instancePath:instancePath+"/tool_calls_total",
schemaPath:"#/properties/tool_calls_total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data1=="number"&&
(data1<0||isNaN(data1)))return validate65.errors=[{instancePath:instancePath+"/tool_calls_total",schemaPath:"#/properties/tool_calls_total/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.model_calls_total!==void 0){
let data2=data.model_calls_total,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate65.errors=[{instancePath:instancePath+"/mo\
del_calls_total",schemaPath:"#/properties/model_calls_total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate65.errors=[{instancePath:instancePath+"/model_calls_total",schemaPath:"#/properties/model_calls_total/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.tokens_total!==void 0){
let data3=data.tokens_total,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate65.errors=[{instancePath:instancePath+"/tokens_\
total",schemaPath:"#/properties/tokens_total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="numb\
er"&&(data3<0||isNaN(data3)))return validate65.errors=[{instancePath:instancePath+"/tokens_total",schemaPath:"#/properties/tokens_total/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.cost_usd!==void 0){let data4=data.
cost_usd,_errs9=errors;if(errors===_errs9)if(typeof data4=="number"){if(data4<0||isNaN(data4))return validate65.errors=[{instancePath:instancePath+"/cost_usd",schemaPath:"\
#/properties/cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate65.errors=[{instancePath:instancePath+
"/cost_usd",schemaPath:"#/properties/cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}else
return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate65.errors=vErrors,
errors===0}validate65.evaluated={props:{steps_total:!0,tool_calls_total:!0,model_calls_total:!0,tokens_total:!0,cost_usd:!0},dynamicProps:!1,dynamicItems:!1};var schema30={type:"string",enum:["allowed","blocked","redacted"]};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate69.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"?(validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="allowed"||
data==="blocked"||data==="redacted"?(validate69.errors=vErrors,errors===0):(validate69.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema30.
enum},message:"must be equal to one of the allowed values"}],!1)}validate69.evaluated={dynamicProps:!1,dynamicItems:!1};var schema31={type:"object",required:["p\
ath","kind","start","end"],properties:{path:{type:"string"},kind:{$ref:"#/components/schemas/FindingKind"},treatment:{type:"string",enum:["mask","hash","tokeniz\
e"]},start:{type:"integer",minimum:0},end:{type:"integer",minimum:1}}},schema32={type:"string",enum:["private_key","jwt","api_key","password","email","payment_c\
ard","iban","crypto_address","national_id","phone","mac_address","ip_address","person","location"]};function validate72(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate72.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):data==="private_key"||data==="jwt"||data==="api_key"||data==="password"||data==="email"||data==="payment_card"||data==="iban"||data==="cry\
pto_address"||data==="national_id"||data==="phone"||data==="mac_address"||data==="ip_address"||data==="person"||data==="location"?(validate72.errors=vErrors,errors===
0):(validate72.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema32.enum},message:"must be equal to one of the allowed values"}],
!1)}validate72.evaluated={dynamicProps:!1,dynamicItems:!1};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate71.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||data.kind===void 0&&(missing0="kind")||data.
start===void 0&&(missing0="start")||data.end===void 0&&(missing0="end"))return validate71.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.path!==void 0){let _errs1=errors;if(typeof data.path!="string")return validate71.
errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs3=errors;validate72(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"\
kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.treatment!==void 0){let data2=data.treatment,_errs4=errors;if(typeof data2!="string")return validate71.errors=[{instancePath:instancePath+
"/treatment",schemaPath:"#/properties/treatment/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="mask"||data2==="hash"||data2===
"tokenize"))return validate71.errors=[{instancePath:instancePath+"/treatment",schemaPath:"#/properties/treatment/enum",keyword:"enum",params:{allowedValues:schema31.
properties.treatment.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.start!==void 0){
let data3=data.start,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate71.errors=[{instancePath:instancePath+"/start",schemaPath:"\
#/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data3=="number"&&(data3<0||isNaN(data3)))
return validate71.errors=[{instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.end!==void 0){let data4=data.end,_errs8=errors;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)))return validate71.errors=[{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs8&&typeof data4=="number"&&(data4<1||isNaN(data4)))return validate71.errors=[{instancePath:instancePath+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}else return validate71.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.
evaluated={props:{path:!0,kind:!0,treatment:!0,start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function validate68(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.decision===void 0&&(missing0="deci\
sion")||data.reasons===void 0&&(missing0="reasons")||data.redactions===void 0&&(missing0="redactions"))return validate68.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.decision!==void 0){let _errs1=errors;
validate69(data.decision,{instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.reasons!==void 0){let data1=data.
reasons,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;if(typeof data1[i0]!=
"string")return validate68.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate68.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/pr\
operties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.redactions!==
void 0){let data3=data.redactions,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs8=errors;
validate71(data3[i1],{instancePath:instancePath+"/redactions/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}else return validate68.errors=[{instancePath:instancePath+
"/redactions",schemaPath:"#/properties/redactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0}}else
return validate68.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate68.errors=vErrors,
errors===0}validate68.evaluated={props:{decision:!0,reasons:!0,redactions:!0},dynamicProps:!1,dynamicItems:!1};var schema34={type:"object",required:["backend","model","outcome"],properties:{backend:{type:"string"},model:{type:"string"},outcome:{type:"string",enum:["chose\
n","skipped","failed"]},reason:{type:"string"}}};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.backend===void 0&&(missing0="backend")||data.model===void 0&&(missing0="model")||data.outcome===
void 0&&(missing0="outcome"))return validate77.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must \
have required property '"+missing0+"'"}],!1;if(data.backend!==void 0){let _errs1=errors;if(typeof data.backend!="string")return validate77.errors=[{instancePath:instancePath+
"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.model!==void 0){let _errs3=errors;if(typeof data.model!="string")return validate77.errors=[{instancePath:instancePath+"/model",schemaPath:"#/\
properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.outcome!==
void 0){let data2=data.outcome,_errs5=errors;if(typeof data2!="string")return validate77.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/\
outcome/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="chosen"||data2==="skipped"||data2==="failed"))return validate77.
errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema34.properties.outcome.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let _errs7=errors;if(typeof data.
reason!="string")return validate77.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate77.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate77.errors=vErrors,errors===0}validate77.evaluated={props:{backend:!0,model:!0,outcome:!0,reason:!0},dynamicProps:!1,
dynamicItems:!1};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.backend===void 0&&(missing0="backend")||data.model===void 0&&(missing0="model")||data.node===void 0&&(missing0="node")||data.
fallback_used===void 0&&(missing0="fallback_used"))return validate76.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.backend!==void 0){let _errs1=errors;if(typeof data.backend!="string")return validate76.errors=
[{instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs3=errors;if(typeof data.model!="string")return validate76.errors=[{instancePath:instancePath+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.node!==void 0){let _errs5=errors;if(typeof data.node!="string")return validate76.errors=[{instancePath:instancePath+"/node",schemaPath:"#/pro\
perties/node/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.fallback_used!==
void 0){let _errs7=errors;if(typeof data.fallback_used!="boolean")return validate76.errors=[{instancePath:instancePath+"/fallback_used",schemaPath:"#/properties\
/fallback_used/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.attempts!==
void 0){let data4=data.attempts,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate76.errors=[{instancePath:instancePath+"/att\
empts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&
(data4<0||isNaN(data4)))return validate76.errors=[{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.canary!==void 0){let _errs11=errors;if(typeof data.canary!=
"boolean")return validate76.errors=[{instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.considered!==void 0){let data6=data.considered,_errs13=errors;if(errors===
_errs13)if(Array.isArray(data6)){var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs15=errors;validate77(data6[i0],{instancePath:instancePath+
"/considered/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),
errors=vErrors.length);var valid1=_errs15===errors;if(!valid1)break}}else return validate76.errors=[{instancePath:instancePath+"/considered",schemaPath:"#/prope\
rties/considered/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.cached!==
void 0){let _errs16=errors;if(typeof data.cached!="boolean")return validate76.errors=[{instancePath:instancePath+"/cached",schemaPath:"#/properties/cached/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}else return validate76.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.errors=vErrors,errors===0}validate76.evaluated={props:{
backend:!0,model:!0,node:!0,fallback_used:!0,attempts:!0,canary:!0,considered:!0,cached:!0},dynamicProps:!1,dynamicItems:!1};var schema35={type:"string",enum:["\
none","idempotent","once"]};function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate80.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="strin\
g"?(validate80.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="none"||data==="idempotent"||
data==="once"?(validate80.errors=vErrors,errors===0):(validate80.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema35.enum},message:"\
must be equal to one of the allowed values"}],!1)}validate80.evaluated={dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||
data.text===void 0&&(missing0="text"))return validate67.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;if(data.type!=="text")return validate67.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.text!==void 0){let _errs2=errors;if(typeof data.text!="string")return validate67.errors=[{instancePath:instancePath+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.artifacts!==
void 0){let data2=data.artifacts,_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],
_errs6=errors;if(errors===_errs6)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.name===void 0&&(missing1="name")||data3.media_type===
void 0&&(missing1="media_type")||data3.size_bytes===void 0&&(missing1="size_bytes")||data3.sha256===void 0&&(missing1="sha256"))return validate67.errors=[{instancePath:instancePath+
"/artifacts/"+i0,schemaPath:"#/properties/artifacts/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+
missing1+"'"}],!1;if(data3.name!==void 0){let _errs8=errors;if(typeof data3.name!="string")return validate67.errors=[{instancePath:instancePath+"/artifacts/"+i0+
"/name",schemaPath:"#/properties/artifacts/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs8===errors}else
var valid2=!0;if(valid2){if(data3.media_type!==void 0){let _errs10=errors;if(typeof data3.media_type!="string")return validate67.errors=[{instancePath:instancePath+
"/artifacts/"+i0+"/media_type",schemaPath:"#/properties/artifacts/items/properties/media_type/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data3.size_bytes!==void 0){let data6=data3.size_bytes,_errs12=errors;if(!(typeof data6=="nu\
mber"&&!(data6%1)&&!isNaN(data6)))return validate67.errors=[{instancePath:instancePath+"/artifacts/"+i0+"/size_bytes",schemaPath:"#/properties/artifacts/items/p\
roperties/size_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data6=="number"&&(data6<0||isNaN(data6)))
return validate67.errors=[{instancePath:instancePath+"/artifacts/"+i0+"/size_bytes",schemaPath:"#/properties/artifacts/items/properties/size_bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid2=_errs12===errors}else var valid2=!0;if(valid2)if(data3.sha256!==void 0){let _errs14=errors;
if(typeof data3.sha256!="string")return validate67.errors=[{instancePath:instancePath+"/artifacts/"+i0+"/sha256",schemaPath:"#/properties/artifacts/items/proper\
ties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs14===errors}else var valid2=!0}}}else return validate67.errors=
[{instancePath:instancePath+"/artifacts/"+i0,schemaPath:"#/properties/artifacts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var valid1=_errs6===errors;if(!valid1)break}}else return validate67.errors=[{instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.plan!==void 0){let data8=data.plan,_errs16=errors;
if(errors===_errs16)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.model===void 0&&(missing2="model")||data8.tools===void 0&&(missing2=
"tools")||data8.limits===void 0&&(missing2="limits"))return validate67.errors=[{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data8.model!==void 0){let data9=data8.model,_errs18=errors;
if(errors===_errs18)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing3;if(data9.model_ref===void 0&&(missing3="model_ref")||data9.messages===
void 0&&(missing3="messages")||data9.policy_outcome===void 0&&(missing3="policy_outcome")||data9.route===void 0&&(missing3="route"))return validate67.errors=[{instancePath:instancePath+
"/plan/model",schemaPath:"#/properties/plan/properties/model/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property\
 '"+missing3+"'"}],!1;if(data9.model_ref!==void 0){let _errs20=errors;if(typeof data9.model_ref!="string")return validate67.errors=[{instancePath:instancePath+"\
/plan/model/model_ref",schemaPath:"#/properties/plan/properties/model/properties/model_ref/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid4=_errs20===errors}else var valid4=!0;if(valid4){if(data9.messages!==void 0){let data11=data9.messages,_errs22=errors;if(!(typeof data11=="number"&&
!(data11%1)&&!isNaN(data11)))return validate67.errors=[{instancePath:instancePath+"/plan/model/messages",schemaPath:"#/properties/plan/properties/model/properti\
es/messages/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs22&&typeof data11=="number"&&(data11<0||isNaN(data11)))
return validate67.errors=[{instancePath:instancePath+"/plan/model/messages",schemaPath:"#/properties/plan/properties/model/properties/messages/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid4=_errs22===errors}else var valid4=!0;if(valid4){if(data9.policy_outcome!==void 0){
let _errs24=errors;validate68(data9.policy_outcome,{instancePath:instancePath+"/plan/model/policy_outcome",parentData:data9,parentDataProperty:"policy_outcome",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid4=_errs24===errors}else var valid4=!0;
if(valid4)if(data9.route!==void 0){let _errs25=errors;validate76(data9.route,{instancePath:instancePath+"/plan/model/route",parentData:data9,parentDataProperty:"\
route",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid4=_errs25===errors}else
var valid4=!0}}}else return validate67.errors=[{instancePath:instancePath+"/plan/model",schemaPath:"#/properties/plan/properties/model/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data8.tools!==void 0){let data14=data8.tools,_errs26=errors;
if(errors===_errs26)if(Array.isArray(data14)){var valid5=!0;let len1=data14.length;for(let i1=0;i1<len1;i1++){let data15=data14[i1],_errs28=errors;if(errors===_errs28)
if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing4;if(data15.tool_id===void 0&&(missing4="tool_id")||data15.allowed===void 0&&(missing4="a\
llowed"))return validate67.errors=[{instancePath:instancePath+"/plan/tools/"+i1,schemaPath:"#/properties/plan/properties/tools/items/required",keyword:"required",
params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],!1;if(data15.tool_id!==void 0){let _errs30=errors;if(typeof data15.tool_id!=
"string")return validate67.errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/tool_id",schemaPath:"#/properties/plan/properties/tools/items/properties/tool_\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs30===errors}else var valid6=!0;if(valid6){if(data15.allowed!==void 0){
let _errs32=errors;if(typeof data15.allowed!="boolean")return validate67.errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/allowed",schemaPath:"#/propertie\
s/plan/properties/tools/items/properties/allowed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid6=_errs32===errors}else var valid6=!0;
if(valid6){if(data15.effect!==void 0){let _errs34=errors;validate80(data15.effect,{instancePath:instancePath+"/plan/tools/"+i1+"/effect",parentData:data15,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length);var valid6=_errs34===errors}else
var valid6=!0;if(valid6){if(data15.timeout_ms!==void 0){let data19=data15.timeout_ms,_errs35=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)))return validate67.
errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/timeout_ms",schemaPath:"#/properties/plan/properties/tools/items/properties/timeout_ms/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs35&&typeof data19=="number"&&(data19<1||isNaN(data19)))return validate67.errors=[{instancePath:instancePath+
"/plan/tools/"+i1+"/timeout_ms",schemaPath:"#/properties/plan/properties/tools/items/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var valid6=_errs35===errors}else var valid6=!0;if(valid6){if(data15.reason!==void 0){let _errs37=errors;if(typeof data15.reason!="st\
ring")return validate67.errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/reason",schemaPath:"#/properties/plan/properties/tools/items/properties/reason/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs37===errors}else var valid6=!0;if(valid6)if(data15.message!==void 0){let _errs39=errors;
if(typeof data15.message!="string")return validate67.errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/message",schemaPath:"#/properties/plan/properties/to\
ols/items/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs39===errors}else var valid6=!0}}}}}else return validate67.
errors=[{instancePath:instancePath+"/plan/tools/"+i1,schemaPath:"#/properties/plan/properties/tools/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var valid5=_errs28===errors;if(!valid5)break}}else return validate67.errors=[{instancePath:instancePath+"/plan/tools",schemaPath:"#/properti\
es/plan/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid3=_errs26===errors}else var valid3=!0;if(valid3)if(data8.
limits!==void 0){let data22=data8.limits,_errs41=errors;if(errors===_errs41)if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let missing5;if(data22.max_steps===
void 0&&(missing5="max_steps")||data22.timeout_ms===void 0&&(missing5="timeout_ms")||data22.max_attempts===void 0&&(missing5="max_attempts"))return validate67.errors=
[{instancePath:instancePath+"/plan/limits",schemaPath:"#/properties/plan/properties/limits/required",keyword:"required",params:{missingProperty:missing5},message:"\
must have required property '"+missing5+"'"}],!1;if(data22.max_steps!==void 0){let data23=data22.max_steps,_errs43=errors;if(!(typeof data23=="number"&&!(data23%
1)&&!isNaN(data23)))return validate67.errors=[{instancePath:instancePath+"/plan/limits/max_steps",schemaPath:"#/properties/plan/properties/limits/properties/max\
_steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs43&&typeof data23=="number"&&(data23<1||isNaN(data23)))return validate67.
errors=[{instancePath:instancePath+"/plan/limits/max_steps",schemaPath:"#/properties/plan/properties/limits/properties/max_steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid7=_errs43===errors}else var valid7=!0;if(valid7){if(data22.timeout_ms!==void 0){let data24=data22.
timeout_ms,_errs45=errors;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)))return validate67.errors=[{instancePath:instancePath+"/plan/limits/timeout_\
ms",schemaPath:"#/properties/plan/properties/limits/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs45&&typeof data24=="number"&&(data24<1||isNaN(data24)))return validate67.errors=[{instancePath:instancePath+"/plan/limits/timeout_ms",schemaPath:"#/propert\
ies/plan/properties/limits/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid7=_errs45===errors}else
var valid7=!0;if(valid7){if(data22.model_timeout_ms!==void 0){let data25=data22.model_timeout_ms,_errs47=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(
data25)))return validate67.errors=[{instancePath:instancePath+"/plan/limits/model_timeout_ms",schemaPath:"#/properties/plan/properties/limits/properties/model_t\
imeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs47&&typeof data25=="number"&&(data25<1||isNaN(data25)))return validate67.
errors=[{instancePath:instancePath+"/plan/limits/model_timeout_ms",schemaPath:"#/properties/plan/properties/limits/properties/model_timeout_ms/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid7=_errs47===errors}else var valid7=!0;if(valid7)if(data22.max_attempts!==void 0){
let data26=data22.max_attempts,_errs49=errors;if(!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)))return validate67.errors=[{instancePath:instancePath+"/\
plan/limits/max_attempts",schemaPath:"#/properties/plan/properties/limits/properties/max_attempts/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(errors===_errs49&&typeof data26=="number"&&(data26<1||isNaN(data26)))return validate67.errors=[{instancePath:instancePath+"/plan/limits/max_att\
empts",schemaPath:"#/properties/plan/properties/limits/properties/max_attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var valid7=_errs49===errors}else var valid7=!0}}}else return validate67.errors=[{instancePath:instancePath+"/plan/limits",schemaPath:"#/properties/plan/prope\
rties/limits/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs41===errors}else var valid3=!0}}else return validate67.errors=
[{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs16===
errors}else var valid0=!0}}}else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{type:!0,text:!0,artifacts:!0,plan:!0},dynamicProps:!1,dynamicItems:!1};function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.code===void 0&&(missing0="code")||data.message===void 0&&(missing0="message"))return validate83.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.code!==void 0){let _errs1=errors;
if(typeof data.code!="string")return validate83.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;if(typeof data.message!=
"string")return validate83.errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.retryable!==void 0){let _errs5=errors;if(typeof data.retryable!="boolean")return validate83.
errors=[{instancePath:instancePath+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.details!==void 0){let data3=data.details,_errs7=errors;if(errors===_errs7&&!(data3&&typeof data3=="object"&&!Array.isArray(
data3)))return validate83.errors=[{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate83.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate83.errors=vErrors,errors===0}validate83.evaluated={props:{code:!0,message:!0,retryable:!0,details:!0},dynamicProps:!1,
dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"],formats8=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate54.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate54.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate54.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate54.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ver\
sion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate54.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate54.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate54.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate54.errors=[{instancePath:instancePath+"/\
retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate54.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}],!1}else return validate54.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate54.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate54.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate54.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate54.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate54.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate54.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate54.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate54.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){let _errs25=errors;
validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.summary!==void 0){
let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.output!==
void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"\
output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===errors;
if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate54.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate54.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate54.errors=[{instancePath:instancePath+"/correlation_i\
d",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate54.errors=vErrors,
errors===0}validate54.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
runs===void 0&&(missing0="runs")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate52.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.runs!==
void 0){let data0=data.runs,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;
validate54(data0[i0],{instancePath:instancePath+"/runs/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate52.errors=[{instancePath:instancePath+
"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate52.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/p\
roperties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate52.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;
if(typeof data.correlation_id!="string")return validate52.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate52.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:{runs:!0,has_more:!0,
next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var failure_Error=validate86;var schema38={type:"object",required:["error","correlation_id"],properties:{error:{type:"object",required:["code","message","retryable"],properties:{code:{$ref:"\
#/components/schemas/ErrorCode"},message:{type:"string"},retryable:{type:"boolean"},type:{type:"string"},param:{type:["string","null"]},details:{type:"object",additionalProperties:!0,
properties:{errors:{type:"array",items:{type:"object",required:["path","message"],properties:{path:{type:"string"},message:{type:"string"}}}}}}}},correlation_id:{
type:"string"}}},schema39={type:"string",enum:["invalid_request","unauthorized","forbidden","policy_blocked","policy_redacted","tenant_mismatch","tenant_disable\
d","not_found","method_not_allowed","conflict","gone","payload_too_large","unsupported_media_type","max_steps_exceeded","outcome_unknown","executor_lost","quota\
_exceeded","rate_limited","internal_error","dependency_unavailable","overloaded","timeout"]};function validate88(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate88.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate88.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):data==="invalid_request"||data==="unauthorized"||data==="forbidden"||data==="policy_blocked"||data==="policy_redacted"||data==="tenant_mis\
match"||data==="tenant_disabled"||data==="not_found"||data==="method_not_allowed"||data==="conflict"||data==="gone"||data==="payload_too_large"||data==="unsuppo\
rted_media_type"||data==="max_steps_exceeded"||data==="outcome_unknown"||data==="executor_lost"||data==="quota_exceeded"||data==="rate_limited"||data==="interna\
l_error"||data==="dependency_unavailable"||data==="overloaded"||data==="timeout"?(validate88.errors=vErrors,errors===0):(validate88.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema39.enum},message:"must be equal to one of the allowed values"}],!1)}validate88.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate87.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.
error,_errs1=errors;if(errors===_errs1)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.code===void 0&&(missing1="code")||data0.message===
void 0&&(missing1="message")||data0.retryable===void 0&&(missing1="retryable"))return validate87.errors=[{instancePath:instancePath+"/error",schemaPath:"#/prope\
rties/error/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data0.code!==void 0){let _errs3=errors;
validate88(data0.code,{instancePath:instancePath+"/error/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.
errors:vErrors.concat(validate88.errors),errors=vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data0.message!==void 0){let _errs4=errors;
if(typeof data0.message!="string")return validate87.errors=[{instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data0.retryable!==void 0){let _errs6=errors;
if(typeof data0.retryable!="boolean")return validate87.errors=[{instancePath:instancePath+"/error/retryable",schemaPath:"#/properties/error/properties/retryable\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data0.type!==void 0){let _errs8=errors;
if(typeof data0.type!="string")return validate87.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data0.param!==void 0){let data5=data0.param,
_errs10=errors;if(typeof data5!="string"&&data5!==null)return validate87.errors=[{instancePath:instancePath+"/error/param",schemaPath:"#/properties/error/proper\
ties/param/type",keyword:"type",params:{type:schema38.properties.error.properties.param.type},message:"must be string,null"}],!1;var valid1=_errs10===errors}else
var valid1=!0;if(valid1)if(data0.details!==void 0){let data6=data0.details,_errs12=errors;if(errors===_errs12)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){
if(data6.errors!==void 0){let data7=data6.errors;if(errors===errors)if(Array.isArray(data7)){var valid3=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0],
_errs17=errors;if(errors===_errs17)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.path===void 0&&(missing2="path")||data8.message===
void 0&&(missing2="message"))return validate87.errors=[{instancePath:instancePath+"/error/details/errors/"+i0,schemaPath:"#/properties/error/properties/details/\
properties/errors/items/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data8.path!==
void 0){let _errs19=errors;if(typeof data8.path!="string")return validate87.errors=[{instancePath:instancePath+"/error/details/errors/"+i0+"/path",schemaPath:"#\
/properties/error/properties/details/properties/errors/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs19===
errors}else var valid4=!0;if(valid4)if(data8.message!==void 0){let _errs21=errors;if(typeof data8.message!="string")return validate87.errors=[{instancePath:instancePath+
"/error/details/errors/"+i0+"/message",schemaPath:"#/properties/error/properties/details/properties/errors/items/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid4=_errs21===errors}else var valid4=!0}else return validate87.errors=[{instancePath:instancePath+"/error/de\
tails/errors/"+i0,schemaPath:"#/properties/error/properties/details/properties/errors/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid3=_errs17===errors;if(!valid3)break}}else return validate87.errors=[{instancePath:instancePath+"/error/details/errors",schemaPath:"#/properties/erro\
r/properties/details/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate87.errors=[{instancePath:instancePath+
"/error/details",schemaPath:"#/properties/error/properties/details/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs12===
errors}else var valid1=!0}}}}}else return validate87.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs23=errors;if(typeof data.
correlation_id!="string")return validate87.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0}else return validate87.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate87.errors=vErrors,errors===0}validate87.evaluated={props:{error:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate86.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate87(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length),validate86.
errors=vErrors,errors===0}validate86.evaluated={props:{error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var createRun_200=validate91;function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate92.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate92.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate92.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate92.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ver\
sion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate92.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate92.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate92.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate92.errors=[{instancePath:instancePath+"/\
retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate92.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}],!1}else return validate92.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate92.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate92.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate92.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate92.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate92.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate92.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate92.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate92.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){let _errs25=errors;
validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.summary!==void 0){
let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.output!==
void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"\
output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===errors;
if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate92.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate92.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate92.errors=[{instancePath:instancePath+"/correlation_i\
d",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate92.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate92.errors=vErrors,
errors===0}validate92.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate91(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
run===void 0&&(missing0="run")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate91.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.run!==void 0){let _errs1=errors;validate92(data.run,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.
errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_created!==void 0){let _errs2=errors;if(typeof data.agent_created!=
"boolean")return validate91.errors=[{instancePath:instancePath+"/agent_created",schemaPath:"#/properties/agent_created/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs4=errors;if(typeof data.correlation_id!=
"string")return validate91.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate91.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate91.errors=vErrors,errors===0}validate91.evaluated={props:{run:!0,agent_created:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var createRun_201=validate100;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate101.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate101.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate101.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate101.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate101.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate101.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate101.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate101.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate101.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate101.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate101.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate101.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate101.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate101.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate101.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate101.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate101.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate101.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate101.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate101.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate101.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate101.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate101.errors=vErrors,
errors===0}validate101.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate100(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate100.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
run===void 0&&(missing0="run")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate100.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.run!==void 0){let _errs1=errors;validate101(data.run,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(
validate101.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_created!==void 0){let _errs2=errors;if(typeof data.
agent_created!="boolean")return validate100.errors=[{instancePath:instancePath+"/agent_created",schemaPath:"#/properties/agent_created/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs4=errors;if(typeof data.
correlation_id!="string")return validate100.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate100.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate100.errors=vErrors,errors===0}validate100.evaluated={props:{run:!0,agent_created:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var batchRuns_200=validate109;function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate111.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate111.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate111.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate111.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate111.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate111.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate111.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate111.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate111.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate111.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate111.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate111.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate111.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate111.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate111.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate111.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate111.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate111.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate111.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate111.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate111.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate111.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate111.errors=vErrors,
errors===0}validate111.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate110(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
index===void 0&&(missing0="index")||data.status===void 0&&(missing0="status"))return validate110.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.index!==void 0){let data0=data.index,_errs1=errors;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)))return validate110.errors=[{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate110.errors=[{instancePath:instancePath+
"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.status!==void 0){let data1=data.status,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate110.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.run!==void 0){let _errs5=errors;validate111(data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
error!==void 0){let data3=data.error,_errs6=errors;if(validate83(data3,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length),errors===_errs6&&data3&&typeof data3=="object"&&!Array.isArray(
data3)){let missing1;if(data3.retryable===void 0&&(missing1="retryable"))return validate110.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties\
/error/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1}var valid0=_errs6===errors}else var valid0=!0}}}else
return validate110.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate110.errors=vErrors,
errors===0}validate110.evaluated={props:{index:!0,status:!0,run:!0,error:!0},dynamicProps:!1,dynamicItems:!1};function validate109(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate109.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.results===void 0&&
(missing0="results")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate109.errors=[{instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.results!==void 0){let data0=data.results,_errs1=errors;if(errors===
_errs1)if(Array.isArray(data0)){if(data0.length>50)return validate109.errors=[{instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate110(
data0[i0],{instancePath:instancePath+"/results/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate110.errors:
vErrors.concat(validate110.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}}else return validate109.errors=[{instancePath:instancePath+
"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.agent_created!==void 0){let _errs4=errors;if(typeof data.agent_created!="boolean")return validate109.errors=[{instancePath:instancePath+"/age\
nt_created",schemaPath:"#/properties/agent_created/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate109.errors=[{instancePath:instancePath+"/cor\
relation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}else
return validate109.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate109.errors=vErrors,
errors===0}validate109.evaluated={props:{results:!0,agent_created:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listRuns_200=validate121;function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate122.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate122.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate122.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate122.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate122.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate122.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate122.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate122.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate122.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate122.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate122.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate122.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate122.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate122.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate122.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate122.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate122.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate122.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate122.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate122.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate122.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate122.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate122.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate122.errors=vErrors,
errors===0}validate122.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate121(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
runs===void 0&&(missing0="runs")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate121.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.runs!==
void 0){let data0=data.runs,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;
validate122(data0[i0],{instancePath:instancePath+"/runs/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate122.
errors:vErrors.concat(validate122.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate121.errors=[{instancePath:instancePath+
"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate121.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/\
properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate121.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;
if(typeof data.correlation_id!="string")return validate121.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate121.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate121.errors=vErrors,errors===0}validate121.evaluated={props:{runs:!0,has_more:!0,
next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getRun_200=validate130;function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate131.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate131.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate131.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate131.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate131.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate131.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate131.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate131.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate131.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate131.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate131.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate131.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate131.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate131.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate131.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate131.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate131.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate131.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate131.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate131.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate131.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate131.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate131.errors=vErrors,
errors===0}validate131.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate130(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
run===void 0&&(missing0="run")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate130.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.run!==void 0){let _errs1=errors;validate131(data.run,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(
validate131.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate130.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate130.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate130.errors=vErrors,errors===0}validate130.evaluated={props:{run:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var cancelRun_200=validate139;function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate140.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate140.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate140.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate140.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate140.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate140.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate140.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate140.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate140.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate140.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate140.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate140.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate140.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate140.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate140.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate140.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate140.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate140.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate140.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate140.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate140.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate140.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate140.errors=vErrors,
errors===0}validate140.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate139(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate139.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
run===void 0&&(missing0="run")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate139.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.run!==void 0){let _errs1=errors;validate140(data.run,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate140.errors:vErrors.concat(
validate140.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate139.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate139.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate139.errors=vErrors,errors===0}validate139.evaluated={props:{run:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var retryRun_200=validate148;function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate149.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate149.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate149.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate149.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate149.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate149.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate149.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate149.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate149.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate149.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate149.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate149.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate149.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate149.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate149.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate149.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate149.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate149.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate149.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate149.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate149.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate149.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate149.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate149.errors=vErrors,
errors===0}validate149.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate148(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate148.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
run===void 0&&(missing0="run")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate148.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.run!==void 0){let _errs1=errors;validate149(data.run,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:vErrors.concat(
validate149.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate148.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate148.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate148.errors=vErrors,errors===0}validate148.evaluated={props:{run:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var retryRun_201=validate157;function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate158.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate158.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate158.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate158.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate158.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate158.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate158.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate158.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate158.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate158.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate158.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate158.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate158.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate158.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate158.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate158.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate158.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate158.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate158.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate158.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate158.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate158.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate158.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate158.errors=vErrors,
errors===0}validate158.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate157(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate157.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
run===void 0&&(missing0="run")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate157.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.run!==void 0){let _errs1=errors;validate158(data.run,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate158.errors:vErrors.concat(
validate158.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate157.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate157.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate157.errors=vErrors,errors===0}validate157.evaluated={props:{run:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var streamRunEvents_200=validate166;var schema58={type:"object",required:["event_id","sequence","time","type","tenant_id","agent_id","run_id","step_id","trace"],properties:{event_id:{type:"string",
minLength:1,maxLength:64},sequence:{type:"integer",minimum:1},time:{type:"string",format:"date-time"},type:{$ref:"#/components/schemas/EventType"},tenant_id:{type:"\
string",minLength:1,maxLength:64},agent_id:{type:"string",minLength:1,maxLength:64},run_id:{type:"string",minLength:1,maxLength:64},step_id:{type:["string","nul\
l"],maxLength:64},trace:{type:"object",required:["traceparent","span_id"],properties:{traceparent:{type:"string",pattern:"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}\
-[0-9a-f]{2}"},span_id:{type:"string",pattern:"^[0-9a-f]{16}$"}}}},allOf:[{anyOf:[{required:["type","payload"],properties:{type:{const:"agentos.run.created"},payload:{
$ref:"#/components/schemas/RunCreated"}}},{required:["type","payload"],properties:{type:{const:"agentos.run.started"},payload:{$ref:"#/components/schemas/RunSta\
rted"}}},{required:["type","payload"],properties:{type:{const:"agentos.run.step.started"},payload:{$ref:"#/components/schemas/StepStarted"}}},{required:["type",
"payload"],properties:{type:{const:"agentos.run.step.completed"},payload:{$ref:"#/components/schemas/StepCompleted"}}},{required:["type","payload"],properties:{
type:{const:"agentos.run.step.token"},payload:{$ref:"#/components/schemas/StepToken"}}},{required:["type","payload"],properties:{type:{const:"agentos.tool.call.\
requested"},payload:{$ref:"#/components/schemas/ToolCallRequested"}}},{required:["type","payload"],properties:{type:{const:"agentos.tool.call.completed"},payload:{
$ref:"#/components/schemas/ToolCallCompleted"}}},{required:["type","payload"],properties:{type:{const:"agentos.model.requested"},payload:{$ref:"#/components/sch\
emas/ModelRequested"}}},{required:["type","payload"],properties:{type:{const:"agentos.model.completed"},payload:{$ref:"#/components/schemas/ModelCompleted"}}},{
required:["type","payload"],properties:{type:{const:"agentos.run.completed"},payload:{$ref:"#/components/schemas/RunCompleted"}}},{required:["type","payload"],properties:{
type:{const:"agentos.run.failed"},payload:{$ref:"#/components/schemas/RunFailed"}}},{required:["type","payload"],properties:{type:{const:"agentos.run.canceled"},
payload:{$ref:"#/components/schemas/RunCanceled"}}}]}]};function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate168.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status"))return validate168.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0&&data.status!=="queued")return validate168.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"queued"},message:"must be equal to constant"}],!1}else return validate168.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate168.errors=vErrors,errors===0}validate168.
evaluated={props:{status:!0},dynamicProps:!1,dynamicItems:!1};function validate170(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate170.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.status!==void 0&&data.status!=="running")return validate170.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"\
const",params:{allowedValue:"running"},message:"must be equal to constant"}],!1}else return validate170.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate170.errors=vErrors,errors===0}validate170.evaluated={props:{status:!0},dynamicProps:!1,dynamicItems:!1};var schema62={type:"string",enum:["model","tool"]};function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate173.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate173.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"model"||data==="tool"?(validate173.errors=vErrors,errors===0):(validate173.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema62.
enum},message:"must be equal to one of the allowed values"}],!1)}validate173.evaluated={dynamicProps:!1,dynamicItems:!1};function validate172(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate172.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.step_kind===
void 0&&(missing0="step_kind")||data.name===void 0&&(missing0="name"))return validate172.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.step_kind!==void 0){let _errs1=errors;validate173(data.step_kind,{instancePath:instancePath+
"/step_kind",parentData:data,parentDataProperty:"step_kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),
errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs2=errors;if(typeof data.name!="string")return validate172.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.message!==void 0){let _errs4=errors;if(typeof data.message!="string")return validate172.errors=[{instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else
return validate172.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate172.errors=vErrors,
errors===0}validate172.evaluated={props:{step_kind:!0,name:!0,message:!0},dynamicProps:!1,dynamicItems:!1};var schema64={type:"string",enum:["ok","error"]};function validate177(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate177.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"?(validate177.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="ok"||data==="error"?
(validate177.errors=vErrors,errors===0):(validate177.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema64.enum},message:"must\
 be equal to one of the allowed values"}],!1)}validate177.evaluated={dynamicProps:!1,dynamicItems:!1};function validate176(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate176.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.status===void 0&&(missing0="status"))
return validate176.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;data.status!==void 0&&(validate177(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate177.errors:vErrors.concat(validate177.errors),errors=vErrors.length))}else return validate176.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate176.errors=vErrors,errors===0}validate176.evaluated={props:{status:!0},
dynamicProps:!1,dynamicItems:!1};function validate180(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate180.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.text===void 0&&(missing0="text"))return validate180.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.text!==void 0&&typeof data.text!="string")return validate180.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return validate180.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate180.errors=vErrors,errors===0}validate180.evaluated={props:{text:!0},
dynamicProps:!1,dynamicItems:!1};function validate182(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate182.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id")||data.tool_id===void 0&&(missing0="tool_id")||data.input===void 0&&(missing0="input")||
data.timeout_ms===void 0&&(missing0="timeout_ms"))return validate182.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0){let _errs1=errors;if(typeof data.tool_call_id!="string")return validate182.
errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tool_id!==void 0){let _errs3=errors;if(typeof data.tool_id!="string")return validate182.errors=
[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.timeout_ms!==void 0){let data2=data.timeout_ms,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate182.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate182.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"\
#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)
if(data.attempt!==void 0){let data3=data.attempt,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate182.errors=[{instancePath:instancePath+
"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="numbe\
r"&&(data3<1||isNaN(data3)))return validate182.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate182.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate182.errors=vErrors,errors===0}validate182.evaluated={props:{tool_call_id:!0,
tool_id:!0,input:!0,timeout_ms:!0,attempt:!0},dynamicProps:!1,dynamicItems:!1};function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate184.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id")||data.tool_id===void 0&&(missing0="tool_id")||data.status===void 0&&(missing0="stat\
us")||data.output===void 0&&(missing0="output")||data.duration_ms===void 0&&(missing0="duration_ms")||data.attempt===void 0&&(missing0="attempt")||data.error===
void 0&&(missing0="error"))return validate184.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must h\
ave required property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0){let _errs1=errors;if(typeof data.tool_call_id!="string")return validate184.errors=[{instancePath:instancePath+
"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.tool_id!==void 0){let _errs3=errors;if(typeof data.tool_id!="string")return validate184.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"\
#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
status!==void 0){let _errs5=errors;validate177(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate177.errors:vErrors.concat(validate177.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
duration_ms!==void 0){let data3=data.duration_ms,_errs6=errors;if(errors===_errs6)if(typeof data3=="number"){if(data3<0||isNaN(data3))return validate184.errors=
[{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return validate184.errors=[{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.attempt!==void 0){let data4=data.attempt,_errs8=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)))return validate184.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data4=="number"&&(data4<1||isNaN(data4)))return validate184.errors=[{instancePath:instancePath+
"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.error!==void 0){let data5=data.error,_errs10=errors,_errs11=errors,valid1=!1,_errs12=errors;validate83(data5,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=
vErrors.length);var _valid0=_errs12===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.code=!0,props0.message=!0,props0.retryable=!0,props0.details=
!0}let _errs13=errors;if(data5!==null){let err0={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs13===errors;if(valid1=valid1||_valid0,valid1)errors=_errs11,
vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err1={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate184.errors=vErrors,!1}var valid0=_errs10===
errors}else var valid0=!0}}}}}else return validate184.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate184.errors=vErrors,errors===0}validate184.evaluated={props:{tool_call_id:!0,tool_id:!0,status:!0,output:!0,duration_ms:!0,attempt:!0,error:!0},
dynamicProps:!1,dynamicItems:!1};var schema69={type:"string",enum:["chat","embed"]};function validate189(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate189.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate189.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"chat"||data==="embed"?(validate189.errors=vErrors,errors===0):(validate189.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema69.
enum},message:"must be equal to one of the allowed values"}],!1)}validate189.evaluated={dynamicProps:!1,dynamicItems:!1};function validate188(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate188.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.model_ref===
void 0&&(missing0="model_ref")||data.operation===void 0&&(missing0="operation")||data.requirements===void 0&&(missing0="requirements")||data.input_summary===void 0&&
(missing0="input_summary"))return validate188.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must h\
ave required property '"+missing0+"'"}],!1;if(data.model_ref!==void 0){let _errs1=errors;if(typeof data.model_ref!="string")return validate188.errors=[{instancePath:instancePath+
"/model_ref",schemaPath:"#/properties/model_ref/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.operation!==void 0){let _errs3=errors;validate189(data.operation,{instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"\
operation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate189.errors:vErrors.concat(validate189.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.requirements!==void 0){let data2=data.requirements,_errs4=errors;if(errors===_errs4&&!(data2&&typeof data2=="object"&&!Array.isArray(
data2)))return validate188.errors=[{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.input_summary!==void 0){let data3=data.input_summary,_errs7=errors;
if(errors===_errs7)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.messages===void 0&&(missing1="messages")||data3.has_tools===void 0&&
(missing1="has_tools"))return validate188.errors=[{instancePath:instancePath+"/input_summary",schemaPath:"#/properties/input_summary/required",keyword:"required",
params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data3.messages!==void 0){let data4=data3.messages,_errs9=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)))return validate188.errors=[{instancePath:instancePath+"/input_summary/messages",schemaPath:"#/properties/input_summary/prop\
erties/messages/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<0||isNaN(data4)))
return validate188.errors=[{instancePath:instancePath+"/input_summary/messages",schemaPath:"#/properties/input_summary/properties/messages/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data3.has_tools!==void 0){let _errs11=errors;
if(typeof data3.has_tools!="boolean")return validate188.errors=[{instancePath:instancePath+"/input_summary/has_tools",schemaPath:"#/properties/input_summary/pro\
perties/has_tools/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs11===errors}else var valid1=!0}else return validate188.
errors=[{instancePath:instancePath+"/input_summary",schemaPath:"#/properties/input_summary/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.attempt!==void 0){let data6=data.attempt,_errs13=errors;if(!(typeof data6=="number"&&!(data6%
1)&&!isNaN(data6)))return validate188.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(errors===_errs13&&typeof data6=="number"&&(data6<1||isNaN(data6)))return validate188.errors=[{instancePath:instancePath+"/atte\
mpt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}else
return validate188.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate188.errors=vErrors,
errors===0}validate188.evaluated={props:{model_ref:!0,operation:!0,requirements:!0,input_summary:!0,attempt:!0},dynamicProps:!1,dynamicItems:!1};function validate195(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate195.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.input_tokens===void 0&&(missing0="input_tokens")||data.output_tokens===void 0&&(missing0="output_tokens")||data.total_tokens===void 0&&
(missing0="total_tokens"))return validate195.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must ha\
ve required property '"+missing0+"'"}],!1;if(data.input_tokens!==void 0){let data0=data.input_tokens,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)))return validate195.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate195.errors=[{instancePath:instancePath+"/input\
_tokens",schemaPath:"#/properties/input_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.output_tokens!==void 0){let data1=data.output_tokens,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate195.
errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs3&&typeof data1=="number"&&(data1<0||isNaN(data1)))return validate195.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/prop\
erties/output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.total_tokens!==void 0){let data2=data.total_tokens,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate195.errors=[{instancePath:instancePath+
"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate195.errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate195.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate195.errors=vErrors,errors===0}validate195.evaluated={props:{
input_tokens:!0,output_tokens:!0,total_tokens:!0},dynamicProps:!1,dynamicItems:!1};function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate192.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.status!==void 0&&data.status!=="ok"){let err0={};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),
_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.usage===void 0&&(missing0="usage")||data.policy_outcome===
void 0&&(missing0="policy_outcome")||data.route===void 0&&(missing0="route"))return validate192.errors=[{instancePath,schemaPath:"#/then/required",keyword:"requ\
ired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1}var _valid0=_errs4===errors;if(valid0=_valid0,valid0){var props0={};
props0.usage=!0,props0.policy_outcome=!0,props0.route=!0,props0.status=!0}}if(!valid0){let err1={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate192.errors=vErrors,!1}if(errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.model_ref===void 0&&(missing1="model_ref")||data.operation===void 0&&(missing1="operation")||data.
status===void 0&&(missing1="status")||data.latency_ms===void 0&&(missing1="latency_ms"))return validate192.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.model_ref=!0,props0.
operation=!0,props0.status=!0,props0.usage=!0,props0.latency_ms=!0,props0.policy_outcome=!0,props0.route=!0,props0.error=!0,props0.attempt=!0),data.model_ref!==
void 0){let _errs5=errors;if(typeof data.model_ref!="string")return validate192.errors=[{instancePath:instancePath+"/model_ref",schemaPath:"#/properties/model_r\
ef/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){if(data.operation!==void 0){
let _errs7=errors;validate189(data.operation,{instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate189.errors:vErrors.concat(validate189.errors),errors=vErrors.length);var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.status!==
void 0){let _errs8=errors;validate177(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate177.errors:vErrors.concat(validate177.errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data.usage!==
void 0){let _errs9=errors;validate195(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate195.errors:vErrors.concat(validate195.errors),errors=vErrors.length);var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.latency_ms!==
void 0){let data5=data.latency_ms,_errs10=errors;if(errors===_errs10)if(typeof data5=="number"){if(data5<0||isNaN(data5))return validate192.errors=[{instancePath:instancePath+
"/latency_ms",schemaPath:"#/properties/latency_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate192.
errors=[{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid2=_errs10===
errors}else var valid2=!0;if(valid2){if(data.policy_outcome!==void 0){let _errs12=errors;validate68(data.policy_outcome,{instancePath:instancePath+"/policy_outc\
ome",parentData:data,parentDataProperty:"policy_outcome",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),
errors=vErrors.length);var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data.route!==void 0){let _errs13=errors;validate76(data.route,{instancePath:instancePath+
"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=
vErrors.length);var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data.error!==void 0){let _errs14=errors;validate83(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=
vErrors.length);var valid2=_errs14===errors}else var valid2=!0;if(valid2)if(data.attempt!==void 0){let data9=data.attempt,_errs15=errors;if(!(typeof data9=="num\
ber"&&!(data9%1)&&!isNaN(data9)))return validate192.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data9=="number"&&(data9<1||isNaN(data9)))return validate192.errors=[{instancePath:instancePath+
"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid2=_errs15===errors}else
var valid2=!0}}}}}}}}else return validate192.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate192.
errors=vErrors,evaluated0.props=props0,errors===0}validate192.evaluated={dynamicProps:!0,dynamicItems:!1};function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate201.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.output===void 0&&(missing0="output"))return validate201.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;
if(data.status!=="completed")return validate201.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"\
completed"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.output!==void 0){let _errs2=errors;validate67(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:
vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate201.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate201.errors=vErrors,errors===0}validate201.evaluated={props:{status:!0,
output:!0},dynamicProps:!1,dynamicItems:!1};function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate204.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.error===void 0&&(missing0="error"))return validate204.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;
if(data.status!=="failed")return validate204.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"\
failed"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.error!==void 0){let data1=data.error,_errs2=errors;
if(validate83(data1,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.
errors:vErrors.concat(validate83.errors),errors=vErrors.length),errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.retryable===
void 0&&(missing1="retryable"))return validate204.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1}var valid0=_errs2===errors}else var valid0=!0}else return validate204.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate204.errors=vErrors,errors===0}validate204.
evaluated={props:{status:!0,error:!0},dynamicProps:!1,dynamicItems:!1};function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate207.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.by===void 0&&(missing0="by")||data.confirmed===void 0&&(missing0="confirmed"))return validate207.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
status!==void 0){let _errs1=errors;if(data.status!=="canceled")return validate207.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/c\
onst",keyword:"const",params:{allowedValue:"canceled"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
by!==void 0){let _errs2=errors;if(typeof data.by!="string")return validate207.errors=[{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.confirmed!==void 0){let _errs4=errors;
if(typeof data.confirmed!="boolean")return validate207.errors=[{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate207.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate207.errors=vErrors,errors===0}validate207.evaluated={props:{status:!0,by:!0,confirmed:!0},
dynamicProps:!1,dynamicItems:!1};var schema75={type:"string",enum:["agentos.run.created","agentos.run.started","agentos.run.step.started","agentos.run.step.comp\
leted","agentos.run.step.token","agentos.tool.call.requested","agentos.tool.call.completed","agentos.model.requested","agentos.model.completed","agentos.run.com\
pleted","agentos.run.failed","agentos.run.canceled"]};function validate209(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate209.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate209.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"agentos.run.created"||data==="agentos.run.started"||data==="agentos.run.step.started"||data==="agentos.run.step.completed"||data==="agentos.run.step.token"||data===
"agentos.tool.call.requested"||data==="agentos.tool.call.completed"||data==="agentos.model.requested"||data==="agentos.model.completed"||data==="agentos.run.com\
pleted"||data==="agentos.run.failed"||data==="agentos.run.canceled"?(validate209.errors=vErrors,errors===0):(validate209.errors=[{instancePath,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:schema75.enum},message:"must be equal to one of the allowed values"}],!1)}validate209.evaluated={dynamicProps:!1,dynamicItems:!1};
var pattern5=new RegExp("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}","u"),pattern6=new RegExp("^[0-9a-f]{16}$","u");function validate167(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate167.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.type===void 0&&(missing0="type")||data.payload===void 0&&(missing0="payload")){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/require\
d",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{
if(data.type!==void 0){let _errs4=errors;if(data.type!=="agentos.run.created"){let err1={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/0/propert\
ies/type/const",keyword:"const",params:{allowedValue:"agentos.run.created"},message:"must be equal to constant"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var valid2=_errs4===errors}else var valid2=!0;if(valid2)if(data.payload!==void 0){let _errs5=errors;validate168(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate168.errors:vErrors.concat(validate168.errors),
errors=vErrors.length);var valid2=_errs5===errors}else var valid2=!0}}var _valid0=_errs3===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,
props0.payload=!0}let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="type")||data.payload===
void 0&&(missing1="payload")){let err2={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must \
have required property '"+missing1+"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{if(data.type!==void 0){let _errs7=errors;if(data.type!=="\
agentos.run.started"){let err3={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"age\
ntos.run.started"},message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid3=_errs7===errors}else var valid3=!0;
if(valid3)if(data.payload!==void 0){let _errs8=errors;validate170(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate170.errors:vErrors.concat(validate170.errors),errors=vErrors.length);var valid3=_errs8===errors}else var valid3=!0}}
var _valid0=_errs6===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs9=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.type===void 0&&(missing2="type")||data.payload===void 0&&(missing2="payload")){let err4={instancePath,schemaPath:"\
#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}else{if(data.type!==void 0){let _errs10=errors;if(data.type!=="agentos.run.step.started"){let err5={instancePath:instancePath+"/type",
schemaPath:"#/allOf/0/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue:"agentos.run.step.started"},message:"must be equal to constant"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var valid4=_errs10===errors}else var valid4=!0;if(valid4)if(data.payload!==void 0){let _errs11=errors;validate172(
data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:
vErrors.concat(validate172.errors),errors=vErrors.length);var valid4=_errs11===errors}else var valid4=!0}}var _valid0=_errs9===errors;valid1=valid1||_valid0,_valid0&&
props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs12=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.
type===void 0&&(missing3="type")||data.payload===void 0&&(missing3="payload")){let err6={instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",
params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else{if(data.type!==
void 0){let _errs13=errors;if(data.type!=="agentos.run.step.completed"){let err7={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/3/properties/typ\
e/const",keyword:"const",params:{allowedValue:"agentos.run.step.completed"},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var valid5=_errs13===errors}else var valid5=!0;if(valid5)if(data.payload!==void 0){let _errs14=errors;validate176(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate176.errors:vErrors.concat(validate176.errors),
errors=vErrors.length);var valid5=_errs14===errors}else var valid5=!0}}var _valid0=_errs12===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||
{},props0.type=!0,props0.payload=!0);let _errs15=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.type===void 0&&(missing4="typ\
e")||data.payload===void 0&&(missing4="payload")){let err8={instancePath,schemaPath:"#/allOf/0/anyOf/4/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{if(data.type!==void 0){let _errs16=errors;if(data.
type!=="agentos.run.step.token"){let err9={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"\
agentos.run.step.token"},message:"must be equal to constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid6=_errs16===errors}else var valid6=!0;
if(valid6)if(data.payload!==void 0){let _errs17=errors;validate180(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payloa\
d",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=vErrors.length);var valid6=_errs17===errors}else
var valid6=!0}}var _valid0=_errs15===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs18=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.type===void 0&&(missing5="type")||data.payload===void 0&&(missing5="payload")){let err10={
instancePath,schemaPath:"#/allOf/0/anyOf/5/required",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}else{if(data.type!==void 0){let _errs19=errors;if(data.type!=="agentos.tool.call.requested"){let err11={
instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue:"agentos.tool.call.requested"},message:"\
must be equal to constant"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid7=_errs19===errors}else var valid7=!0;if(valid7)if(data.payload!==
void 0){let _errs20=errors;validate182(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate182.errors:vErrors.concat(validate182.errors),errors=vErrors.length);var valid7=_errs20===errors}else var valid7=!0}}var _valid0=_errs18===
errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs21=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing6;if(data.type===void 0&&(missing6="type")||data.payload===void 0&&(missing6="payload")){let err12={instancePath,schemaPath:"#/allOf/0\
/anyOf/6/required",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}else{if(data.type!==void 0){let _errs22=errors;if(data.type!=="agentos.tool.call.completed"){let err13={instancePath:instancePath+"/type",schemaPath:"\
#/allOf/0/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue:"agentos.tool.call.completed"},message:"must be equal to constant"};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}var valid8=_errs22===errors}else var valid8=!0;if(valid8)if(data.payload!==void 0){let _errs23=errors;validate184(data.
payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate184.errors:
vErrors.concat(validate184.errors),errors=vErrors.length);var valid8=_errs23===errors}else var valid8=!0}}var _valid0=_errs21===errors;valid1=valid1||_valid0,_valid0&&
props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs24=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing7;if(data.
type===void 0&&(missing7="type")||data.payload===void 0&&(missing7="payload")){let err14={instancePath,schemaPath:"#/allOf/0/anyOf/7/required",keyword:"required",
params:{missingProperty:missing7},message:"must have required property '"+missing7+"'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}else{if(data.
type!==void 0){let _errs25=errors;if(data.type!=="agentos.model.requested"){let err15={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/7/propertie\
s/type/const",keyword:"const",params:{allowedValue:"agentos.model.requested"},message:"must be equal to constant"};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}var valid9=_errs25===errors}else var valid9=!0;if(valid9)if(data.payload!==void 0){let _errs26=errors;validate188(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate188.errors:vErrors.concat(validate188.errors),
errors=vErrors.length);var valid9=_errs26===errors}else var valid9=!0}}var _valid0=_errs24===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||
{},props0.type=!0,props0.payload=!0);let _errs27=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing8;if(data.type===void 0&&(missing8="typ\
e")||data.payload===void 0&&(missing8="payload")){let err16={instancePath,schemaPath:"#/allOf/0/anyOf/8/required",keyword:"required",params:{missingProperty:missing8},
message:"must have required property '"+missing8+"'"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}else{if(data.type!==void 0){let _errs28=errors;
if(data.type!=="agentos.model.completed"){let err17={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/8/properties/type/const",keyword:"const",params:{
allowedValue:"agentos.model.completed"},message:"must be equal to constant"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid10=_errs28===errors}else
var valid10=!0;if(valid10)if(data.payload!==void 0){let _errs29=errors;validate192(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"\
payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors),errors=vErrors.length);var valid10=_errs29===errors}else
var valid10=!0}}var _valid0=_errs27===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs30=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing9;if(data.type===void 0&&(missing9="type")||data.payload===void 0&&(missing9="payload")){let err18={
instancePath,schemaPath:"#/allOf/0/anyOf/9/required",keyword:"required",params:{missingProperty:missing9},message:"must have required property '"+missing9+"'"};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}else{if(data.type!==void 0){let _errs31=errors;if(data.type!=="agentos.run.completed"){let err19={instancePath:instancePath+
"/type",schemaPath:"#/allOf/0/anyOf/9/properties/type/const",keyword:"const",params:{allowedValue:"agentos.run.completed"},message:"must be equal to constant"};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid11=_errs31===errors}else var valid11=!0;if(valid11)if(data.payload!==void 0){let _errs32=errors;
validate201(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate201.
errors:vErrors.concat(validate201.errors),errors=vErrors.length);var valid11=_errs32===errors}else var valid11=!0}}var _valid0=_errs30===errors;valid1=valid1||_valid0,
_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs33=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing10;
if(data.type===void 0&&(missing10="type")||data.payload===void 0&&(missing10="payload")){let err20={instancePath,schemaPath:"#/allOf/0/anyOf/10/required",keyword:"\
required",params:{missingProperty:missing10},message:"must have required property '"+missing10+"'"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}else{
if(data.type!==void 0){let _errs34=errors;if(data.type!=="agentos.run.failed"){let err21={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/10/prope\
rties/type/const",keyword:"const",params:{allowedValue:"agentos.run.failed"},message:"must be equal to constant"};vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++}var valid12=_errs34===errors}else var valid12=!0;if(valid12)if(data.payload!==void 0){let _errs35=errors;validate204(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate204.errors:vErrors.concat(validate204.errors),
errors=vErrors.length);var valid12=_errs35===errors}else var valid12=!0}}var _valid0=_errs33===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||
{},props0.type=!0,props0.payload=!0);let _errs36=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing11;if(data.type===void 0&&(missing11="t\
ype")||data.payload===void 0&&(missing11="payload")){let err22={instancePath,schemaPath:"#/allOf/0/anyOf/11/required",keyword:"required",params:{missingProperty:missing11},
message:"must have required property '"+missing11+"'"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}else{if(data.type!==void 0){let _errs37=errors;
if(data.type!=="agentos.run.canceled"){let err23={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/11/properties/type/const",keyword:"const",params:{
allowedValue:"agentos.run.canceled"},message:"must be equal to constant"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var valid13=_errs37===errors}else
var valid13=!0;if(valid13)if(data.payload!==void 0){let _errs38=errors;validate207(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"\
payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate207.errors:vErrors.concat(validate207.errors),errors=vErrors.length);var valid13=_errs38===errors}else
var valid13=!0}}var _valid0=_errs36===errors;if(valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0),valid1)errors=
_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err24={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++,validate167.errors=vErrors,!1}if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing12;if(data.event_id===void 0&&(missing12="event_id")||data.sequence===void 0&&(missing12="sequence")||data.time===void 0&&
(missing12="time")||data.type===void 0&&(missing12="type")||data.tenant_id===void 0&&(missing12="tenant_id")||data.agent_id===void 0&&(missing12="agent_id")||data.
run_id===void 0&&(missing12="run_id")||data.step_id===void 0&&(missing12="step_id")||data.trace===void 0&&(missing12="trace"))return validate167.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing12},message:"must have required property '"+missing12+"'"}],!1;if(props0!==!0&&(props0=
props0||{},props0.event_id=!0,props0.sequence=!0,props0.time=!0,props0.type=!0,props0.tenant_id=!0,props0.agent_id=!0,props0.run_id=!0,props0.step_id=!0,props0.
trace=!0),data.event_id!==void 0){let data24=data.event_id,_errs39=errors;if(errors===_errs39)if(typeof data24=="string"){if(func1(data24)>64)return validate167.
errors=[{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more th\
an 64 characters"}],!1;if(func1(data24)<1)return validate167.errors=[{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate167.errors=[{instancePath:instancePath+"/event_id",schemaPath:"\
#/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs39===errors}else var valid14=!0;if(valid14){if(data.
sequence!==void 0){let data25=data.sequence,_errs41=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)))return validate167.errors=[{instancePath:instancePath+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs41&&typeof data25=="n\
umber"&&(data25<1||isNaN(data25)))return validate167.errors=[{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid14=_errs41===errors}else var valid14=!0;if(valid14){if(data.time!==void 0){let data26=data.
time,_errs43=errors;if(errors===_errs43&&errors===_errs43)if(typeof data26=="string"){if(!formats0.validate(data26))return validate167.errors=[{instancePath:instancePath+
"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate167.
errors=[{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs43===
errors}else var valid14=!0;if(valid14){if(data.type!==void 0){let _errs45=errors;validate209(data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"\
type",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate209.errors:vErrors.concat(validate209.errors),errors=vErrors.length);var valid14=_errs45===errors}else
var valid14=!0;if(valid14){if(data.tenant_id!==void 0){let data28=data.tenant_id,_errs46=errors;if(errors===_errs46)if(typeof data28=="string"){if(func1(data28)>
64)return validate167.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1;if(func1(data28)<1)return validate167.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenan\
t_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate167.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs46===errors}else var valid14=!0;
if(valid14){if(data.agent_id!==void 0){let data29=data.agent_id,_errs48=errors;if(errors===_errs48)if(typeof data29=="string"){if(func1(data29)>64)return validate167.
errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more th\
an 64 characters"}],!1;if(func1(data29)<1)return validate167.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate167.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"\
#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs48===errors}else var valid14=!0;if(valid14){if(data.
run_id!==void 0){let data30=data.run_id,_errs50=errors;if(errors===_errs50)if(typeof data30=="string"){if(func1(data30)>64)return validate167.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data30)<
1)return validate167.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return validate167.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid14=_errs50===errors}else var valid14=!0;if(valid14){if(data.step_id!==void 0){let data31=data.step_id,
_errs52=errors;if(typeof data31!="string"&&data31!==null)return validate167.errors=[{instancePath:instancePath+"/step_id",schemaPath:"#/properties/step_id/type",
keyword:"type",params:{type:schema58.properties.step_id.type},message:"must be string,null"}],!1;if(errors===_errs52&&typeof data31=="string"&&func1(data31)>64)
return validate167.errors=[{instancePath:instancePath+"/step_id",schemaPath:"#/properties/step_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must\
 NOT have more than 64 characters"}],!1;var valid14=_errs52===errors}else var valid14=!0;if(valid14)if(data.trace!==void 0){let data32=data.trace,_errs54=errors;
if(errors===_errs54)if(data32&&typeof data32=="object"&&!Array.isArray(data32)){let missing13;if(data32.traceparent===void 0&&(missing13="traceparent")||data32.
span_id===void 0&&(missing13="span_id"))return validate167.errors=[{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/required",keyword:"require\
d",params:{missingProperty:missing13},message:"must have required property '"+missing13+"'"}],!1;if(data32.traceparent!==void 0){let data33=data32.traceparent,_errs56=errors;
if(errors===_errs56)if(typeof data33=="string"){if(!pattern5.test(data33))return validate167.errors=[{instancePath:instancePath+"/trace/traceparent",schemaPath:"\
#/properties/trace/properties/traceparent/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"},message:'must match p\
attern "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"'}],!1}else return validate167.errors=[{instancePath:instancePath+"/trace/traceparent",schemaPath:"#/\
properties/trace/properties/traceparent/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid15=_errs56===errors}else var valid15=!0;
if(valid15)if(data32.span_id!==void 0){let data34=data32.span_id,_errs58=errors;if(errors===_errs58)if(typeof data34=="string"){if(!pattern6.test(data34))return validate167.
errors=[{instancePath:instancePath+"/trace/span_id",schemaPath:"#/properties/trace/properties/span_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},
message:'must match pattern "^[0-9a-f]{16}$"'}],!1}else return validate167.errors=[{instancePath:instancePath+"/trace/span_id",schemaPath:"#/properties/trace/pr\
operties/span_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid15=_errs58===errors}else var valid15=!0}else return validate167.
errors=[{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid14=_errs54===
errors}else var valid14=!0}}}}}}}}else return validate167.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return validate167.errors=vErrors,evaluated0.props=props0,errors===0}validate167.evaluated={dynamicProps:!0,dynamicItems:!1};function validate166(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate166.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
events===void 0&&(missing0="events")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate166.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
events!==void 0){let data0=data.events,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs3=errors;validate167(data0[i0],{instancePath:instancePath+"/events/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate167.errors:vErrors.concat(validate167.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate166.errors=[{
instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate166.errors=[{instancePath:instancePath+
"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate166.errors=[{instancePath:instancePath+"/next",schemaPath:"#/pr\
operties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==
void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate166.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properti\
es/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate166.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate166.errors=vErrors,errors===0}validate166.
evaluated={props:{events:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listRunSteps_200=validate212;var schema77={type:"object",required:["step_id","tenant_id","run_id","path","kind","name","status","attempt","input","output","error","started_at"],properties:{
step_id:{type:"string"},tenant_id:{type:"string"},run_id:{type:"string"},path:{type:"string"},kind:{$ref:"#/components/schemas/StepKind"},name:{type:"string"},status:{
type:"string",enum:["running","ok","error"]},attempt:{type:"integer",minimum:1},input:{},output:{},error:{anyOf:[{$ref:"#/components/schemas/RunError"},{type:"n\
ull"}]},started_at:{type:"string",format:"date-time"},completed_at:{type:"string",format:"date-time"},duration_ms:{type:"number",minimum:0},tokens_total:{type:"\
integer",minimum:0},cost_usd:{type:"number",minimum:0}}};function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate213.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.step_id===void 0&&(missing0="step_id")||data.tenant_id===void 0&&(missing0=
"tenant_id")||data.run_id===void 0&&(missing0="run_id")||data.path===void 0&&(missing0="path")||data.kind===void 0&&(missing0="kind")||data.name===void 0&&(missing0=
"name")||data.status===void 0&&(missing0="status")||data.attempt===void 0&&(missing0="attempt")||data.input===void 0&&(missing0="input")||data.output===void 0&&
(missing0="output")||data.error===void 0&&(missing0="error")||data.started_at===void 0&&(missing0="started_at"))return validate213.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.step_id!==void 0){let _errs1=errors;
if(typeof data.step_id!="string")return validate213.errors=[{instancePath:instancePath+"/step_id",schemaPath:"#/properties/step_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.
tenant_id!="string")return validate213.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs5=errors;if(typeof data.run_id!="\
string")return validate213.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs7=errors;if(typeof data.path!="string")return validate213.
errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs9=errors;validate173(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"\
kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.name!==void 0){let _errs10=errors;if(typeof data.name!="string")return validate213.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.status!==
void 0){let data6=data.status,_errs12=errors;if(typeof data6!="string")return validate213.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/\
status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="running"||data6==="ok"||data6==="error"))return validate213.errors=
[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema77.properties.status.enum},message:"must \
be equal to one of the allowed values"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.attempt!==void 0){let data7=data.attempt,_errs14=errors;
if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)))return validate213.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data7=="number"&&(data7<1||isNaN(data7)))return validate213.errors=
[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.error!==void 0){let data8=data.error,_errs16=errors,_errs17=errors,valid1=!1,_errs18=errors;validate83(
data8,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.
concat(validate83.errors),errors=vErrors.length);var _valid0=_errs18===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.code=!0,props0.message=!0,
props0.retryable=!0,props0.details=!0}let _errs19=errors;if(data8!==null){let err0={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/ty\
pe",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs19===errors;if(valid1=
valid1||_valid0,valid1)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null);else{let err1={instancePath:instancePath+"/error",schemaPath:"\
#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate213.
errors=vErrors,!1}var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.started_at,_errs21=errors;if(errors===_errs21&&
errors===_errs21)if(typeof data9=="string"){if(!formats0.validate(data9))return validate213.errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/prope\
rties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate213.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;
if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data10=="string"){if(!formats0.
validate(data10))return validate213.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'}],!1}else return validate213.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/com\
pleted_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.duration_ms!==
void 0){let data11=data.duration_ms,_errs25=errors;if(errors===_errs25)if(typeof data11=="number"){if(data11<0||isNaN(data11))return validate213.errors=[{instancePath:instancePath+
"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate213.
errors=[{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.tokens_total!==void 0){let data12=data.tokens_total,_errs27=errors;if(!(typeof data12=="number"&&
!(data12%1)&&!isNaN(data12)))return validate213.errors=[{instancePath:instancePath+"/tokens_total",schemaPath:"#/properties/tokens_total/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs27&&typeof data12=="number"&&(data12<0||isNaN(data12)))return validate213.errors=[{instancePath:instancePath+
"/tokens_total",schemaPath:"#/properties/tokens_total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs27===
errors}else var valid0=!0;if(valid0)if(data.cost_usd!==void 0){let data13=data.cost_usd,_errs29=errors;if(errors===_errs29)if(typeof data13=="number"){if(data13<
0||isNaN(data13))return validate213.errors=[{instancePath:instancePath+"/cost_usd",schemaPath:"#/properties/cost_usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return validate213.errors=[{instancePath:instancePath+"/cost_usd",schemaPath:"#/properties/cost_usd/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs29===errors}else var valid0=!0}}}}}}}}}}}}}else return validate213.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate213.errors=vErrors,errors===0}validate213.evaluated={props:{
step_id:!0,tenant_id:!0,run_id:!0,path:!0,kind:!0,name:!0,status:!0,attempt:!0,input:!0,output:!0,error:!0,started_at:!0,completed_at:!0,duration_ms:!0,tokens_total:!0,
cost_usd:!0},dynamicProps:!1,dynamicItems:!1};function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate212.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.steps===void 0&&(missing0="steps")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===
void 0&&(missing0="correlation_id"))return validate212.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.steps!==void 0){let data0=data.steps,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;
let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate213(data0[i0],{instancePath:instancePath+"/steps/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate213.errors:vErrors.concat(validate213.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)
break}}else return validate212.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate212.
errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate212.errors=[{instancePath:instancePath+
"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate212.errors=[{instancePath:instancePath+"/correlation_i\
d",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else
return validate212.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate212.errors=vErrors,
errors===0}validate212.evaluated={props:{steps:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getQueue_200=validate217;function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate218.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.priority===void 0&&(missing0="priority")||data.queued===void 0&&(missing0="queued")||data.held===void 0&&(missing0="held")||data.running===
void 0&&(missing0="running")||data.oldest_wait_ms===void 0&&(missing0="oldest_wait_ms"))return validate218.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.priority!==void 0){let _errs1=errors;validate60(data.
priority,{instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.queued!==void 0){let data1=data.queued,
_errs2=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate218.errors=[{instancePath:instancePath+"/queued",schemaPath:"#/properties/q\
ueued/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data1=="number"){if(data1>1e4||isNaN(data1))return validate218.
errors=[{instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 1\
0000"}],!1;if(data1<0||isNaN(data1))return validate218.errors=[{instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.held!==void 0){let data2=data.held,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate218.errors=[{instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data2=="number"){if(data2>1e4||isNaN(data2))return validate218.errors=[{
instancePath:instancePath+"/held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"}],!1;if(data2<
0||isNaN(data2))return validate218.errors=[{instancePath:instancePath+"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.running!==void 0){let data3=data.running,_errs6=errors;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)))return validate218.errors=[{instancePath:instancePath+"/running",schemaPath:"#/properties/running/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data3=="number"&&(data3<0||isNaN(data3)))return validate218.errors=[{instancePath:instancePath+
"/running",schemaPath:"#/properties/running/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.oldest_wait_ms!==void 0){let data4=data.oldest_wait_ms,_errs8=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate218.
errors=[{instancePath:instancePath+"/oldest_wait_ms",schemaPath:"#/properties/oldest_wait_ms/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(errors===_errs8&&typeof data4=="number"&&(data4<0||isNaN(data4)))return validate218.errors=[{instancePath:instancePath+"/oldest_wait_ms",schemaPath:"\
#/properties/oldest_wait_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}else
return validate218.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate218.errors=vErrors,
errors===0}validate218.evaluated={props:{priority:!0,queued:!0,held:!0,running:!0,oldest_wait_ms:!0},dynamicProps:!1,dynamicItems:!1};function validate221(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate221.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.run_id===void 0&&(missing0="run_id")||data.agent_id===void 0&&(missing0="agent_id")||
data.priority===void 0&&(missing0="priority")||data.queued_at===void 0&&(missing0="queued_at")||data.waits_for===void 0&&(missing0="waits_for"))return validate221.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate221.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.run_id!==
void 0){let _errs3=errors;if(typeof data.run_id!="string")return validate221.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs5=errors;
if(typeof data.agent_id!="string")return validate221.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.priority!==void 0){let _errs7=errors;validate60(data.
priority,{instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.queued_at!==void 0){let data4=data.queued_at,
_errs8=errors;if(errors===_errs8&&errors===_errs8)if(typeof data4=="string"){if(!formats0.validate(data4))return validate221.errors=[{instancePath:instancePath+
"/queued_at",schemaPath:"#/properties/queued_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate221.
errors=[{instancePath:instancePath+"/queued_at",schemaPath:"#/properties/queued_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.waits_for!==void 0){let _errs10=errors;if(typeof data.waits_for!="string")return validate221.errors=[{instancePath:instancePath+
"/waits_for",schemaPath:"#/properties/waits_for/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0)if(data.ahead!==void 0){let data6=data.ahead,_errs12=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate221.errors=[{instancePath:instancePath+
"/ahead",schemaPath:"#/properties/ahead/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data6=="number"){
if(data6>1e3||isNaN(data6))return validate221.errors=[{instancePath:instancePath+"/ahead",schemaPath:"#/properties/ahead/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"}],!1;if(data6<0||isNaN(data6))return validate221.errors=[{instancePath:instancePath+"/ahead",schemaPath:"#/properties/a\
head/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs12===errors}else var valid0=!0}}}}}}else return validate221.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate221.errors=vErrors,errors===0}validate221.
evaluated={props:{tenant_id:!0,run_id:!0,agent_id:!0,priority:!0,queued_at:!0,waits_for:!0,ahead:!0},dynamicProps:!1,dynamicItems:!1};function validate217(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate217.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
queue===void 0&&(missing0="queue")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate217.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.queue!==void 0){let data0=data.queue,_errs1=errors;
if(errors===_errs1)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.classes===void 0&&(missing1="classes")||data0.waiting===void 0&&
(missing1="waiting"))return validate217.errors=[{instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data0.classes!==void 0){let data1=data0.classes,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){
var valid2=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate218(data1[i0],{instancePath:instancePath+"/queue/classes/"+i0,parentData:data1,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate218.errors:vErrors.concat(validate218.errors),errors=vErrors.length);var valid2=_errs5===
errors;if(!valid2)break}}else return validate217.errors=[{instancePath:instancePath+"/queue/classes",schemaPath:"#/properties/queue/properties/classes/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data0.waiting!==void 0){let data3=data0.waiting,
_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){var valid3=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs8=errors;validate221(data3[i1],
{instancePath:instancePath+"/queue/waiting/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate221.errors:vErrors.
concat(validate221.errors),errors=vErrors.length);var valid3=_errs8===errors;if(!valid3)break}}else return validate217.errors=[{instancePath:instancePath+"/queu\
e/waiting",schemaPath:"#/properties/queue/properties/waiting/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs6===errors}else
var valid1=!0}else return validate217.errors=[{instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs9=errors;if(typeof data.correlation_id!="\
string")return validate217.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0}else return validate217.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate217.errors=vErrors,errors===0}validate217.evaluated={props:{queue:!0,correlation_id:!0},dynamicProps:!1,
dynamicItems:!1};var listDeadRuns_200=validate224;function validate225(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate225.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.run_id===void 0&&(missing0="run_id")||data.agent_id===void 0&&(missing0="agent_id")||
data.error===void 0&&(missing0="error")||data.created_at===void 0&&(missing0="created_at")||data.completed_at===void 0&&(missing0="completed_at"))return validate225.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate225.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.run_id!==
void 0){let _errs3=errors;if(typeof data.run_id!="string")return validate225.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs5=errors;
if(typeof data.agent_id!="string")return validate225.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.error!==void 0){let _errs7=errors;validate83(data.
error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.
concat(validate83.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data4=data.created_at,
_errs8=errors;if(errors===_errs8&&errors===_errs8)if(typeof data4=="string"){if(!formats0.validate(data4))return validate225.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate225.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.completed_at!==void 0){let data5=data.completed_at,_errs10=errors;if(errors===_errs10&&errors===_errs10)if(typeof data5==
"string"){if(!formats0.validate(data5))return validate225.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate225.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else return validate225.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate225.errors=vErrors,errors===0}validate225.
evaluated={props:{tenant_id:!0,run_id:!0,agent_id:!0,error:!0,created_at:!0,completed_at:!0},dynamicProps:!1,dynamicItems:!1};function validate224(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate224.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.dead_runs===
void 0&&(missing0="dead_runs")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate224.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.dead_runs!==
void 0){let data0=data.dead_runs,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;
validate225(data0[i0],{instancePath:instancePath+"/dead_runs/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate225.
errors:vErrors.concat(validate225.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate224.errors=[{instancePath:instancePath+
"/dead_runs",schemaPath:"#/properties/dead_runs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate224.errors=[{instancePath:instancePath+"/has_more",schemaPath:"\
#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate224.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;
if(typeof data.correlation_id!="string")return validate224.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate224.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate224.errors=vErrors,errors===0}validate224.evaluated={props:{dead_runs:!0,
has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var retryDeadRun_201=validate228;function validate229(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate229.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.agent_id===void 0&&(missing0="agent_id")||data.agent_version===void 0&&(missing0="a\
gent_version")||data.run_id===void 0&&(missing0="run_id")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.events_url===
void 0&&(missing0="events_url")||data.run_options===void 0&&(missing0="run_options")||data.summary===void 0&&(missing0="summary")||data.output===void 0&&(missing0=
"output")||data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate229.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate229.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs3=errors;if(typeof data.
agent_id!="string")return validate229.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_version!==void 0){let data2=data.agent_version,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate229.errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_ve\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate229.
errors=[{instancePath:instancePath+"/agent_version",schemaPath:"#/properties/agent_version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs7=errors;if(typeof data.run_id!="string")return validate229.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs9=errors;validate55(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs10=errors;if(typeof data.principal_id!="string")return validate229.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.retry_of!==void 0){let _errs12=errors;if(typeof data.retry_of!="string")return validate229.errors=[{instancePath:instancePath+"\
/retry_of",schemaPath:"#/properties/retry_of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.labels!==void 0){let _errs14=errors;validate57(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate229.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data9=data.
started_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate229.errors=[{instancePath:instancePath+
"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate229.
errors=[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.completed_at!==void 0){let data10=data.completed_at,_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data10==
"string"){if(!formats0.validate(data10))return validate229.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/completed_at",schemaPath:"\
#/properties/completed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
cancel_requested_at!==void 0){let data11=data.cancel_requested_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.
validate(data11))return validate229.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"#/properties/cancel_requested_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/cancel_requested_at",schemaPath:"\
#/properties/cancel_requested_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){
if(data.events_url!==void 0){let data12=data.events_url,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats8.test(data12))
return validate229.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'}],!1}else return validate229.errors=[{instancePath:instancePath+"/events_url",schemaPath:"#/properties/events_url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.run_options!==void 0){
let _errs25=errors;validate59(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.
summary!==void 0){let _errs26=errors;validate65(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.
output!==void 0){let data15=data.output,_errs27=errors,_errs28=errors,valid1=!1,_errs29=errors;validate67(data15,{instancePath:instancePath+"/output",parentData:data,
parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var _valid0=_errs29===
errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.type=!0,props0.text=!0,props0.artifacts=!0,props0.plan=!0}let _errs30=errors;if(data15!==null){let err0={
instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs30===errors;if(valid1=valid1||_valid0,valid1)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:
vErrors=null);else{let err1={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate229.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.error!==void 0){let data16=data.error,_errs32=errors,_errs33=errors,valid2=!1,_errs34=errors;validate83(data16,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var _valid1=_errs34===
errors;if(valid2=valid2||_valid1,_valid1){var props1={};props1.code=!0,props1.message=!0,props1.retryable=!0,props1.details=!0}let _errs35=errors;if(data16!==null){
let err2={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs35===errors;if(valid2=valid2||_valid1,valid2)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=
_errs33:vErrors=null);else{let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a sc\
hema in anyOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate229.errors=vErrors,!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs37=errors;if(typeof data.correlation_id!="string")return validate229.errors=[{instancePath:instancePath+"/correlation_\
id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate229.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate229.errors=vErrors,
errors===0}validate229.evaluated={props:{tenant_id:!0,agent_id:!0,agent_version:!0,run_id:!0,status:!0,principal_id:!0,retry_of:!0,labels:!0,created_at:!0,started_at:!0,
completed_at:!0,cancel_requested_at:!0,events_url:!0,run_options:!0,summary:!0,output:!0,error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate228(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate228.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
run===void 0&&(missing0="run")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate228.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.run!==void 0){let _errs1=errors;validate229(data.run,
{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate229.errors:vErrors.concat(
validate229.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate228.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate228.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate228.errors=vErrors,errors===0}validate228.evaluated={props:{run:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var listAgents_200=validate237;var schema87={type:"string",enum:["active","inactive","deprecated"]};function validate239(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate239.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate239.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"active"||data==="inactive"||data==="deprecated"?(validate239.errors=vErrors,errors===0):(validate239.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema87.enum},message:"must be equal to one of the allowed values"}],!1)}validate239.evaluated={dynamicProps:!1,dynamicItems:!1};var schema88={type:"\
object",required:["kind"],properties:{kind:{type:"string",enum:["agent"]},system_prompt:{type:"string",maxLength:65536},model_ref:{type:"string",minLength:1,maxLength:256},
tools:{type:"array",maxItems:128,uniqueItems:!0,items:{$ref:"#/components/schemas/ToolId"}},max_steps:{type:"integer",minimum:1,maximum:1e3},timeout_ms:{type:"i\
nteger",minimum:1,maximum:864e5},max_executing_runs:{type:"integer",minimum:1,maximum:1e6},token_budgets:{type:"array",maxItems:4,items:{$ref:"#/components/sche\
mas/TokenBudget"}},temperature:{type:"number",minimum:0,maximum:2},top_p:{type:"number",exclusiveMinimum:0,maximum:1},max_output_tokens:{type:"integer",minimum:1,
maximum:1e6},stop:{type:"array",maxItems:8,items:{type:"string",minLength:1,maxLength:256}},model_timeout_ms:{type:"integer",minimum:1,maximum:36e5},retry:{type:"\
object",properties:{max_attempts:{type:"integer",minimum:1,maximum:10,default:3},base_delay_ms:{type:"integer",minimum:1,maximum:6e5,default:250},max_delay_ms:{
type:"integer",minimum:1,maximum:6e5,default:1e4}}}}},func0=require_equal().default;var pattern7=new RegExp("^tool\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u");function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate242.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)return validate242.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(!pattern7.test(data))return validate242.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^tool\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},message:'must match pattern "^tool\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"'}],
!1}else return validate242.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate242.errors=
vErrors,errors===0}validate242.evaluated={dynamicProps:!1,dynamicItems:!1};var schema90={type:"object",required:["window"],properties:{window:{type:"string",enum:[
"minute","hour","day","month"]},max_tokens:{type:"integer",minimum:0,maximum:1e12},max_cost_usd:{type:"number",minimum:0,maximum:1e9}}};function validate244(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate244.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
window===void 0&&(missing0="window"))return validate244.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.window!==void 0){let data0=data.window,_errs1=errors;if(typeof data0!="string")return validate244.errors=
[{instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data0==="mi\
nute"||data0==="hour"||data0==="day"||data0==="month"))return validate244.errors=[{instancePath:instancePath+"/window",schemaPath:"#/properties/window/enum",keyword:"\
enum",params:{allowedValues:schema90.properties.window.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.max_tokens!==void 0){let data1=data.max_tokens,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate244.errors=
[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs3&&typeof data1=="number"){if(data1>1e12||isNaN(data1))return validate244.errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tok\
ens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(data1<0||isNaN(data1))return validate244.errors=[{
instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.max_cost_usd!==void 0){let data2=data.max_cost_usd,_errs5=errors;if(errors===_errs5)if(typeof data2==
"number"){if(data2>1e9||isNaN(data2))return validate244.errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/properties/max_cost_usd/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data2<0||isNaN(data2))return validate244.errors=[{instancePath:instancePath+
"/max_cost_usd",schemaPath:"#/properties/max_cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate244.
errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/properties/max_cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate244.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate244.errors=vErrors,errors===0}validate244.evaluated={props:{window:!0,max_tokens:!0,max_cost_usd:!0},dynamicProps:!1,dynamicItems:!1};
function validate241(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate241.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.kind===void 0&&(missing0="kind"))return validate241.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.kind!==void 0){let data0=data.kind,_errs1=errors;if(typeof data0!="string")return validate241.
errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="a\
gent")return validate241.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema88.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.system_prompt!==void 0){let data1=data.
system_prompt,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>65536)return validate241.errors=[{instancePath:instancePath+"/system_p\
rompt",schemaPath:"#/properties/system_prompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters"}],!1}else return validate241.
errors=[{instancePath:instancePath+"/system_prompt",schemaPath:"#/properties/system_prompt/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.model_ref!==void 0){let data2=data.model_ref,_errs5=errors;if(errors===_errs5)if(typeof data2==
"string"){if(func1(data2)>256)return validate241.errors=[{instancePath:instancePath+"/model_ref",schemaPath:"#/properties/model_ref/maxLength",keyword:"maxLengt\
h",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data2)<1)return validate241.errors=[{instancePath:instancePath+"/model_ref",
schemaPath:"#/properties/model_ref/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate241.
errors=[{instancePath:instancePath+"/model_ref",schemaPath:"#/properties/model_ref/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data3=data.tools,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){if(data3.length>128)
return validate241.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit:128},message:"must NOT \
have more than 128 items"}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs9=errors;validate242(data3[i0],{instancePath:instancePath+
"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate242.errors:vErrors.concat(validate242.errors),errors=
vErrors.length);var valid1=_errs9===errors;if(!valid1)break}if(valid1){let i1=data3.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data3[i1],data3[j0])){
return validate241.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"mus\
t NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate241.errors=[{instancePath:instancePath+"/tools",
schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.max_steps!==void 0){let data5=data.max_steps,_errs10=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))return validate241.errors=[{instancePath:instancePath+
"/max_steps",schemaPath:"#/properties/max_steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs10&&typeof data5=="\
number"){if(data5>1e3||isNaN(data5))return validate241.errors=[{instancePath:instancePath+"/max_steps",schemaPath:"#/properties/max_steps/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data5<1||isNaN(data5))return validate241.errors=[{instancePath:instancePath+"/max_step\
s",schemaPath:"#/properties/max_steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.timeout_ms!==void 0){let data6=data.timeout_ms,_errs12=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate241.errors=
[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs12&&typeof data6=="number"){if(data6>864e5||isNaN(data6))return validate241.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeo\
ut_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e5},message:"must be <= 86400000"}],!1;if(data6<1||isNaN(data6))return validate241.errors=[{instancePath:instancePath+
"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs12===errors}else
var valid0=!0;if(valid0){if(data.max_executing_runs!==void 0){let data7=data.max_executing_runs,_errs14=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)))
return validate241.errors=[{instancePath:instancePath+"/max_executing_runs",schemaPath:"#/properties/max_executing_runs/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data7=="number"){if(data7>1e6||isNaN(data7))return validate241.errors=[{instancePath:instancePath+
"/max_executing_runs",schemaPath:"#/properties/max_executing_runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;
if(data7<1||isNaN(data7))return validate241.errors=[{instancePath:instancePath+"/max_executing_runs",schemaPath:"#/properties/max_executing_runs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.token_budgets!==void 0){
let data8=data.token_budgets,_errs16=errors;if(errors===_errs16)if(Array.isArray(data8)){if(data8.length>4)return validate241.errors=[{instancePath:instancePath+
"/token_budgets",schemaPath:"#/properties/token_budgets/maxItems",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"}],!1;{var valid3=!0;
let len1=data8.length;for(let i2=0;i2<len1;i2++){let _errs18=errors;validate244(data8[i2],{instancePath:instancePath+"/token_budgets/"+i2,parentData:data8,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=vErrors.length);var valid3=_errs18===errors;if(!valid3)
break}}}else return validate241.errors=[{instancePath:instancePath+"/token_budgets",schemaPath:"#/properties/token_budgets/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.temperature!==void 0){let data10=data.temperature,_errs19=errors;
if(errors===_errs19)if(typeof data10=="number"){if(data10>2||isNaN(data10))return validate241.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/pr\
operties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(data10<0||isNaN(data10))return validate241.errors=
[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return validate241.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.top_p!==void 0){let data11=data.top_p,_errs21=errors;if(errors===
_errs21)if(typeof data11=="number"){if(data11>1||isNaN(data11))return validate241.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data11<=0||isNaN(data11))return validate241.errors=[{instancePath:instancePath+
"/top_p",schemaPath:"#/properties/top_p/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return validate241.
errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs21===
errors}else var valid0=!0;if(valid0){if(data.max_output_tokens!==void 0){let data12=data.max_output_tokens,_errs23=errors;if(!(typeof data12=="number"&&!(data12%
1)&&!isNaN(data12)))return validate241.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs23&&typeof data12=="number"){if(data12>1e6||isNaN(data12))return validate241.errors=[{instancePath:instancePath+
"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;
if(data12<1||isNaN(data12))return validate241.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.stop!==void 0){let data13=data.
stop,_errs25=errors;if(errors===_errs25)if(Array.isArray(data13)){if(data13.length>8)return validate241.errors=[{instancePath:instancePath+"/stop",schemaPath:"#\
/properties/stop/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"}],!1;{var valid4=!0;let len2=data13.length;for(let i3=0;i3<
len2;i3++){let data14=data13[i3],_errs27=errors;if(errors===_errs27)if(typeof data14=="string"){if(func1(data14)>256)return validate241.errors=[{instancePath:instancePath+
"/stop/"+i3,schemaPath:"#/properties/stop/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(
data14)<1)return validate241.errors=[{instancePath:instancePath+"/stop/"+i3,schemaPath:"#/properties/stop/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate241.errors=[{instancePath:instancePath+"/stop/"+i3,schemaPath:"#/properties/stop/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs27===errors;if(!valid4)break}}}else return validate241.errors=[{instancePath:instancePath+
"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){
if(data.model_timeout_ms!==void 0){let data15=data.model_timeout_ms,_errs29=errors;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)))return validate241.
errors=[{instancePath:instancePath+"/model_timeout_ms",schemaPath:"#/properties/model_timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(errors===_errs29&&typeof data15=="number"){if(data15>36e5||isNaN(data15))return validate241.errors=[{instancePath:instancePath+"/model_timeout_m\
s",schemaPath:"#/properties/model_timeout_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"}],!1;if(data15<1||isNaN(
data15))return validate241.errors=[{instancePath:instancePath+"/model_timeout_ms",schemaPath:"#/properties/model_timeout_ms/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs29===errors}else var valid0=!0;if(valid0)if(data.retry!==void 0){let data16=data.retry,_errs31=errors;if(errors===
_errs31)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){if(data16.max_attempts!==void 0){let data17=data16.max_attempts,_errs33=errors;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)))return validate241.errors=[{instancePath:instancePath+"/retry/max_attempts",schemaPath:"#/properties/retry/properties/max\
_attempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs33&&typeof data17=="number"){if(data17>10||isNaN(data17))
return validate241.errors=[{instancePath:instancePath+"/retry/max_attempts",schemaPath:"#/properties/retry/properties/max_attempts/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(data17<1||isNaN(data17))return validate241.errors=[{instancePath:instancePath+"/retry/max_attempts",schemaPath:"\
#/properties/retry/properties/max_attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid5=_errs33===errors}else
var valid5=!0;if(valid5){if(data16.base_delay_ms!==void 0){let data18=data16.base_delay_ms,_errs35=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)))
return validate241.errors=[{instancePath:instancePath+"/retry/base_delay_ms",schemaPath:"#/properties/retry/properties/base_delay_ms/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs35&&typeof data18=="number"){if(data18>6e5||isNaN(data18))return validate241.errors=[{instancePath:instancePath+
"/retry/base_delay_ms",schemaPath:"#/properties/retry/properties/base_delay_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <=\
 600000"}],!1;if(data18<1||isNaN(data18))return validate241.errors=[{instancePath:instancePath+"/retry/base_delay_ms",schemaPath:"#/properties/retry/properties/\
base_delay_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid5=_errs35===errors}else var valid5=!0;if(valid5)if(data16.
max_delay_ms!==void 0){let data19=data16.max_delay_ms,_errs37=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)))return validate241.errors=[{instancePath:instancePath+
"/retry/max_delay_ms",schemaPath:"#/properties/retry/properties/max_delay_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs37&&typeof data19=="number"){if(data19>6e5||isNaN(data19))return validate241.errors=[{instancePath:instancePath+"/retry/max_delay_ms",schemaPath:"#/propert\
ies/retry/properties/max_delay_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data19<1||isNaN(data19))return validate241.
errors=[{instancePath:instancePath+"/retry/max_delay_ms",schemaPath:"#/properties/retry/properties/max_delay_ms/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"}],!1}var valid5=_errs37===errors}else var valid5=!0}}else return validate241.errors=[{instancePath:instancePath+"/retry",schemaPath:"\
#/properties/retry/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs31===errors}else var valid0=!0}}}}}}}}}}}}}else return validate241.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate241.errors=vErrors,errors===0}validate241.
evaluated={props:{kind:!0,system_prompt:!0,model_ref:!0,tools:!0,max_steps:!0,timeout_ms:!0,max_executing_runs:!0,token_budgets:!0,temperature:!0,top_p:!0,max_output_tokens:!0,
stop:!0,model_timeout_ms:!0,retry:!0},dynamicProps:!1,dynamicItems:!1};function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate238.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id")||data.tenant_id===void 0&&(missing0=
"tenant_id")||data.name===void 0&&(missing0="name")||data.version===void 0&&(missing0="version")||data.status===void 0&&(missing0="status")||data.config===void 0&&
(missing0="config")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate238.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.agent_id!==void 0){
let _errs1=errors;if(typeof data.agent_id!="string")return validate238.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;
if(typeof data.tenant_id!="string")return validate238.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!=
"string")return validate238.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs7=errors;if(typeof data.description!="string")return validate238.
errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let data4=data.version,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&
!isNaN(data4)))return validate238.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<1||isNaN(data4)))return validate238.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.status!==void 0){let _errs11=errors;validate239(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
config!==void 0){let _errs12=errors;validate241(data.config,{instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
created_at!==void 0){let data7=data.created_at,_errs13=errors;if(errors===_errs13&&errors===_errs13)if(typeof data7=="string"){if(!formats0.validate(data7))return validate238.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate238.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data8=data.updated_at,_errs15=errors;
if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(data8))return validate238.errors=[{instancePath:instancePath+"/updated_at",
schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate238.errors=
[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===
errors}else var valid0=!0}}}}}}}}else return validate238.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate238.errors=vErrors,errors===0}validate238.evaluated={props:{agent_id:!0,tenant_id:!0,name:!0,description:!0,version:!0,status:!0,config:!0,created_at:!0,
updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate237(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate237.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.agents===void 0&&(missing0="agents")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===
void 0&&(missing0="correlation_id"))return validate237.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.agents!==void 0){let data0=data.agents,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;
let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate238(data0[i0],{instancePath:instancePath+"/agents/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate238.errors:vErrors.concat(validate238.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)
break}}else return validate237.errors=[{instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate237.
errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate237.errors=[{instancePath:instancePath+
"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate237.errors=[{instancePath:instancePath+"/correlation_i\
d",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else
return validate237.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate237.errors=vErrors,
errors===0}validate237.evaluated={props:{agents:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var createAgent_201=validate248;function validate249(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate249.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
version===void 0&&(missing0="version")||data.status===void 0&&(missing0="status")||data.config===void 0&&(missing0="config")||data.created_at===void 0&&(missing0=
"created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate249.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.agent_id!==void 0){let _errs1=errors;if(typeof data.agent_id!="string")return validate249.errors=
[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate249.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!="string")return validate249.errors=[{instancePath:instancePath+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==
void 0){let _errs7=errors;if(typeof data.description!="string")return validate249.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data4=data.version,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate249.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<1||isNaN(data4)))
return validate249.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs11=errors;validate239(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=
vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.config!==void 0){let _errs12=errors;validate241(data.config,{instancePath:instancePath+
"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data7=data.created_at,_errs13=errors;if(errors===_errs13&&
errors===_errs13)if(typeof data7=="string"){if(!formats0.validate(data7))return validate249.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/prope\
rties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate249.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0)if(data.updated_at!==void 0){let data8=data.updated_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate249.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate249.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate249.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate249.errors=vErrors,errors===0}validate249.evaluated={props:{
agent_id:!0,tenant_id:!0,name:!0,description:!0,version:!0,status:!0,config:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate248(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate248.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent===void 0&&(missing0="agent")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate248.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.agent!==void 0){let _errs1=errors;validate249(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate249.errors:vErrors.
concat(validate249.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate248.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate248.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate248.errors=vErrors,errors===0}validate248.evaluated={props:{agent:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var getAgent_200=validate253;function validate254(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate254.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
version===void 0&&(missing0="version")||data.status===void 0&&(missing0="status")||data.config===void 0&&(missing0="config")||data.created_at===void 0&&(missing0=
"created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate254.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.agent_id!==void 0){let _errs1=errors;if(typeof data.agent_id!="string")return validate254.errors=
[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate254.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!="string")return validate254.errors=[{instancePath:instancePath+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==
void 0){let _errs7=errors;if(typeof data.description!="string")return validate254.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data4=data.version,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate254.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<1||isNaN(data4)))
return validate254.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs11=errors;validate239(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=
vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.config!==void 0){let _errs12=errors;validate241(data.config,{instancePath:instancePath+
"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data7=data.created_at,_errs13=errors;if(errors===_errs13&&
errors===_errs13)if(typeof data7=="string"){if(!formats0.validate(data7))return validate254.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/prope\
rties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate254.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0)if(data.updated_at!==void 0){let data8=data.updated_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate254.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate254.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate254.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate254.errors=vErrors,errors===0}validate254.evaluated={props:{
agent_id:!0,tenant_id:!0,name:!0,description:!0,version:!0,status:!0,config:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate253(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate253.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent===void 0&&(missing0="agent")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate253.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.agent!==void 0){let _errs1=errors;validate254(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate254.errors:vErrors.
concat(validate254.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate253.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate253.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate253.errors=vErrors,errors===0}validate253.evaluated={props:{agent:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var updateAgent_200=validate258;function validate259(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate259.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
version===void 0&&(missing0="version")||data.status===void 0&&(missing0="status")||data.config===void 0&&(missing0="config")||data.created_at===void 0&&(missing0=
"created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate259.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.agent_id!==void 0){let _errs1=errors;if(typeof data.agent_id!="string")return validate259.errors=
[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate259.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!="string")return validate259.errors=[{instancePath:instancePath+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==
void 0){let _errs7=errors;if(typeof data.description!="string")return validate259.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data4=data.version,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate259.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<1||isNaN(data4)))
return validate259.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs11=errors;validate239(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=
vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.config!==void 0){let _errs12=errors;validate241(data.config,{instancePath:instancePath+
"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data7=data.created_at,_errs13=errors;if(errors===_errs13&&
errors===_errs13)if(typeof data7=="string"){if(!formats0.validate(data7))return validate259.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/prope\
rties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate259.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0)if(data.updated_at!==void 0){let data8=data.updated_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate259.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate259.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate259.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate259.errors=vErrors,errors===0}validate259.evaluated={props:{
agent_id:!0,tenant_id:!0,name:!0,description:!0,version:!0,status:!0,config:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate258(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate258.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent===void 0&&(missing0="agent")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate258.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.agent!==void 0){let _errs1=errors;validate259(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate259.errors:vErrors.
concat(validate259.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate258.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate258.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate258.errors=vErrors,errors===0}validate258.evaluated={props:{agent:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var patchAgent_200=validate263;function validate264(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate264.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
version===void 0&&(missing0="version")||data.status===void 0&&(missing0="status")||data.config===void 0&&(missing0="config")||data.created_at===void 0&&(missing0=
"created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate264.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.agent_id!==void 0){let _errs1=errors;if(typeof data.agent_id!="string")return validate264.errors=
[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate264.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!="string")return validate264.errors=[{instancePath:instancePath+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==
void 0){let _errs7=errors;if(typeof data.description!="string")return validate264.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data4=data.version,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate264.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<1||isNaN(data4)))
return validate264.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs11=errors;validate239(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=
vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.config!==void 0){let _errs12=errors;validate241(data.config,{instancePath:instancePath+
"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data7=data.created_at,_errs13=errors;if(errors===_errs13&&
errors===_errs13)if(typeof data7=="string"){if(!formats0.validate(data7))return validate264.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/prope\
rties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate264.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0)if(data.updated_at!==void 0){let data8=data.updated_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate264.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate264.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate264.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate264.errors=vErrors,errors===0}validate264.evaluated={props:{
agent_id:!0,tenant_id:!0,name:!0,description:!0,version:!0,status:!0,config:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate263(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate263.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent===void 0&&(missing0="agent")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate263.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.agent!==void 0){let _errs1=errors;validate264(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate264.errors:vErrors.
concat(validate264.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate263.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate263.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate263.errors=vErrors,errors===0}validate263.evaluated={props:{agent:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var listAgentVersions_200=validate268;function validate269(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate269.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.version===void 0&&(missing0="version")||
data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.config===void 0&&(missing0="config")||data.created_at===void 0&&(missing0=
"created_at"))return validate269.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;if(data.agent_id!==void 0){let _errs1=errors;if(typeof data.agent_id!="string")return validate269.errors=[{instancePath:instancePath+
"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate269.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"\
#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
version!==void 0){let data2=data.version,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate269.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="numbe\
r"&&(data2<1||isNaN(data2)))return validate269.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs7=errors;if(typeof data.
name!="string")return validate269.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs9=errors;if(typeof data.description!="strin\
g")return validate269.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs11=errors;validate239(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=
vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.config!==void 0){let _errs12=errors;validate241(data.config,{instancePath:instancePath+
"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.rollback_of!==void 0){let data7=data.rollback_of,_errs13=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)))return validate269.errors=[{instancePath:instancePath+"/rollback_of",schemaPath:"#/properties/rollback_of/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data7=="number"&&(data7<1||isNaN(data7)))return validate269.errors=[{instancePath:instancePath+
"/rollback_of",schemaPath:"#/properties/rollback_of/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate269.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate269.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.
created_by!==void 0){let _errs17=errors;if(typeof data.created_by!="string")return validate269.errors=[{instancePath:instancePath+"/created_by",schemaPath:"#/pr\
operties/created_by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}else return validate269.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate269.errors=vErrors,errors===0}validate269.
evaluated={props:{agent_id:!0,tenant_id:!0,version:!0,name:!0,description:!0,status:!0,config:!0,rollback_of:!0,created_at:!0,created_by:!0},dynamicProps:!1,dynamicItems:!1};
function validate268(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate268.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.versions===void 0&&(missing0="versions")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="co\
rrelation_id"))return validate268.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;if(data.versions!==void 0){let data0=data.versions,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate269(data0[i0],{instancePath:instancePath+"/versions/"+i0,parentData:data0,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate269.errors:vErrors.concat(validate269.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate268.errors=[{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate268.
errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate268.errors=[{instancePath:instancePath+
"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate268.errors=[{instancePath:instancePath+"/correlation_i\
d",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else
return validate268.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate268.errors=vErrors,
errors===0}validate268.evaluated={props:{versions:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var rollbackAgent_200=validate273;function validate274(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate274.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
version===void 0&&(missing0="version")||data.status===void 0&&(missing0="status")||data.config===void 0&&(missing0="config")||data.created_at===void 0&&(missing0=
"created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate274.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.agent_id!==void 0){let _errs1=errors;if(typeof data.agent_id!="string")return validate274.errors=
[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate274.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!="string")return validate274.errors=[{instancePath:instancePath+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==
void 0){let _errs7=errors;if(typeof data.description!="string")return validate274.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data4=data.version,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate274.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"&&(data4<1||isNaN(data4)))
return validate274.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs11=errors;validate239(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=
vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.config!==void 0){let _errs12=errors;validate241(data.config,{instancePath:instancePath+
"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:vErrors.concat(validate241.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data7=data.created_at,_errs13=errors;if(errors===_errs13&&
errors===_errs13)if(typeof data7=="string"){if(!formats0.validate(data7))return validate274.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/prope\
rties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate274.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0)if(data.updated_at!==void 0){let data8=data.updated_at,_errs15=errors;if(errors===_errs15&&errors===_errs15)if(typeof data8=="string"){if(!formats0.validate(
data8))return validate274.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate274.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate274.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate274.errors=vErrors,errors===0}validate274.evaluated={props:{
agent_id:!0,tenant_id:!0,name:!0,description:!0,version:!0,status:!0,config:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate273(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate273.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent===void 0&&(missing0="agent")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate273.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.agent!==void 0){let _errs1=errors;validate274(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate274.errors:vErrors.
concat(validate274.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate273.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate273.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate273.errors=vErrors,errors===0}validate273.evaluated={props:{agent:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var listTools_200=validate278;var schema105={type:"string",enum:["http","function","builtin","mcp","wasm"]};function validate280(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate280.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"?(validate280.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1):data==="http"||data==="function"||data==="builtin"||data==="mcp"||data==="wasm"?(validate280.errors=vErrors,errors===0):(validate280.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema105.enum},message:"must be equal to one of the allowed values"}],!1)}validate280.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate279(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate279.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||
data.kind===void 0&&(missing0="kind")||data.input_schema===void 0&&(missing0="input_schema")||data.config===void 0&&(missing0="config")||data.effect===void 0&&(missing0=
"effect")||data.timeout_ms===void 0&&(missing0="timeout_ms")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))
return validate279.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.tool_id!==void 0){let _errs1=errors;if(typeof data.tool_id!="string")return validate279.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"\
#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate279.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs5=errors;if(typeof data.name!="string")return validate279.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs7=errors;validate280(
data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate280.errors:vErrors.
concat(validate280.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs8=errors;if(typeof data.
description!="string")return validate279.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.input_schema!==void 0){let data5=data.input_schema,_errs10=errors;
if(errors===_errs10&&!(data5&&typeof data5=="object"&&!Array.isArray(data5)))return validate279.errors=[{instancePath:instancePath+"/input_schema",schemaPath:"#\
/properties/input_schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
config!==void 0){let data6=data.config,_errs13=errors;if(errors===_errs13&&!(data6&&typeof data6=="object"&&!Array.isArray(data6)))return validate279.errors=[{instancePath:instancePath+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.effect!==void 0){let _errs16=errors;validate80(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;
if(valid0){if(data.timeout_ms!==void 0){let data8=data.timeout_ms,_errs17=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)))return validate279.errors=
[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs17&&typeof data8=="number"&&(data8<1||isNaN(data8)))return validate279.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.requires_approval!==
void 0){let _errs19=errors;if(typeof data.requires_approval!="boolean")return validate279.errors=[{instancePath:instancePath+"/requires_approval",schemaPath:"#/\
properties/requires_approval/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data10=data.created_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data10=="string"){if(!formats0.validate(data10))
return validate279.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return validate279.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data11=data.
updated_at,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data11=="string"){if(!formats0.validate(data11))return validate279.errors=[{instancePath:instancePath+
"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate279.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===
errors}else var valid0=!0}}}}}}}}}}}else return validate279.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return validate279.errors=vErrors,errors===0}validate279.evaluated={props:{tool_id:!0,tenant_id:!0,name:!0,kind:!0,description:!0,input_schema:!0,config:!0,
effect:!0,timeout_ms:!0,requires_approval:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate278(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate278.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tools===void 0&&
(missing0="tools")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate278.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tools!==void 0){let data0=data.
tools,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate279(data0[i0],
{instancePath:instancePath+"/tools/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate279.errors:vErrors.concat(
validate279.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate278.errors=[{instancePath:instancePath+"/tools",schemaPath:"\
#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==
void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate278.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;
if(typeof data.next!="string")return validate278.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!=
"string")return validate278.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate278.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate278.errors=vErrors,errors===0}validate278.evaluated={props:{tools:!0,has_more:!0,next:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var createTool_201=validate284;function validate285(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate285.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
kind===void 0&&(missing0="kind")||data.input_schema===void 0&&(missing0="input_schema")||data.config===void 0&&(missing0="config")||data.effect===void 0&&(missing0=
"effect")||data.timeout_ms===void 0&&(missing0="timeout_ms")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))
return validate285.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.tool_id!==void 0){let _errs1=errors;if(typeof data.tool_id!="string")return validate285.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"\
#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate285.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs5=errors;if(typeof data.name!="string")return validate285.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs7=errors;validate280(
data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate280.errors:vErrors.
concat(validate280.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs8=errors;if(typeof data.
description!="string")return validate285.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.input_schema!==void 0){let data5=data.input_schema,_errs10=errors;
if(errors===_errs10&&!(data5&&typeof data5=="object"&&!Array.isArray(data5)))return validate285.errors=[{instancePath:instancePath+"/input_schema",schemaPath:"#\
/properties/input_schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
config!==void 0){let data6=data.config,_errs13=errors;if(errors===_errs13&&!(data6&&typeof data6=="object"&&!Array.isArray(data6)))return validate285.errors=[{instancePath:instancePath+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.effect!==void 0){let _errs16=errors;validate80(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;
if(valid0){if(data.timeout_ms!==void 0){let data8=data.timeout_ms,_errs17=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)))return validate285.errors=
[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs17&&typeof data8=="number"&&(data8<1||isNaN(data8)))return validate285.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.requires_approval!==
void 0){let _errs19=errors;if(typeof data.requires_approval!="boolean")return validate285.errors=[{instancePath:instancePath+"/requires_approval",schemaPath:"#/\
properties/requires_approval/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data10=data.created_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data10=="string"){if(!formats0.validate(data10))
return validate285.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return validate285.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data11=data.
updated_at,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data11=="string"){if(!formats0.validate(data11))return validate285.errors=[{instancePath:instancePath+
"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate285.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===
errors}else var valid0=!0}}}}}}}}}}}else return validate285.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return validate285.errors=vErrors,errors===0}validate285.evaluated={props:{tool_id:!0,tenant_id:!0,name:!0,kind:!0,description:!0,input_schema:!0,config:!0,
effect:!0,timeout_ms:!0,requires_approval:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate284(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate284.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool===void 0&&
(missing0="tool")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate284.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tool!==void 0){let _errs1=errors;validate285(data.tool,{instancePath:instancePath+
"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate285.errors:vErrors.concat(validate285.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!="strin\
g")return validate284.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate284.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate284.errors=vErrors,errors===0}validate284.evaluated={props:{tool:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};
var getTool_200=validate289;function validate290(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate290.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
kind===void 0&&(missing0="kind")||data.input_schema===void 0&&(missing0="input_schema")||data.config===void 0&&(missing0="config")||data.effect===void 0&&(missing0=
"effect")||data.timeout_ms===void 0&&(missing0="timeout_ms")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))
return validate290.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.tool_id!==void 0){let _errs1=errors;if(typeof data.tool_id!="string")return validate290.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"\
#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate290.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs5=errors;if(typeof data.name!="string")return validate290.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs7=errors;validate280(
data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate280.errors:vErrors.
concat(validate280.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs8=errors;if(typeof data.
description!="string")return validate290.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.input_schema!==void 0){let data5=data.input_schema,_errs10=errors;
if(errors===_errs10&&!(data5&&typeof data5=="object"&&!Array.isArray(data5)))return validate290.errors=[{instancePath:instancePath+"/input_schema",schemaPath:"#\
/properties/input_schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
config!==void 0){let data6=data.config,_errs13=errors;if(errors===_errs13&&!(data6&&typeof data6=="object"&&!Array.isArray(data6)))return validate290.errors=[{instancePath:instancePath+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.effect!==void 0){let _errs16=errors;validate80(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;
if(valid0){if(data.timeout_ms!==void 0){let data8=data.timeout_ms,_errs17=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)))return validate290.errors=
[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs17&&typeof data8=="number"&&(data8<1||isNaN(data8)))return validate290.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.requires_approval!==
void 0){let _errs19=errors;if(typeof data.requires_approval!="boolean")return validate290.errors=[{instancePath:instancePath+"/requires_approval",schemaPath:"#/\
properties/requires_approval/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data10=data.created_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data10=="string"){if(!formats0.validate(data10))
return validate290.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return validate290.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data11=data.
updated_at,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data11=="string"){if(!formats0.validate(data11))return validate290.errors=[{instancePath:instancePath+
"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate290.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===
errors}else var valid0=!0}}}}}}}}}}}else return validate290.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return validate290.errors=vErrors,errors===0}validate290.evaluated={props:{tool_id:!0,tenant_id:!0,name:!0,kind:!0,description:!0,input_schema:!0,config:!0,
effect:!0,timeout_ms:!0,requires_approval:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate289(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate289.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool===void 0&&
(missing0="tool")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate289.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tool!==void 0){let _errs1=errors;validate290(data.tool,{instancePath:instancePath+
"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate290.errors:vErrors.concat(validate290.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!="strin\
g")return validate289.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate289.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate289.errors=vErrors,errors===0}validate289.evaluated={props:{tool:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};
var updateTool_200=validate294;function validate295(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate295.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.
kind===void 0&&(missing0="kind")||data.input_schema===void 0&&(missing0="input_schema")||data.config===void 0&&(missing0="config")||data.effect===void 0&&(missing0=
"effect")||data.timeout_ms===void 0&&(missing0="timeout_ms")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))
return validate295.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.tool_id!==void 0){let _errs1=errors;if(typeof data.tool_id!="string")return validate295.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"\
#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate295.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs5=errors;if(typeof data.name!="string")return validate295.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs7=errors;validate280(
data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate280.errors:vErrors.
concat(validate280.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let _errs8=errors;if(typeof data.
description!="string")return validate295.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.input_schema!==void 0){let data5=data.input_schema,_errs10=errors;
if(errors===_errs10&&!(data5&&typeof data5=="object"&&!Array.isArray(data5)))return validate295.errors=[{instancePath:instancePath+"/input_schema",schemaPath:"#\
/properties/input_schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
config!==void 0){let data6=data.config,_errs13=errors;if(errors===_errs13&&!(data6&&typeof data6=="object"&&!Array.isArray(data6)))return validate295.errors=[{instancePath:instancePath+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.effect!==void 0){let _errs16=errors;validate80(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;
if(valid0){if(data.timeout_ms!==void 0){let data8=data.timeout_ms,_errs17=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)))return validate295.errors=
[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs17&&typeof data8=="number"&&(data8<1||isNaN(data8)))return validate295.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.requires_approval!==
void 0){let _errs19=errors;if(typeof data.requires_approval!="boolean")return validate295.errors=[{instancePath:instancePath+"/requires_approval",schemaPath:"#/\
properties/requires_approval/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data10=data.created_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data10=="string"){if(!formats0.validate(data10))
return validate295.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1}else return validate295.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data11=data.
updated_at,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data11=="string"){if(!formats0.validate(data11))return validate295.errors=[{instancePath:instancePath+
"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate295.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===
errors}else var valid0=!0}}}}}}}}}}}else return validate295.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return validate295.errors=vErrors,errors===0}validate295.evaluated={props:{tool_id:!0,tenant_id:!0,name:!0,kind:!0,description:!0,input_schema:!0,config:!0,
effect:!0,timeout_ms:!0,requires_approval:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate294(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate294.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool===void 0&&
(missing0="tool")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate294.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tool!==void 0){let _errs1=errors;validate295(data.tool,{instancePath:instancePath+
"/tool",parentData:data,parentDataProperty:"tool",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!="strin\
g")return validate294.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate294.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate294.errors=vErrors,errors===0}validate294.evaluated={props:{tool:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};
var invokeTool_200=validate299;var schema113={type:"object",required:["tool_call_id","tenant_id","tool_id","status","output","error","duration_ms","attempt"],properties:{tool_call_id:{type:"s\
tring"},tenant_id:{type:"string"},tool_id:{type:"string"},status:{type:"string",enum:["ok","error"]},output:{},error:{anyOf:[{$ref:"#/components/schemas/RunErro\
r"},{type:"null"}]},duration_ms:{type:"number",minimum:0},attempt:{type:"integer",minimum:1}}};function validate300(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate300.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool_call_id===void 0&&(missing0="\
tool_call_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.tool_id===void 0&&(missing0="tool_id")||data.status===void 0&&(missing0="status")||data.output===
void 0&&(missing0="output")||data.error===void 0&&(missing0="error")||data.duration_ms===void 0&&(missing0="duration_ms")||data.attempt===void 0&&(missing0="att\
empt"))return validate300.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0){let _errs1=errors;if(typeof data.tool_call_id!="string")return validate300.errors=[{instancePath:instancePath+
"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate300.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"\
#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
tool_id!==void 0){let _errs5=errors;if(typeof data.tool_id!="string")return validate300.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/t\
ool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){
let data3=data.status,_errs7=errors;if(typeof data3!="string")return validate300.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="ok"||data3==="error"))return validate300.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema113.properties.status.enum},message:"must be equal to one of the allo\
wed values"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.error!==void 0){let data4=data.error,_errs9=errors,_errs10=errors,valid1=!1,_errs11=errors;
validate83(data4,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:
vErrors.concat(validate83.errors),errors=vErrors.length);var _valid0=_errs11===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.code=!0,props0.message=
!0,props0.retryable=!0,props0.details=!0}let _errs12=errors;if(data4!==null){let err0={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1\
/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs12===errors;if(valid1=
valid1||_valid0,valid1)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err1={instancePath:instancePath+"/error",schemaPath:"\
#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate300.
errors=vErrors,!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.duration_ms!==void 0){let data5=data.duration_ms,_errs14=errors;if(errors===_errs14)
if(typeof data5=="number"){if(data5<0||isNaN(data5))return validate300.errors=[{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate300.errors=[{instancePath:instancePath+"/duration_ms",
schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)
if(data.attempt!==void 0){let data6=data.attempt,_errs16=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate300.errors=[{instancePath:instancePath+
"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs16&&typeof data6=="numb\
er"&&(data6<1||isNaN(data6)))return validate300.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}else return validate300.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate300.errors=vErrors,errors===0}validate300.evaluated={props:{tool_call_id:!0,
tenant_id:!0,tool_id:!0,status:!0,output:!0,error:!0,duration_ms:!0,attempt:!0},dynamicProps:!1,dynamicItems:!1};function validate299(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate299.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool_call===void 0&&
(missing0="tool_call")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate299.errors=[{instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tool_call!==void 0){let _errs1=errors;validate300(data.
tool_call,{instancePath:instancePath+"/tool_call",parentData:data,parentDataProperty:"tool_call",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate300.
errors:vErrors.concat(validate300.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate299.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate299.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate299.errors=vErrors,errors===0}validate299.evaluated={props:{tool_call:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listMemory_200=validate303;function validate304(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate304.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.namespace===void 0&&(missing0="namespace")||data.key===void 0&&(missing0="key")||data.
value===void 0&&(missing0="value")||data.size_bytes===void 0&&(missing0="size_bytes")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&
(missing0="updated_at"))return validate304.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate304.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.namespace!==void 0){let _errs3=errors;if(typeof data.namespace!="string")return validate304.errors=[{instancePath:instancePath+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
key!==void 0){let _errs5=errors;if(typeof data.key!="string")return validate304.errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.size_bytes!==void 0){let data3=data.
size_bytes,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate304.errors=[{instancePath:instancePath+"/size_bytes",schemaPath:"\
#/properties/size_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="number"&&(data3<0||isNaN(
data3)))return validate304.errors=[{instancePath:instancePath+"/size_bytes",schemaPath:"#/properties/size_bytes/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data4=data.created_at,_errs9=errors;
if(errors===_errs9&&errors===_errs9)if(typeof data4=="string"){if(!formats0.validate(data4))return validate304.errors=[{instancePath:instancePath+"/created_at",
schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate304.errors=
[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data5=data.updated_at,_errs11=errors;if(errors===_errs11&&errors===_errs11)if(typeof data5==
"string"){if(!formats0.validate(data5))return validate304.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate304.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0}}}}}else return validate304.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate304.errors=vErrors,errors===0}validate304.
evaluated={props:{tenant_id:!0,namespace:!0,key:!0,value:!0,size_bytes:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate303(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate303.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
entries===void 0&&(missing0="entries")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate303.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
entries!==void 0){let data0=data.entries,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs3=errors;validate304(data0[i0],{instancePath:instancePath+"/entries/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate304.errors:vErrors.concat(validate304.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate303.errors=[{
instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate303.errors=[{instancePath:instancePath+
"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate303.errors=[{instancePath:instancePath+"/next",schemaPath:"#/pr\
operties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==
void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate303.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properti\
es/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate303.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate303.errors=vErrors,errors===0}validate303.
evaluated={props:{entries:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var searchMemory_200=validate306;function validate307(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate307.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.namespace===void 0&&(missing0="namespace")||data.key===void 0&&(missing0="key")||data.
value===void 0&&(missing0="value")||data.size_bytes===void 0&&(missing0="size_bytes")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&
(missing0="updated_at")||data.score===void 0&&(missing0="score"))return validate307.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate307.errors=
[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.namespace!==void 0){let _errs3=errors;if(typeof data.namespace!="string")return validate307.errors=[{instancePath:instancePath+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.key!==void 0){let _errs5=errors;if(typeof data.key!="string")return validate307.errors=[{instancePath:instancePath+"/key",schemaPath:"#/prope\
rties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.size_bytes!==
void 0){let data3=data.size_bytes,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate307.errors=[{instancePath:instancePath+"/\
size_bytes",schemaPath:"#/properties/size_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="n\
umber"&&(data3<0||isNaN(data3)))return validate307.errors=[{instancePath:instancePath+"/size_bytes",schemaPath:"#/properties/size_bytes/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data4=data.
created_at,_errs9=errors;if(errors===_errs9&&errors===_errs9)if(typeof data4=="string"){if(!formats0.validate(data4))return validate307.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate307.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.updated_at!==void 0){let data5=data.updated_at,_errs11=errors;if(errors===_errs11&&errors===_errs11)if(typeof data5==
"string"){if(!formats0.validate(data5))return validate307.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate307.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.
score!==void 0){let data6=data.score,_errs13=errors;if(errors===_errs13)if(typeof data6=="number"){if(data6<0||isNaN(data6))return validate307.errors=[{instancePath:instancePath+
"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate307.errors=[
{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs13===
errors}else var valid0=!0}}}}}}else return validate307.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate307.errors=vErrors,errors===0}validate307.evaluated={props:{tenant_id:!0,namespace:!0,key:!0,value:!0,size_bytes:!0,created_at:!0,updated_at:!0,
score:!0},dynamicProps:!1,dynamicItems:!1};function validate306(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate306.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.entries===void 0&&(missing0="entries")||data.correlation_id===void 0&&(missing0="correlation_i\
d"))return validate306.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+
missing0+"'"}],!1;if(data.entries!==void 0){let data0=data.entries,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;
for(let i0=0;i0<len0;i0++){let _errs3=errors;validate307(data0[i0],{instancePath:instancePath+"/entries/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate307.errors:vErrors.concat(validate307.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate306.
errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs4=errors;if(typeof data.correlation_id!="string")return validate306.errors=[{instancePath:instancePath+
"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else
var valid0=!0}else return validate306.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate306.
errors=vErrors,errors===0}validate306.evaluated={props:{entries:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getMemory_200=validate309;function validate310(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate310.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.namespace===void 0&&(missing0="namespace")||data.key===void 0&&(missing0="key")||data.
value===void 0&&(missing0="value")||data.size_bytes===void 0&&(missing0="size_bytes")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&
(missing0="updated_at"))return validate310.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate310.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.namespace!==void 0){let _errs3=errors;if(typeof data.namespace!="string")return validate310.errors=[{instancePath:instancePath+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
key!==void 0){let _errs5=errors;if(typeof data.key!="string")return validate310.errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.size_bytes!==void 0){let data3=data.
size_bytes,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate310.errors=[{instancePath:instancePath+"/size_bytes",schemaPath:"\
#/properties/size_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="number"&&(data3<0||isNaN(
data3)))return validate310.errors=[{instancePath:instancePath+"/size_bytes",schemaPath:"#/properties/size_bytes/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data4=data.created_at,_errs9=errors;
if(errors===_errs9&&errors===_errs9)if(typeof data4=="string"){if(!formats0.validate(data4))return validate310.errors=[{instancePath:instancePath+"/created_at",
schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate310.errors=
[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data5=data.updated_at,_errs11=errors;if(errors===_errs11&&errors===_errs11)if(typeof data5==
"string"){if(!formats0.validate(data5))return validate310.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate310.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0}}}}}else return validate310.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate310.errors=vErrors,errors===0}validate310.
evaluated={props:{tenant_id:!0,namespace:!0,key:!0,value:!0,size_bytes:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate309(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate309.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
entry===void 0&&(missing0="entry")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate309.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.entry!==void 0){let _errs1=errors;validate310(data.
entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate310.errors:vErrors.
concat(validate310.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate309.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate309.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate309.errors=vErrors,errors===0}validate309.evaluated={props:{entry:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var updateMemory_200=validate312;function validate313(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate313.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.namespace===void 0&&(missing0="namespace")||data.key===void 0&&(missing0="key")||data.
value===void 0&&(missing0="value")||data.size_bytes===void 0&&(missing0="size_bytes")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&
(missing0="updated_at"))return validate313.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate313.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.namespace!==void 0){let _errs3=errors;if(typeof data.namespace!="string")return validate313.errors=[{instancePath:instancePath+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
key!==void 0){let _errs5=errors;if(typeof data.key!="string")return validate313.errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.size_bytes!==void 0){let data3=data.
size_bytes,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate313.errors=[{instancePath:instancePath+"/size_bytes",schemaPath:"\
#/properties/size_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="number"&&(data3<0||isNaN(
data3)))return validate313.errors=[{instancePath:instancePath+"/size_bytes",schemaPath:"#/properties/size_bytes/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data4=data.created_at,_errs9=errors;
if(errors===_errs9&&errors===_errs9)if(typeof data4=="string"){if(!formats0.validate(data4))return validate313.errors=[{instancePath:instancePath+"/created_at",
schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate313.errors=
[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data5=data.updated_at,_errs11=errors;if(errors===_errs11&&errors===_errs11)if(typeof data5==
"string"){if(!formats0.validate(data5))return validate313.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate313.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0}}}}}else return validate313.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate313.errors=vErrors,errors===0}validate313.
evaluated={props:{tenant_id:!0,namespace:!0,key:!0,value:!0,size_bytes:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate312(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate312.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
entry===void 0&&(missing0="entry")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate312.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.entry!==void 0){let _errs1=errors;validate313(data.
entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate313.errors:vErrors.
concat(validate313.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.
correlation_id!="string")return validate312.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate312.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate312.errors=vErrors,errors===0}validate312.evaluated={props:{entry:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var listTenants_200=validate315;var schema123={type:"object",required:["tenant_id","name","status","plan_tier","entitlements","quotas","metadata","created_at","updated_at"],properties:{tenant_id:{
type:"string"},name:{type:"string"},status:{type:"string",enum:["active","disabled"]},plan_tier:{type:"string"},default_policy_id:{type:"string"},entitlements:{
$ref:"#/components/schemas/TenantEntitlements"},quotas:{$ref:"#/components/schemas/TenantQuotas"},metadata:{type:"object",additionalProperties:!0},created_at:{type:"\
string",format:"date-time"},updated_at:{type:"string",format:"date-time"}}};function validate317(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate317.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.model_tiers_allowed!==void 0){let data0=data.model_tiers_allowed,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){if(data0.length>3)return validate317.
errors=[{instancePath:instancePath+"/model_tiers_allowed",schemaPath:"#/properties/model_tiers_allowed/maxItems",keyword:"maxItems",params:{limit:3},message:"mu\
st NOT have more than 3 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate62(data0[i0],{instancePath:instancePath+
"/model_tiers_allowed/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.
errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}if(valid1){let i1=data0.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(
data0[i1],data0[j0])){return validate317.errors=[{instancePath:instancePath+"/model_tiers_allowed",schemaPath:"#/properties/model_tiers_allowed/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate317.
errors=[{instancePath:instancePath+"/model_tiers_allowed",schemaPath:"#/properties/model_tiers_allowed/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.model_backends_allowed!==void 0){let data2=data.model_backends_allowed,_errs4=errors;
if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>256)return validate317.errors=[{instancePath:instancePath+"/model_backends_allowed",schemaPath:"#/pr\
operties/model_backends_allowed/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items"}],!1;{var valid3=!0;let len1=data2.length;
for(let i2=0;i2<len1;i2++){let data3=data2[i2],_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func1(data3)>128)return validate317.errors=[{instancePath:instancePath+
"/model_backends_allowed/"+i2,schemaPath:"#/properties/model_backends_allowed/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have mor\
e than 128 characters"}],!1;if(func1(data3)<1)return validate317.errors=[{instancePath:instancePath+"/model_backends_allowed/"+i2,schemaPath:"#/properties/model\
_backends_allowed/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate317.errors=[{instancePath:instancePath+
"/model_backends_allowed/"+i2,schemaPath:"#/properties/model_backends_allowed/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs6===
errors;if(!valid3)break}if(valid3){let i3=data2.length,j1;if(i3>1){let indices0={};for(;i3--;){let item0=data2[i3];if(typeof item0=="string"){if(typeof indices0[item0]==
"number"){return j1=indices0[item0],validate317.errors=[{instancePath:instancePath+"/model_backends_allowed",schemaPath:"#/properties/model_backends_allowed/uni\
queItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}],!1;break}indices0[item0]=
i3}}}}}}else return validate317.errors=[{instancePath:instancePath+"/model_backends_allowed",schemaPath:"#/properties/model_backends_allowed/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.cloud_allowed!==void 0){let _errs8=errors;if(typeof data.
cloud_allowed!="boolean")return validate317.errors=[{instancePath:instancePath+"/cloud_allowed",schemaPath:"#/properties/cloud_allowed/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.tool_ids_allowed!==void 0){let data5=data.tool_ids_allowed,
_errs10=errors;if(errors===_errs10)if(Array.isArray(data5)){if(data5.length>256)return validate317.errors=[{instancePath:instancePath+"/tool_ids_allowed",schemaPath:"\
#/properties/tool_ids_allowed/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items"}],!1;{var valid5=!0;let len2=data5.length;
for(let i4=0;i4<len2;i4++){let data6=data5[i4],_errs12=errors;if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>128)return validate317.errors=[{instancePath:instancePath+
"/tool_ids_allowed/"+i4,schemaPath:"#/properties/tool_ids_allowed/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 c\
haracters"}],!1;if(func1(data6)<1)return validate317.errors=[{instancePath:instancePath+"/tool_ids_allowed/"+i4,schemaPath:"#/properties/tool_ids_allowed/items/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate317.errors=[{instancePath:instancePath+
"/tool_ids_allowed/"+i4,schemaPath:"#/properties/tool_ids_allowed/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid5=_errs12===
errors;if(!valid5)break}if(valid5){let i5=data5.length,j2;if(i5>1){let indices1={};for(;i5--;){let item1=data5[i5];if(typeof item1=="string"){if(typeof indices1[item1]==
"number"){return j2=indices1[item1],validate317.errors=[{instancePath:instancePath+"/tool_ids_allowed",schemaPath:"#/properties/tool_ids_allowed/uniqueItems",keyword:"\
uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}],!1;break}indices1[item1]=i5}}}}}}else return validate317.
errors=[{instancePath:instancePath+"/tool_ids_allowed",schemaPath:"#/properties/tool_ids_allowed/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}else return validate317.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate317.errors=vErrors,errors===0}validate317.evaluated={props:{model_tiers_allowed:!0,model_backends_allowed:!0,cloud_allowed:!0,
tool_ids_allowed:!0},dynamicProps:!1,dynamicItems:!1};var schema125={type:"object",properties:{runs:{type:"object",properties:{max_concurrent_runs:{type:"intege\
r",minimum:0,maximum:1e9},max_executing_runs:{type:"integer",minimum:0,maximum:1e9},run_create_qps:{type:"number",exclusiveMinimum:0,maximum:1e6},run_create_burst:{
type:"integer",minimum:1,maximum:1e6}}},tools:{type:"object",properties:{tool_calls_per_minute:{type:"integer",minimum:0,maximum:1e9}}},models:{type:"object",properties:{
token_budget:{type:"object",required:["window"],properties:{window:{type:"string",enum:["minute","hour","day","month"]},max_tokens:{type:"integer",minimum:0,maximum:1e12},
max_cost_usd:{type:"number",minimum:0,maximum:1e9}}},token_budgets:{type:"array",maxItems:4,items:{$ref:"#/components/schemas/TokenBudget"}},max_tokens_per_request:{
type:"integer",minimum:0,maximum:1e12},max_requests_per_minute:{type:"integer",minimum:0,maximum:1e9}}},storage:{type:"object",properties:{max_memory_bytes:{type:"\
integer",minimum:0,maximum:1e15}}},retention:{type:"object",properties:{events_days:{type:"integer",minimum:1,maximum:36500},runs_days:{type:"integer",minimum:1,
maximum:36500}}}}};function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate320.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.runs!==void 0){let data0=data.runs,_errs1=errors;if(errors===_errs1)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.max_concurrent_runs!==
void 0){let data1=data0.max_concurrent_runs,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate320.errors=[{instancePath:instancePath+
"/runs/max_concurrent_runs",schemaPath:"#/properties/runs/properties/max_concurrent_runs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs3&&typeof data1=="number"){if(data1>1e9||isNaN(data1))return validate320.errors=[{instancePath:instancePath+"/runs/max_concurrent_runs",schemaPath:"\
#/properties/runs/properties/max_concurrent_runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data1<0||
isNaN(data1))return validate320.errors=[{instancePath:instancePath+"/runs/max_concurrent_runs",schemaPath:"#/properties/runs/properties/max_concurrent_runs/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data0.max_executing_runs!==
void 0){let data2=data0.max_executing_runs,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate320.errors=[{instancePath:instancePath+
"/runs/max_executing_runs",schemaPath:"#/properties/runs/properties/max_executing_runs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs5&&typeof data2=="number"){if(data2>1e9||isNaN(data2))return validate320.errors=[{instancePath:instancePath+"/runs/max_executing_runs",schemaPath:"\
#/properties/runs/properties/max_executing_runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data2<0||isNaN(
data2))return validate320.errors=[{instancePath:instancePath+"/runs/max_executing_runs",schemaPath:"#/properties/runs/properties/max_executing_runs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data0.run_create_qps!==void 0){
let data3=data0.run_create_qps,_errs7=errors;if(errors===_errs7)if(typeof data3=="number"){if(data3>1e6||isNaN(data3))return validate320.errors=[{instancePath:instancePath+
"/runs/run_create_qps",schemaPath:"#/properties/runs/properties/run_create_qps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <=\
 1000000"}],!1;if(data3<=0||isNaN(data3))return validate320.errors=[{instancePath:instancePath+"/runs/run_create_qps",schemaPath:"#/properties/runs/properties/r\
un_create_qps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return validate320.errors=[{instancePath:instancePath+
"/runs/run_create_qps",schemaPath:"#/properties/runs/properties/run_create_qps/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid1=_errs7===
errors}else var valid1=!0;if(valid1)if(data0.run_create_burst!==void 0){let data4=data0.run_create_burst,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&
!isNaN(data4)))return validate320.errors=[{instancePath:instancePath+"/runs/run_create_burst",schemaPath:"#/properties/runs/properties/run_create_burst/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs9&&typeof data4=="number"){if(data4>1e6||isNaN(data4))return validate320.errors=[{
instancePath:instancePath+"/runs/run_create_burst",schemaPath:"#/properties/runs/properties/run_create_burst/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},message:"must be <= 1000000"}],!1;if(data4<1||isNaN(data4))return validate320.errors=[{instancePath:instancePath+"/runs/run_create_burst",schemaPath:"\
#/properties/runs/properties/run_create_burst/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid1=_errs9===errors}else
var valid1=!0}}}else return validate320.errors=[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data5=data.tools,_errs11=errors;if(errors===_errs11)if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){if(data5.tool_calls_per_minute!==void 0){let data6=data5.tool_calls_per_minute,_errs13=errors;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)))return validate320.errors=[{instancePath:instancePath+"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/propert\
ies/tool_calls_per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data6=="number"){if(data6>1e9||
isNaN(data6))return validate320.errors=[{instancePath:instancePath+"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/properties/tool_calls_per_minut\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data6<0||isNaN(data6))return validate320.errors=[{instancePath:instancePath+
"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/properties/tool_calls_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}}}else return validate320.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.models!==void 0){let data7=data.models,_errs15=errors;if(errors===
_errs15)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.token_budget!==void 0){let data8=data7.token_budget,_errs17=errors;if(errors===_errs17)
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing0;if(data8.window===void 0&&(missing0="window"))return validate320.errors=[{instancePath:instancePath+
"/models/token_budget",schemaPath:"#/properties/models/properties/token_budget/required",keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data8.window!==void 0){let data9=data8.window,_errs19=errors;if(typeof data9!="string")return validate320.errors=[{instancePath:instancePath+
"/models/token_budget/window",schemaPath:"#/properties/models/properties/token_budget/properties/window/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;if(!(data9==="minute"||data9==="hour"||data9==="day"||data9==="month"))return validate320.errors=[{instancePath:instancePath+"/models/token_bu\
dget/window",schemaPath:"#/properties/models/properties/token_budget/properties/window/enum",keyword:"enum",params:{allowedValues:schema125.properties.models.properties.
token_budget.properties.window.enum},message:"must be equal to one of the allowed values"}],!1;var valid4=_errs19===errors}else var valid4=!0;if(valid4){if(data8.
max_tokens!==void 0){let data10=data8.max_tokens,_errs21=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)))return validate320.errors=[{instancePath:instancePath+
"/models/token_budget/max_tokens",schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs21&&typeof data10=="number"){if(data10>1e12||isNaN(data10))return validate320.errors=[{instancePath:instancePath+"/models\
/token_budget/max_tokens",schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000"}],!1;if(data10<0||isNaN(data10))return validate320.errors=[{instancePath:instancePath+"/models/token_budget/max_tokens",schemaPath:"\
#/properties/models/properties/token_budget/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid4=_errs21===
errors}else var valid4=!0;if(valid4)if(data8.max_cost_usd!==void 0){let data11=data8.max_cost_usd,_errs23=errors;if(errors===_errs23)if(typeof data11=="number"){
if(data11>1e9||isNaN(data11))return validate320.errors=[{instancePath:instancePath+"/models/token_budget/max_cost_usd",schemaPath:"#/properties/models/propertie\
s/token_budget/properties/max_cost_usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data11<0||isNaN(data11))
return validate320.errors=[{instancePath:instancePath+"/models/token_budget/max_cost_usd",schemaPath:"#/properties/models/properties/token_budget/properties/max\
_cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate320.errors=[{instancePath:instancePath+"/m\
odels/token_budget/max_cost_usd",schemaPath:"#/properties/models/properties/token_budget/properties/max_cost_usd/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var valid4=_errs23===errors}else var valid4=!0}}else return validate320.errors=[{instancePath:instancePath+"/models/token_budget",schemaPath:"\
#/properties/models/properties/token_budget/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs17===errors}else var valid3=!0;
if(valid3){if(data7.token_budgets!==void 0){let data12=data7.token_budgets,_errs25=errors;if(errors===_errs25)if(Array.isArray(data12)){if(data12.length>4)return validate320.
errors=[{instancePath:instancePath+"/models/token_budgets",schemaPath:"#/properties/models/properties/token_budgets/maxItems",keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"}],!1;{var valid5=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let _errs27=errors;validate244(data12[i0],{instancePath:instancePath+
"/models/token_budgets/"+i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.
errors),errors=vErrors.length);var valid5=_errs27===errors;if(!valid5)break}}}else return validate320.errors=[{instancePath:instancePath+"/models/token_budgets",
schemaPath:"#/properties/models/properties/token_budgets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid3=_errs25===errors}else
var valid3=!0;if(valid3){if(data7.max_tokens_per_request!==void 0){let data14=data7.max_tokens_per_request,_errs28=errors;if(!(typeof data14=="number"&&!(data14%
1)&&!isNaN(data14)))return validate320.errors=[{instancePath:instancePath+"/models/max_tokens_per_request",schemaPath:"#/properties/models/properties/max_tokens\
_per_request/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs28&&typeof data14=="number"){if(data14>1e12||isNaN(data14))
return validate320.errors=[{instancePath:instancePath+"/models/max_tokens_per_request",schemaPath:"#/properties/models/properties/max_tokens_per_request/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(data14<0||isNaN(data14))return validate320.errors=[{instancePath:instancePath+
"/models/max_tokens_per_request",schemaPath:"#/properties/models/properties/max_tokens_per_request/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var valid3=_errs28===errors}else var valid3=!0;if(valid3)if(data7.max_requests_per_minute!==void 0){let data15=data7.max_requests_per_minute,
_errs30=errors;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)))return validate320.errors=[{instancePath:instancePath+"/models/max_requests_per_minute",
schemaPath:"#/properties/models/properties/max_requests_per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs30&&
typeof data15=="number"){if(data15>1e9||isNaN(data15))return validate320.errors=[{instancePath:instancePath+"/models/max_requests_per_minute",schemaPath:"#/prop\
erties/models/properties/max_requests_per_minute/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data15<0||
isNaN(data15))return validate320.errors=[{instancePath:instancePath+"/models/max_requests_per_minute",schemaPath:"#/properties/models/properties/max_requests_pe\
r_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs30===errors}else var valid3=!0}}}else return validate320.
errors=[{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.storage!==void 0){let data16=data.storage,_errs32=errors;if(errors===_errs32)if(data16&&typeof data16=="object"&&!Array.
isArray(data16)){if(data16.max_memory_bytes!==void 0){let data17=data16.max_memory_bytes,_errs34=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)))
return validate320.errors=[{instancePath:instancePath+"/storage/max_memory_bytes",schemaPath:"#/properties/storage/properties/max_memory_bytes/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs34&&typeof data17=="number"){if(data17>1e15||isNaN(data17))return validate320.errors=
[{instancePath:instancePath+"/storage/max_memory_bytes",schemaPath:"#/properties/storage/properties/max_memory_bytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e15},message:"must be <= 1000000000000000"}],!1;if(data17<0||isNaN(data17))return validate320.errors=[{instancePath:instancePath+"/storage/max_memory\
_bytes",schemaPath:"#/properties/storage/properties/max_memory_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}}else
return validate320.errors=[{instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0)if(data.retention!==void 0){let data18=data.retention,_errs36=errors;if(errors===_errs36)if(data18&&
typeof data18=="object"&&!Array.isArray(data18)){if(data18.events_days!==void 0){let data19=data18.events_days,_errs38=errors;if(!(typeof data19=="number"&&!(data19%
1)&&!isNaN(data19)))return validate320.errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"#/properties/retention/properties/events_days/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs38&&typeof data19=="number"){if(data19>36500||isNaN(data19))return validate320.
errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"#/properties/retention/properties/events_days/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:36500},message:"must be <= 36500"}],!1;if(data19<1||isNaN(data19))return validate320.errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"\
#/properties/retention/properties/events_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid7=_errs38===errors}else
var valid7=!0;if(valid7)if(data18.runs_days!==void 0){let data20=data18.runs_days,_errs40=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)))return validate320.
errors=[{instancePath:instancePath+"/retention/runs_days",schemaPath:"#/properties/retention/properties/runs_days/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs40&&typeof data20=="number"){if(data20>36500||isNaN(data20))return validate320.errors=[{instancePath:instancePath+"/reten\
tion/runs_days",schemaPath:"#/properties/retention/properties/runs_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500},message:"must be <= 3650\
0"}],!1;if(data20<1||isNaN(data20))return validate320.errors=[{instancePath:instancePath+"/retention/runs_days",schemaPath:"#/properties/retention/properties/ru\
ns_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid7=_errs40===errors}else var valid7=!0}else return validate320.
errors=[{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs36===
errors}else var valid0=!0}}}}else return validate320.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate320.errors=vErrors,errors===0}validate320.evaluated={props:{runs:!0,tools:!0,models:!0,storage:!0,retention:!0},dynamicProps:!1,dynamicItems:!1};
function validate316(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate316.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.plan_tier===
void 0&&(missing0="plan_tier")||data.entitlements===void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas")||data.metadata===void 0&&(missing0=
"metadata")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate316.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate316.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!=
"string")return validate316.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;if(typeof data2!="string")return validate316.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"active"||data2==="disabled"))return validate316.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema123.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==void 0){
let _errs7=errors;if(typeof data.plan_tier!="string")return validate316.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){
let _errs9=errors;if(typeof data.default_policy_id!="string")return validate316.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties\
/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.entitlements!==
void 0){let _errs11=errors;validate317(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
quotas!==void 0){let _errs12=errors;validate320(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate316.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs16=errors;if(errors===_errs16&&errors===_errs16)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate316.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate316.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
updated_at!==void 0){let data9=data.updated_at,_errs18=errors;if(errors===_errs18&&errors===_errs18)if(typeof data9=="string"){if(!formats0.validate(data9))return validate316.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate316.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate316.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate316.errors=vErrors,errors===0}validate316.evaluated={props:{tenant_id:!0,
name:!0,status:!0,plan_tier:!0,default_policy_id:!0,entitlements:!0,quotas:!0,metadata:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate315(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate315.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tenants===void 0&&(missing0="tenants")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate315.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
tenants!==void 0){let data0=data.tenants,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs3=errors;validate316(data0[i0],{instancePath:instancePath+"/tenants/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate316.errors:vErrors.concat(validate316.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate315.errors=[{
instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate315.errors=[{instancePath:instancePath+
"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate315.errors=[{instancePath:instancePath+"/next",schemaPath:"#/pr\
operties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==
void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate315.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properti\
es/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate315.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate315.errors=vErrors,errors===0}validate315.
evaluated={props:{tenants:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var createTenant_201=validate324;function validate325(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate325.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.plan_tier===
void 0&&(missing0="plan_tier")||data.entitlements===void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas")||data.metadata===void 0&&(missing0=
"metadata")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate325.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate325.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!=
"string")return validate325.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;if(typeof data2!="string")return validate325.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"active"||data2==="disabled"))return validate325.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema123.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==void 0){
let _errs7=errors;if(typeof data.plan_tier!="string")return validate325.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){
let _errs9=errors;if(typeof data.default_policy_id!="string")return validate325.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties\
/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.entitlements!==
void 0){let _errs11=errors;validate317(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
quotas!==void 0){let _errs12=errors;validate320(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate325.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs16=errors;if(errors===_errs16&&errors===_errs16)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate325.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate325.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
updated_at!==void 0){let data9=data.updated_at,_errs18=errors;if(errors===_errs18&&errors===_errs18)if(typeof data9=="string"){if(!formats0.validate(data9))return validate325.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate325.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate325.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate325.errors=vErrors,errors===0}validate325.evaluated={props:{tenant_id:!0,
name:!0,status:!0,plan_tier:!0,default_policy_id:!0,entitlements:!0,quotas:!0,metadata:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate324(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate324.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tenant===void 0&&(missing0="tenant")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate324.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;validate325(
data.tenant,{instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate325.errors:
vErrors.concat(validate325.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate324.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate324.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate324.errors=vErrors,errors===0}validate324.evaluated={props:{tenant:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getTenant_200=validate329;function validate330(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate330.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.plan_tier===
void 0&&(missing0="plan_tier")||data.entitlements===void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas")||data.metadata===void 0&&(missing0=
"metadata")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate330.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate330.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!=
"string")return validate330.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;if(typeof data2!="string")return validate330.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"active"||data2==="disabled"))return validate330.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema123.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==void 0){
let _errs7=errors;if(typeof data.plan_tier!="string")return validate330.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){
let _errs9=errors;if(typeof data.default_policy_id!="string")return validate330.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties\
/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.entitlements!==
void 0){let _errs11=errors;validate317(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
quotas!==void 0){let _errs12=errors;validate320(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate330.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs16=errors;if(errors===_errs16&&errors===_errs16)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate330.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate330.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
updated_at!==void 0){let data9=data.updated_at,_errs18=errors;if(errors===_errs18&&errors===_errs18)if(typeof data9=="string"){if(!formats0.validate(data9))return validate330.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate330.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate330.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate330.errors=vErrors,errors===0}validate330.evaluated={props:{tenant_id:!0,
name:!0,status:!0,plan_tier:!0,default_policy_id:!0,entitlements:!0,quotas:!0,metadata:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate329(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate329.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tenant===void 0&&(missing0="tenant")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate329.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;validate330(
data.tenant,{instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate330.errors:
vErrors.concat(validate330.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate329.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate329.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate329.errors=vErrors,errors===0}validate329.evaluated={props:{tenant:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var updateTenant_200=validate334;function validate335(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate335.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.plan_tier===
void 0&&(missing0="plan_tier")||data.entitlements===void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas")||data.metadata===void 0&&(missing0=
"metadata")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate335.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate335.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!=
"string")return validate335.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;if(typeof data2!="string")return validate335.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"active"||data2==="disabled"))return validate335.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema123.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==void 0){
let _errs7=errors;if(typeof data.plan_tier!="string")return validate335.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){
let _errs9=errors;if(typeof data.default_policy_id!="string")return validate335.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties\
/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.entitlements!==
void 0){let _errs11=errors;validate317(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
quotas!==void 0){let _errs12=errors;validate320(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate335.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs16=errors;if(errors===_errs16&&errors===_errs16)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate335.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate335.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
updated_at!==void 0){let data9=data.updated_at,_errs18=errors;if(errors===_errs18&&errors===_errs18)if(typeof data9=="string"){if(!formats0.validate(data9))return validate335.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate335.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate335.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate335.errors=vErrors,errors===0}validate335.evaluated={props:{tenant_id:!0,
name:!0,status:!0,plan_tier:!0,default_policy_id:!0,entitlements:!0,quotas:!0,metadata:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate334(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate334.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tenant===void 0&&(missing0="tenant")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate334.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;validate335(
data.tenant,{instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate335.errors:
vErrors.concat(validate335.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate334.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate334.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate334.errors=vErrors,errors===0}validate334.evaluated={props:{tenant:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var patchTenant_200=validate339;function validate340(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate340.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.plan_tier===
void 0&&(missing0="plan_tier")||data.entitlements===void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas")||data.metadata===void 0&&(missing0=
"metadata")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate340.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate340.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!=
"string")return validate340.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;if(typeof data2!="string")return validate340.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"active"||data2==="disabled"))return validate340.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema123.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==void 0){
let _errs7=errors;if(typeof data.plan_tier!="string")return validate340.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){
let _errs9=errors;if(typeof data.default_policy_id!="string")return validate340.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties\
/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.entitlements!==
void 0){let _errs11=errors;validate317(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
quotas!==void 0){let _errs12=errors;validate320(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate340.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs16=errors;if(errors===_errs16&&errors===_errs16)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate340.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate340.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
updated_at!==void 0){let data9=data.updated_at,_errs18=errors;if(errors===_errs18&&errors===_errs18)if(typeof data9=="string"){if(!formats0.validate(data9))return validate340.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate340.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate340.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate340.errors=vErrors,errors===0}validate340.evaluated={props:{tenant_id:!0,
name:!0,status:!0,plan_tier:!0,default_policy_id:!0,entitlements:!0,quotas:!0,metadata:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate339(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate339.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tenant===void 0&&(missing0="tenant")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate339.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;validate340(
data.tenant,{instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate340.errors:
vErrors.concat(validate340.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate339.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate339.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate339.errors=vErrors,errors===0}validate339.evaluated={props:{tenant:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var enableTenant_200=validate344;function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate345.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.plan_tier===
void 0&&(missing0="plan_tier")||data.entitlements===void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas")||data.metadata===void 0&&(missing0=
"metadata")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate345.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate345.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!=
"string")return validate345.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;if(typeof data2!="string")return validate345.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"active"||data2==="disabled"))return validate345.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema123.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==void 0){
let _errs7=errors;if(typeof data.plan_tier!="string")return validate345.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){
let _errs9=errors;if(typeof data.default_policy_id!="string")return validate345.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties\
/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.entitlements!==
void 0){let _errs11=errors;validate317(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
quotas!==void 0){let _errs12=errors;validate320(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate345.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs16=errors;if(errors===_errs16&&errors===_errs16)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate345.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate345.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
updated_at!==void 0){let data9=data.updated_at,_errs18=errors;if(errors===_errs18&&errors===_errs18)if(typeof data9=="string"){if(!formats0.validate(data9))return validate345.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate345.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate345.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate345.errors=vErrors,errors===0}validate345.evaluated={props:{tenant_id:!0,
name:!0,status:!0,plan_tier:!0,default_policy_id:!0,entitlements:!0,quotas:!0,metadata:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate344(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate344.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tenant===void 0&&(missing0="tenant")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate344.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;validate345(
data.tenant,{instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate345.errors:
vErrors.concat(validate345.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate344.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate344.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate344.errors=vErrors,errors===0}validate344.evaluated={props:{tenant:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var disableTenant_200=validate349;function validate350(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate350.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.status===void 0&&(missing0="status")||data.plan_tier===
void 0&&(missing0="plan_tier")||data.entitlements===void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas")||data.metadata===void 0&&(missing0=
"metadata")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate350.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate350.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!=
"string")return validate350.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;if(typeof data2!="string")return validate350.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"active"||data2==="disabled"))return validate350.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema123.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==void 0){
let _errs7=errors;if(typeof data.plan_tier!="string")return validate350.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){
let _errs9=errors;if(typeof data.default_policy_id!="string")return validate350.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties\
/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.entitlements!==
void 0){let _errs11=errors;validate317(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
quotas!==void 0){let _errs12=errors;validate320(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13&&!(data7&&typeof data7=="object"&&!Array.isArray(data7)))return validate350.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data8=data.created_at,_errs16=errors;if(errors===_errs16&&errors===_errs16)if(typeof data8==
"string"){if(!formats0.validate(data8))return validate350.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate350.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
updated_at!==void 0){let data9=data.updated_at,_errs18=errors;if(errors===_errs18&&errors===_errs18)if(typeof data9=="string"){if(!formats0.validate(data9))return validate350.
errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate350.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate350.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate350.errors=vErrors,errors===0}validate350.evaluated={props:{tenant_id:!0,
name:!0,status:!0,plan_tier:!0,default_policy_id:!0,entitlements:!0,quotas:!0,metadata:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate349(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate349.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
tenant===void 0&&(missing0="tenant")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate349.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;validate350(
data.tenant,{instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate350.errors:
vErrors.concat(validate350.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate349.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate349.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate349.errors=vErrors,errors===0}validate349.evaluated={props:{tenant:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listApiKeys_200=validate354;var schema139={type:"object",required:["key_id","tenant_id","name","principal_id","prefix","scopes","status","created_at"],properties:{key_id:{type:"string"},tenant_id:{
type:"string"},name:{type:"string"},principal_id:{type:"string"},prefix:{type:"string"},role:{$ref:"#/components/schemas/Role"},scopes:{type:"array",maxItems:64,
uniqueItems:!0,items:{$ref:"#/components/schemas/Scope"}},token_budgets:{type:"array",maxItems:4,items:{$ref:"#/components/schemas/TokenBudget"}},status:{type:"\
string",enum:["active","revoked","expired"]},created_at:{type:"string",format:"date-time"},created_by:{type:"string"},rotated_at:{type:"string",format:"date-tim\
e"},expires_at:{type:"string",format:"date-time"},revoked_at:{type:"string",format:"date-time"}}},schema140={type:"string",enum:["operator","owner","admin","dev\
eloper","viewer","auditor","service"]};function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate356.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"?(validate356.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="operator"||data==="\
owner"||data==="admin"||data==="developer"||data==="viewer"||data==="auditor"||data==="service"?(validate356.errors=vErrors,errors===0):(validate356.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema140.enum},message:"must be equal to one of the allowed values"}],!1)}validate356.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema141={type:"string",enum:["agents:read","agents:write","runs:create","runs:read","runs:cancel","events:read","tools:read","tools:write",
"tools:invoke","memory:read","memory:write","models:list","models:invoke","policy:check","policies:write","usage:read","audit:read","keys:write","tenants:admin",
"runs:forward","federation:admin"]};function validate358(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate358.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"?(validate358.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="agents:read"||data===
"agents:write"||data==="runs:create"||data==="runs:read"||data==="runs:cancel"||data==="events:read"||data==="tools:read"||data==="tools:write"||data==="tools:i\
nvoke"||data==="memory:read"||data==="memory:write"||data==="models:list"||data==="models:invoke"||data==="policy:check"||data==="policies:write"||data==="usage\
:read"||data==="audit:read"||data==="keys:write"||data==="tenants:admin"||data==="runs:forward"||data==="federation:admin"?(validate358.errors=vErrors,errors===
0):(validate358.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema141.enum},message:"must be equal to one of the allowed valu\
es"}],!1)}validate358.evaluated={dynamicProps:!1,dynamicItems:!1};function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate355.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.tenant_id===void 0&&(missing0="\
tenant_id")||data.name===void 0&&(missing0="name")||data.principal_id===void 0&&(missing0="principal_id")||data.prefix===void 0&&(missing0="prefix")||data.scopes===
void 0&&(missing0="scopes")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at"))return validate355.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){
let _errs1=errors;if(typeof data.key_id!="string")return validate355.errors=[{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;
if(typeof data.tenant_id!="string")return validate355.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!=
"string")return validate355.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs7=errors;if(typeof data.principal_id!="string")return validate355.
errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prefix!==void 0){let _errs9=errors;if(typeof data.prefix!="string")return validate355.errors=
[{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let _errs11=errors;validate356(data.role,{instancePath:instancePath+"/role",parentData:data,parentDataProperty:"\
role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.scopes!==void 0){let data6=data.scopes,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){if(data6.length>64)return validate355.
errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 \
items"}],!1;{var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs14=errors;validate358(data6[i0],{instancePath:instancePath+"/scopes/"+i0,parentData:data6,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate358.errors:vErrors.concat(validate358.errors),errors=vErrors.length);var valid1=_errs14===
errors;if(!valid1)break}if(valid1){let i1=data6.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data6[i1],data6[j0])){return validate355.errors=[{
instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items\
 (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate355.errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties\
/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.token_budgets!==
void 0){let data8=data.token_budgets,_errs15=errors;if(errors===_errs15)if(Array.isArray(data8)){if(data8.length>4)return validate355.errors=[{instancePath:instancePath+
"/token_budgets",schemaPath:"#/properties/token_budgets/maxItems",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"}],!1;{var valid3=!0;
let len1=data8.length;for(let i2=0;i2<len1;i2++){let _errs17=errors;validate244(data8[i2],{instancePath:instancePath+"/token_budgets/"+i2,parentData:data8,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=vErrors.length);var valid3=_errs17===errors;if(!valid3)
break}}}else return validate355.errors=[{instancePath:instancePath+"/token_budgets",schemaPath:"#/properties/token_budgets/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data10=data.status,_errs18=errors;if(typeof data10!=
"string")return validate355.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;if(!(data10==="active"||data10==="revoked"||data10==="expired"))return validate355.errors=[{instancePath:instancePath+"/status",schemaPath:"#\
/properties/status/enum",keyword:"enum",params:{allowedValues:schema139.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data11=data.created_at,_errs20=errors;if(errors===_errs20&&errors===_errs20)if(typeof data11==
"string"){if(!formats0.validate(data11))return validate355.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate355.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.
created_by!==void 0){let _errs22=errors;if(typeof data.created_by!="string")return validate355.errors=[{instancePath:instancePath+"/created_by",schemaPath:"#/pr\
operties/created_by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.
rotated_at!==void 0){let data13=data.rotated_at,_errs24=errors;if(errors===_errs24&&errors===_errs24)if(typeof data13=="string"){if(!formats0.validate(data13))return validate355.
errors=[{instancePath:instancePath+"/rotated_at",schemaPath:"#/properties/rotated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate355.errors=[{instancePath:instancePath+"/rotated_at",schemaPath:"#/properties/rotated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.expires_at!==void 0){let data14=data.expires_at,_errs26=errors;
if(errors===_errs26&&errors===_errs26)if(typeof data14=="string"){if(!formats0.validate(data14))return validate355.errors=[{instancePath:instancePath+"/expires_\
at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate355.
errors=[{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs26===
errors}else var valid0=!0;if(valid0)if(data.revoked_at!==void 0){let data15=data.revoked_at,_errs28=errors;if(errors===_errs28&&errors===_errs28)if(typeof data15==
"string"){if(!formats0.validate(data15))return validate355.errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate355.errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"\
#/properties/revoked_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs28===errors}else var valid0=!0}}}}}}}}}}}}}else
return validate355.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate355.errors=vErrors,
errors===0}validate355.evaluated={props:{key_id:!0,tenant_id:!0,name:!0,principal_id:!0,prefix:!0,role:!0,scopes:!0,token_budgets:!0,status:!0,created_at:!0,created_by:!0,
rotated_at:!0,expires_at:!0,revoked_at:!0},dynamicProps:!1,dynamicItems:!1};function validate354(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate354.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.api_keys===void 0&&(missing0="api_keys")||data.has_more===
void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate354.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.api_keys!==void 0){let data0=data.api_keys,_errs1=errors;
if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate355(data0[i0],{instancePath:instancePath+
"/api_keys/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate355.errors:vErrors.concat(validate355.errors),
errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate354.errors=[{instancePath:instancePath+"/api_keys",schemaPath:"#/propert\
ies/api_keys/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==
void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate354.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;
if(typeof data.next!="string")return validate354.errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!=
"string")return validate354.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate354.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate354.errors=vErrors,errors===0}validate354.evaluated={props:{api_keys:!0,has_more:!0,next:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var createApiKey_201=validate362;var schema143={type:"object",required:["key_id","tenant_id","name","principal_id","prefix","scopes","status","created_at","secret"],properties:{key_id:{type:"st\
ring"},tenant_id:{type:"string"},name:{type:"string"},principal_id:{type:"string"},prefix:{type:"string"},role:{$ref:"#/components/schemas/Role"},scopes:{type:"\
array",maxItems:64,uniqueItems:!0,items:{$ref:"#/components/schemas/Scope"}},status:{type:"string",enum:["active","revoked","expired"]},created_at:{type:"string",
format:"date-time"},created_by:{type:"string"},rotated_at:{type:"string",format:"date-time"},expires_at:{type:"string",format:"date-time"},revoked_at:{type:"str\
ing",format:"date-time"},secret:{type:"string"}}};function validate363(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate363.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.tenant_id===void 0&&(missing0="\
tenant_id")||data.name===void 0&&(missing0="name")||data.principal_id===void 0&&(missing0="principal_id")||data.prefix===void 0&&(missing0="prefix")||data.scopes===
void 0&&(missing0="scopes")||data.status===void 0&&(missing0="status")||data.created_at===void 0&&(missing0="created_at")||data.secret===void 0&&(missing0="secr\
et"))return validate363.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property \
'"+missing0+"'"}],!1;if(data.key_id!==void 0){let _errs1=errors;if(typeof data.key_id!="string")return validate363.errors=[{instancePath:instancePath+"/key_id",
schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate363.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"\
#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
name!==void 0){let _errs5=errors;if(typeof data.name!="string")return validate363.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs7=errors;
if(typeof data.principal_id!="string")return validate363.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prefix!==void 0){let _errs9=errors;if(typeof data.
prefix!="string")return validate363.errors=[{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let _errs11=errors;validate356(data.role,{instancePath:instancePath+
"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.errors),errors=
vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.scopes!==void 0){let data6=data.scopes,_errs12=errors;if(errors===_errs12)if(Array.
isArray(data6)){if(data6.length>64)return validate363.errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",
params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs14=errors;validate358(
data6[i0],{instancePath:instancePath+"/scopes/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate358.errors:
vErrors.concat(validate358.errors),errors=vErrors.length);var valid1=_errs14===errors;if(!valid1)break}if(valid1){let i1=data6.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func0(data6[i1],data6[j0])){return validate363.errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate363.
errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data8=data.status,_errs15=errors;if(typeof data8!="string")return validate363.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data8==="active"||data8==="revoked"||data8===
"expired"))return validate363.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema143.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.created_at!==
void 0){let data9=data.created_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9=="string"){if(!formats0.validate(data9))return validate363.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate363.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.created_by!==void 0){let _errs19=errors;if(typeof data.
created_by!="string")return validate363.errors=[{instancePath:instancePath+"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.rotated_at!==void 0){let data11=data.rotated_at,_errs21=errors;
if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.validate(data11))return validate363.errors=[{instancePath:instancePath+"/rotated_\
at",schemaPath:"#/properties/rotated_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate363.
errors=[{instancePath:instancePath+"/rotated_at",schemaPath:"#/properties/rotated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs21===
errors}else var valid0=!0;if(valid0){if(data.expires_at!==void 0){let data12=data.expires_at,_errs23=errors;if(errors===_errs23&&errors===_errs23)if(typeof data12==
"string"){if(!formats0.validate(data12))return validate363.errors=[{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate363.errors=[{instancePath:instancePath+"/expires_at",schemaPath:"\
#/properties/expires_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.
revoked_at!==void 0){let data13=data.revoked_at,_errs25=errors;if(errors===_errs25&&errors===_errs25)if(typeof data13=="string"){if(!formats0.validate(data13))return validate363.
errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate363.errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0)if(data.secret!==void 0){let _errs27=errors;if(typeof data.
secret!="string")return validate363.errors=[{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs27===errors}else var valid0=!0}}}}}}}}}}}}}else return validate363.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate363.errors=vErrors,errors===0}validate363.evaluated={props:{key_id:!0,tenant_id:!0,name:!0,principal_id:!0,
prefix:!0,role:!0,scopes:!0,status:!0,created_at:!0,created_by:!0,rotated_at:!0,expires_at:!0,revoked_at:!0,secret:!0},dynamicProps:!1,dynamicItems:!1};function validate362(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate362.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
api_key===void 0&&(missing0="api_key")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate362.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.api_key!==void 0){let _errs1=errors;validate363(
data.api_key,{instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate363.errors:
vErrors.concat(validate363.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate362.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate362.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate362.errors=vErrors,errors===0}validate362.evaluated={props:{api_key:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var rotateApiKey_200=validate367;function validate368(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate368.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.name===void 0&&(missing0="name")||data.principal_id===
void 0&&(missing0="principal_id")||data.prefix===void 0&&(missing0="prefix")||data.scopes===void 0&&(missing0="scopes")||data.status===void 0&&(missing0="status")||
data.created_at===void 0&&(missing0="created_at")||data.secret===void 0&&(missing0="secret"))return validate368.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let _errs1=errors;if(typeof data.
key_id!="string")return validate368.errors=[{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate368.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs5=errors;if(typeof data.name!="string")return validate368.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.principal_id!==void 0){let _errs7=errors;if(typeof data.principal_id!="string")return validate368.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"\
#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
prefix!==void 0){let _errs9=errors;if(typeof data.prefix!="string")return validate368.errors=[{instancePath:instancePath+"/prefix",schemaPath:"#/properties/pref\
ix/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let _errs11=errors;
validate356(data.role,{instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.
errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.scopes!==void 0){let data6=data.
scopes,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){if(data6.length>64)return validate368.errors=[{instancePath:instancePath+"/scopes",schemaPath:"\
#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var valid1=!0;let len0=data6.length;for(let i0=0;i0<
len0;i0++){let _errs14=errors;validate358(data6[i0],{instancePath:instancePath+"/scopes/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate358.errors:vErrors.concat(validate358.errors),errors=vErrors.length);var valid1=_errs14===errors;if(!valid1)break}if(valid1){let i1=data6.
length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data6[i1],data6[j0])){return validate368.errors=[{instancePath:instancePath+"/scopes",schemaPath:"\
#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;
break outer0}}}}}else return validate368.errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data8=data.status,_errs15=errors;if(typeof data8!=
"string")return validate368.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;if(!(data8==="active"||data8==="revoked"||data8==="expired"))return validate368.errors=[{instancePath:instancePath+"/status",schemaPath:"#/pr\
operties/status/enum",keyword:"enum",params:{allowedValues:schema143.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data9=data.created_at,_errs17=errors;if(errors===_errs17&&errors===_errs17)if(typeof data9==
"string"){if(!formats0.validate(data9))return validate368.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate368.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.
created_by!==void 0){let _errs19=errors;if(typeof data.created_by!="string")return validate368.errors=[{instancePath:instancePath+"/created_by",schemaPath:"#/pr\
operties/created_by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
rotated_at!==void 0){let data11=data.rotated_at,_errs21=errors;if(errors===_errs21&&errors===_errs21)if(typeof data11=="string"){if(!formats0.validate(data11))return validate368.
errors=[{instancePath:instancePath+"/rotated_at",schemaPath:"#/properties/rotated_at/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1}else return validate368.errors=[{instancePath:instancePath+"/rotated_at",schemaPath:"#/properties/rotated_at/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.expires_at!==void 0){let data12=data.expires_at,_errs23=errors;
if(errors===_errs23&&errors===_errs23)if(typeof data12=="string"){if(!formats0.validate(data12))return validate368.errors=[{instancePath:instancePath+"/expires_\
at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate368.
errors=[{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs23===
errors}else var valid0=!0;if(valid0){if(data.revoked_at!==void 0){let data13=data.revoked_at,_errs25=errors;if(errors===_errs25&&errors===_errs25)if(typeof data13==
"string"){if(!formats0.validate(data13))return validate368.errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate368.errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"\
#/properties/revoked_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0)if(data.
secret!==void 0){let _errs27=errors;if(typeof data.secret!="string")return validate368.errors=[{instancePath:instancePath+"/secret",schemaPath:"#/properties/sec\
ret/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs27===errors}else var valid0=!0}}}}}}}}}}}}}else return validate368.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate368.errors=vErrors,errors===0}validate368.
evaluated={props:{key_id:!0,tenant_id:!0,name:!0,principal_id:!0,prefix:!0,role:!0,scopes:!0,status:!0,created_at:!0,created_by:!0,rotated_at:!0,expires_at:!0,revoked_at:!0,
secret:!0},dynamicProps:!1,dynamicItems:!1};function validate367(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate367.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.api_key===void 0&&(missing0="api_key")||data.correlation_id===void 0&&(missing0="correlation_i\
d"))return validate367.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+
missing0+"'"}],!1;if(data.api_key!==void 0){let _errs1=errors;validate368(data.api_key,{instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"\
api_key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!="string")return validate367.errors=[{instancePath:instancePath+
"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else
var valid0=!0}else return validate367.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate367.
errors=vErrors,errors===0}validate367.evaluated={props:{api_key:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listMembers_200=validate372;var schema147={type:"object",required:["tenant_id","principal_id","principal_type","role","created_at","updated_at"],properties:{tenant_id:{type:"string"},principal_id:{
type:"string"},principal_type:{type:"string",enum:["user","service","agent"]},role:{$ref:"#/components/schemas/Role"},display_name:{type:"string"},created_at:{type:"\
string",format:"date-time"},updated_at:{type:"string",format:"date-time"}}};function validate373(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate373.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.
principal_id===void 0&&(missing0="principal_id")||data.principal_type===void 0&&(missing0="principal_type")||data.role===void 0&&(missing0="role")||data.created_at===
void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate373.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;if(typeof data.
tenant_id!="string")return validate373.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs3=errors;if(typeof data.principal_id!=
"string")return validate373.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.principal_type!==void 0){let data2=data.principal_type,_errs5=errors;
if(typeof data2!="string")return validate373.errors=[{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/principal_type/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data2==="user"||data2==="service"||data2==="agent"))return validate373.errors=[{instancePath:instancePath+"/pr\
incipal_type",schemaPath:"#/properties/principal_type/enum",keyword:"enum",params:{allowedValues:schema147.properties.principal_type.enum},message:"must be equa\
l to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let _errs7=errors;validate356(data.role,{instancePath:instancePath+
"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.display_name!==void 0){let _errs8=errors;if(typeof data.display_name!="string")
return validate373.errors=[{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.created_at,_errs10=errors;if(errors===
_errs10&&errors===_errs10)if(typeof data5=="string"){if(!formats0.validate(data5))return validate373.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate373.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0)if(data.updated_at!==void 0){let data6=data.updated_at,_errs12=errors;if(errors===_errs12&&errors===_errs12)if(typeof data6=="string"){if(!formats0.validate(
data6))return validate373.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'}],!1}else return validate373.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}else return validate373.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate373.errors=vErrors,errors===0}validate373.evaluated={props:{
tenant_id:!0,principal_id:!0,principal_type:!0,role:!0,display_name:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate372(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate372.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
members===void 0&&(missing0="members")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate372.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
members!==void 0){let data0=data.members,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs3=errors;validate373(data0[i0],{instancePath:instancePath+"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate373.errors:vErrors.concat(validate373.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate372.errors=[{
instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate372.errors=[{instancePath:instancePath+
"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate372.errors=[{instancePath:instancePath+"/next",schemaPath:"#/pr\
operties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==
void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate372.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properti\
es/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate372.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate372.errors=vErrors,errors===0}validate372.
evaluated={props:{members:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getMember_200=validate376;function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate377.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.principal_id===void 0&&(missing0="principal_id")||data.principal_type===void 0&&(missing0=
"principal_type")||data.role===void 0&&(missing0="role")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate377.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate377.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.principal_id!==
void 0){let _errs3=errors;if(typeof data.principal_id!="string")return validate377.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/p\
rincipal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.principal_type!==
void 0){let data2=data.principal_type,_errs5=errors;if(typeof data2!="string")return validate377.errors=[{instancePath:instancePath+"/principal_type",schemaPath:"\
#/properties/principal_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="user"||data2==="service"||data2==="agent"))return validate377.
errors=[{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/principal_type/enum",keyword:"enum",params:{allowedValues:schema147.properties.principal_type.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let _errs7=errors;
validate356(data.role,{instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.
errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.display_name!==void 0){let _errs8=errors;
if(typeof data.display_name!="string")return validate377.errors=[{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.
created_at,_errs10=errors;if(errors===_errs10&&errors===_errs10)if(typeof data5=="string"){if(!formats0.validate(data5))return validate377.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate377.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data6=data.updated_at,_errs12=errors;if(errors===_errs12&&errors===_errs12)if(typeof data6==
"string"){if(!formats0.validate(data6))return validate377.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate377.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}else return validate377.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate377.errors=vErrors,errors===0}validate377.
evaluated={props:{tenant_id:!0,principal_id:!0,principal_type:!0,role:!0,display_name:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate376(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate376.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
member===void 0&&(missing0="member")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate376.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.member!==void 0){let _errs1=errors;validate377(
data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate377.errors:
vErrors.concat(validate377.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate376.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate376.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate376.errors=vErrors,errors===0}validate376.evaluated={props:{member:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var updateMember_200=validate380;function validate381(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate381.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.principal_id===void 0&&(missing0="principal_id")||data.principal_type===void 0&&(missing0=
"principal_type")||data.role===void 0&&(missing0="role")||data.created_at===void 0&&(missing0="created_at")||data.updated_at===void 0&&(missing0="updated_at"))return validate381.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate381.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/proper\
ties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.principal_id!==
void 0){let _errs3=errors;if(typeof data.principal_id!="string")return validate381.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/p\
rincipal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.principal_type!==
void 0){let data2=data.principal_type,_errs5=errors;if(typeof data2!="string")return validate381.errors=[{instancePath:instancePath+"/principal_type",schemaPath:"\
#/properties/principal_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="user"||data2==="service"||data2==="agent"))return validate381.
errors=[{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/principal_type/enum",keyword:"enum",params:{allowedValues:schema147.properties.principal_type.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let _errs7=errors;
validate356(data.role,{instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.
errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.display_name!==void 0){let _errs8=errors;
if(typeof data.display_name!="string")return validate381.errors=[{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.
created_at,_errs10=errors;if(errors===_errs10&&errors===_errs10)if(typeof data5=="string"){if(!formats0.validate(data5))return validate381.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate381.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0)if(data.updated_at!==void 0){let data6=data.updated_at,_errs12=errors;if(errors===_errs12&&errors===_errs12)if(typeof data6==
"string"){if(!formats0.validate(data6))return validate381.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate381.errors=[{instancePath:instancePath+"/updated_at",schemaPath:"\
#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}else return validate381.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate381.errors=vErrors,errors===0}validate381.
evaluated={props:{tenant_id:!0,principal_id:!0,principal_type:!0,role:!0,display_name:!0,created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function validate380(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate380.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
member===void 0&&(missing0="member")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate380.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.member!==void 0){let _errs1=errors;validate381(
data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate381.errors:
vErrors.concat(validate381.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate380.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate380.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate380.errors=vErrors,errors===0}validate380.evaluated={props:{member:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listKillSwitches_200=validate384;var schema154={type:"object",required:["kind"],properties:{kind:{type:"string",enum:["platform","tenant","agent","model","tool"]},id:{type:"string"}}};function validate386(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate386.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
kind===void 0&&(missing0="kind"))return validate386.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.kind!==void 0){let data0=data.kind,_errs1=errors;if(typeof data0!="string")return validate386.errors=[{
instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data0==="platform"||
data0==="tenant"||data0==="agent"||data0==="model"||data0==="tool"))return validate386.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/\
enum",keyword:"enum",params:{allowedValues:schema154.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0)if(data.id!==void 0){let _errs3=errors;if(typeof data.id!="string")return validate386.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate386.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate386.errors=vErrors,errors===0}validate386.
evaluated={props:{kind:!0,id:!0},dynamicProps:!1,dynamicItems:!1};function validate385(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate385.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.switch_id===void 0&&(missing0="switch_id")||data.target===void 0&&(missing0=
"target")||data.reason===void 0&&(missing0="reason")||data.set_by===void 0&&(missing0="set_by")||data.created_at===void 0&&(missing0="created_at"))return validate385.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
switch_id!==void 0){let _errs1=errors;if(typeof data.switch_id!="string")return validate385.errors=[{instancePath:instancePath+"/switch_id",schemaPath:"#/proper\
ties/switch_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.target!==
void 0){let _errs3=errors;validate386(data.target,{instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate386.errors:vErrors.concat(validate386.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==
void 0){let _errs4=errors;if(typeof data.tenant_id!="string")return validate385.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let _errs6=errors;
if(typeof data.reason!="string")return validate385.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.set_by!==void 0){let _errs8=errors;if(typeof data.set_by!=
"string")return validate385.errors=[{instancePath:instancePath+"/set_by",schemaPath:"#/properties/set_by/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.created_at!==void 0){let data5=data.created_at,_errs10=errors;if(errors===_errs10&&
errors===_errs10)if(typeof data5=="string"){if(!formats0.validate(data5))return validate385.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/prope\
rties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate385.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else
return validate385.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate385.errors=vErrors,
errors===0}validate385.evaluated={props:{switch_id:!0,target:!0,tenant_id:!0,reason:!0,set_by:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};function validate384(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate384.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
kill_switches===void 0&&(missing0="kill_switches")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate384.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
kill_switches!==void 0){let data0=data.kill_switches,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs3=errors;validate385(data0[i0],{instancePath:instancePath+"/kill_switches/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate385.errors:vErrors.concat(validate385.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate384.
errors=[{instancePath:instancePath+"/kill_switches",schemaPath:"#/properties/kill_switches/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate384.errors=
[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate384.errors=[{instancePath:instancePath+
"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate384.errors=[{instancePath:instancePath+"/correlation_i\
d",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else
return validate384.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate384.errors=vErrors,
errors===0}validate384.evaluated={props:{kill_switches:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var setKillSwitch_201=validate389;function validate390(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate390.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.switch_id===void 0&&(missing0="switch_id")||data.target===void 0&&(missing0="target")||data.reason===void 0&&(missing0="reason")||data.
set_by===void 0&&(missing0="set_by")||data.created_at===void 0&&(missing0="created_at"))return validate390.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.switch_id!==void 0){let _errs1=errors;if(typeof data.
switch_id!="string")return validate390.errors=[{instancePath:instancePath+"/switch_id",schemaPath:"#/properties/switch_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.target!==void 0){let _errs3=errors;validate386(data.target,
{instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate386.errors:vErrors.concat(
validate386.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==void 0){let _errs4=errors;if(typeof data.
tenant_id!="string")return validate390.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let _errs6=errors;if(typeof data.reason!="\
string")return validate390.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.set_by!==void 0){let _errs8=errors;if(typeof data.set_by!="string")return validate390.
errors=[{instancePath:instancePath+"/set_by",schemaPath:"#/properties/set_by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.created_at!==void 0){let data5=data.created_at,_errs10=errors;if(errors===_errs10&&errors===_errs10)if(typeof data5==
"string"){if(!formats0.validate(data5))return validate390.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate390.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else return validate390.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate390.errors=vErrors,errors===0}validate390.
evaluated={props:{switch_id:!0,target:!0,tenant_id:!0,reason:!0,set_by:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};function validate389(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate389.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kill_switch===
void 0&&(missing0="kill_switch")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate389.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.kill_switch!==void 0){let _errs1=errors;validate390(
data.kill_switch,{instancePath:instancePath+"/kill_switch",parentData:data,parentDataProperty:"kill_switch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate390.
errors:vErrors.concat(validate390.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate389.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate389.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate389.errors=vErrors,errors===0}validate389.evaluated={props:{kill_switch:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var listAuditRecords_200=validate393;var schema159={type:"string",enum:["ok","denied","failed"]};function validate395(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate395.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),typeof data!="string"?(validate395.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data===
"ok"||data==="denied"||data==="failed"?(validate395.errors=vErrors,errors===0):(validate395.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema159.
enum},message:"must be equal to one of the allowed values"}],!1)}validate395.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern8=new RegExp("^[0-9a-f]{64}$",
"u");function validate394(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate394.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.audit_id===void 0&&(missing0="audit_id")||data.tenant_id===void 0&&(missing0="tenant_id")||data.opened_at===void 0&&(missing0=
"opened_at")||data.closed_at===void 0&&(missing0="closed_at")||data.action===void 0&&(missing0="action")||data.outcome===void 0&&(missing0="outcome"))return validate394.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
audit_id!==void 0){let _errs1=errors;if(typeof data.audit_id!="string")return validate394.errors=[{instancePath:instancePath+"/audit_id",schemaPath:"#/propertie\
s/audit_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==
void 0){let _errs3=errors;if(typeof data.tenant_id!="string")return validate394.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.opened_at!==void 0){
let data2=data.opened_at,_errs5=errors;if(errors===_errs5&&errors===_errs5)if(typeof data2=="string"){if(!formats0.validate(data2))return validate394.errors=[{instancePath:instancePath+
"/opened_at",schemaPath:"#/properties/opened_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate394.
errors=[{instancePath:instancePath+"/opened_at",schemaPath:"#/properties/opened_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.closed_at!==void 0){let data3=data.closed_at,_errs7=errors;if(errors===_errs7&&errors===_errs7)if(typeof data3=="st\
ring"){if(!formats0.validate(data3))return validate394.errors=[{instancePath:instancePath+"/closed_at",schemaPath:"#/properties/closed_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate394.errors=[{instancePath:instancePath+"/closed_at",schemaPath:"\
#/properties/closed_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
principal_id!==void 0){let _errs9=errors;if(typeof data.principal_id!="string")return validate394.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"\
#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
credential!==void 0){let _errs11=errors;if(typeof data.credential!="string")return validate394.errors=[{instancePath:instancePath+"/credential",schemaPath:"#/pr\
operties/credential/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
action!==void 0){let _errs13=errors;if(typeof data.action!="string")return validate394.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/act\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.resource!==void 0){
let _errs15=errors;if(typeof data.resource!="string")return validate394.errors=[{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.outcome!==void 0){let _errs17=errors;
validate395(data.outcome,{instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate395.
errors:vErrors.concat(validate395.errors),errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data9=data.
status,_errs18=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate394.errors=[{instancePath:instancePath+"/status",schemaPath:"#/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.error_code!==
void 0){let _errs20=errors;if(typeof data.error_code!="string")return validate394.errors=[{instancePath:instancePath+"/error_code",schemaPath:"#/properties/erro\
r_code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.request_id!==
void 0){let _errs22=errors;if(typeof data.request_id!="string")return validate394.errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/requ\
est_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.correlation_id!==
void 0){let _errs24=errors;if(typeof data.correlation_id!="string")return validate394.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/propert\
ies/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.traceparent!==
void 0){let _errs26=errors;if(typeof data.traceparent!="string")return validate394.errors=[{instancePath:instancePath+"/traceparent",schemaPath:"#/properties/tr\
aceparent/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.details!==
void 0){let data14=data.details,_errs28=errors;if(errors===_errs28&&!(data14&&typeof data14=="object"&&!Array.isArray(data14)))return validate394.errors=[{instancePath:instancePath+
"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs28===errors}else var valid0=!0;
if(valid0){if(data.seal_seq!==void 0){let data15=data.seal_seq,_errs31=errors;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)))return validate394.errors=
[{instancePath:instancePath+"/seal_seq",schemaPath:"#/properties/seal_seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs31&&typeof data15=="number"&&(data15<1||isNaN(data15)))return validate394.errors=[{instancePath:instancePath+"/seal_seq",schemaPath:"#/properties/seal_seq/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.prev_hash!==
void 0){let data16=data.prev_hash,_errs33=errors;if(errors===_errs33)if(typeof data16=="string"){if(!pattern8.test(data16))return validate394.errors=[{instancePath:instancePath+
"/prev_hash",schemaPath:"#/properties/prev_hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return validate394.errors=[{instancePath:instancePath+"/prev_hash",schemaPath:"#/properties/prev_hash/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid0=_errs33===errors}else var valid0=!0;if(valid0)if(data.hash!==void 0){let data17=data.hash,_errs35=errors;if(errors===_errs35)if(typeof data17==
"string"){if(!pattern8.test(data17))return validate394.errors=[{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return validate394.errors=[{instancePath:instancePath+"/hash",schemaPath:"#/pr\
operties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs35===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate394.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate394.errors=vErrors,errors===0}validate394.
evaluated={props:{audit_id:!0,tenant_id:!0,opened_at:!0,closed_at:!0,principal_id:!0,credential:!0,action:!0,resource:!0,outcome:!0,status:!0,error_code:!0,request_id:!0,
correlation_id:!0,traceparent:!0,details:!0,seal_seq:!0,prev_hash:!0,hash:!0},dynamicProps:!1,dynamicItems:!1};function validate393(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate393.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.audit_records===
void 0&&(missing0="audit_records")||data.has_more===void 0&&(missing0="has_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate393.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
audit_records!==void 0){let data0=data.audit_records,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs3=errors;validate394(data0[i0],{instancePath:instancePath+"/audit_records/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate394.errors:vErrors.concat(validate394.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate393.
errors=[{instancePath:instancePath+"/audit_records",schemaPath:"#/properties/audit_records/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!="boolean")return validate393.errors=
[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate393.errors=[{instancePath:instancePath+
"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate393.errors=[{instancePath:instancePath+"/correlation_i\
d",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else
return validate393.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate393.errors=vErrors,
errors===0}validate393.evaluated={props:{audit_records:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var verifyAudit_200=validate398;function validate399(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate399.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.ok===void 0&&(missing0="ok")||data.sealed_total===void 0&&(missing0="sealed_total")||
data.unsealed_total===void 0&&(missing0="unsealed_total")||data.verified_at===void 0&&(missing0="verified_at"))return validate399.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;
if(typeof data.tenant_id!="string")return validate399.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.ok!==void 0){let _errs3=errors;if(typeof data.ok!=
"boolean")return validate399.errors=[{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.sealed_total!==void 0){let data2=data.sealed_total,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate399.errors=[{instancePath:instancePath+"/sealed_total",schemaPath:"#/properties/sealed_total/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate399.errors=[{instancePath:instancePath+
"/sealed_total",schemaPath:"#/properties/sealed_total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.unsealed_total!==void 0){let data3=data.unsealed_total,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)))return validate399.errors=[{instancePath:instancePath+"/unsealed_total",schemaPath:"#/properties/unsealed_total/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="number"&&(data3<0||isNaN(data3)))return validate399.errors=[{instancePath:instancePath+"/\
unsealed_total",schemaPath:"#/properties/unsealed_total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.head_hash!==void 0){let data4=data.head_hash,_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(!pattern8.
test(data4))return validate399.errors=[{instancePath:instancePath+"/head_hash",schemaPath:"#/properties/head_hash/pattern",keyword:"pattern",params:{pattern:"^[\
0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return validate399.errors=[{instancePath:instancePath+"/head_hash",schemaPath:"#/properti\
es/head_hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.first_broken!==
void 0){let data5=data.first_broken,_errs11=errors;if(errors===_errs11)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.seal_seq===
void 0&&(missing1="seal_seq")||data5.reason===void 0&&(missing1="reason"))return validate399.errors=[{instancePath:instancePath+"/first_broken",schemaPath:"#/pr\
operties/first_broken/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data5.audit_id!==
void 0){let _errs13=errors;if(typeof data5.audit_id!="string")return validate399.errors=[{instancePath:instancePath+"/first_broken/audit_id",schemaPath:"#/prope\
rties/first_broken/properties/audit_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs13===errors}else var valid1=!0;
if(valid1){if(data5.seal_seq!==void 0){let data7=data5.seal_seq,_errs15=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)))return validate399.errors=
[{instancePath:instancePath+"/first_broken/seal_seq",schemaPath:"#/properties/first_broken/properties/seal_seq/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs15&&typeof data7=="number"&&(data7<1||isNaN(data7)))return validate399.errors=[{instancePath:instancePath+"/first_broken/\
seal_seq",schemaPath:"#/properties/first_broken/properties/seal_seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid1=_errs15===
errors}else var valid1=!0;if(valid1)if(data5.reason!==void 0){let _errs17=errors;if(typeof data5.reason!="string")return validate399.errors=[{instancePath:instancePath+
"/first_broken/reason",schemaPath:"#/properties/first_broken/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs17===
errors}else var valid1=!0}}else return validate399.errors=[{instancePath:instancePath+"/first_broken",schemaPath:"#/properties/first_broken/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.verified_at!==void 0){let data9=data.verified_at,
_errs19=errors;if(errors===_errs19&&errors===_errs19)if(typeof data9=="string"){if(!formats0.validate(data9))return validate399.errors=[{instancePath:instancePath+
"/verified_at",schemaPath:"#/properties/verified_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate399.
errors=[{instancePath:instancePath+"/verified_at",schemaPath:"#/properties/verified_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs19===errors}else var valid0=!0}}}}}}else return validate399.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate399.errors=vErrors,errors===0}validate399.evaluated={props:{tenant_id:!0,ok:!0,sealed_total:!0,unsealed_total:!0,head_hash:!0,
first_broken:!0,verified_at:!0},dynamicProps:!1,dynamicItems:!1};function validate398(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate398.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.verification===void 0&&(missing0="verification")||data.correlation_id===void 0&&
(missing0="correlation_id"))return validate398.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must \
have required property '"+missing0+"'"}],!1;if(data.verification!==void 0){let _errs1=errors;validate399(data.verification,{instancePath:instancePath+"/verifica\
tion",parentData:data,parentDataProperty:"verification",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate399.errors:vErrors.concat(validate399.errors),
errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!=
"string")return validate398.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate398.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate398.errors=vErrors,errors===0}validate398.evaluated={props:{verification:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};var getUsage_200=validate401;var formats244=require_formats().fullFormats.date;function validate402(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate402.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id")||data.requests===void 0&&(missing0=
"requests")||data.input_tokens===void 0&&(missing0="input_tokens")||data.output_tokens===void 0&&(missing0="output_tokens")||data.total_tokens===void 0&&(missing0=
"total_tokens")||data.cost_usd===void 0&&(missing0="cost_usd"))return validate402.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let _errs1=errors;if(typeof data.tenant_id!="string")return validate402.errors=
[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.day!==void 0){let data1=data.day,_errs3=errors;if(errors===_errs3&&errors===_errs3)if(typeof data1=="string"){if(!formats244.
validate(data1))return validate402.errors=[{instancePath:instancePath+"/day",schemaPath:"#/properties/day/format",keyword:"format",params:{format:"date"},message:'\
must match format "date"'}],!1}else return validate402.errors=[{instancePath:instancePath+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs5=errors;if(typeof data.
principal_id!="string")return validate402.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let _errs7=errors;if(typeof data.
agent_id!="string")return validate402.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.run_id!==void 0){let _errs9=errors;if(typeof data.run_id!="string")
return validate402.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs11=errors;if(typeof data.model!="string")return validate402.
errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.key_id!==void 0){let _errs13=errors;if(typeof data.key_id!="string")return validate402.errors=[{instancePath:instancePath+
"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.price_version!==void 0){let _errs15=errors;if(typeof data.price_version!="string")return validate402.errors=[{instancePath:instancePath+"/pri\
ce_version",schemaPath:"#/properties/price_version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;
if(valid0){if(data.call_id!==void 0){let _errs17=errors;if(typeof data.call_id!="string")return validate402.errors=[{instancePath:instancePath+"/call_id",schemaPath:"\
#/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.
requests!==void 0){let data9=data.requests,_errs19=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate402.errors=[{instancePath:instancePath+
"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs19&&typeof data9=="nu\
mber"&&(data9<0||isNaN(data9)))return validate402.errors=[{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.input_tokens!==void 0){let data10=data.input_tokens,
_errs21=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)))return validate402.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/pr\
operties/input_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs21&&typeof data10=="number"&&(data10<0||isNaN(
data10)))return validate402.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/properties/input_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.output_tokens!==void 0){let data11=data.output_tokens,
_errs23=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)))return validate402.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/p\
roperties/output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs23&&typeof data11=="number"&&(data11<0||isNaN(
data11)))return validate402.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/properties/output_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.total_tokens!==void 0){let data12=data.total_tokens,_errs25=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)))return validate402.errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_\
tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs25&&typeof data12=="number"&&(data12<0||isNaN(data12)))return validate402.
errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0)if(data.cost_usd!==void 0){let data13=data.cost_usd,_errs27=errors;if(errors===_errs27)
if(typeof data13=="number"){if(data13<0||isNaN(data13))return validate402.errors=[{instancePath:instancePath+"/cost_usd",schemaPath:"#/properties/cost_usd/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate402.errors=[{instancePath:instancePath+"/cost_usd",schemaPath:"\
#/properties/cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs27===errors}else var valid0=!0}}}}}}}}}}}}}else return validate402.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate402.errors=vErrors,errors===0}validate402.
evaluated={props:{tenant_id:!0,day:!0,principal_id:!0,agent_id:!0,run_id:!0,model:!0,key_id:!0,price_version:!0,call_id:!0,requests:!0,input_tokens:!0,output_tokens:!0,
total_tokens:!0,cost_usd:!0},dynamicProps:!1,dynamicItems:!1};function validate401(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate401.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.usage===void 0&&(missing0="usage")||data.has_more===void 0&&(missing0="has\
_more")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate401.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.usage!==void 0){let data0=data.usage,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){
var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate402(data0[i0],{instancePath:instancePath+"/usage/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate402.errors:vErrors.concat(validate402.errors),errors=vErrors.length);var valid1=_errs3===
errors;if(!valid1)break}}else return validate401.errors=[{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.has_more!==void 0){let _errs4=errors;if(typeof data.has_more!=
"boolean")return validate401.errors=[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.next!==void 0){let _errs6=errors;if(typeof data.next!="string")return validate401.
errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs8=errors;if(typeof data.correlation_id!="string")return validate401.errors=[{instancePath:instancePath+
"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else
var valid0=!0}}}else return validate401.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate401.
errors=vErrors,errors===0}validate401.evaluated={props:{usage:!0,has_more:!0,next:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getHealth_200=validate404;var schema165={type:"object",required:["status","service","version","correlation_id"],properties:{status:{const:"ok"},service:{type:"string",enum:["agent-orches\
trator","model-policy","federation","executor"]},version:{type:"string"},correlation_id:{type:"string"}}};function validate405(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate405.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.status===void 0&&
(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.correlation_id===void 0&&(missing0="correlat\
ion_id"))return validate405.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required prope\
rty '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate405.errors=[{instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate405.errors=[{instancePath:instancePath+"/service",schemaPath:"\
#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1==="model-policy"||data1===
"federation"||data1==="executor"))return validate405.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",keyword:"enum",params:{
allowedValues:schema165.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate405.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prop\
erties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==
void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate405.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properti\
es/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else return validate405.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate405.errors=vErrors,errors===0}validate405.
evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate404(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate404.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate405(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate405.
errors:vErrors.concat(validate405.errors),errors=vErrors.length),validate404.errors=vErrors,errors===0}validate404.evaluated={props:{status:!0,service:!0,version:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getLiveness_200=validate407;function validate408(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate408.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.
correlation_id===void 0&&(missing0="correlation_id"))return validate408.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate408.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate408.errors=[{instancePath:instancePath+
"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1===
"model-policy"||data1==="federation"||data1==="executor"))return validate408.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",
keyword:"enum",params:{allowedValues:schema165.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate408.errors=[{instancePath:instancePath+"/ve\
rsion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate408.errors=[{instancePath:instancePath+"/cor\
relation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else
return validate408.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate408.errors=vErrors,
errors===0}validate408.evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate407(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate407.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate408(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate408.errors:vErrors.concat(validate408.errors),errors=vErrors.length),validate407.errors=vErrors,errors===0}validate407.evaluated={props:{
status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getReadiness_200=validate410;function validate411(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate411.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.
correlation_id===void 0&&(missing0="correlation_id"))return validate411.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate411.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate411.errors=[{instancePath:instancePath+
"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1===
"model-policy"||data1==="federation"||data1==="executor"))return validate411.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",
keyword:"enum",params:{allowedValues:schema165.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate411.errors=[{instancePath:instancePath+"/ve\
rsion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate411.errors=[{instancePath:instancePath+"/cor\
relation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else
return validate411.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate411.errors=vErrors,
errors===0}validate411.evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate410(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate410.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate411(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate411.errors:vErrors.concat(validate411.errors),errors=vErrors.length),validate410.errors=vErrors,errors===0}validate410.evaluated={props:{
status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getOpenapi_200=validate413;function validate413(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate413.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.openapi===void 0&&(missing0="openapi")||data.info===void 0&&(missing0="info")||data.paths===void 0&&(missing0="paths"))return validate413.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
openapi!==void 0){let _errs1=errors;if(typeof data.openapi!="string")return validate413.errors=[{instancePath:instancePath+"/openapi",schemaPath:"#/properties/o\
penapi/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.info!==void 0){
let data1=data.info,_errs3=errors;if(errors===_errs3&&!(data1&&typeof data1=="object"&&!Array.isArray(data1)))return validate413.errors=[{instancePath:instancePath+
"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.paths!==void 0){let data2=data.paths,_errs6=errors;if(errors===_errs6&&!(data2&&typeof data2=="object"&&!Array.isArray(data2)))return validate413.errors=
[{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}else return validate413.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate413.errors=vErrors,errors===0}validate413.evaluated={props:{openapi:!0,info:!0,paths:!0},dynamicProps:!1,dynamicItems:!1};export{batchRuns_200,cancelRun_200,createAgent_201,createApiKey_201,createRun_200,createRun_201,createTenant_201,createTool_201,disableTenant_200,enableTenant_200,
failure_Error,getAgent_200,getHealth_200,getLiveness_200,getMember_200,getMemory_200,getOpenapi_200,getQueue_200,getReadiness_200,getRun_200,getTenant_200,getTool_200,
getUsage_200,invokeTool_200,listAgentRuns_200,listAgentVersions_200,listAgents_200,listApiKeys_200,listAuditRecords_200,listDeadRuns_200,listKillSwitches_200,listMembers_200,
listMemory_200,listRunSteps_200,listRuns_200,listTenants_200,listTools_200,patchAgent_200,patchTenant_200,retryDeadRun_201,retryRun_200,retryRun_201,rollbackAgent_200,
rotateApiKey_200,searchMemory_200,setKillSwitch_201,streamRunEvents_200,updateAgent_200,updateMember_200,updateMemory_200,updateTenant_200,updateTool_200,verifyAudit_200};
