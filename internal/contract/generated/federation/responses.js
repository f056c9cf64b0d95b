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
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var getPeerInfo_200=validate52;var func1=require_ucs2length().default,pattern3=new RegExp("^v[0-9]+$","u");var formats0=require_formats().fullFormats.uri;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data["agent-orchestrator_base_url"]===void 0&&(missing0="agent-orchestrator_base_url")||data["model\
-policy_base_url"]===void 0&&(missing0="model-policy_base_url"))return validate56.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data["agent-orchestrator_base_url"]!==void 0){let data0=data["agent-orchestrator_base_url"],_errs1=errors;
if(errors===_errs1&&errors===_errs1)if(typeof data0=="string"){if(!formats0(data0))return validate56.errors=[{instancePath:instancePath+"/agent-orchestrator_bas\
e_url",schemaPath:"#/properties/agent-orchestrator_base_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return validate56.
errors=[{instancePath:instancePath+"/agent-orchestrator_base_url",schemaPath:"#/properties/agent-orchestrator_base_url/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data["model-policy_base_url"]!==void 0){let data1=data["model-policy_b\
ase_url"],_errs3=errors;if(errors===_errs3&&errors===_errs3)if(typeof data1=="string"){if(!formats0(data1))return validate56.errors=[{instancePath:instancePath+
"/model-policy_base_url",schemaPath:"#/properties/model-policy_base_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else
return validate56.errors=[{instancePath:instancePath+"/model-policy_base_url",schemaPath:"#/properties/model-policy_base_url/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.federation_base_url!==void 0){let data2=data.federation_base_url,
_errs5=errors;if(errors===_errs5&&errors===_errs5)if(typeof data2=="string"){if(!formats0(data2))return validate56.errors=[{instancePath:instancePath+"/federati\
on_base_url",schemaPath:"#/properties/federation_base_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return validate56.
errors=[{instancePath:instancePath+"/federation_base_url",schemaPath:"#/properties/federation_base_url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate56.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return validate56.errors=vErrors,errors===0}validate56.evaluated={props:{"agent-orchestrator_base_url":!0,"model-policy_bas\
e_url":!0,federation_base_url:!0},dynamicProps:!1,dynamicItems:!1};var formats6=require_formats().fullFormats["date-time"];function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0="version")||data.git_sha===void 0&&(missing0="\
git_sha")||data.timestamp===void 0&&(missing0="timestamp"))return validate58.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.version!==void 0){let _errs1=errors;if(typeof data.version!="string")return validate58.errors=
[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.git_sha!==void 0){let _errs3=errors;if(typeof data.git_sha!="string")return validate58.errors=[{instancePath:instancePath+
"/git_sha",schemaPath:"#/properties/git_sha/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.timestamp!==void 0){let data2=data.timestamp,_errs5=errors;if(errors===_errs5&&errors===_errs5)if(typeof data2=="string"){if(!formats6.validate(
data2))return validate58.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}],!1}else return validate58.errors=[{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate58.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.errors=vErrors,errors===0}validate58.evaluated={props:{version:!0,
git_sha:!0,timestamp:!0},dynamicProps:!1,dynamicItems:!1};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate55.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.stack_id===void 0&&(missing0="stack_id")||data.environment===void 0&&(missing0=
"environment")||data.region===void 0&&(missing0="region")||data.api_versions===void 0&&(missing0="api_versions")||data.endpoints===void 0&&(missing0="endpoints")||
data.build===void 0&&(missing0="build"))return validate55.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.stack_id!==void 0){let data0=data.stack_id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){
if(func1(data0)>64)return validate55.errors=[{instancePath:instancePath+"/stack_id",schemaPath:"#/properties/stack_id/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate55.errors=[{instancePath:instancePath+"/stack_id",schemaPath:"#/properties\
/stack_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate55.errors=[{instancePath:instancePath+
"/stack_id",schemaPath:"#/properties/stack_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.environment!==void 0){let _errs3=errors;if(typeof data.environment!="string")return validate55.errors=[{instancePath:instancePath+"/environme\
nt",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.region!==void 0){let _errs5=errors;if(typeof data.region!="string")return validate55.errors=[{instancePath:instancePath+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.api_versions!==
void 0){let data3=data.api_versions,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){if(data3.length<1)return validate55.errors=[{instancePath:instancePath+
"/api_versions",schemaPath:"#/properties/api_versions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;
let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(!pattern3.test(data4))return validate55.
errors=[{instancePath:instancePath+"/api_versions/"+i0,schemaPath:"#/properties/api_versions/items/pattern",keyword:"pattern",params:{pattern:"^v[0-9]+$"},message:'\
must match pattern "^v[0-9]+$"'}],!1}else return validate55.errors=[{instancePath:instancePath+"/api_versions/"+i0,schemaPath:"#/properties/api_versions/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors;if(!valid1)break}}}else return validate55.errors=[{instancePath:instancePath+
"/api_versions",schemaPath:"#/properties/api_versions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.endpoints!==void 0){let _errs11=errors;validate56(data.endpoints,{instancePath:instancePath+"/endpoints",parentData:data,parentDataProperty:"\
endpoints",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.build!==void 0){let _errs12=errors;validate58(data.build,{instancePath:instancePath+"/build",parentData:data,parentDataProperty:"\
build",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs12===errors}else
var valid0=!0;if(valid0)if(data.trust_domain!==void 0){let _errs13=errors;if(typeof data.trust_domain!="string")return validate55.errors=[{instancePath:instancePath+
"/trust_domain",schemaPath:"#/properties/trust_domain/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else
var valid0=!0}}}}}}else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate55.
errors=vErrors,errors===0}validate55.evaluated={props:{stack_id:!0,environment:!0,region:!0,api_versions:!0,endpoints:!0,build:!0,trust_domain:!0},dynamicProps:!1,
dynamicItems:!1};function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.peer===void 0&&(missing0="peer")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate54.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.peer!==void 0){let _errs1=errors;
validate55(data.peer,{instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.
errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;
if(typeof data.correlation_id!="string")return validate54.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate54.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={props:{peer:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate52.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate54(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length),validate52.
errors=vErrors,errors===0}validate52.evaluated={props:{peer:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var failure_Error=validate62;var schema26={type:"object",required:["error","correlation_id"],properties:{error:{type:"object",required:["code","message","retryable"],properties:{code:{$ref:"\
#/components/schemas/ErrorCode"},message:{type:"string"},retryable:{type:"boolean"},type:{type:"string"},param:{type:["string","null"]},details:{type:"object",additionalProperties:!0,
properties:{errors:{type:"array",items:{type:"object",required:["path","message"],properties:{path:{type:"string"},message:{type:"string"}}}}}}}},correlation_id:{
type:"string"}}},schema27={type:"string",enum:["invalid_request","unauthorized","forbidden","policy_blocked","policy_redacted","tenant_mismatch","tenant_disable\
d","not_found","method_not_allowed","conflict","gone","payload_too_large","unsupported_media_type","max_steps_exceeded","outcome_unknown","executor_lost","quota\
_exceeded","rate_limited","internal_error","dependency_unavailable","overloaded","timeout"]};function validate64(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):data==="invalid_request"||data==="unauthorized"||data==="forbidden"||data==="policy_blocked"||data==="policy_redacted"||data==="tenant_mis\
match"||data==="tenant_disabled"||data==="not_found"||data==="method_not_allowed"||data==="conflict"||data==="gone"||data==="payload_too_large"||data==="unsuppo\
rted_media_type"||data==="max_steps_exceeded"||data==="outcome_unknown"||data==="executor_lost"||data==="quota_exceeded"||data==="rate_limited"||data==="interna\
l_error"||data==="dependency_unavailable"||data==="overloaded"||data==="timeout"?(validate64.errors=vErrors,errors===0):(validate64.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema27.enum},message:"must be equal to one of the allowed values"}],!1)}validate64.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.error===void 0&&(missing0="error")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate63.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.
error,_errs1=errors;if(errors===_errs1)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.code===void 0&&(missing1="code")||data0.message===
void 0&&(missing1="message")||data0.retryable===void 0&&(missing1="retryable"))return validate63.errors=[{instancePath:instancePath+"/error",schemaPath:"#/prope\
rties/error/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data0.code!==void 0){let _errs3=errors;
validate64(data0.code,{instancePath:instancePath+"/error/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data0.message!==void 0){let _errs4=errors;
if(typeof data0.message!="string")return validate63.errors=[{instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data0.retryable!==void 0){let _errs6=errors;
if(typeof data0.retryable!="boolean")return validate63.errors=[{instancePath:instancePath+"/error/retryable",schemaPath:"#/properties/error/properties/retryable\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data0.type!==void 0){let _errs8=errors;
if(typeof data0.type!="string")return validate63.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data0.param!==void 0){let data5=data0.param,
_errs10=errors;if(typeof data5!="string"&&data5!==null)return validate63.errors=[{instancePath:instancePath+"/error/param",schemaPath:"#/properties/error/proper\
ties/param/type",keyword:"type",params:{type:schema26.properties.error.properties.param.type},message:"must be string,null"}],!1;var valid1=_errs10===errors}else
var valid1=!0;if(valid1)if(data0.details!==void 0){let data6=data0.details,_errs12=errors;if(errors===_errs12)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){
if(data6.errors!==void 0){let data7=data6.errors;if(errors===errors)if(Array.isArray(data7)){var valid3=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0],
_errs17=errors;if(errors===_errs17)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.path===void 0&&(missing2="path")||data8.message===
void 0&&(missing2="message"))return validate63.errors=[{instancePath:instancePath+"/error/details/errors/"+i0,schemaPath:"#/properties/error/properties/details/\
properties/errors/items/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data8.path!==
void 0){let _errs19=errors;if(typeof data8.path!="string")return validate63.errors=[{instancePath:instancePath+"/error/details/errors/"+i0+"/path",schemaPath:"#\
/properties/error/properties/details/properties/errors/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs19===
errors}else var valid4=!0;if(valid4)if(data8.message!==void 0){let _errs21=errors;if(typeof data8.message!="string")return validate63.errors=[{instancePath:instancePath+
"/error/details/errors/"+i0+"/message",schemaPath:"#/properties/error/properties/details/properties/errors/items/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid4=_errs21===errors}else var valid4=!0}else return validate63.errors=[{instancePath:instancePath+"/error/de\
tails/errors/"+i0,schemaPath:"#/properties/error/properties/details/properties/errors/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid3=_errs17===errors;if(!valid3)break}}else return validate63.errors=[{instancePath:instancePath+"/error/details/errors",schemaPath:"#/properties/erro\
r/properties/details/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate63.errors=[{instancePath:instancePath+
"/error/details",schemaPath:"#/properties/error/properties/details/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs12===
errors}else var valid1=!0}}}}}else return validate63.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs23=errors;if(typeof data.
correlation_id!="string")return validate63.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0}else return validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate63.errors=vErrors,errors===0}validate63.evaluated={props:{error:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate62.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate63(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length),validate62.
errors=vErrors,errors===0}validate62.evaluated={props:{error:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getPeerCapabilities_200=validate67;var schema31={type:"string",enum:["fast","balanced","premium"]};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate70.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"?(validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="fast"||
data==="balanced"||data==="premium"?(validate70.errors=vErrors,errors===0):(validate70.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema31.
enum},message:"must be equal to one of the allowed values"}],!1)}validate70.evaluated={dynamicProps:!1,dynamicItems:!1};function validate69(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.supports===
void 0&&(missing0="supports")||data.limits===void 0&&(missing0="limits")||data.models===void 0&&(missing0="models"))return validate69.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.supports!==void 0){let data0=data.
supports,_errs1=errors;if(errors===_errs1)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.runs_forward===void 0&&(missing1="runs_\
forward")||data0.events_stream===void 0&&(missing1="events_stream")||data0.tenant_isolation===void 0&&(missing1="tenant_isolation")||data0.tool_hosting===void 0&&
(missing1="tool_hosting"))return validate69.errors=[{instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data0.runs_forward!==void 0){let _errs3=errors;if(typeof data0.runs_forward!=
"boolean")return validate69.errors=[{instancePath:instancePath+"/supports/runs_forward",schemaPath:"#/properties/supports/properties/runs_forward/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1){if(data0.events_stream!==void 0){let _errs5=errors;
if(typeof data0.events_stream!="boolean")return validate69.errors=[{instancePath:instancePath+"/supports/events_stream",schemaPath:"#/properties/supports/proper\
ties/events_stream/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data0.
tenant_isolation!==void 0){let _errs7=errors;if(typeof data0.tenant_isolation!="boolean")return validate69.errors=[{instancePath:instancePath+"/supports/tenant_\
isolation",schemaPath:"#/properties/supports/properties/tenant_isolation/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs7===
errors}else var valid1=!0;if(valid1)if(data0.tool_hosting!==void 0){let _errs9=errors;if(typeof data0.tool_hosting!="boolean")return validate69.errors=[{instancePath:instancePath+
"/supports/tool_hosting",schemaPath:"#/properties/supports/properties/tool_hosting/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs9===
errors}else var valid1=!0}}}else return validate69.errors=[{instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.limits!==void 0){let data5=data.limits,_errs11=errors;
if(errors===_errs11)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing2;if(data5.max_concurrent_runs===void 0&&(missing2="max_concurrent_runs")||
data5.max_event_streams===void 0&&(missing2="max_event_streams"))return validate69.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/\
required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data5.max_concurrent_runs!==void 0){
let data6=data5.max_concurrent_runs,_errs13=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate69.errors=[{instancePath:instancePath+
"/limits/max_concurrent_runs",schemaPath:"#/properties/limits/properties/max_concurrent_runs/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(errors===_errs13&&typeof data6=="number"&&(data6<0||isNaN(data6)))return validate69.errors=[{instancePath:instancePath+"/limits/max_concurrent_runs",
schemaPath:"#/properties/limits/properties/max_concurrent_runs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid2=_errs13===
errors}else var valid2=!0;if(valid2)if(data5.max_event_streams!==void 0){let data7=data5.max_event_streams,_errs15=errors;if(!(typeof data7=="number"&&!(data7%1)&&
!isNaN(data7)))return validate69.errors=[{instancePath:instancePath+"/limits/max_event_streams",schemaPath:"#/properties/limits/properties/max_event_streams/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data7=="number"&&(data7<0||isNaN(data7)))return validate69.
errors=[{instancePath:instancePath+"/limits/max_event_streams",schemaPath:"#/properties/limits/properties/max_event_streams/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid2=_errs15===errors}else var valid2=!0}else return validate69.errors=[{instancePath:instancePath+"/limits",schemaPath:"\
#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.models!==
void 0){let data8=data.models,_errs17=errors;if(errors===_errs17)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing3;if(data8.tiers===void 0&&
(missing3="tiers")||data8.backends===void 0&&(missing3="backends")||data8.max_context_tokens===void 0&&(missing3="max_context_tokens"))return validate69.errors=
[{instancePath:instancePath+"/models",schemaPath:"#/properties/models/required",keyword:"required",params:{missingProperty:missing3},message:"must have required\
 property '"+missing3+"'"}],!1;if(data8.tiers!==void 0){let data9=data8.tiers,_errs19=errors;if(errors===_errs19)if(Array.isArray(data9)){var valid4=!0;let len0=data9.
length;for(let i0=0;i0<len0;i0++){let _errs21=errors;validate70(data9[i0],{instancePath:instancePath+"/models/tiers/"+i0,parentData:data9,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length);var valid4=_errs21===errors;if(!valid4)
break}}else return validate69.errors=[{instancePath:instancePath+"/models/tiers",schemaPath:"#/properties/models/properties/tiers/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data8.backends!==void 0){let data11=data8.backends,_errs22=errors;
if(errors===_errs22)if(Array.isArray(data11)){var valid5=!0;let len1=data11.length;for(let i1=0;i1<len1;i1++){let _errs24=errors;if(typeof data11[i1]!="string")
return validate69.errors=[{instancePath:instancePath+"/models/backends/"+i1,schemaPath:"#/properties/models/properties/backends/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid5=_errs24===errors;if(!valid5)break}}else return validate69.errors=[{instancePath:instancePath+"/models/ba\
ckends",schemaPath:"#/properties/models/properties/backends/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid3=_errs22===errors}else
var valid3=!0;if(valid3)if(data8.max_context_tokens!==void 0){let data13=data8.max_context_tokens,_errs26=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(
data13)))return validate69.errors=[{instancePath:instancePath+"/models/max_context_tokens",schemaPath:"#/properties/models/properties/max_context_tokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs26&&typeof data13=="number"&&(data13<0||isNaN(data13)))return validate69.errors=[{
instancePath:instancePath+"/models/max_context_tokens",schemaPath:"#/properties/models/properties/max_context_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid3=_errs26===errors}else var valid3=!0}}else return validate69.errors=[{instancePath:instancePath+"/models",schemaPath:"\
#/properties/models/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs17===errors}else var valid0=!0}}else return validate69.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate69.errors=vErrors,errors===0}validate69.
evaluated={props:{supports:!0,limits:!0,models:!0},dynamicProps:!1,dynamicItems:!1};function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.capabilities===void 0&&(missing0="capabilities")||
data.correlation_id===void 0&&(missing0="correlation_id"))return validate68.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.capabilities!==void 0){let _errs1=errors;validate69(data.capabilities,{instancePath:instancePath+
"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.
errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs2=errors;if(typeof data.correlation_id!=
"string")return validate68.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate68.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate68.errors=vErrors,errors===0}validate68.evaluated={props:{capabilities:!0,correlation_id:!0},
dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate67.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate68(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length),validate67.
errors=vErrors,errors===0}validate67.evaluated={props:{capabilities:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getHealth_200=validate74;var schema33={type:"object",required:["status","service","version","correlation_id"],properties:{status:{const:"ok"},service:{type:"string",enum:["agent-orchest\
rator","model-policy","federation","executor"]},version:{type:"string"},correlation_id:{type:"string"}}};function validate75(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.status===void 0&&(missing0="status")||
data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.correlation_id===void 0&&(missing0="correlation_id"))return validate75.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate75.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"\
const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.service!==void 0){let data1=data.
service,_errs2=errors;if(typeof data1!="string")return validate75.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1==="model-policy"||data1==="federation"||data1==="executor"))
return validate75.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",keyword:"enum",params:{allowedValues:schema33.properties.
service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;
if(typeof data.version!="string")return validate75.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.
correlation_id!="string")return validate75.errors=[{instancePath:instancePath+"/correlation_id",schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate75.errors=vErrors,errors===0}validate75.evaluated={props:{status:!0,service:!0,version:!0,
correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate74.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate75(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),
errors=vErrors.length),validate74.errors=vErrors,errors===0}validate74.evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};
var getLiveness_200=validate77;function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.
correlation_id===void 0&&(missing0="correlation_id"))return validate78.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate78.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate78.errors=[{instancePath:instancePath+
"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1===
"model-policy"||data1==="federation"||data1==="executor"))return validate78.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",
keyword:"enum",params:{allowedValues:schema33.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate78.errors=[{instancePath:instancePath+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate78.errors=[{instancePath:instancePath+"/correlation_id",
schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else
return validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate78.errors=vErrors,
errors===0}validate78.evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate77(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate78(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length),validate77.errors=vErrors,errors===0}validate77.evaluated={props:{status:!0,
service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getReadiness_200=validate80;function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.service===void 0&&(missing0="service")||data.version===void 0&&(missing0="version")||data.
correlation_id===void 0&&(missing0="correlation_id"))return validate81.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="ok")return validate81.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.service!==void 0){let data1=data.service,_errs2=errors;if(typeof data1!="string")return validate81.errors=[{instancePath:instancePath+
"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="agent-orchestrator"||data1===
"model-policy"||data1==="federation"||data1==="executor"))return validate81.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",
keyword:"enum",params:{allowedValues:schema33.properties.service.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate81.errors=[{instancePath:instancePath+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)
if(data.correlation_id!==void 0){let _errs6=errors;if(typeof data.correlation_id!="string")return validate81.errors=[{instancePath:instancePath+"/correlation_id",
schemaPath:"#/properties/correlation_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}else
return validate81.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate81.errors=vErrors,
errors===0}validate81.evaluated={props:{status:!0,service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};function validate80(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate81(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length),validate80.errors=vErrors,errors===0}validate80.evaluated={props:{status:!0,
service:!0,version:!0,correlation_id:!0},dynamicProps:!1,dynamicItems:!1};var getOpenapi_200=validate83;function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.openapi===void 0&&(missing0="openapi")||data.info===void 0&&(missing0="info")||data.paths===void 0&&(missing0="paths"))return validate83.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
openapi!==void 0){let _errs1=errors;if(typeof data.openapi!="string")return validate83.errors=[{instancePath:instancePath+"/openapi",schemaPath:"#/properties/op\
enapi/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.info!==void 0){
let data1=data.info,_errs3=errors;if(errors===_errs3&&!(data1&&typeof data1=="object"&&!Array.isArray(data1)))return validate83.errors=[{instancePath:instancePath+
"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.paths!==void 0){let data2=data.paths,_errs6=errors;if(errors===_errs6&&!(data2&&typeof data2=="object"&&!Array.isArray(data2)))return validate83.errors=
[{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}else return validate83.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate83.errors=vErrors,errors===0}validate83.evaluated={props:{openapi:!0,info:!0,paths:!0},dynamicProps:!1,dynamicItems:!1};export{failure_Error,getHealth_200,getLiveness_200,getOpenapi_200,getPeerCapabilities_200,getPeerInfo_200,getReadiness_200};
