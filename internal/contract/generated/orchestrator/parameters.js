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
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var listAgentRuns_params=validate52;var pattern3=new RegExp("^[A-Za-z0-9_.-]{3,64}$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data==
"string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate54.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&
(parentData[parentDataProperty]=coerced0))}return errors===0&&typeof data=="string"&&!pattern3.test(data)?(validate54.errors=[{instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate54.errors=vErrors,errors===0)}
validate54.evaluated={dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id"))return validate52.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate54(
data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length))}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var listAgentRuns_query=validate56;var schema23={type:"string",enum:["queued","running","waiting","completed","failed","canceled"]};function validate57(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=
data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===
null)coerced0="";else return validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return data==="queued"||data==="running"||data==="waiting"||data==="compl\
eted"||data==="failed"||data==="canceled"?(validate57.errors=vErrors,errors===0):(validate57.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema23.
enum},message:"must be equal to one of the allowed values"}],!1)}validate57.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern4=new RegExp("^[A-Za-z0-9_./-]{1,64}$","u"),pattern5=new RegExp("^[^\\u0000-\\u001f\\u007f]*$","u"),func1=require_ucs2length().default;function validate59(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).
length>32)return validate59.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 pro\
perties"}],!1;for(let key0 in data){let _errs1=errors;if(typeof key0=="string"&&!pattern4.test(key0)){let err0={instancePath,schemaPath:"#/propertyNames/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_./-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_./-]{1,64}$"',propertyName:key0};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate59.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){
let data0=data[key1],_errs3=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&
(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===
null)coerced0="";else return validate59.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data[key1]=coerced0))}if(errors===_errs3&&
typeof data0=="string"){if(func1(data0)>256)return validate59.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(!pattern5.test(data0))return validate59.
errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'}],!1}var valid1=_errs3===errors;if(!valid1)break}}else return validate59.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate59.errors=vErrors,errors===0}validate59.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().fullFormats["date-time"];function validate56(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.limit===void 0&&(data.limit=
50),data.status!==void 0){let _errs1=errors;validate57(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
created_after!==void 0){let data1=data.created_after,_errs2=errors;if(typeof data1!="string"){let dataType0=typeof data1,coerced0;if(dataType0=="object"&&Array.
isArray(data1)&&data1.length==1&&(data1=data1[0],dataType0=typeof data1,typeof data1=="string"&&(coerced0=data1)),coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data1;else if(data1===null)coerced0="";else return validate56.errors=[{instancePath:instancePath+"/created_after",schemaPath:"#/properties\
/created_after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data1=coerced0,data!==void 0&&(data.created_after=coerced0))}
if(errors===_errs2&&errors===_errs2&&typeof data1=="string"&&!formats0.validate(data1))return validate56.errors=[{instancePath:instancePath+"/created_after",schemaPath:"\
#/properties/created_after/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.created_before!==void 0){let data2=data.created_before,_errs4=errors;if(typeof data2!="string"){let dataType1=typeof data2,coerced1;if(dataType1==
"object"&&Array.isArray(data2)&&data2.length==1&&(data2=data2[0],dataType1=typeof data2,typeof data2=="string"&&(coerced1=data2)),coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data2;else if(data2===null)coerced1="";else return validate56.errors=[{instancePath:instancePath+"/created_before",schemaPath:"\
#/properties/created_before/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data2=coerced1,data!==void 0&&(data.created_before=
coerced1))}if(errors===_errs4&&errors===_errs4&&typeof data2=="string"&&!formats0.validate(data2))return validate56.errors=[{instancePath:instancePath+"/created\
_before",schemaPath:"#/properties/created_before/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.labels!==void 0){let _errs6=errors;validate59(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"\
labels",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){let data4=data.limit,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4))){let dataType2=typeof data4,coerced2;if(dataType2==
"object"&&Array.isArray(data4)&&data4.length==1&&(data4=data4[0],dataType2=typeof data4,typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&(coerced2=data4)),coerced2===
void 0)if(dataType2==="boolean"||data4===null||dataType2==="string"&&data4&&data4==+data4&&!(data4%1))coerced2=+data4;else return validate56.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced2!==void 0&&(data4=coerced2,data!==void 0&&
(data.limit=coerced2))}if(errors===_errs7&&typeof data4=="number"){if(data4>200||isNaN(data4))return validate56.errors=[{instancePath:instancePath+"/limit",schemaPath:"\
#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data4<1||isNaN(data4))return validate56.errors=
[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs7===
errors;if(valid0)if(data.after!==void 0){let data5=data.after,_errs9=errors;if(typeof data5!="string"){let dataType3=typeof data5,coerced3;if(dataType3=="object"&&
Array.isArray(data5)&&data5.length==1&&(data5=data5[0],dataType3=typeof data5,typeof data5=="string"&&(coerced3=data5)),coerced3===void 0)if(dataType3=="number"||
dataType3=="boolean")coerced3=""+data5;else if(data5===null)coerced3="";else return validate56.errors=[{instancePath:instancePath+"/after",schemaPath:"#/propert\
ies/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==void 0&&(data5=coerced3,data!==void 0&&(data.after=coerced3))}if(errors===
_errs9&&typeof data5=="string"){if(func1(data5)>512)return validate56.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data5)<1)return validate56.errors=[{instancePath:instancePath+"/aft\
er",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs9===errors}else
var valid0=!0}}}}}else return validate56.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate56.
errors=vErrors,errors===0}validate56.evaluated={props:{status:!0,created_after:!0,created_before:!0,labels:!0,limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};
var createRun_params=validate61;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate62.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate62.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}\
$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate62.errors=vErrors,errors===0)}validate62.evaluated={dynamicProps:!1,dynamicItems:!1};function validate61(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent_id===void 0&&(missing0="agent_id"))return validate61.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate62(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"\
agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length))}else return validate61.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate61.errors=vErrors,errors===0}validate61.
evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var batchRuns_params=validate64;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate65.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}\
$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate65.errors=vErrors,errors===0)}validate65.evaluated={dynamicProps:!1,dynamicItems:!1};function validate64(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent_id===void 0&&(missing0="agent_id"))return validate64.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate65(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"\
agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length))}else return validate64.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate64.errors=vErrors,errors===0}validate64.
evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var listRuns_query=validate67;function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate68.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return data===
"queued"||data==="running"||data==="waiting"||data==="completed"||data==="failed"||data==="canceled"?(validate68.errors=vErrors,errors===0):(validate68.errors=[
{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema23.enum},message:"must be equal to one of the allowed values"}],!1)}validate68.evaluated=
{dynamicProps:!1,dynamicItems:!1};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="\
string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="strin\
g"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate70.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=
coerced0))}return errors===0&&typeof data=="string"&&!pattern3.test(data)?(validate70.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_.-]{3,64}$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate70.errors=vErrors,errors===0)}validate70.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){if(Object.keys(data).length>32)return validate72.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:32},message:"\
must NOT have more than 32 properties"}],!1;for(let key0 in data){let _errs1=errors;if(typeof key0=="string"&&!pattern4.test(key0)){let err0={instancePath,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_./-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_./-]{1,64}$"',propertyName:key0};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate72.errors=
vErrors,!1;break}}if(valid0)for(let key1 in data){let data0=data[key1],_errs3=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0==
"object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate72.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data[key1]=coerced0))}if(errors===_errs3&&typeof data0=="string"){if(func1(data0)>256)return validate72.errors=[{instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more\
 than 256 characters"}],!1;if(!pattern5.test(data0))return validate72.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'}],
!1}var valid1=_errs3===errors;if(!valid1)break}}else return validate72.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate72.errors=vErrors,errors===0}validate72.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.limit===void 0&&(data.
limit=50),data.status!==void 0){let _errs1=errors;validate68(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.agent_id!==void 0){let _errs2=errors;validate70(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"agen\
t_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.created_after!==void 0){let data2=data.created_after,_errs3=errors;if(typeof data2!="string"){let dataType0=typeof data2,coerced0;
if(dataType0=="object"&&Array.isArray(data2)&&data2.length==1&&(data2=data2[0],dataType0=typeof data2,typeof data2=="string"&&(coerced0=data2)),coerced0===void 0)
if(dataType0=="number"||dataType0=="boolean")coerced0=""+data2;else if(data2===null)coerced0="";else return validate67.errors=[{instancePath:instancePath+"/crea\
ted_after",schemaPath:"#/properties/created_after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data2=coerced0,data!==
void 0&&(data.created_after=coerced0))}if(errors===_errs3&&errors===_errs3&&typeof data2=="string"&&!formats0.validate(data2))return validate67.errors=[{instancePath:instancePath+
"/created_after",schemaPath:"#/properties/created_after/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.created_before!==void 0){let data3=data.created_before,_errs5=errors;if(typeof data3!="string"){let dataType1=typeof data3,
coerced1;if(dataType1=="object"&&Array.isArray(data3)&&data3.length==1&&(data3=data3[0],dataType1=typeof data3,typeof data3=="string"&&(coerced1=data3)),coerced1===
void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data3;else if(data3===null)coerced1="";else return validate67.errors=[{instancePath:instancePath+
"/created_before",schemaPath:"#/properties/created_before/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data3=coerced1,
data!==void 0&&(data.created_before=coerced1))}if(errors===_errs5&&errors===_errs5&&typeof data3=="string"&&!formats0.validate(data3))return validate67.errors=[
{instancePath:instancePath+"/created_before",schemaPath:"#/properties/created_before/format",keyword:"format",params:{format:"date-time"},message:'must match fo\
rmat "date-time"'}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.labels!==void 0){let _errs7=errors;validate72(data.labels,{instancePath:instancePath+
"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){let data5=data.limit,_errs8=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5))){
let dataType2=typeof data5,coerced2;if(dataType2=="object"&&Array.isArray(data5)&&data5.length==1&&(data5=data5[0],dataType2=typeof data5,typeof data5=="number"&&
!(data5%1)&&!isNaN(data5)&&(coerced2=data5)),coerced2===void 0)if(dataType2==="boolean"||data5===null||dataType2==="string"&&data5&&data5==+data5&&!(data5%1))coerced2=
+data5;else return validate67.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;coerced2!==void 0&&(data5=coerced2,data!==void 0&&(data.limit=coerced2))}if(errors===_errs8&&typeof data5=="number"){if(data5>200||isNaN(data5))
return validate67.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"}],!1;if(data5<1||isNaN(data5))return validate67.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs8===errors;if(valid0)if(data.after!==void 0){let data6=data.after,_errs10=errors;
if(typeof data6!="string"){let dataType3=typeof data6,coerced3;if(dataType3=="object"&&Array.isArray(data6)&&data6.length==1&&(data6=data6[0],dataType3=typeof data6,
typeof data6=="string"&&(coerced3=data6)),coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data6;else if(data6===null)coerced3="";else
return validate67.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;coerced3!==void 0&&(data6=coerced3,data!==void 0&&(data.after=coerced3))}if(errors===_errs10&&typeof data6=="string"){if(func1(data6)>512)return validate67.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 chara\
cters"}],!1;if(func1(data6)<1)return validate67.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs10===errors}else var valid0=!0}}}}}}else return validate67.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{status:!0,agent_id:!0,
created_after:!0,created_before:!0,labels:!0,limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};var getRun_params=validate74;function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.run_id===void 0&&(missing0="run_id"))return validate74.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.run_id!==void 0){let data0=data.run_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate74.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.run_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate74.errors=[{instancePath:instancePath+"/run_id",schemaPath:"\
#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate74.errors=
[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate74.
errors=vErrors,errors===0}validate74.evaluated={props:{run_id:!0},dynamicProps:!1,dynamicItems:!1};var cancelRun_params=validate75;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.run_id===void 0&&(missing0="run_id"))return validate75.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.run_id!==void 0){let data0=data.run_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate75.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.run_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate75.errors=[{instancePath:instancePath+"/run_id",schemaPath:"\
#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate75.errors=
[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate75.
errors=vErrors,errors===0}validate75.evaluated={props:{run_id:!0},dynamicProps:!1,dynamicItems:!1};var retryRun_params=validate76;function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.run_id===void 0&&(missing0="run_id"))return validate76.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.run_id!==void 0){let data0=data.run_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate76.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.run_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate76.errors=[{instancePath:instancePath+"/run_id",schemaPath:"\
#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate76.errors=
[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate76.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.
errors=vErrors,errors===0}validate76.evaluated={props:{run_id:!0},dynamicProps:!1,dynamicItems:!1};var streamRunEvents_params=validate77;function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.run_id===void 0&&(missing0="run_id"))return validate77.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.run_id!==void 0){let data0=data.run_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate77.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.run_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate77.errors=[{instancePath:instancePath+"/run_id",schemaPath:"\
#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate77.errors=
[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate77.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate77.
errors=vErrors,errors===0}validate77.evaluated={props:{run_id:!0},dynamicProps:!1,dynamicItems:!1};var streamRunEvents_query=validate78;function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.limit===void 0&&(data.limit=50),data.after_sequence!==void 0){let data0=data.after_sequence,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&
!isNaN(data0))){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%
1))coerced0=+data0;else return validate78.errors=[{instancePath:instancePath+"/after_sequence",schemaPath:"#/properties/after_sequence/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.after_sequence=coerced0))}if(errors===_errs1&&typeof data0==
"number"){if(data0>2147483647||isNaN(data0))return validate78.errors=[{instancePath:instancePath+"/after_sequence",schemaPath:"#/properties/after_sequence/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(data0<0||isNaN(data0))return validate78.errors=[{instancePath:instancePath+
"/after_sequence",schemaPath:"#/properties/after_sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.from_sequence!==void 0){let data1=data.from_sequence,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1))){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&(coerced1=data1)),coerced1===void 0)if(dataType1==="boolean"||data1===null||dataType1==="string"&&data1&&data1==+data1&&!(data1%
1))coerced1=+data1;else return validate78.errors=[{instancePath:instancePath+"/from_sequence",schemaPath:"#/properties/from_sequence/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.from_sequence=coerced1))}if(errors===_errs3&&typeof data1==
"number"){if(data1>2147483647||isNaN(data1))return validate78.errors=[{instancePath:instancePath+"/from_sequence",schemaPath:"#/properties/from_sequence/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(data1<0||isNaN(data1))return validate78.errors=[{instancePath:instancePath+
"/from_sequence",schemaPath:"#/properties/from_sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs3===
errors}else var valid0=!0;if(valid0){let data2=data.limit,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2))){let dataType2=typeof data2,coerced2;
if(dataType2=="object"&&Array.isArray(data2)&&data2.length==1&&(data2=data2[0],dataType2=typeof data2,typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&(coerced2=
data2)),coerced2===void 0)if(dataType2==="boolean"||data2===null||dataType2==="string"&&data2&&data2==+data2&&!(data2%1))coerced2=+data2;else return validate78.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced2!==
void 0&&(data2=coerced2,data!==void 0&&(data.limit=coerced2))}if(errors===_errs5&&typeof data2=="number"){if(data2>200||isNaN(data2))return validate78.errors=[{
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data2<
1||isNaN(data2))return validate78.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs5===errors;if(valid0)if(data.after!==void 0){let data3=data.after,_errs7=errors;if(typeof data3!="string"){
let dataType3=typeof data3,coerced3;if(dataType3=="object"&&Array.isArray(data3)&&data3.length==1&&(data3=data3[0],dataType3=typeof data3,typeof data3=="string"&&
(coerced3=data3)),coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3="";else return validate78.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==void 0&&
(data3=coerced3,data!==void 0&&(data.after=coerced3))}if(errors===_errs7&&typeof data3=="string"){if(func1(data3)>512)return validate78.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data3)<
1)return validate78.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}var valid0=_errs7===errors}else var valid0=!0}}}else return validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate78.errors=vErrors,errors===0}validate78.evaluated={props:{after_sequence:!0,from_sequence:!0,
limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};var streamRunEvents_headers=validate79;function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data["last-event-id"]!==void 0){let data0=data["last-event-id"],_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate79.
errors=[{instancePath:instancePath+"/last-event-id",schemaPath:"#/properties/last-event-id/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data["last-event-id"]=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>2147483647||isNaN(data0))
return validate79.errors=[{instancePath:instancePath+"/last-event-id",schemaPath:"#/properties/last-event-id/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647},message:"must be <= 2147483647"}],!1;if(data0<0||isNaN(data0))return validate79.errors=[{instancePath:instancePath+"/last-event-id",schemaPath:"\
#/properties/last-event-id/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}}else return validate79.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate79.errors=vErrors,errors===0}validate79.evaluated={props:{
"last-event-id":!0},dynamicProps:!1,dynamicItems:!1};var listRunSteps_params=validate80;function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.run_id===void 0&&(missing0="run_id"))return validate80.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.run_id!==void 0){let data0=data.run_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate80.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.run_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate80.errors=[{instancePath:instancePath+"/run_id",schemaPath:"\
#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate80.errors=
[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate80.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate80.
errors=vErrors,errors===0}validate80.evaluated={props:{run_id:!0},dynamicProps:!1,dynamicItems:!1};var listRunSteps_query=validate81;function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate81.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate81.errors=[{
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate81.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate81.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate81.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate81.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate81.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate81.errors=vErrors,errors===0}validate81.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var getQueue_query=validate82;function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.all_tenants===void 0&&(data.all_tenants=!1),data.limit===void 0&&(data.limit=50);let data0=data.all_tenants,_errs1=errors;if(typeof data0!="boolean"){
let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="boolean"&&
(coerced0=data0)),coerced0===void 0)if(data0==="false"||data0===0||data0===null)coerced0=!1;else if(data0==="true"||data0===1)coerced0=!0;else return validate82.
errors=[{instancePath:instancePath+"/all_tenants",schemaPath:"#/properties/all_tenants/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.all_tenants=coerced0))}var valid0=_errs1===errors;if(valid0){let data1=data.limit,_errs3=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1))){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=
typeof data1,typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&(coerced1=data1)),coerced1===void 0)if(dataType1==="boolean"||data1===null||dataType1==="string"&&
data1&&data1==+data1&&!(data1%1))coerced1=+data1;else return validate82.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.limit=coerced1))}if(errors===_errs3&&typeof data1==
"number"){if(data1>200||isNaN(data1))return validate82.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data1<1||isNaN(data1))return validate82.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs3===errors}}else return validate82.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate82.errors=vErrors,errors===0}validate82.evaluated=
{props:{all_tenants:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var listDeadRuns_query=validate83;function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate83.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate83.errors=[{
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate83.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate83.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate83.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate83.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate83.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate83.errors=vErrors,errors===0}validate83.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var retryDeadRun_params=validate84;function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.run_id===void 0&&(missing0="run_id"))return validate84.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.run_id!==void 0){let data0=data.run_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate84.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.run_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate84.errors=[{instancePath:instancePath+"/run_id",schemaPath:"\
#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate84.errors=
[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate84.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate84.
errors=vErrors,errors===0}validate84.evaluated={props:{run_id:!0},dynamicProps:!1,dynamicItems:!1};var listAgents_query=validate85;function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate85.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate85.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate85.errors=[{
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate85.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate85.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate85.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate85.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate85.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate85.errors=vErrors,errors===0}validate85.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var getAgent_params=validate86;function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate87.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate87.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}\
$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate87.errors=vErrors,errors===0)}validate87.evaluated={dynamicProps:!1,dynamicItems:!1};function validate86(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate86.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent_id===void 0&&(missing0="agent_id"))return validate86.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate87(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"\
agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length))}else return validate86.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate86.errors=vErrors,errors===0}validate86.
evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var updateAgent_params=validate89;function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate90.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate90.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}\
$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate90.errors=vErrors,errors===0)}validate90.evaluated={dynamicProps:!1,dynamicItems:!1};function validate89(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent_id===void 0&&(missing0="agent_id"))return validate89.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate90(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"\
agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=vErrors.length))}else return validate89.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate89.errors=vErrors,errors===0}validate89.
evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var patchAgent_params=validate92;function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate93.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate93.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}\
$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate93.errors=vErrors,errors===0)}validate93.evaluated={dynamicProps:!1,dynamicItems:!1};function validate92(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent_id===void 0&&(missing0="agent_id"))return validate92.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate93(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"\
agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length))}else return validate92.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate92.errors=vErrors,errors===0}validate92.
evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var deleteAgent_params=validate95;function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate96.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate96.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate96.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}\
$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate96.errors=vErrors,errors===0)}validate96.evaluated={dynamicProps:!1,dynamicItems:!1};function validate95(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent_id===void 0&&(missing0="agent_id"))return validate95.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate96(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"\
agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors),errors=vErrors.length))}else return validate95.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate95.errors=vErrors,errors===0}validate95.
evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var listAgentVersions_params=validate98;function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate99.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate99.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate99.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}\
$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate99.errors=vErrors,errors===0)}validate99.evaluated={dynamicProps:!1,dynamicItems:!1};function validate98(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate98.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
agent_id===void 0&&(missing0="agent_id"))return validate98.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate99(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"\
agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length))}else return validate98.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate98.errors=vErrors,errors===0}validate98.
evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var listAgentVersions_query=validate101;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate101.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate101.errors=[
{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate101.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate101.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate101.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate101.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate101.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate101.errors=vErrors,errors===0}validate101.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var rollbackAgent_params=validate102;function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate103.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate103.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern3.test(data)?(validate103.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64\
}$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1):(validate103.errors=vErrors,errors===0)}validate103.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.agent_id===void 0&&(missing0="agent_id"))return validate102.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.agent_id!==void 0&&(validate103(data.agent_id,{instancePath:instancePath+
"/agent_id",parentData:data,parentDataProperty:"agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),
errors=vErrors.length))}else return validate102.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate102.
errors=vErrors,errors===0}validate102.evaluated={props:{agent_id:!0},dynamicProps:!1,dynamicItems:!1};var listTools_query=validate105;function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate105.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate105.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate105.errors=[
{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate105.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate105.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate105.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate105.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate105.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate105.errors=vErrors,errors===0}validate105.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var getTool_params=validate106;function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate106.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id"))return validate106.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_id!==void 0){let data0=data.tool_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate106.errors=[{instancePath:instancePath+
"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==
void 0&&(data.tool_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate106.errors=[{instancePath:instancePath+"/tool_id",
schemaPath:"#/properties/tool_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate106.
errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}}}else return validate106.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate106.
errors=vErrors,errors===0}validate106.evaluated={props:{tool_id:!0},dynamicProps:!1,dynamicItems:!1};var updateTool_params=validate107;function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id"))return validate107.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_id!==void 0){let data0=data.tool_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate107.errors=[{instancePath:instancePath+
"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==
void 0&&(data.tool_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate107.errors=[{instancePath:instancePath+"/tool_id",
schemaPath:"#/properties/tool_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate107.
errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}}}else return validate107.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate107.
errors=vErrors,errors===0}validate107.evaluated={props:{tool_id:!0},dynamicProps:!1,dynamicItems:!1};var deleteTool_params=validate108;function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id"))return validate108.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_id!==void 0){let data0=data.tool_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate108.errors=[{instancePath:instancePath+
"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==
void 0&&(data.tool_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate108.errors=[{instancePath:instancePath+"/tool_id",
schemaPath:"#/properties/tool_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate108.
errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}}}else return validate108.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate108.
errors=vErrors,errors===0}validate108.evaluated={props:{tool_id:!0},dynamicProps:!1,dynamicItems:!1};var invokeTool_params=validate109;function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate109.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id"))return validate109.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_id!==void 0){let data0=data.tool_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate109.errors=[{instancePath:instancePath+
"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==
void 0&&(data.tool_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate109.errors=[{instancePath:instancePath+"/tool_id",
schemaPath:"#/properties/tool_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate109.
errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}}}else return validate109.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate109.
errors=vErrors,errors===0}validate109.evaluated={props:{tool_id:!0},dynamicProps:!1,dynamicItems:!1};var listMemory_params=validate110;var pattern17=new RegExp("^[A-Za-z0-9_.-]{1,64}$","u");function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate111.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data==
"string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate111.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&
(parentData[parentDataProperty]=coerced0))}return errors===0&&typeof data=="string"&&!pattern17.test(data)?(validate111.errors=[{instancePath,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.-]{1,64}$"'}],!1):(validate111.errors=vErrors,errors===
0)}validate111.evaluated={dynamicProps:!1,dynamicItems:!1};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate110.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.namespace===void 0&&(missing0="namespace"))return validate110.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.namespace!==void 0&&
(validate111(data.namespace,{instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length))}else return validate110.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate110.errors=vErrors,errors===0}validate110.evaluated={props:{namespace:!0},dynamicProps:!1,
dynamicItems:!1};var listMemory_query=validate113;function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate113.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate113.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate113.errors=[
{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate113.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate113.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate113.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate113.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate113.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate113.errors=vErrors,errors===0}validate113.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var searchMemory_params=validate114;function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate115.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate115.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern17.test(data)?(validate115.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,6\
4}$"},message:'must match pattern "^[A-Za-z0-9_.-]{1,64}$"'}],!1):(validate115.errors=vErrors,errors===0)}validate115.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate114.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.namespace===void 0&&(missing0="namespace"))return validate114.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.namespace!==void 0&&(validate115(data.namespace,{instancePath:instancePath+
"/namespace",parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),
errors=vErrors.length))}else return validate114.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate114.
errors=vErrors,errors===0}validate114.evaluated={props:{namespace:!0},dynamicProps:!1,dynamicItems:!1};var getMemory_params=validate117;function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate118.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate118.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern17.test(data)?(validate118.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,6\
4}$"},message:'must match pattern "^[A-Za-z0-9_.-]{1,64}$"'}],!1):(validate118.errors=vErrors,errors===0)}validate118.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern20=new RegExp("^[^\\u0000-\\u001f\\u007f]+$","u");function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data==
"string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate120.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&
(parentData[parentDataProperty]=coerced0))}if(errors===0&&typeof data=="string"){if(func1(data)>256)return validate120.errors=[{instancePath,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data)<1)return validate120.errors=[{instancePath,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern20.test(data))return validate120.errors=[{instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]+$"'}],!1}return validate120.
errors=vErrors,errors===0}validate120.evaluated={dynamicProps:!1,dynamicItems:!1};function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate117.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.namespace===void 0&&(missing0="namespace")||data.
key===void 0&&(missing0="key"))return validate117.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"mu\
st have required property '"+missing0+"'"}],!1;if(data.namespace!==void 0){let _errs1=errors;validate118(data.namespace,{instancePath:instancePath+"/namespace",
parentData:data,parentDataProperty:"namespace",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),errors=vErrors.
length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.key!==void 0){let _errs2=errors;validate120(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0}else return validate117.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate117.errors=vErrors,errors===0}validate117.evaluated={props:{namespace:!0,key:!0},dynamicProps:!1,dynamicItems:!1};var updateMemory_params=validate122;function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate123.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate123.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern17.test(data)?(validate123.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,6\
4}$"},message:'must match pattern "^[A-Za-z0-9_.-]{1,64}$"'}],!1):(validate123.errors=vErrors,errors===0)}validate123.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate125.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate125.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}if(errors===
0&&typeof data=="string"){if(func1(data)>256)return validate125.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"m\
ust NOT have more than 256 characters"}],!1;if(func1(data)<1)return validate125.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern20.test(data))return validate125.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]+$"'}],!1}return validate125.errors=vErrors,errors===0}validate125.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate122.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.namespace===void 0&&(missing0="namespace")||data.key===void 0&&(missing0="key"))return validate122.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
namespace!==void 0){let _errs1=errors;validate123(data.namespace,{instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0)if(data.key!==void 0){let _errs2=errors;validate125(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate122.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate122.errors=vErrors,errors===0}validate122.
evaluated={props:{namespace:!0,key:!0},dynamicProps:!1,dynamicItems:!1};var deleteMemory_params=validate127;function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate128.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate128.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return errors===
0&&typeof data=="string"&&!pattern17.test(data)?(validate128.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,6\
4}$"},message:'must match pattern "^[A-Za-z0-9_.-]{1,64}$"'}],!1):(validate128.errors=vErrors,errors===0)}validate128.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate130.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}if(errors===
0&&typeof data=="string"){if(func1(data)>256)return validate130.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"m\
ust NOT have more than 256 characters"}],!1;if(func1(data)<1)return validate130.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern20.test(data))return validate130.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]+$"'}],!1}return validate130.errors=vErrors,errors===0}validate130.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.namespace===void 0&&(missing0="namespace")||data.key===void 0&&(missing0="key"))return validate127.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
namespace!==void 0){let _errs1=errors;validate128(data.namespace,{instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0)if(data.key!==void 0){let _errs2=errors;validate130(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate127.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate127.errors=vErrors,errors===0}validate127.
evaluated={props:{namespace:!0,key:!0},dynamicProps:!1,dynamicItems:!1};var listTenants_query=validate132;function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate132.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate132.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate132.errors=[
{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate132.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate132.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate132.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate132.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate132.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate132.errors=vErrors,errors===0}validate132.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var getTenant_params=validate133;function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id"))return validate133.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate133.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate133.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<
1)return validate133.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}}}else return validate133.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate133.errors=vErrors,errors===0}validate133.evaluated={props:{tenant_id:!0},dynamicProps:!1,dynamicItems:!1};var updateTenant_params=validate134;function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate134.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id"))return validate134.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate134.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate134.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<
1)return validate134.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}}}else return validate134.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate134.errors=vErrors,errors===0}validate134.evaluated={props:{tenant_id:!0},dynamicProps:!1,dynamicItems:!1};var patchTenant_params=validate135;function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate135.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id"))return validate135.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate135.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate135.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<
1)return validate135.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}}}else return validate135.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate135.errors=vErrors,errors===0}validate135.evaluated={props:{tenant_id:!0},dynamicProps:!1,dynamicItems:!1};var deleteTenant_params=validate136;function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate136.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id"))return validate136.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate136.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate136.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<
1)return validate136.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}}}else return validate136.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate136.errors=vErrors,errors===0}validate136.evaluated={props:{tenant_id:!0},dynamicProps:!1,dynamicItems:!1};var deleteTenant_headers=validate137;function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate137.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data["x-confirm-delete"]===void 0&&(missing0="x-confirm-delete"))return validate137.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data["x-confirm-delete"]!==void 0){let data0=data["x-co\
nfirm-delete"],_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=
data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===
null)coerced0="";else return validate137.errors=[{instancePath:instancePath+"/x-confirm-delete",schemaPath:"#/properties/x-confirm-delete/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data["x-confirm-delete"]=coerced0))}if(errors===_errs1&&typeof data0==
"string"){if(func1(data0)>64)return validate137.errors=[{instancePath:instancePath+"/x-confirm-delete",schemaPath:"#/properties/x-confirm-delete/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate137.errors=[{instancePath:instancePath+"/x-co\
nfirm-delete",schemaPath:"#/properties/x-confirm-delete/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else
return validate137.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate137.errors=vErrors,
errors===0}validate137.evaluated={props:{"x-confirm-delete":!0},dynamicProps:!1,dynamicItems:!1};var enableTenant_params=validate138;function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id"))return validate138.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate138.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate138.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<
1)return validate138.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}}}else return validate138.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate138.errors=vErrors,errors===0}validate138.evaluated={props:{tenant_id:!0},dynamicProps:!1,dynamicItems:!1};var disableTenant_params=validate139;function validate139(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate139.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tenant_id===void 0&&(missing0="tenant_id"))return validate139.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate139.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate139.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<
1)return validate139.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}}}else return validate139.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate139.errors=vErrors,errors===0}validate139.evaluated={props:{tenant_id:!0},dynamicProps:!1,dynamicItems:!1};var listApiKeys_query=validate140;function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate140.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate140.errors=[
{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate140.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate140.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate140.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate140.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate140.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate140.errors=vErrors,errors===0}validate140.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var revokeApiKey_params=validate141;function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate141.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.key_id===void 0&&(missing0="key_id"))return validate141.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let data0=data.key_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate141.errors=[{instancePath:instancePath+
"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.key_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate141.errors=[{instancePath:instancePath+"/key_id",schemaPath:"\
#/properties/key_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate141.errors=
[{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate141.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate141.
errors=vErrors,errors===0}validate141.evaluated={props:{key_id:!0},dynamicProps:!1,dynamicItems:!1};var rotateApiKey_params=validate142;function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.key_id===void 0&&(missing0="key_id"))return validate142.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let data0=data.key_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate142.errors=[{instancePath:instancePath+
"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.key_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate142.errors=[{instancePath:instancePath+"/key_id",schemaPath:"\
#/properties/key_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate142.errors=
[{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}}}else return validate142.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate142.
errors=vErrors,errors===0}validate142.evaluated={props:{key_id:!0},dynamicProps:!1,dynamicItems:!1};var listMembers_query=validate143;function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate143.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate143.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate143.errors=[
{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate143.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate143.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate143.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate143.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate143.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate143.errors=vErrors,errors===0}validate143.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var getMember_params=validate144;var pattern25=new RegExp("^[^\\s\\u0000-\\u001f\\u007f]+$","u");function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate145.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data==
"string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate145.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&
(parentData[parentDataProperty]=coerced0))}if(errors===0&&typeof data=="string"){if(func1(data)>128)return validate145.errors=[{instancePath,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data)<1)return validate145.errors=[{instancePath,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern25.test(data))return validate145.errors=[{instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\s\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\s\\u0000-\\u001f\\u007f]+$"'}],!1}
return validate145.errors=vErrors,errors===0}validate145.evaluated={dynamicProps:!1,dynamicItems:!1};function validate144(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate144.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.principal_id===void 0&&(missing0="\
principal_id"))return validate144.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;data.principal_id!==void 0&&(validate145(data.principal_id,{instancePath:instancePath+"/principal_id",parentData:data,parentDataProperty:"\
principal_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length))}else return validate144.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate144.errors=vErrors,errors===0}validate144.
evaluated={props:{principal_id:!0},dynamicProps:!1,dynamicItems:!1};var updateMember_params=validate147;function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate148.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate148.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}if(errors===
0&&typeof data=="string"){if(func1(data)>128)return validate148.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"m\
ust NOT have more than 128 characters"}],!1;if(func1(data)<1)return validate148.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern25.test(data))return validate148.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[^\\s\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\s\\u0000-\\u001f\\u007f]+$"'}],!1}return validate148.errors=vErrors,errors===
0}validate148.evaluated={dynamicProps:!1,dynamicItems:!1};function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate147.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.principal_id===void 0&&(missing0="principal_id"))return validate147.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.principal_id!==
void 0&&(validate148(data.principal_id,{instancePath:instancePath+"/principal_id",parentData:data,parentDataProperty:"principal_id",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate148.errors:vErrors.concat(validate148.errors),errors=vErrors.length))}else return validate147.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate147.errors=vErrors,errors===0}validate147.evaluated={props:{principal_id:!0},dynamicProps:!1,
dynamicItems:!1};var deleteMember_params=validate150;function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate151.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate151.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}if(errors===
0&&typeof data=="string"){if(func1(data)>128)return validate151.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"m\
ust NOT have more than 128 characters"}],!1;if(func1(data)<1)return validate151.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern25.test(data))return validate151.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[^\\s\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\s\\u0000-\\u001f\\u007f]+$"'}],!1}return validate151.errors=vErrors,errors===
0}validate151.evaluated={dynamicProps:!1,dynamicItems:!1};function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate150.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.principal_id===void 0&&(missing0="principal_id"))return validate150.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.principal_id!==
void 0&&(validate151(data.principal_id,{instancePath:instancePath+"/principal_id",parentData:data,parentDataProperty:"principal_id",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length))}else return validate150.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate150.errors=vErrors,errors===0}validate150.evaluated={props:{principal_id:!0},dynamicProps:!1,
dynamicItems:!1};var listKillSwitches_query=validate153;function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate153.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.limit===void 0&&(data.limit=50);let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,
coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
(coerced0=data0)),coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate153.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>200||isNaN(data0))return validate153.errors=[
{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data0<
1||isNaN(data0))return validate153.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&
(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate153.errors=
[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>512)return validate153.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<
1)return validate153.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate153.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate153.errors=vErrors,errors===0}validate153.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,
dynamicItems:!1};var clearKillSwitch_params=validate154;function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate154.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.switch_id===void 0&&(missing0="switch_id"))return validate154.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.switch_id!==void 0){let data0=data.switch_id,_errs1=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0==
"string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate154.
errors=[{instancePath:instancePath+"/switch_id",schemaPath:"#/properties/switch_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data0=coerced0,data!==void 0&&(data.switch_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate154.errors=[{instancePath:instancePath+
"/switch_id",schemaPath:"#/properties/switch_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<
1)return validate154.errors=[{instancePath:instancePath+"/switch_id",schemaPath:"#/properties/switch_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}}}else return validate154.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate154.errors=vErrors,errors===0}validate154.evaluated={props:{switch_id:!0},dynamicProps:!1,dynamicItems:!1};var listAuditRecords_query=validate155;function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate156.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;
if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data;else if(data===null)coerced0="";else return validate156.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}if(errors===
0&&typeof data=="string"){if(func1(data)>128)return validate156.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"m\
ust NOT have more than 128 characters"}],!1;if(func1(data)<1)return validate156.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern25.test(data))return validate156.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^[^\\s\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\s\\u0000-\\u001f\\u007f]+$"'}],!1}return validate156.errors=vErrors,errors===
0}validate156.evaluated={dynamicProps:!1,dynamicItems:!1};var schema99={type:"string",enum:["ok","denied","failed"]};function validate158(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate158.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(
data)&&data.length==1&&(data=data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")
coerced0=""+data;else if(data===null)coerced0="";else return validate158.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;coerced0!==void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return data==="ok"||data==="denied"||data===
"failed"?(validate158.errors=vErrors,errors===0):(validate158.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema99.enum},message:"\
must be equal to one of the allowed values"}],!1)}validate158.evaluated={dynamicProps:!1,dynamicItems:!1};function validate155(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate155.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.limit===void 0&&(data.limit=
50),data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.
isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate155.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/te\
nant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}if(errors===
_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate155.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maxLeng\
th",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate155.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.action!==void 0){let data1=data.action,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;
if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="string"&&(coerced1=data1)),coerced1===void 0)
if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate155.errors=[{instancePath:instancePath+"/act\
ion",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&
(data.action=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>64)return validate155.errors=[{instancePath:instancePath+"/action",schemaPath:"\
#/properties/action/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data1)<1)return validate155.errors=
[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.principal_id!==void 0){let _errs5=errors;validate156(data.principal_id,{instancePath:instancePath+
"/principal_id",parentData:data,parentDataProperty:"principal_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.outcome!==void 0){let _errs6=errors;validate158(data.outcome,{instancePath:instancePath+
"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.opened_after!==void 0){let data4=data.opened_after,_errs7=errors;if(typeof data4!=
"string"){let dataType2=typeof data4,coerced2;if(dataType2=="object"&&Array.isArray(data4)&&data4.length==1&&(data4=data4[0],dataType2=typeof data4,typeof data4==
"string"&&(coerced2=data4)),coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data4;else if(data4===null)coerced2="";else return validate155.
errors=[{instancePath:instancePath+"/opened_after",schemaPath:"#/properties/opened_after/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;coerced2!==void 0&&(data4=coerced2,data!==void 0&&(data.opened_after=coerced2))}if(errors===_errs7&&errors===_errs7&&typeof data4=="string"&&!formats0.validate(
data4))return validate155.errors=[{instancePath:instancePath+"/opened_after",schemaPath:"#/properties/opened_after/format",keyword:"format",params:{format:"date\
-time"},message:'must match format "date-time"'}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.opened_before!==void 0){let data5=data.opened_before,
_errs9=errors;if(typeof data5!="string"){let dataType3=typeof data5,coerced3;if(dataType3=="object"&&Array.isArray(data5)&&data5.length==1&&(data5=data5[0],dataType3=
typeof data5,typeof data5=="string"&&(coerced3=data5)),coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data5;else if(data5===null)coerced3=
"";else return validate155.errors=[{instancePath:instancePath+"/opened_before",schemaPath:"#/properties/opened_before/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;coerced3!==void 0&&(data5=coerced3,data!==void 0&&(data.opened_before=coerced3))}if(errors===_errs9&&errors===_errs9&&typeof data5==
"string"&&!formats0.validate(data5))return validate155.errors=[{instancePath:instancePath+"/opened_before",schemaPath:"#/properties/opened_before/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){let data6=data.limit,_errs11=errors;
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6))){let dataType4=typeof data6,coerced4;if(dataType4=="object"&&Array.isArray(data6)&&data6.length==1&&(data6=
data6[0],dataType4=typeof data6,typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&(coerced4=data6)),coerced4===void 0)if(dataType4==="boolean"||data6===null||dataType4===
"string"&&data6&&data6==+data6&&!(data6%1))coerced4=+data6;else return validate155.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced4!==void 0&&(data6=coerced4,data!==void 0&&(data.limit=coerced4))}if(errors===_errs11&&
typeof data6=="number"){if(data6>200||isNaN(data6))return validate155.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(data6<1||isNaN(data6))return validate155.errors=[{instancePath:instancePath+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs11===errors;if(valid0)if(data.
after!==void 0){let data7=data.after,_errs13=errors;if(typeof data7!="string"){let dataType5=typeof data7,coerced5;if(dataType5=="object"&&Array.isArray(data7)&&
data7.length==1&&(data7=data7[0],dataType5=typeof data7,typeof data7=="string"&&(coerced5=data7)),coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")
coerced5=""+data7;else if(data7===null)coerced5="";else return validate155.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;coerced5!==void 0&&(data7=coerced5,data!==void 0&&(data.after=coerced5))}if(errors===_errs13&&typeof data7==
"string"){if(func1(data7)>512)return validate155.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data7)<1)return validate155.errors=[{instancePath:instancePath+"/after",schemaPath:"#/\
properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs13===errors}else var valid0=!0}}}}}}}else
return validate155.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate155.errors=vErrors,
errors===0}validate155.evaluated={props:{tenant_id:!0,action:!0,principal_id:!0,outcome:!0,opened_after:!0,opened_before:!0,limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};
var verifyAudit_query=validate160;function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate160.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&
Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||
dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate160.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/pr\
operties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.tenant_id=coerced0))}
if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate160.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenan\
t_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate160.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate160.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate160.errors=vErrors,errors===0}validate160.
evaluated={props:{tenant_id:!0},dynamicProps:!1,dynamicItems:!1};var getUsage_query=validate161;var schema102={type:"string",enum:["day","principal","agent","run","model","key","price","call"]};function validate162(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate162.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let dataType0=typeof data,coerced0;if(dataType0=="object"&&Array.isArray(data)&&data.length==1&&(data=
data[0],dataType0=typeof data,typeof data=="string"&&(coerced0=data)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data;else if(data===
null)coerced0="";else return validate162.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==
void 0&&(data=coerced0,parentData!==void 0&&(parentData[parentDataProperty]=coerced0))}return data==="day"||data==="principal"||data==="agent"||data==="run"||data===
"model"||data==="key"||data==="price"||data==="call"?(validate162.errors=vErrors,errors===0):(validate162.errors=[{instancePath,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:schema102.enum},message:"must be equal to one of the allowed values"}],!1)}validate162.evaluated={dynamicProps:!1,dynamicItems:!1};var func0=require_equal().
default;function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate161.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.group_by===void 0&&(data.group_by=["day","model"]),data.limit===void 0&&(data.limit=50),data.from!==void 0){let data0=data.from,_errs1=errors;
if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(dataType0=="object"&&Array.isArray(data0)&&data0.length==1&&(data0=data0[0],dataType0=typeof data0,
typeof data0=="string"&&(coerced0=data0)),coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else
return validate161.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.from=coerced0))}if(errors===_errs1&&errors===_errs1&&typeof data0=="string"&&!formats0.validate(data0))
return validate161.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let data1=data.to,_errs3=errors;if(typeof data1!="st\
ring"){let dataType1=typeof data1,coerced1;if(dataType1=="object"&&Array.isArray(data1)&&data1.length==1&&(data1=data1[0],dataType1=typeof data1,typeof data1=="\
string"&&(coerced1=data1)),coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate161.
errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&
(data1=coerced1,data!==void 0&&(data.to=coerced1))}if(errors===_errs3&&errors===_errs3&&typeof data1=="string"&&!formats0.validate(data1))return validate161.errors=
[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;
var valid0=_errs3===errors}else var valid0=!0;if(valid0){let data2=data.group_by,_errs5=errors;if(!Array.isArray(data2)){let dataType2=typeof data2,coerced2;if(dataType2==
"object"&&Array.isArray(data2)&&data2.length==1&&(data2=data2[0],dataType2=typeof data2,Array.isArray(data2)&&(coerced2=data2)),coerced2===void 0)if(dataType2===
"string"||dataType2==="number"||dataType2==="boolean"||data2===null)coerced2=[data2];else return validate161.errors=[{instancePath:instancePath+"/group_by",schemaPath:"\
#/properties/group_by/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.group_by=coerced2))}
if(errors===_errs5&&Array.isArray(data2)){if(data2.length>8)return validate161.errors=[{instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/\
maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"}],!1;if(data2.length<1)return validate161.errors=[{instancePath:instancePath+
"/group_by",schemaPath:"#/properties/group_by/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data2.
length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate162(data2[i0],{instancePath:instancePath+"/group_by/"+i0,parentData:data2,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}
if(valid1){let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){return validate161.errors=[{instancePath:instancePath+
"/group_by",schemaPath:"#/properties/group_by/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+
i1+" are identical)"}],!1;break outer0}}}}}var valid0=_errs5===errors;if(valid0){let data4=data.limit,_errs8=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(
data4))){let dataType3=typeof data4,coerced3;if(dataType3=="object"&&Array.isArray(data4)&&data4.length==1&&(data4=data4[0],dataType3=typeof data4,typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&(coerced3=data4)),coerced3===void 0)if(dataType3==="boolean"||data4===null||dataType3==="string"&&data4&&data4==+data4&&!(data4%
1))coerced3=+data4;else return validate161.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;coerced3!==void 0&&(data4=coerced3,data!==void 0&&(data.limit=coerced3))}if(errors===_errs8&&typeof data4=="number"){if(data4>200||
isNaN(data4))return validate161.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"}],!1;if(data4<1||isNaN(data4))return validate161.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs8===errors;if(valid0)if(data.after!==void 0){let data5=data.after,_errs10=errors;
if(typeof data5!="string"){let dataType4=typeof data5,coerced4;if(dataType4=="object"&&Array.isArray(data5)&&data5.length==1&&(data5=data5[0],dataType4=typeof data5,
typeof data5=="string"&&(coerced4=data5)),coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data5;else if(data5===null)coerced4="";else
return validate161.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;coerced4!==void 0&&(data5=coerced4,data!==void 0&&(data.after=coerced4))}if(errors===_errs10&&typeof data5=="string"){if(func1(data5)>512)return validate161.
errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 51\
2 characters"}],!1;if(func1(data5)<1)return validate161.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs10===errors}else var valid0=!0}}}}else return validate161.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate161.errors=vErrors,errors===0}validate161.evaluated={props:{
from:!0,to:!0,group_by:!0,limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};export{batchRuns_params,cancelRun_params,clearKillSwitch_params,createRun_params,deleteAgent_params,deleteMember_params,deleteMemory_params,deleteTenant_headers,
deleteTenant_params,deleteTool_params,disableTenant_params,enableTenant_params,getAgent_params,getMember_params,getMemory_params,getQueue_query,getRun_params,getTenant_params,
getTool_params,getUsage_query,invokeTool_params,listAgentRuns_params,listAgentRuns_query,listAgentVersions_params,listAgentVersions_query,listAgents_query,listApiKeys_query,
listAuditRecords_query,listDeadRuns_query,listKillSwitches_query,listMembers_query,listMemory_params,listMemory_query,listRunSteps_params,listRunSteps_query,listRuns_query,
listTenants_query,listTools_query,patchAgent_params,patchTenant_params,retryDeadRun_params,retryRun_params,revokeApiKey_params,rollbackAgent_params,rotateApiKey_params,
searchMemory_params,streamRunEvents_headers,streamRunEvents_params,streamRunEvents_query,updateAgent_params,updateMember_params,updateMemory_params,updateTenant_params,
updateTool_params,verifyAudit_query};
