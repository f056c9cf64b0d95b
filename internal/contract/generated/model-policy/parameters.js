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
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var listModels_query=validate52;var func1=require_ucs2length().default;function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.limit!==void 0){let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){
let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=
+data0;else return validate52.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))
return validate52.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(data0<1||isNaN(data0))return validate52.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.after!==void 0){let data1=data.
after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],
dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===
null)coerced1="";else return validate52.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate52.
errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 51\
2 characters"}],!1;if(func1(data1)<1)return validate52.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate52.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:{
limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};var getModel_params=validate53;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}if(errors===
0&&typeof data=="string"){if(func1(data)>256)return validate55.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters"}],!1;if(func1(data)<1)return validate55.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}return validate55.errors=vErrors,errors===0}validate55.evaluated={dynamicProps:!1,dynamicItems:!1};function validate53(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
model_id===void 0&&(missing0="model_id"))return validate53.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.model_id!==void 0&&(validate55(data.model_id,{instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"\
model_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length))}else return validate53.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.
evaluated={props:{model_id:!0},dynamicProps:!1,dynamicItems:!1};var listProviders_query=validate57;function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.limit!==void 0){let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,coerced0;if(dataType0==
"object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&(coerced0=data0)),coerced0===
void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate57.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate57.errors=[{instancePath:instancePath+"/limit",schemaPath:"\
#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<1||isNaN(data0))return validate57.errors=
[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1==
"object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate57.errors=[{instancePath:instancePath+"/after",schemaPath:"\
#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}
if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate57.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/max\
Length",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<1)return validate57.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===
errors}else var valid0=!0}else return validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.
errors=vErrors,errors===0}validate57.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};var listRoutes_query=validate58;function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.limit!==void 0){let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,coerced0;if(dataType0==
"object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&(coerced0=data0)),coerced0===
void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate58.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate58.errors=[{instancePath:instancePath+"/limit",schemaPath:"\
#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<1||isNaN(data0))return validate58.errors=
[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1==
"object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate58.errors=[{instancePath:instancePath+"/after",schemaPath:"\
#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}
if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate58.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/max\
Length",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<1)return validate58.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===
errors}else var valid0=!0}else return validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.
errors=vErrors,errors===0}validate58.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};var listPolicies_query=validate59;function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate59.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate59.errors=[{
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate59.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate59.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate59.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate59.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate59.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate59.errors=vErrors,errors===0}validate59.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var getPolicy_params=validate60;var pattern3=new RegExp("^pol_[A-Za-z0-9_.-]{1,60}$","u");function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate61.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data==
"string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate61.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&
(parentData[parentDataProperty]=coerced0))}return errors===0&&typeof data=="string"&&!pattern3.test(data)?(validate61.errors=[{instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^pol_[A-Za-z0-9_.-]{1,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1):(validate61.errors=vErrors,errors===
0)}validate61.evaluated={dynamicProps:!1,dynamicItems:!1};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id"))return validate60.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.policy_id!==void 0&&
(validate61(data.policy_id,{instancePath:instancePath+"/policy_id",parentData:data,parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length))}else return validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate60.errors=vErrors,errors===0}validate60.evaluated={props:{policy_id:!0},dynamicProps:!1,dynamicItems:!1};
var updatePolicy_params=validate63;function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate64.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^pol_[A-Za-z0-9_.-]{1\
,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1):(validate64.errors=vErrors,errors===0)}validate64.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id"))return validate63.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.policy_id!==void 0&&(validate64(data.policy_id,{instancePath:instancePath+
"/policy_id",parentData:data,parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length))}else return validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate63.
errors=vErrors,errors===0}validate63.evaluated={props:{policy_id:!0},dynamicProps:!1,dynamicItems:!1};var listPolicyVersions_params=validate66;function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate67.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^pol_[A-Za-z0-9_.-]{1\
,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1):(validate67.errors=vErrors,errors===0)}validate67.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id"))return validate66.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.policy_id!==void 0&&(validate67(data.policy_id,{instancePath:instancePath+
"/policy_id",parentData:data,parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),
errors=vErrors.length))}else return validate66.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate66.
errors=vErrors,errors===0}validate66.evaluated={props:{policy_id:!0},dynamicProps:!1,dynamicItems:!1};var listPolicyVersions_query=validate69;function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate69.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate69.errors=[{
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate69.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate69.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate69.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate69.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate69.errors=vErrors,errors===0}validate69.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var testPolicy_params=validate70;function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate71.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate71.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^pol_[A-Za-z0-9_.-]{1\
,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1):(validate71.errors=vErrors,errors===0)}validate71.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id"))return validate70.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.policy_id!==void 0&&(validate71(data.policy_id,{instancePath:instancePath+
"/policy_id",parentData:data,parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),
errors=vErrors.length))}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate70.
errors=vErrors,errors===0}validate70.evaluated={props:{policy_id:!0},dynamicProps:!1,dynamicItems:!1};var stagePolicy_params=validate73;function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate74.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^pol_[A-Za-z0-9_.-]{1\
,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1):(validate74.errors=vErrors,errors===0)}validate74.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id"))return validate73.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.policy_id!==void 0&&(validate74(data.policy_id,{instancePath:instancePath+
"/policy_id",parentData:data,parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),
errors=vErrors.length))}else return validate73.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate73.
errors=vErrors,errors===0}validate73.evaluated={props:{policy_id:!0},dynamicProps:!1,dynamicItems:!1};var promotePolicy_params=validate76;function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate77.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate77.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^pol_[A-Za-z0-9_.-]{1\
,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1):(validate77.errors=vErrors,errors===0)}validate77.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id"))return validate76.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.policy_id!==void 0&&(validate77(data.policy_id,{instancePath:instancePath+
"/policy_id",parentData:data,parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),
errors=vErrors.length))}else return validate76.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.
errors=vErrors,errors===0}validate76.evaluated={props:{policy_id:!0},dynamicProps:!1,dynamicItems:!1};var rollbackPolicy_params=validate79;function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate80.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate80.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^pol_[A-Za-z0-9_.-]{1\
,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1):(validate80.errors=vErrors,errors===0)}validate80.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.policy_id===void 0&&(missing0="policy_id"))return validate79.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.policy_id!==void 0&&(validate80(data.policy_id,{instancePath:instancePath+
"/policy_id",parentData:data,parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),
errors=vErrors.length))}else return validate79.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate79.
errors=vErrors,errors===0}validate79.evaluated={props:{policy_id:!0},dynamicProps:!1,dynamicItems:!1};var listBudgets_query=validate82;function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.agent_id!==void 0){let data0=data.agent_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.
isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate82.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agen\
t_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.agent_id=coerced0))}if(errors===
_errs1&&typeof data0=="string"){if(func1(data0)>128)return validate82.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate82.errors=[{instancePath:instancePath+
"/agent_id",schemaPath:"#/properties/agent_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.key_id!==void 0){let data1=data.key_id,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;
if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)
if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate82.errors=[{instancePath:instancePath+"/key_\
id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&
(data.key_id=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>128)return validate82.errors=[{instancePath:instancePath+"/key_id",schemaPath:"\
#/properties/key_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data1)<1)return validate82.
errors=[{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate82.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return validate82.errors=vErrors,errors===0}validate82.evaluated={props:{agent_id:!0,key_id:!0},dynamicProps:!1,dynamicItems:!1};
var getUsage_query=validate83;var formats0=require_formats().fullFormats["date-time"],schema43={type:"string",enum:["day","principal","agent","run","model","key","price","call"]};function validate84(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.
isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate84.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return data==="day"||data==="pri\
ncipal"||data==="agent"||data==="run"||data==="model"||data==="key"||data==="price"||data==="call"?(validate84.errors=vErrors,errors===0):(validate84.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema43.enum},message:"must be equal to one of the allowed values"}],!1)}validate84.evaluated={dynamicProps:!1,
dynamicItems:!1};var func0=require_equal().default;function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate83.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.group_by===void 0&&(data.group_by=["day","model"]),data.limit===void 0&&(data.limit=50),
data.from!==void 0){let data0=data.from,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&
data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")
coerced0=""+data0;else if(data0===null)coerced0="";else return validate83.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.from=coerced0))}if(errors===_errs1&&errors===
_errs1&&typeof data0=="string"&&!formats0.validate(data0))return validate83.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let data1=data.
to,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=
typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1=
"";else return validate83.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.to=coerced1))}if(errors===_errs3&&errors===_errs3&&typeof data1=="string"&&!formats0.validate(data1))
return validate83.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"date-time"},message:'must match \
format "date-time"'}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){let data2=data.group_by,_errs5=errors;if(!Array.isArray(data2)){let dataType2=typeof data2,
coerced2;if(dataType2=="object"&&Array.isArray(data2)&&data2.length==1&&(data2=data2[0],dataType2=typeof data2,Array.isArray(data2)&&(coerced2=data2)),coerced2===
void 0)if(dataType2==="string"||dataType2==="number"||dataType2==="boolean"||data2===null)coerced2=[data2];else return validate83.errors=[{instancePath:instancePath+
"/group_by",schemaPath:"#/properties/group_by/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;coerced2!==void 0&&(data2=coerced2,data!==
void 0&&(data.group_by=coerced2))}if(errors===_errs5&&Array.isArray(data2)){if(data2.length>8)return validate83.errors=[{instancePath:instancePath+"/group_by",schemaPath:"\
#/properties/group_by/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"}],!1;if(data2.length<1)return validate83.errors=[{
instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate84(data2[i0],{instancePath:instancePath+"/group_by/"+i0,parentData:data2,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length);var valid1=_errs7===
errors;if(!valid1)break}if(valid1){let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){return validate83.errors=[{instancePath:instancePath+
"/group_by",schemaPath:"#/properties/group_by/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+
i1+" are identical)"}],!1;break outer0}}}}}var valid0=_errs5===errors;if(valid0){let data4=data.limit,_errs8=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(
data4))){let dataType3=typeof data4,coerced3;if(dataType3=="object"&&Array.isArray(data4)&&data4.length==1&&(data4=data4[0],dataType3=typeof data4,typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&(coerced3=data4)),coerced3===void 0)if(dataType3==="boolean"||data4===null||dataType3==="string"&&data4&&data4==+data4&&!(data4%
1))coerced3=+data4;else return validate83.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;coerced3!==void 0&&(data4=coerced3,data!==void 0&&(data.limit=coerced3))}if(errors===_errs8&&typeof data4=="number"){if(data4>200||
isNaN(data4))return validate83.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"}],!1;if(data4<1||isNaN(data4))return validate83.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs8===errors;if(valid0)if(data.after!==void 0){let data5=data.after,_errs10=errors;
if(typeof data5!="string"){let dataType4=typeof data5,coerced4;if(dataType4=="object"&&Array.isArray(data5)&&data5.length==1&&(data5=data5[0],dataType4=typeof data5,
typeof data5=="string"&&(coerced4=data5)),coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data5;else if(data5===null)coerced4="";else
return validate83.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;coerced4!==void 0&&(data5=coerced4,data!==void 0&&(data.after=coerced4))}if(errors===_errs10&&typeof data5=="string"){if(func1(data5)>512)return validate83.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 chara\
cters"}],!1;if(func1(data5)<1)return validate83.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs10===errors}else var valid0=!0}}}}else return validate83.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate83.errors=vErrors,errors===0}validate83.evaluated={props:{from:!0,to:!0,
group_by:!0,limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};export{getModel_params,getPolicy_params,getUsage_query,listBudgets_query,listModels_query,listPolicies_query,listPolicyVersions_params,listPolicyVersions_query,
listProviders_query,listRoutes_query,promotePolicy_params,rollbackPolicy_params,stagePolicy_params,testPolicy_params,updatePolicy_params};
