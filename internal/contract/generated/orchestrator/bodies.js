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
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var createRun_body=validate52;var func1=require_ucs2length().default;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate55.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,
valid0=!1,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.text===
void 0&&(missing0="text")){let err0={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have requir\
ed property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{if(data.type!==void 0){let _errs3=errors;if(data.type!=="text"){let err1={
instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue:"text"},message:"must be equal to constant"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data.text!==void 0){let data1=data.text,_errs4=errors;
if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)<1){let err2={instancePath:instancePath+"/text",schemaPath:"#/anyOf/0/properties/text/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/text",schemaPath:"#/anyOf/0/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}var valid1=_errs4===errors}else var valid1=!0}}else{let err4={instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs1===errors;if(valid0=valid0||_valid0,_valid0){var props0={};props0.type=
!0,props0.text=!0}let _errs6=errors;if(errors===_errs6)if(typeof data=="string"){if(func1(data)<1){let err5={instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs6===
errors;if(valid0=valid0||_valid0,valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err7={instancePath,schemaPath:"#/anyO\
f",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,validate55.errors=vErrors,
!1}return validate55.errors=vErrors,evaluated0.props=props0,errors===0}validate55.evaluated={dynamicProps:!0,dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.data_classification!==void 0){let data0=data.data_classification,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>64)return validate58.
errors=[{instancePath:instancePath+"/data_classification",schemaPath:"#/properties/data_classification/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1}else return validate58.errors=[{instancePath:instancePath+"/data_classification",schemaPath:"#/properties/data_class\
ification/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.region!==void 0){
let data1=data.region,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>64)return validate58.errors=[{instancePath:instancePath+"/regi\
on",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate58.
errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let data2=data.purpose,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>
128)return validate58.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1}else return validate58.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.consent_tags!==void 0){let data3=data.
consent_tags,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){if(data3.length>64)return validate58.errors=[{instancePath:instancePath+"/consent_tags",schemaPath:"\
#/properties/consent_tags/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0],_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(data4)>64)return validate58.errors=[{instancePath:instancePath+
"/consent_tags/"+i0,schemaPath:"#/properties/consent_tags/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1}else return validate58.errors=[{instancePath:instancePath+"/consent_tags/"+i0,schemaPath:"#/properties/consent_tags/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid1=_errs9===errors;if(!valid1)break}}}else return validate58.errors=[{instancePath:instancePath+"/consent_tags",schemaPath:"\
#/properties/consent_tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate58.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.errors=vErrors,errors===0}validate58.
evaluated={props:{data_classification:!0,region:!0,purpose:!0,consent_tags:!0},dynamicProps:!1,dynamicItems:!1};var pattern3=new RegExp("^[A-Za-z0-9_./-]{1,64}$","u"),pattern4=new RegExp("^[^\\u0000-\\u001f\\u007f]*$","u");function validate60(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>32)return validate60.
errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties"}],!1;for(let key0 in data){
let _errs1=errors;if(typeof key0=="string"&&!pattern3.test(key0)){let err0={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_./-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_./-]{1,64}$"',propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===
errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};
return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate60.errors=vErrors,!1;break}}if(valid0)for(let key1 in data){let data0=data[key1],_errs3=errors;
if(errors===_errs3)if(typeof data0=="string"){if(func1(data0)>256)return validate60.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(!pattern4.test(
data0))return validate60.errors=[{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]*$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'}],!1}else return validate60.errors=[{instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===
errors;if(!valid1)break}}else return validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate60.
errors=vErrors,errors===0}validate60.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate57(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.locale!==void 0){let data0=data.locale,_errs1=errors;
if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>64)return validate57.errors=[{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate57.errors=[{instancePath:instancePath+
"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.timezone!==void 0){let data1=data.timezone,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>64)return validate57.errors=
[{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters"}],!1}else return validate57.errors=[{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.channel!==void 0){let data2=data.channel,_errs5=errors;if(errors===
_errs5)if(typeof data2=="string"){if(func1(data2)>64)return validate57.errors=[{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/maxLength",
keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate57.errors=[{instancePath:instancePath+"/channel",
schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.user_id!==void 0){let data3=data.user_id,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>128)return validate57.errors=[{instancePath:instancePath+
"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return validate57.
errors=[{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.session_id!==void 0){let data4=data.session_id,_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(
data4)>128)return validate57.errors=[{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"}],!1}else return validate57.errors=[{instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.policy_context!==void 0){
let _errs11=errors;validate58(data.policy_context,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
labels!==void 0){let _errs12=errors;validate60(data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.
metadata!==void 0){let data7=data.metadata,_errs13=errors;if(errors===_errs13)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(Object.keys(data7).length>
64)return validate57.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:64},message:"\
must NOT have more than 64 properties"}],!1}else return validate57.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}else return validate57.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.errors=vErrors,errors===0}validate57.evaluated={props:{locale:!0,timezone:!0,
channel:!0,user_id:!0,session_id:!0,policy_context:!0,labels:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.tool_allowlist!==void 0){let data0=data.tool_allowlist,_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){if(data0.length>256)return validate64.
errors=[{instancePath:instancePath+"/tool_allowlist",schemaPath:"#/properties/tool_allowlist/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT h\
ave more than 256 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>128)return validate64.errors=[{instancePath:instancePath+"/tool_allowlist/"+i0,schemaPath:"#/properties/tool_allowlist/items/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return validate64.errors=[{instancePath:instancePath+"/tool_al\
lowlist/"+i0,schemaPath:"#/properties/tool_allowlist/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===errors;
if(!valid1)break}}}else return validate64.errors=[{instancePath:instancePath+"/tool_allowlist",schemaPath:"#/properties/tool_allowlist/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.tool_denymap!==void 0){let data2=data.tool_denymap,_errs5=errors,
_errs6=errors,valid2=!1,_errs7=errors;if(errors===_errs7)if(Array.isArray(data2))if(data2.length>256){let err0={instancePath:instancePath+"/tool_denymap",schemaPath:"\
#/properties/tool_denymap/anyOf/0/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}else{var valid3=!0;let len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1],_errs9=errors;if(errors===_errs9)if(typeof data3=="s\
tring"){if(func1(data3)>128){let err1={instancePath:instancePath+"/tool_denymap/"+i1,schemaPath:"#/properties/tool_denymap/anyOf/0/items/maxLength",keyword:"max\
Length",params:{limit:128},message:"must NOT have more than 128 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/tool_denymap/"+i1,schemaPath:"#/properties/tool_denymap/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var valid3=_errs9===errors;if(!valid3)break}}else{let err3={instancePath:instancePath+"/tool_denymap",schemaPath:"#/propertie\
s/tool_denymap/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs7===
errors;valid2=valid2||_valid0;let _errs11=errors;if(errors===_errs11)if(data2&&typeof data2=="object"&&!Array.isArray(data2))if(Object.keys(data2).length>256){let err4={
instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must \
NOT have more than 256 properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else{for(let key0 in data2){let _errs13=errors;if(typeof key0=="st\
ring"&&func1(key0)>128){let err5={instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/anyOf/1/propertyNames/maxLength",keyword:"maxL\
ength",params:{limit:128},message:"must NOT have more than 128 characters",propertyName:key0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid4=_errs13===
errors;if(!valid4){let err6={instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/anyOf/1/propertyNames",keyword:"propertyNames",params:{
propertyName:key0},message:"property name must be valid"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++;break}}if(valid4)for(let key1 in data2){let _errs15=errors;
if(typeof data2[key1]!="boolean"){let err7={instancePath:instancePath+"/tool_denymap/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tool\
_denymap/anyOf/1/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
var valid5=_errs15===errors;if(!valid5)break}}else{let err8={instancePath:instancePath+"/tool_denymap",schemaPath:"#/properties/tool_denymap/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs11===errors;if(valid2=valid2||
_valid0,valid2)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err9={instancePath:instancePath+"/tool_denymap",schemaPath:"#/\
properties/tool_denymap/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++,
validate64.errors=vErrors,!1}var valid0=_errs5===errors}else var valid0=!0}else return validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate64.errors=vErrors,errors===0}validate64.evaluated={props:{tool_allowlist:!0,tool_denymap:!0},dynamicProps:!1,
dynamicItems:!1};var schema28={type:"string",enum:["low","normal","high"]};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate67.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"?(validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="low"||data===
"normal"||data==="high"?(validate67.errors=vErrors,errors===0):(validate67.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema28.
enum},message:"must be equal to one of the allowed values"}],!1)}validate67.evaluated={dynamicProps:!1,dynamicItems:!1};var schema29={type:"string",enum:["fast",
"balanced","premium"]};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate69.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="fast"||data==="balanced"||data==="premium"?(validate69.
errors=vErrors,errors===0):(validate69.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema29.enum},message:"must be equal to o\
ne of the allowed values"}],!1)}validate69.evaluated={dynamicProps:!1,dynamicItems:!1};function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.priority===void 0&&(data.priority="normal"),data.stream_events===
void 0&&(data.stream_events=!0),data.dry_run===void 0&&(data.dry_run=!1);let _errs1=errors;validate67(data.priority,{instancePath:instancePath+"/priority",parentData:data,
parentDataProperty:"priority",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs1===
errors;if(valid0){if(data.timeout_ms!==void 0){let data1=data.timeout_ms,_errs2=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate66.
errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(errors===_errs2&&typeof data1=="number"){if(data1>864e5||isNaN(data1))return validate66.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/proper\
ties/timeout_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e5},message:"must be <= 86400000"}],!1;if(data1<1||isNaN(data1))return validate66.errors=
[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.max_steps!==void 0){let data2=data.max_steps,_errs4=errors;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)))return validate66.errors=[{instancePath:instancePath+"/max_steps",schemaPath:"#/properties/max_steps/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data2=="number"){if(data2>1e3||isNaN(data2))return validate66.errors=[{instancePath:instancePath+
"/max_steps",schemaPath:"#/properties/max_steps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data2<1||isNaN(data2))
return validate66.errors=[{instancePath:instancePath+"/max_steps",schemaPath:"#/properties/max_steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){let _errs6=errors;if(typeof data.stream_events!="boolean")return validate66.
errors=[{instancePath:instancePath+"/stream_events",schemaPath:"#/properties/stream_events/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var valid0=_errs6===errors;if(valid0){let _errs8=errors;if(typeof data.dry_run!="boolean")return validate66.errors=[{instancePath:instancePath+"/dry_run",schemaPath:"\
#/properties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs8===errors;if(valid0)if(data.model_tier!==void 0){
let _errs10=errors;validate69(data.model_tier,{instancePath:instancePath+"/model_tier",parentData:data,parentDataProperty:"model_tier",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0}}}}}else return validate66.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate66.errors=vErrors,errors===0}validate66.
evaluated={props:{priority:!0,timeout_ms:!0,max_steps:!0,stream_events:!0,dry_run:!0,model_tier:!0},dynamicProps:!1,dynamicItems:!1};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>256)
return validate72.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(
data)<1)return validate72.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate72.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate72.errors=
vErrors,errors===0}validate72.evaluated={dynamicProps:!1,dynamicItems:!1};function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.context===void 0&&(data.context={}),data.tooling===void 0&&(data.
tooling={}),data.run_options===void 0&&(data.run_options={});let missing0;if(data.input===void 0&&(missing0="input"))return validate54.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.input!==void 0){let _errs1=errors;
validate55(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.
errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){let _errs2=errors;validate57(data.context,
{instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors;if(valid0){if(data.policy_context!==void 0){let _errs3=errors;validate58(data.policy_context,
{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){let _errs4=errors;validate64(data.tooling,{instancePath:instancePath+
"/tooling",parentData:data,parentDataProperty:"tooling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length);var valid0=_errs4===errors;if(valid0){let _errs5=errors;validate66(data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"\
run_options",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs5===errors;
if(valid0)if(data.idempotency_key!==void 0){let _errs6=errors;validate72(data.idempotency_key,{instancePath:instancePath+"/idempotency_key",parentData:data,parentDataProperty:"\
idempotency_key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0}}}}}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={props:{input:!0,context:!0,policy_context:!0,tooling:!0,run_options:!0,idempotency_key:!0},
dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate52.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate54(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length),validate52.
errors=vErrors,errors===0}validate52.evaluated={props:{input:!0,context:!0,policy_context:!0,tooling:!0,run_options:!0,idempotency_key:!0},dynamicProps:!1,dynamicItems:!1};
var batchRuns_body=validate75;function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.context===void 0&&(data.context={}),data.tooling===void 0&&(data.tooling={}),data.run_options===void 0&&(data.run_options={});let missing0;if(data.input===
void 0&&(missing0="input"))return validate76.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must ha\
ve required property '"+missing0+"'"}],!1;if(data.input!==void 0){let _errs1=errors;validate55(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"\
input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){let _errs2=errors;validate57(data.context,{instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors;if(valid0){if(data.policy_context!==
void 0){let _errs3=errors;validate58(data.policy_context,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){let _errs4=errors;validate64(data.tooling,{instancePath:instancePath+"/tooling",parentData:data,parentDataProperty:"tooling",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs4===errors;if(valid0){let _errs5=errors;validate66(
data.run_options,{instancePath:instancePath+"/run_options",parentData:data,parentDataProperty:"run_options",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.
errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs5===errors;if(valid0)if(data.idempotency_key!==void 0){let _errs6=errors;validate72(
data.idempotency_key,{instancePath:instancePath+"/idempotency_key",parentData:data,parentDataProperty:"idempotency_key",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate76.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.errors=vErrors,errors===0}validate76.evaluated=
{props:{input:!0,context:!0,policy_context:!0,tooling:!0,run_options:!0,idempotency_key:!0},dynamicProps:!1,dynamicItems:!1};function validate75(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.runs===void 0&&
(missing0="runs"))return validate75.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have requir\
ed property '"+missing0+"'"}],!1;if(data.runs!==void 0){let data0=data.runs;if(errors===errors)if(Array.isArray(data0)){if(data0.length>50)return validate75.errors=
[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;
if(data0.length<1)return validate75.errors=[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate76(data0[i0],{instancePath:instancePath+
"/runs/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=
vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}}else return validate75.errors=[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate75.errors=vErrors,errors===0}validate75.evaluated={props:{runs:!0},dynamicProps:!1,dynamicItems:!1};var retryRun_body=validate84;function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate85.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>256)
return validate85.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(
data)<1)return validate85.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate85.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate85.errors=
vErrors,errors===0}validate85.evaluated={dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data))data.idempotency_key!==void 0&&(validate85(data.idempotency_key,{instancePath:instancePath+
"/idempotency_key",parentData:data,parentDataProperty:"idempotency_key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.
errors),errors=vErrors.length));else return validate84.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate84.errors=vErrors,errors===0}validate84.evaluated={props:{idempotency_key:!0},dynamicProps:!1,dynamicItems:!1};var createAgent_body=validate87;var pattern5=new RegExp("^[A-Za-z0-9_.-]{3,64}$","u");function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate89.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern5.test(data))return validate89.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9_.-]{3,64}$"},message:'must match pattern "^[A-Za-z0-9_.-]{3,64}$"'}],!1}else return validate89.errors=[{instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;return validate89.errors=vErrors,errors===0}validate89.evaluated={dynamicProps:!1,dynamicItems:!1};var schema38={
type:"string",enum:["active","inactive","deprecated"]};function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate91.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"?(validate91.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="active"||
data==="inactive"||data==="deprecated"?(validate91.errors=vErrors,errors===0):(validate91.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema38.
enum},message:"must be equal to one of the allowed values"}],!1)}validate91.evaluated={dynamicProps:!1,dynamicItems:!1};var schema39={type:"object",additionalProperties:!1,
properties:{kind:{type:"string",enum:["agent"]},system_prompt:{type:"string",maxLength:65536,pattern:"^[^\\u0000]*$"},model_ref:{type:"string",minLength:1,maxLength:256,
pattern:"^[^\\u0000]*$"},tools:{type:"array",maxItems:128,uniqueItems:!0,items:{$ref:"#/components/schemas/ToolId"}},max_steps:{type:"integer",minimum:1,maximum:1e3},
timeout_ms:{type:"integer",minimum:1,maximum:864e5},max_executing_runs:{type:"integer",minimum:1,maximum:1e6},token_budgets:{type:"array",maxItems:4,items:{$ref:"\
#/components/schemas/TokenBudgetInput"}},temperature:{type:"number",minimum:0,maximum:2},top_p:{type:"number",exclusiveMinimum:0,maximum:1},max_output_tokens:{type:"\
integer",minimum:1,maximum:1e6},stop:{type:"array",maxItems:8,items:{type:"string",minLength:1,maxLength:256}},model_timeout_ms:{type:"integer",minimum:1,maximum:36e5},
retry:{type:"object",additionalProperties:!1,properties:{max_attempts:{type:"integer",minimum:1,maximum:10,default:3},base_delay_ms:{type:"integer",minimum:1,maximum:6e5,
default:250},max_delay_ms:{type:"integer",minimum:1,maximum:6e5,default:1e4}}}}},func23=Object.prototype.hasOwnProperty,func0=require_equal().default,pattern6=new RegExp(
"^[^\\u0000]*$","u");var pattern10=new RegExp("^tool\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","u");function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>64)return validate94.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLe\
ngth",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(!pattern10.test(data))return validate94.errors=[{instancePath,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^tool\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},message:'must match pattern "^tool\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"'}],
!1}else return validate94.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate94.errors=
vErrors,errors===0}validate94.evaluated={dynamicProps:!1,dynamicItems:!1};var schema41={type:"object",additionalProperties:!1,required:["window"],minProperties:2,
properties:{window:{type:"string",enum:["minute","hour","day","month"]},max_tokens:{type:"integer",minimum:0,maximum:1e12},max_cost_usd:{type:"number",minimum:0,
maximum:1e9}}};function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate96.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){if(Object.keys(data).length<2)return validate96.errors=[{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:2},message:"\
must NOT have fewer than 2 properties"}],!1;{let missing0;if(data.window===void 0&&(missing0="window"))return validate96.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"window"||key0==="max_tokens"||key0==="max_cost_usd")){return validate96.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.window!==void 0){let data0=data.window,_errs2=errors;
if(typeof data0!="string")return validate96.errors=[{instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;if(!(data0==="minute"||data0==="hour"||data0==="day"||data0==="month"))return validate96.errors=[{instancePath:instancePath+"\
/window",schemaPath:"#/properties/window/enum",keyword:"enum",params:{allowedValues:schema41.properties.window.enum},message:"must be equal to one of the allowe\
d values"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.max_tokens!==void 0){let data1=data.max_tokens,_errs4=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)))return validate96.errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>1e12||isNaN(data1))return validate96.errors=[{instancePath:instancePath+
"/max_tokens",schemaPath:"#/properties/max_tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(data1<
0||isNaN(data1))return validate96.errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.max_cost_usd!==void 0){let data2=data.max_cost_usd,_errs6=errors;
if(errors===_errs6)if(typeof data2=="number"){if(data2>1e9||isNaN(data2))return validate96.errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/prop\
erties/max_cost_usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data2<0||isNaN(data2))return validate96.
errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/properties/max_cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1}else return validate96.errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/properties/max_cost_usd/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate96.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate96.errors=vErrors,errors===0}validate96.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!func23.call(schema39.properties,key0)){return validate93.errors=[{instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.kind!==
void 0){let data0=data.kind,_errs2=errors;if(typeof data0!="string")return validate93.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="agent")return validate93.errors=[{instancePath:instancePath+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema39.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.system_prompt!==void 0){let data1=data.system_prompt,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(
data1)>65536)return validate93.errors=[{instancePath:instancePath+"/system_prompt",schemaPath:"#/properties/system_prompt/maxLength",keyword:"maxLength",params:{
limit:65536},message:"must NOT have more than 65536 characters"}],!1;if(!pattern6.test(data1))return validate93.errors=[{instancePath:instancePath+"/system_prom\
pt",schemaPath:"#/properties/system_prompt/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate93.
errors=[{instancePath:instancePath+"/system_prompt",schemaPath:"#/properties/system_prompt/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.model_ref!==void 0){let data2=data.model_ref,_errs6=errors;if(errors===_errs6)if(typeof data2==
"string"){if(func1(data2)>256)return validate93.errors=[{instancePath:instancePath+"/model_ref",schemaPath:"#/properties/model_ref/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data2)<1)return validate93.errors=[{instancePath:instancePath+"/model_ref",schemaPath:"\
#/properties/model_ref/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data2))return validate93.
errors=[{instancePath:instancePath+"/model_ref",schemaPath:"#/properties/model_ref/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must mat\
ch pattern "^[^\\u0000]*$"'}],!1}else return validate93.errors=[{instancePath:instancePath+"/model_ref",schemaPath:"#/properties/model_ref/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data3=data.tools,_errs8=errors;
if(errors===_errs8)if(Array.isArray(data3)){if(data3.length>128)return validate93.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/max\
Items",keyword:"maxItems",params:{limit:128},message:"must NOT have more than 128 items"}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs10=errors;
validate94(data3[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.
errors:vErrors.concat(validate94.errors),errors=vErrors.length);var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data3.length,j0;if(i1>1){outer0:for(;i1--;)
for(j0=i1;j0--;)if(func0(data3[i1],data3[j0])){return validate93.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate93.
errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.max_steps!==void 0){let data5=data.max_steps,_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))
return validate93.errors=[{instancePath:instancePath+"/max_steps",schemaPath:"#/properties/max_steps/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(errors===_errs11&&typeof data5=="number"){if(data5>1e3||isNaN(data5))return validate93.errors=[{instancePath:instancePath+"/max_steps",schemaPath:"\
#/properties/max_steps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data5<1||isNaN(data5))return validate93.errors=
[{instancePath:instancePath+"/max_steps",schemaPath:"#/properties/max_steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.timeout_ms!==void 0){let data6=data.timeout_ms,_errs13=errors;if(!(typeof data6=="number"&&
!(data6%1)&&!isNaN(data6)))return validate93.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data6=="number"){if(data6>864e5||isNaN(data6))return validate93.errors=[{instancePath:instancePath+
"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e5},message:"must be <= 86400000"}],!1;if(data6<1||
isNaN(data6))return validate93.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.max_executing_runs!==void 0){let data7=data.max_executing_runs,
_errs15=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)))return validate93.errors=[{instancePath:instancePath+"/max_executing_runs",schemaPath:"#/\
properties/max_executing_runs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data7=="number"){if(data7>
1e6||isNaN(data7))return validate93.errors=[{instancePath:instancePath+"/max_executing_runs",schemaPath:"#/properties/max_executing_runs/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(data7<1||isNaN(data7))return validate93.errors=[{instancePath:instancePath+"/max_exe\
cuting_runs",schemaPath:"#/properties/max_executing_runs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.token_budgets!==void 0){let data8=data.token_budgets,_errs17=errors;if(errors===_errs17)if(Array.isArray(data8)){if(data8.
length>4)return validate93.errors=[{instancePath:instancePath+"/token_budgets",schemaPath:"#/properties/token_budgets/maxItems",keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"}],!1;{var valid3=!0;let len1=data8.length;for(let i2=0;i2<len1;i2++){let _errs19=errors;validate96(data8[i2],{instancePath:instancePath+
"/token_budgets/"+i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors),
errors=vErrors.length);var valid3=_errs19===errors;if(!valid3)break}}}else return validate93.errors=[{instancePath:instancePath+"/token_budgets",schemaPath:"#/p\
roperties/token_budgets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.
temperature!==void 0){let data10=data.temperature,_errs20=errors;if(errors===_errs20)if(typeof data10=="number"){if(data10>2||isNaN(data10))return validate93.errors=
[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= \
2"}],!1;if(data10<0||isNaN(data10))return validate93.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate93.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/prope\
rties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.top_p!==
void 0){let data11=data.top_p,_errs22=errors;if(errors===_errs22)if(typeof data11=="number"){if(data11>1||isNaN(data11))return validate93.errors=[{instancePath:instancePath+
"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data11<=0||isNaN(data11))return validate93.
errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return validate93.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.max_output_tokens!==void 0){let data12=data.max_output_tokens,_errs24=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)))return validate93.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/ma\
x_output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs24&&typeof data12=="number"){if(data12>1e6||isNaN(data12))
return validate93.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(data12<1||isNaN(data12))return validate93.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"\
#/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs24===errors}else var valid0=!0;
if(valid0){if(data.stop!==void 0){let data13=data.stop,_errs26=errors;if(errors===_errs26)if(Array.isArray(data13)){if(data13.length>8)return validate93.errors=
[{instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"}],!1;{
var valid4=!0;let len2=data13.length;for(let i3=0;i3<len2;i3++){let data14=data13[i3],_errs28=errors;if(errors===_errs28)if(typeof data14=="string"){if(func1(data14)>
256)return validate93.errors=[{instancePath:instancePath+"/stop/"+i3,schemaPath:"#/properties/stop/items/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(func1(data14)<1)return validate93.errors=[{instancePath:instancePath+"/stop/"+i3,schemaPath:"#/properties/stop/i\
tems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate93.errors=[{instancePath:instancePath+
"/stop/"+i3,schemaPath:"#/properties/stop/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs28===errors;if(!valid4)
break}}}else return validate93.errors=[{instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0){if(data.model_timeout_ms!==void 0){let data15=data.model_timeout_ms,_errs30=errors;if(!(typeof data15==
"number"&&!(data15%1)&&!isNaN(data15)))return validate93.errors=[{instancePath:instancePath+"/model_timeout_ms",schemaPath:"#/properties/model_timeout_ms/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs30&&typeof data15=="number"){if(data15>36e5||isNaN(data15))return validate93.
errors=[{instancePath:instancePath+"/model_timeout_ms",schemaPath:"#/properties/model_timeout_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},
message:"must be <= 3600000"}],!1;if(data15<1||isNaN(data15))return validate93.errors=[{instancePath:instancePath+"/model_timeout_ms",schemaPath:"#/properties/m\
odel_timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs30===errors}else var valid0=!0;if(valid0)
if(data.retry!==void 0){let data16=data.retry,_errs32=errors;if(errors===_errs32)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){data16.max_attempts===
void 0&&(data16.max_attempts=3),data16.base_delay_ms===void 0&&(data16.base_delay_ms=250),data16.max_delay_ms===void 0&&(data16.max_delay_ms=1e4);let _errs34=errors;
for(let key1 in data16)if(!(key1==="max_attempts"||key1==="base_delay_ms"||key1==="max_delay_ms")){return validate93.errors=[{instancePath:instancePath+"/retry",
schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional propertie\
s"}],!1;break}if(_errs34===errors){let data17=data16.max_attempts,_errs35=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)))return validate93.errors=
[{instancePath:instancePath+"/retry/max_attempts",schemaPath:"#/properties/retry/properties/max_attempts/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(errors===_errs35&&typeof data17=="number"){if(data17>10||isNaN(data17))return validate93.errors=[{instancePath:instancePath+"/retry/max_\
attempts",schemaPath:"#/properties/retry/properties/max_attempts/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"}],!1;if(data17<
1||isNaN(data17))return validate93.errors=[{instancePath:instancePath+"/retry/max_attempts",schemaPath:"#/properties/retry/properties/max_attempts/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid5=_errs35===errors;if(valid5){let data18=data16.base_delay_ms,_errs37=errors;if(!(typeof data18==
"number"&&!(data18%1)&&!isNaN(data18)))return validate93.errors=[{instancePath:instancePath+"/retry/base_delay_ms",schemaPath:"#/properties/retry/properties/bas\
e_delay_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs37&&typeof data18=="number"){if(data18>6e5||isNaN(data18))
return validate93.errors=[{instancePath:instancePath+"/retry/base_delay_ms",schemaPath:"#/properties/retry/properties/base_delay_ms/maximum",keyword:"maximum",params:{
comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data18<1||isNaN(data18))return validate93.errors=[{instancePath:instancePath+"/retry/base_delay_m\
s",schemaPath:"#/properties/retry/properties/base_delay_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid5=_errs37===
errors;if(valid5){let data19=data16.max_delay_ms,_errs39=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)))return validate93.errors=[{instancePath:instancePath+
"/retry/max_delay_ms",schemaPath:"#/properties/retry/properties/max_delay_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs39&&typeof data19=="number"){if(data19>6e5||isNaN(data19))return validate93.errors=[{instancePath:instancePath+"/retry/max_delay_ms",schemaPath:"#/properti\
es/retry/properties/max_delay_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data19<1||isNaN(data19))return validate93.
errors=[{instancePath:instancePath+"/retry/max_delay_ms",schemaPath:"#/properties/retry/properties/max_delay_ms/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"}],!1}var valid5=_errs39===errors}}}}else return validate93.errors=[{instancePath:instancePath+"/retry",schemaPath:"#/properti\
es/retry/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs32===errors}else var valid0=!0}}}}}}}}}}}}}}else return validate93.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate93.errors=vErrors,errors===0}validate93.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate88.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.status===void 0&&(data.status="active"),data.config===void 0&&(data.config={});let missing0;
if(data.name===void 0&&(missing0="name"))return validate88.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="agent_id"||key0==="name"||key0==="description"||key0==="st\
atus"||key0==="config")){return validate88.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.agent_id!==void 0){let _errs2=errors;validate89(data.agent_id,{instancePath:instancePath+
"/agent_id",parentData:data,parentDataProperty:"agent_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),
errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>256)return validate88.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate88.errors=[{instancePath:instancePath+"/name",schemaPath:"#/pr\
operties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data1))return validate88.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u\
0000]*$"'}],!1}else return validate88.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let data2=data.description,_errs5=errors;if(errors===
_errs5)if(typeof data2=="string"){if(func1(data2)>4096)return validate88.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/\
maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(!pattern6.test(data2))return validate88.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else
return validate88.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){let _errs7=errors;validate91(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length);var valid0=_errs7===
errors;if(valid0){let _errs8=errors;validate93(data.config,{instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs8===errors}}}}}}}else return validate88.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate88.errors=vErrors,errors===0}validate88.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate87.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate88(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),errors=vErrors.
length),validate87.errors=vErrors,errors===0}validate87.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var updateAgent_body=validate100;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.status===void 0&&(data.status="active");let missing0;if(data.name===void 0&&(missing0="name")||data.config===void 0&&(missing0="config"))return validate101.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="agent_id"||key0==="name"||key0==="description"||key0==="status"||key0==="config")){return validate101.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){
if(data.agent_id!==void 0){let _errs2=errors;validate89(data.agent_id,{instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"agent_id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>256)return validate101.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charact\
ers"}],!1;if(func1(data1)<1)return validate101.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data1))return validate101.errors=[{instancePath:instancePath+"/name",schemaPath:"#/proper\
ties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate101.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.description!==void 0){let data2=data.description,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>4096)return validate101.errors=
[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more t\
han 4096 characters"}],!1;if(!pattern6.test(data2))return validate101.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pat\
tern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate101.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){let _errs7=errors;validate91(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length);var valid0=_errs7===errors;if(valid0)if(data.config!==void 0){
let _errs8=errors;validate93(data.config,{instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}else return validate101.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate101.errors=vErrors,errors===0}validate101.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate100.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate101(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.
errors),errors=vErrors.length),validate100.errors=vErrors,errors===0}validate100.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var patchAgent_body=validate106;function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(Object.keys(data).length<1)return validate107.errors=[{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"mus\
t NOT have fewer than 1 properties"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0==="description"||key0==="status"||key0==="config")){return validate107.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>256)
return validate107.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT \
have more than 256 characters"}],!1;if(func1(data0)<1)return validate107.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data0))return validate107.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate107.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let data1=data.description,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(
data1)>4096)return validate107.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"}],!1;if(!pattern6.test(data1))return validate107.errors=[{instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate107.errors=
[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs6=errors;validate91(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.config!==void 0){let _errs7=errors;validate93(data.config,{instancePath:instancePath+"/config",parentData:data,parentDataProperty:"\
config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0}}}}}else return validate107.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate107.
errors=vErrors,errors===0}validate107.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate106(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate106.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate107(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.
errors:vErrors.concat(validate107.errors),errors=vErrors.length),validate106.errors=vErrors,errors===0}validate106.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rollbackAgent_body=validate111;function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.version===void 0&&(missing0="version"))return validate111.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="version"){return validate111.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===
errors&&data.version!==void 0){let data0=data.version,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate111.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="numbe\
r"){if(data0>2147483647||isNaN(data0))return validate111.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(data0<1||isNaN(data0))return validate111.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}}}}else return validate111.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate111.errors=vErrors,errors===0}validate111.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var createTool_body=validate112;var schema48={type:"object",additionalProperties:!1,required:["tool_id","name","kind","config"],properties:{tool_id:{$ref:"#/components/schemas/ToolId"},name:{type:"\
string",minLength:1,maxLength:128,pattern:"^[^\\u0000]*$"},kind:{type:"string",enum:["http"]},description:{type:"string",maxLength:4096,pattern:"^[^\\u0000]*$"},
input_schema:{type:"object",default:{type:"object"},additionalProperties:!0},config:{$ref:"#/components/schemas/HttpToolConfig"},effect:{$ref:"#/components/sche\
mas/ToolEffect"},timeout_ms:{type:"integer",minimum:1,maximum:6e5,default:3e4}}},schema49={type:"object",additionalProperties:!1,required:["url"],properties:{url:{
type:"string",maxLength:2048,pattern:"^https?://[^\\s/?#{}@]+([/?][^\\s#]*)?$"},method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"],default:"GET"},
headers:{type:"object",maxProperties:32,propertyNames:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$"},additionalProperties:{type:"string",maxLength:8192,pattern:"\
^[\\t\\x20-\\x7e\\x80-\\xff]*$"}},body:{type:"object",maxProperties:64,additionalProperties:!0}}},pattern17=new RegExp("^https?://[^\\s/?#{}@]+([/?][^\\s#]*)?$",
"u"),pattern18=new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$","u"),pattern19=new RegExp("^[\\t\\x20-\\x7e\\x80-\\xff]*$","u");function validate115(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate115.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.method===void 0&&(data.method=
"GET");let missing0;if(data.url===void 0&&(missing0="url"))return validate115.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="url"||key0==="method"||key0==="headers"||key0==="\
body")){return validate115.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"mu\
st NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.url!==void 0){let data0=data.url,_errs2=errors;if(errors===_errs2)if(typeof data0=="st\
ring"){if(func1(data0)>2048)return validate115.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters"}],!1;if(!pattern17.test(data0))return validate115.errors=[{instancePath:instancePath+"/url",schemaPath:"#/prop\
erties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/?#{}@]+([/?][^\\s#]*)?$"},message:'must match pattern "^https?://[^\\s/?#{}@]+([/?][^\\s#]*\
)?$"'}],!1}else return validate115.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){let data1=data.method,_errs4=errors;if(typeof data1!="string")return validate115.errors=
[{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="GE\
T"||data1==="POST"||data1==="PUT"||data1==="PATCH"||data1==="DELETE"))return validate115.errors=[{instancePath:instancePath+"/method",schemaPath:"#/properties/m\
ethod/enum",keyword:"enum",params:{allowedValues:schema49.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===
errors;if(valid0){if(data.headers!==void 0){let data2=data.headers,_errs6=errors;if(errors===_errs6)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.
keys(data2).length>32)return validate115.errors=[{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{
limit:32},message:"must NOT have more than 32 properties"}],!1;for(let key1 in data2){let _errs8=errors;if(typeof key1=="string"&&!pattern18.test(key1)){let err0={
instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,12\
8}$"},message:'must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]{1,128}$"',propertyName:key1};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid1=_errs8===
errors;if(!valid1){let err1={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate115.errors=vErrors,!1;break}}if(valid1)for(let key2 in data2){
let data3=data2[key2],_errs10=errors;if(errors===_errs10)if(typeof data3=="string"){if(func1(data3)>8192)return validate115.errors=[{instancePath:instancePath+"\
/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:8192},
message:"must NOT have more than 8192 characters"}],!1;if(!pattern19.test(data3))return validate115.errors=[{instancePath:instancePath+"/headers/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[\\t\\x20-\\x7e\\x80-\\xff]*$"},
message:'must match pattern "^[\\t\\x20-\\x7e\\x80-\\xff]*$"'}],!1}else return validate115.errors=[{instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs10===
errors;if(!valid2)break}}else return validate115.errors=[{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.body!==void 0){let data4=data.body,_errs12=errors;if(errors===
_errs12)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(Object.keys(data4).length>64)return validate115.errors=[{instancePath:instancePath+"/body",schemaPath:"\
#/properties/body/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties"}],!1}else return validate115.errors=[
{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs12===
errors}else var valid0=!0}}}}}else return validate115.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate115.errors=vErrors,errors===0}validate115.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema50={type:"string",enum:["none","idemp\
otent","once"]};function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate117.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate117.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="none"||data==="idempotent"||data==="once"?(validate117.
errors=vErrors,errors===0):(validate117.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema50.enum},message:"must be equal to \
one of the allowed values"}],!1)}validate117.evaluated={dynamicProps:!1,dynamicItems:!1};function validate113(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate113.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.input_schema===void 0&&(data.input_schema={type:"o\
bject"}),data.timeout_ms===void 0&&(data.timeout_ms=3e4);let missing0;if(data.tool_id===void 0&&(missing0="tool_id")||data.name===void 0&&(missing0="name")||data.
kind===void 0&&(missing0="kind")||data.config===void 0&&(missing0="config"))return validate113.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="tool_id"||key0===
"name"||key0==="kind"||key0==="description"||key0==="input_schema"||key0==="config"||key0==="effect"||key0==="timeout_ms")){return validate113.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===
errors){if(data.tool_id!==void 0){let _errs2=errors;validate94(data.tool_id,{instancePath:instancePath+"/tool_id",parentData:data,parentDataProperty:"tool_id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>128)return validate113.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 charact\
ers"}],!1;if(func1(data1)<1)return validate113.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data1))return validate113.errors=[{instancePath:instancePath+"/name",schemaPath:"#/proper\
ties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate113.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.kind!==void 0){let data2=data.kind,_errs5=errors;if(typeof data2!="string")return validate113.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/p\
roperties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="http")return validate113.errors=[{instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema48.properties.kind.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3==
"string"){if(func1(data3)>4096)return validate113.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"max\
Length",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(!pattern6.test(data3))return validate113.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else
return validate113.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){let data4=data.input_schema,_errs9=errors;if(errors===_errs9&&!(data4&&typeof data4==
"object"&&!Array.isArray(data4)))return validate113.errors=[{instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var valid0=_errs9===errors;if(valid0){if(data.config!==void 0){let _errs12=errors;validate115(data.config,{
instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(
validate115.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs13=errors;validate117(data.
effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:vErrors.
concat(validate117.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){let data7=data.timeout_ms,_errs14=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)))return validate113.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data7=="number"){if(data7>6e5||isNaN(data7))return validate113.errors=[{instancePath:instancePath+
"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data7<1||isNaN(
data7))return validate113.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var valid0=_errs14===errors}}}}}}}}}}else return validate113.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate113.errors=vErrors,errors===0}validate113.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate112(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate112.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate113(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.length),validate112.errors=vErrors,errors===0}validate112.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var updateTool_body=validate120;var schema52={type:"object",additionalProperties:!1,required:["name","kind","config"],properties:{tool_id:{$ref:"#/components/schemas/ToolId"},name:{type:"strin\
g",minLength:1,maxLength:128,pattern:"^[^\\u0000]*$"},kind:{type:"string",enum:["http"]},description:{type:"string",maxLength:4096,pattern:"^[^\\u0000]*$"},input_schema:{
type:"object",default:{type:"object"},additionalProperties:!0},config:{$ref:"#/components/schemas/HttpToolConfig"},effect:{$ref:"#/components/schemas/ToolEffect"},
timeout_ms:{type:"integer",minimum:1,maximum:6e5,default:3e4}}};function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate121.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.input_schema===void 0&&(data.input_schema={type:"object"}),data.timeout_ms===void 0&&(data.
timeout_ms=3e4);let missing0;if(data.name===void 0&&(missing0="name")||data.kind===void 0&&(missing0="kind")||data.config===void 0&&(missing0="config"))return validate121.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="tool_id"||key0==="name"||key0==="kind"||key0==="description"||key0==="input_schema"||key0==="config"||key0==="effect"||key0===
"timeout_ms")){return validate121.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.tool_id!==void 0){let _errs2=errors;validate94(data.tool_id,{instancePath:instancePath+
"/tool_id",parentData:data,parentDataProperty:"tool_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>128)return validate121.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data1)<1)return validate121.errors=[{instancePath:instancePath+"/name",schemaPath:"#/p\
roperties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data1))return validate121.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern\
 "^[^\\u0000]*$"'}],!1}else return validate121.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data2=data.kind,_errs5=errors;if(typeof data2!=
"string")return validate121.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;if(data2!=="http")return validate121.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema52.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){
let data3=data.description,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>4096)return validate121.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(!pattern6.
test(data3))return validate121.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate121.errors=[{instancePath:instancePath+"/description",schemaPath:"#/proper\
ties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){let data4=data.
input_schema,_errs9=errors;if(errors===_errs9&&!(data4&&typeof data4=="object"&&!Array.isArray(data4)))return validate121.errors=[{instancePath:instancePath+"/i\
nput_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs9===errors;if(valid0){
if(data.config!==void 0){let _errs12=errors;validate115(data.config,{instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
effect!==void 0){let _errs13=errors;validate117(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){let data7=data.
timeout_ms,_errs14=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)))return validate121.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"\
#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data7=="number"){if(data7>6e5||isNaN(
data7))return validate121.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison:"<=",
limit:6e5},message:"must be <= 600000"}],!1;if(data7<1||isNaN(data7))return validate121.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/propertie\
s/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs14===errors}}}}}}}}}}else return validate121.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate121.errors=vErrors,errors===0}validate121.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate120.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate121(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.
errors),errors=vErrors.length),validate120.errors=vErrors,errors===0}validate120.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var invokeTool_body=validate126;function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate127.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate58(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length),errors===0&&data&&typeof data=="ob\
ject"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="data_classification"&&key0!=="region"&&key0!=="purpose"&&key0!=="consent_tags"){return validate127.
errors=[{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:key0},message:"must NOT have unevaluated \
properties"}],!1;break}}return validate127.errors=vErrors,errors===0}validate127.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate126(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate126.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.input===void 0&&
(data.input={}),data.timeout_ms!==void 0){let data0=data.timeout_ms,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate126.errors=
[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs1&&typeof data0=="number"){if(data0>6e5||isNaN(data0))return validate126.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_\
ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data0<1||isNaN(data0))return validate126.errors=[{instancePath:instancePath+
"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors}else
var valid0=!0;if(valid0)if(data.policy_context!==void 0){let _errs3=errors;validate127(data.policy_context,{instancePath:instancePath+"/policy_context",parentData:data,
parentDataProperty:"policy_context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length);
var valid0=_errs3===errors}else var valid0=!0}else return validate126.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate126.errors=vErrors,errors===0}validate126.evaluated={props:{input:!0,timeout_ms:!0,policy_context:!0},dynamicProps:!1,dynamicItems:!1};
var searchMemory_body=validate130;function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate132.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate58(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length),errors===0&&data&&typeof data=="ob\
ject"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="data_classification"&&key0!=="region"&&key0!=="purpose"&&key0!=="consent_tags"){return validate132.
errors=[{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:key0},message:"must NOT have unevaluated \
properties"}],!1;break}}return validate132.errors=vErrors,errors===0}validate132.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate131(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&
(data.limit=10);let missing0;if(data.query===void 0&&(missing0="query"))return validate131.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.query!==void 0){let data0=data.query,_errs1=errors;if(errors===_errs1)
if(typeof data0=="string"){if(func1(data0)>1024)return validate131.errors=[{instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxLength",keyword:"\
maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(func1(data0)<1)return validate131.errors=[{instancePath:instancePath+"/\
query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate131.
errors=[{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){let data1=data.limit,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate131.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs3&&typeof data1=="number"){
if(data1>200||isNaN(data1))return validate131.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"}],!1;if(data1<1||isNaN(data1))return validate131.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/li\
mit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs3===errors;if(valid0)if(data.policy_context!==void 0){
let _errs5=errors;validate132(data.policy_context,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}else return validate131.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate131.errors=vErrors,errors===0}validate131.
evaluated={props:{query:!0,limit:!0,policy_context:!0},dynamicProps:!1,dynamicItems:!1};function validate130(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate131(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.
errors:vErrors.concat(validate131.errors),errors=vErrors.length),validate130.errors=vErrors,errors===0}validate130.evaluated={props:{query:!0,limit:!0,policy_context:!0},
dynamicProps:!1,dynamicItems:!1};var updateMemory_body=validate136;function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate137.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.value===void 0&&(missing0="value"))return validate137.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.policy_context!==void 0&&(validate132(data.policy_context,{instancePath:instancePath+"/policy_con\
text",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),
errors=vErrors.length))}else return validate137.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate137.
errors=vErrors,errors===0}validate137.evaluated={props:{value:!0,policy_context:!0},dynamicProps:!1,dynamicItems:!1};function validate136(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate136.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate137(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate137.errors:vErrors.concat(validate137.errors),errors=vErrors.length),validate136.errors=vErrors,errors===0}validate136.evaluated={props:{
value:!0,policy_context:!0},dynamicProps:!1,dynamicItems:!1};var createTenant_body=validate140;function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(!pattern5.test(
data))return validate142.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]{3,64}$"},message:'must match pattern "^\
[A-Za-z0-9_.-]{3,64}$"'}],!1}else return validate142.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;return validate142.errors=vErrors,errors===0}validate142.evaluated={dynamicProps:!1,dynamicItems:!1};function validate144(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate144.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(!(key0==="model_tiers_allowed"||key0==="model_backends_allowed"||key0==="cloud_allowed"||key0==="tool_ids_allow\
ed")){return validate144.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must\
 NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.model_tiers_allowed!==void 0){let data0=data.model_tiers_allowed,_errs2=errors;if(errors===
_errs2)if(Array.isArray(data0)){if(data0.length>3)return validate144.errors=[{instancePath:instancePath+"/model_tiers_allowed",schemaPath:"#/properties/model_ti\
ers_allowed/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs4=errors;validate69(data0[i0],{instancePath:instancePath+"/model_tiers_allowed/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}if(valid1){let i1=data0.length,
j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data0[i1],data0[j0])){return validate144.errors=[{instancePath:instancePath+"/model_tiers_allowed",schemaPath:"\
#/properties/model_tiers_allowed/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are id\
entical)"}],!1;break outer0}}}}}else return validate144.errors=[{instancePath:instancePath+"/model_tiers_allowed",schemaPath:"#/properties/model_tiers_allowed/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.model_backends_allowed!==
void 0){let data2=data.model_backends_allowed,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){if(data2.length>256)return validate144.errors=[{instancePath:instancePath+
"/model_backends_allowed",schemaPath:"#/properties/model_backends_allowed/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 i\
tems"}],!1;{var valid3=!0;let len1=data2.length;for(let i2=0;i2<len1;i2++){let data3=data2[i2],_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(
data3)>128)return validate144.errors=[{instancePath:instancePath+"/model_backends_allowed/"+i2,schemaPath:"#/properties/model_backends_allowed/items/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data3)<1)return validate144.errors=[{instancePath:instancePath+
"/model_backends_allowed/"+i2,schemaPath:"#/properties/model_backends_allowed/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return validate144.errors=[{instancePath:instancePath+"/model_backends_allowed/"+i2,schemaPath:"#/properties/model_backends_allowe\
d/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs7===errors;if(!valid3)break}if(valid3){let i3=data2.length,j1;
if(i3>1){let indices0={};for(;i3--;){let item0=data2[i3];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j1=indices0[item0],validate144.errors=
[{instancePath:instancePath+"/model_backends_allowed",schemaPath:"#/properties/model_backends_allowed/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"\
must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}],!1;break}indices0[item0]=i3}}}}}}else return validate144.errors=[{instancePath:instancePath+
"/model_backends_allowed",schemaPath:"#/properties/model_backends_allowed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.cloud_allowed!==void 0){let _errs9=errors;if(typeof data.cloud_allowed!="boolean")return validate144.errors=[{instancePath:instancePath+
"/cloud_allowed",schemaPath:"#/properties/cloud_allowed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs9===errors}else
var valid0=!0;if(valid0)if(data.tool_ids_allowed!==void 0){let data5=data.tool_ids_allowed,_errs11=errors;if(errors===_errs11)if(Array.isArray(data5)){if(data5.
length>256)return validate144.errors=[{instancePath:instancePath+"/tool_ids_allowed",schemaPath:"#/properties/tool_ids_allowed/maxItems",keyword:"maxItems",params:{
limit:256},message:"must NOT have more than 256 items"}],!1;{var valid5=!0;let len2=data5.length;for(let i4=0;i4<len2;i4++){let data6=data5[i4],_errs13=errors;if(errors===
_errs13)if(typeof data6=="string"){if(func1(data6)>128)return validate144.errors=[{instancePath:instancePath+"/tool_ids_allowed/"+i4,schemaPath:"#/properties/to\
ol_ids_allowed/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data6)<1)return validate144.
errors=[{instancePath:instancePath+"/tool_ids_allowed/"+i4,schemaPath:"#/properties/tool_ids_allowed/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate144.errors=[{instancePath:instancePath+"/tool_ids_allowed/"+i4,schemaPath:"#/properties/tool_ids\
_allowed/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid5=_errs13===errors;if(!valid5)break}if(valid5){let i5=data5.length,
j2;if(i5>1){let indices1={};for(;i5--;){let item1=data5[i5];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){return j2=indices1[item1],validate144.
errors=[{instancePath:instancePath+"/tool_ids_allowed",schemaPath:"#/properties/tool_ids_allowed/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2},message:"\
must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}],!1;break}indices1[item1]=i5}}}}}}else return validate144.errors=[{instancePath:instancePath+
"/tool_ids_allowed",schemaPath:"#/properties/tool_ids_allowed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs11===errors}else
var valid0=!0}}}}else return validate144.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate144.
errors=vErrors,errors===0}validate144.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema64={type:"object",additionalProperties:!1,properties:{runs:{
type:"object",additionalProperties:!1,properties:{max_concurrent_runs:{type:"integer",minimum:0,maximum:1e9},max_executing_runs:{type:"integer",minimum:0,maximum:1e9},
run_create_qps:{type:"number",exclusiveMinimum:0,maximum:1e6},run_create_burst:{type:"integer",minimum:1,maximum:1e6}}},tools:{type:"object",additionalProperties:!1,
properties:{tool_calls_per_minute:{type:"integer",minimum:0,maximum:1e9}}},models:{type:"object",additionalProperties:!1,properties:{token_budget:{type:"object",
additionalProperties:!1,required:["window"],properties:{window:{type:"string",enum:["minute","hour","day","month"]},max_tokens:{type:"integer",minimum:0,maximum:1e12},
max_cost_usd:{type:"number",minimum:0,maximum:1e9}}},token_budgets:{type:"array",maxItems:4,items:{$ref:"#/components/schemas/TokenBudgetInput"}},max_tokens_per_request:{
type:"integer",minimum:0,maximum:1e12},max_requests_per_minute:{type:"integer",minimum:0,maximum:1e9}}},storage:{type:"object",additionalProperties:!1,properties:{
max_memory_bytes:{type:"integer",minimum:0,maximum:1e15}}},retention:{type:"object",additionalProperties:!1,properties:{events_days:{type:"integer",minimum:1,maximum:36500},
runs_days:{type:"integer",minimum:1,maximum:36500}}}}};function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate147.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="runs"||key0==="tools"||key0==="models"||key0===
"storage"||key0==="retention")){return validate147.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.runs!==void 0){let data0=data.runs,_errs2=errors;if(errors===_errs2)if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){let _errs4=errors;for(let key1 in data0)if(!(key1==="max_concurrent_runs"||key1==="max_executing_runs"||key1==="r\
un_create_qps"||key1==="run_create_burst")){return validate147.errors=[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs4===errors){if(data0.max_concurrent_runs!==
void 0){let data1=data0.max_concurrent_runs,_errs5=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate147.errors=[{instancePath:instancePath+
"/runs/max_concurrent_runs",schemaPath:"#/properties/runs/properties/max_concurrent_runs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs5&&typeof data1=="number"){if(data1>1e9||isNaN(data1))return validate147.errors=[{instancePath:instancePath+"/runs/max_concurrent_runs",schemaPath:"\
#/properties/runs/properties/max_concurrent_runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data1<0||
isNaN(data1))return validate147.errors=[{instancePath:instancePath+"/runs/max_concurrent_runs",schemaPath:"#/properties/runs/properties/max_concurrent_runs/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data0.max_executing_runs!==
void 0){let data2=data0.max_executing_runs,_errs7=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate147.errors=[{instancePath:instancePath+
"/runs/max_executing_runs",schemaPath:"#/properties/runs/properties/max_executing_runs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs7&&typeof data2=="number"){if(data2>1e9||isNaN(data2))return validate147.errors=[{instancePath:instancePath+"/runs/max_executing_runs",schemaPath:"\
#/properties/runs/properties/max_executing_runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data2<0||isNaN(
data2))return validate147.errors=[{instancePath:instancePath+"/runs/max_executing_runs",schemaPath:"#/properties/runs/properties/max_executing_runs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data0.run_create_qps!==void 0){
let data3=data0.run_create_qps,_errs9=errors;if(errors===_errs9)if(typeof data3=="number"){if(data3>1e6||isNaN(data3))return validate147.errors=[{instancePath:instancePath+
"/runs/run_create_qps",schemaPath:"#/properties/runs/properties/run_create_qps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <=\
 1000000"}],!1;if(data3<=0||isNaN(data3))return validate147.errors=[{instancePath:instancePath+"/runs/run_create_qps",schemaPath:"#/properties/runs/properties/r\
un_create_qps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return validate147.errors=[{instancePath:instancePath+
"/runs/run_create_qps",schemaPath:"#/properties/runs/properties/run_create_qps/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid1=_errs9===
errors}else var valid1=!0;if(valid1)if(data0.run_create_burst!==void 0){let data4=data0.run_create_burst,_errs11=errors;if(!(typeof data4=="number"&&!(data4%1)&&
!isNaN(data4)))return validate147.errors=[{instancePath:instancePath+"/runs/run_create_burst",schemaPath:"#/properties/runs/properties/run_create_burst/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs11&&typeof data4=="number"){if(data4>1e6||isNaN(data4))return validate147.errors=[
{instancePath:instancePath+"/runs/run_create_burst",schemaPath:"#/properties/runs/properties/run_create_burst/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},message:"must be <= 1000000"}],!1;if(data4<1||isNaN(data4))return validate147.errors=[{instancePath:instancePath+"/runs/run_create_burst",schemaPath:"\
#/properties/runs/properties/run_create_burst/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid1=_errs11===errors}else
var valid1=!0}}}}else return validate147.errors=[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data5=data.tools,_errs13=errors;if(errors===_errs13)if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){let _errs15=errors;for(let key2 in data5)if(key2!=="tool_calls_per_minute"){return validate147.errors=[{instancePath:instancePath+
"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT have additional \
properties"}],!1;break}if(_errs15===errors&&data5.tool_calls_per_minute!==void 0){let data6=data5.tool_calls_per_minute,_errs16=errors;if(!(typeof data6=="numbe\
r"&&!(data6%1)&&!isNaN(data6)))return validate147.errors=[{instancePath:instancePath+"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/properties/to\
ol_calls_per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs16&&typeof data6=="number"){if(data6>1e9||isNaN(
data6))return validate147.errors=[{instancePath:instancePath+"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/properties/tool_calls_per_minute/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data6<0||isNaN(data6))return validate147.errors=[{instancePath:instancePath+
"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/properties/tool_calls_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}}}else return validate147.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.models!==void 0){let data7=data.models,_errs18=errors;if(errors===
_errs18)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let _errs20=errors;for(let key3 in data7)if(!(key3==="token_budget"||key3==="token_budgets"||key3===
"max_tokens_per_request"||key3==="max_requests_per_minute")){return validate147.errors=[{instancePath:instancePath+"/models",schemaPath:"#/properties/models/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties"}],!1;break}if(_errs20===errors){
if(data7.token_budget!==void 0){let data8=data7.token_budget,_errs21=errors;if(errors===_errs21)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing0;
if(data8.window===void 0&&(missing0="window"))return validate147.errors=[{instancePath:instancePath+"/models/token_budget",schemaPath:"#/properties/models/prope\
rties/token_budget/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs23=errors;
for(let key4 in data8)if(!(key4==="window"||key4==="max_tokens"||key4==="max_cost_usd")){return validate147.errors=[{instancePath:instancePath+"/models/token_bu\
dget",schemaPath:"#/properties/models/properties/token_budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"mus\
t NOT have additional properties"}],!1;break}if(_errs23===errors){if(data8.window!==void 0){let data9=data8.window,_errs24=errors;if(typeof data9!="string")return validate147.
errors=[{instancePath:instancePath+"/models/token_budget/window",schemaPath:"#/properties/models/properties/token_budget/properties/window/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(data9==="minute"||data9==="hour"||data9==="day"||data9==="month"))return validate147.errors=[{instancePath:instancePath+
"/models/token_budget/window",schemaPath:"#/properties/models/properties/token_budget/properties/window/enum",keyword:"enum",params:{allowedValues:schema64.properties.
models.properties.token_budget.properties.window.enum},message:"must be equal to one of the allowed values"}],!1;var valid4=_errs24===errors}else var valid4=!0;
if(valid4){if(data8.max_tokens!==void 0){let data10=data8.max_tokens,_errs26=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)))return validate147.
errors=[{instancePath:instancePath+"/models/token_budget/max_tokens",schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs26&&typeof data10=="number"){if(data10>1e12||isNaN(data10))return validate147.errors=
[{instancePath:instancePath+"/models/token_budget/max_tokens",schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(data10<0||isNaN(data10))return validate147.errors=[{instancePath:instancePath+
"/models/token_budget/max_tokens",schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}var valid4=_errs26===errors}else var valid4=!0;if(valid4)if(data8.max_cost_usd!==void 0){let data11=data8.max_cost_usd,_errs28=errors;
if(errors===_errs28)if(typeof data11=="number"){if(data11>1e9||isNaN(data11))return validate147.errors=[{instancePath:instancePath+"/models/token_budget/max_cos\
t_usd",schemaPath:"#/properties/models/properties/token_budget/properties/max_cost_usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"mu\
st be <= 1000000000"}],!1;if(data11<0||isNaN(data11))return validate147.errors=[{instancePath:instancePath+"/models/token_budget/max_cost_usd",schemaPath:"#/pro\
perties/models/properties/token_budget/properties/max_cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate147.
errors=[{instancePath:instancePath+"/models/token_budget/max_cost_usd",schemaPath:"#/properties/models/properties/token_budget/properties/max_cost_usd/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var valid4=_errs28===errors}else var valid4=!0}}}}else return validate147.errors=[{instancePath:instancePath+
"/models/token_budget",schemaPath:"#/properties/models/properties/token_budget/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs21===
errors}else var valid3=!0;if(valid3){if(data7.token_budgets!==void 0){let data12=data7.token_budgets,_errs30=errors;if(errors===_errs30)if(Array.isArray(data12)){
if(data12.length>4)return validate147.errors=[{instancePath:instancePath+"/models/token_budgets",schemaPath:"#/properties/models/properties/token_budgets/maxIte\
ms",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"}],!1;{var valid5=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let _errs32=errors;
validate96(data12[i0],{instancePath:instancePath+"/models/token_budgets/"+i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate96.errors:vErrors.concat(validate96.errors),errors=vErrors.length);var valid5=_errs32===errors;if(!valid5)break}}}else return validate147.errors=[{
instancePath:instancePath+"/models/token_budgets",schemaPath:"#/properties/models/properties/token_budgets/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var valid3=_errs30===errors}else var valid3=!0;if(valid3){if(data7.max_tokens_per_request!==void 0){let data14=data7.max_tokens_per_request,_errs33=errors;
if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)))return validate147.errors=[{instancePath:instancePath+"/models/max_tokens_per_request",schemaPath:"#/\
properties/models/properties/max_tokens_per_request/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs33&&typeof data14==
"number"){if(data14>1e12||isNaN(data14))return validate147.errors=[{instancePath:instancePath+"/models/max_tokens_per_request",schemaPath:"#/properties/models/p\
roperties/max_tokens_per_request/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(data14<0||isNaN(data14))
return validate147.errors=[{instancePath:instancePath+"/models/max_tokens_per_request",schemaPath:"#/properties/models/properties/max_tokens_per_request/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs33===errors}else var valid3=!0;if(valid3)if(data7.max_requests_per_minute!==
void 0){let data15=data7.max_requests_per_minute,_errs35=errors;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)))return validate147.errors=[{instancePath:instancePath+
"/models/max_requests_per_minute",schemaPath:"#/properties/models/properties/max_requests_per_minute/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(errors===_errs35&&typeof data15=="number"){if(data15>1e9||isNaN(data15))return validate147.errors=[{instancePath:instancePath+"/models/max_r\
equests_per_minute",schemaPath:"#/properties/models/properties/max_requests_per_minute/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"mu\
st be <= 1000000000"}],!1;if(data15<0||isNaN(data15))return validate147.errors=[{instancePath:instancePath+"/models/max_requests_per_minute",schemaPath:"#/prope\
rties/models/properties/max_requests_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs35===errors}else
var valid3=!0}}}}else return validate147.errors=[{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.storage!==void 0){let data16=data.storage,_errs37=errors;if(errors===
_errs37)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let _errs39=errors;for(let key5 in data16)if(key5!=="max_memory_bytes"){return validate147.errors=
[{instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"\
must NOT have additional properties"}],!1;break}if(_errs39===errors&&data16.max_memory_bytes!==void 0){let data17=data16.max_memory_bytes,_errs40=errors;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)))return validate147.errors=[{instancePath:instancePath+"/storage/max_memory_bytes",schemaPath:"#/properties/storage/proper\
ties/max_memory_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs40&&typeof data17=="number"){if(data17>1e15||
isNaN(data17))return validate147.errors=[{instancePath:instancePath+"/storage/max_memory_bytes",schemaPath:"#/properties/storage/properties/max_memory_bytes/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e15},message:"must be <= 1000000000000000"}],!1;if(data17<0||isNaN(data17))return validate147.errors=[{instancePath:instancePath+
"/storage/max_memory_bytes",schemaPath:"#/properties/storage/properties/max_memory_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1}}}else return validate147.errors=[{instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0)if(data.retention!==void 0){let data18=data.retention,_errs42=errors;
if(errors===_errs42)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){let _errs44=errors;for(let key6 in data18)if(!(key6==="events_days"||key6==="run\
s_days")){return validate147.errors=[{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key6},message:"must NOT have additional properties"}],!1;break}if(_errs44===errors){if(data18.events_days!==void 0){let data19=data18.
events_days,_errs45=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)))return validate147.errors=[{instancePath:instancePath+"/retention/events_d\
ays",schemaPath:"#/properties/retention/properties/events_days/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs45&&
typeof data19=="number"){if(data19>36500||isNaN(data19))return validate147.errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"#/properties/\
retention/properties/events_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500},message:"must be <= 36500"}],!1;if(data19<1||isNaN(data19))return validate147.
errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"#/properties/retention/properties/events_days/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var valid7=_errs45===errors}else var valid7=!0;if(valid7)if(data18.runs_days!==void 0){let data20=data18.runs_days,_errs47=errors;
if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)))return validate147.errors=[{instancePath:instancePath+"/retention/runs_days",schemaPath:"#/properties\
/retention/properties/runs_days/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs47&&typeof data20=="number"){if(data20>
36500||isNaN(data20))return validate147.errors=[{instancePath:instancePath+"/retention/runs_days",schemaPath:"#/properties/retention/properties/runs_days/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:36500},message:"must be <= 36500"}],!1;if(data20<1||isNaN(data20))return validate147.errors=[{instancePath:instancePath+
"/retention/runs_days",schemaPath:"#/properties/retention/properties/runs_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var valid7=_errs47===errors}else var valid7=!0}}else return validate147.errors=[{instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs42===errors}else var valid0=!0}}}}}else return validate147.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate147.errors=vErrors,errors===0}validate147.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate141.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){data.plan_tier===void 0&&(data.plan_tier="standard"),data.entitlements===void 0&&(data.entitlements={}),data.quotas===
void 0&&(data.quotas={}),data.metadata===void 0&&(data.metadata={});let missing0;if(data.name===void 0&&(missing0="name"))return validate141.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="tenant_id"||key0==="name"||key0==="plan_tier"||key0==="default_policy_id"||key0==="entitlements"||key0==="quotas"||key0==="metadata")){return validate141.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.tenant_id!==void 0){let _errs2=errors;validate142(data.tenant_id,{instancePath:instancePath+"/tenant_id",parentData:data,
parentDataProperty:"tenant_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>256)
return validate141.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT \
have more than 256 characters"}],!1;if(func1(data1)<1)return validate141.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data1))return validate141.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate141.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){let data2=data.plan_tier,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>64)return validate141.
errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters"}],!1;if(func1(data2)<1)return validate141.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data2))return validate141.errors=[{instancePath:instancePath+
"/plan_tier",schemaPath:"#/properties/plan_tier/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else
return validate141.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid0=_errs5===errors;if(valid0){if(data.default_policy_id!==void 0){let data3=data.default_policy_id,_errs7=errors;if(errors===_errs7)if(typeof data3==
"string"){if(func1(data3)>64)return validate141.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties/default_policy_id/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data3)<1)return validate141.errors=[{instancePath:instancePath+"/defa\
ult_policy_id",schemaPath:"#/properties/default_policy_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.
test(data3))return validate141.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties/default_policy_id/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate141.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"\
#/properties/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
let _errs9=errors;validate144(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.errors),errors=vErrors.length);var valid0=_errs9===errors;if(valid0){let _errs10=errors;validate147(
data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate147.errors:
vErrors.concat(validate147.errors),errors=vErrors.length);var valid0=_errs10===errors;if(valid0){let data6=data.metadata,_errs11=errors;if(errors===_errs11)if(data6&&
typeof data6=="object"&&!Array.isArray(data6)){if(Object.keys(data6).length>64)return validate141.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/p\
roperties/metadata/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties"}],!1}else return validate141.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs11===
errors}}}}}}}}}else return validate141.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate141.
errors=vErrors,errors===0}validate141.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate140(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate141(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate141.
errors:vErrors.concat(validate141.errors),errors=vErrors.length),validate140.errors=vErrors,errors===0}validate140.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var updateTenant_body=validate151;function validate152(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate152.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){data.metadata===void 0&&(data.metadata={});let missing0;if(data.name===void 0&&(missing0="name")||data.plan_tier===void 0&&(missing0="plan_tier")||data.entitlements===
void 0&&(missing0="entitlements")||data.quotas===void 0&&(missing0="quotas"))return validate152.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="tenant_id"||key0===
"name"||key0==="plan_tier"||key0==="default_policy_id"||key0==="entitlements"||key0==="quotas"||key0==="metadata")){return validate152.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){
if(data.tenant_id!==void 0){let _errs2=errors;validate142(data.tenant_id,{instancePath:instancePath+"/tenant_id",parentData:data,parentDataProperty:"tenant_id",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>256)return validate152.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 charact\
ers"}],!1;if(func1(data1)<1)return validate152.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data1))return validate152.errors=[{instancePath:instancePath+"/name",schemaPath:"#/proper\
ties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate152.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.plan_tier!==void 0){let data2=data.plan_tier,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>64)return validate152.errors=[{
instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters"}],!1;if(func1(data2)<1)return validate152.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data2))return validate152.errors=[{instancePath:instancePath+"/pl\
an_tier",schemaPath:"#/properties/plan_tier/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate152.
errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.default_policy_id!==void 0){let data3=data.default_policy_id,_errs7=errors;if(errors===_errs7)if(typeof data3=="str\
ing"){if(func1(data3)>64)return validate152.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties/default_policy_id/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data3)<1)return validate152.errors=[{instancePath:instancePath+"/defa\
ult_policy_id",schemaPath:"#/properties/default_policy_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.
test(data3))return validate152.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties/default_policy_id/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate152.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"\
#/properties/default_policy_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.entitlements!==void 0){let _errs9=errors;validate144(data.entitlements,{instancePath:instancePath+"/entitlements",parentData:data,parentDataProperty:"en\
titlements",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.quotas!==void 0){let _errs10=errors;validate147(data.quotas,{instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"\
quotas",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length);var valid0=_errs10===errors}else
var valid0=!0;if(valid0){let data6=data.metadata,_errs11=errors;if(errors===_errs11)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(Object.keys(data6).
length>64)return validate152.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:64},
message:"must NOT have more than 64 properties"}],!1}else return validate152.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs11===errors}}}}}}}}}else return validate152.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate152.errors=vErrors,errors===0}validate152.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate151.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate152(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate152.errors:vErrors.concat(validate152.errors),errors=vErrors.length),validate151.errors=
vErrors,errors===0}validate151.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var patchTenant_body=validate157;var schema68={type:"object",additionalProperties:!1,minProperties:1,properties:{name:{type:"string",minLength:1,maxLength:256,pattern:"^[^\\u0000]*$"},plan_tier:{
type:"string",minLength:1,maxLength:64,pattern:"^[^\\u0000]*$"},default_policy_id:{type:["string","null"],minLength:1,maxLength:64,pattern:"^[^\\u0000]*$"},entitlements:{
$ref:"#/components/schemas/TenantEntitlementsInput"},quotas:{$ref:"#/components/schemas/TenantQuotasPatch"},metadata:{type:"object",maxProperties:64,additionalProperties:!0}}},
schema69={type:"object",additionalProperties:!1,properties:{runs:{type:["object","null"],additionalProperties:!1,properties:{max_concurrent_runs:{type:["integer",
"null"],minimum:0,maximum:1e9},max_executing_runs:{type:["integer","null"],minimum:0,maximum:1e9},run_create_qps:{type:["number","null"],exclusiveMinimum:0,maximum:1e6},
run_create_burst:{type:["integer","null"],minimum:1,maximum:1e6}}},tools:{type:["object","null"],additionalProperties:!1,properties:{tool_calls_per_minute:{type:[
"integer","null"],minimum:0,maximum:1e9}}},models:{type:["object","null"],additionalProperties:!1,properties:{token_budget:{type:["object","null"],additionalProperties:!1,
required:["window"],properties:{window:{type:"string",enum:["minute","hour","day","month"]},max_tokens:{type:["integer","null"],minimum:0,maximum:1e12},max_cost_usd:{
type:["number","null"],minimum:0,maximum:1e9}}},token_budgets:{type:["array","null"],maxItems:4,items:{$ref:"#/components/schemas/TokenBudgetInput"}},max_tokens_per_request:{
type:["integer","null"],minimum:0,maximum:1e12},max_requests_per_minute:{type:["integer","null"],minimum:0,maximum:1e9}}},storage:{type:["object","null"],additionalProperties:!1,
properties:{max_memory_bytes:{type:["integer","null"],minimum:0,maximum:1e15}}},retention:{type:["object","null"],additionalProperties:!1,properties:{events_days:{
type:["integer","null"],minimum:1,maximum:36500},runs_days:{type:["integer","null"],minimum:1,maximum:36500}}}}};function validate160(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate160.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="runs"||key0==="tools"||key0==="models"||key0==="storage"||key0==="retention")){return validate160.errors=[{instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.runs!==
void 0){let data0=data.runs,_errs2=errors;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null)return validate160.errors=[{instancePath:instancePath+
"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:schema69.properties.runs.type},message:"must be object,null"}],!1;if(errors===_errs2&&data0&&
typeof data0=="object"&&!Array.isArray(data0)){let _errs4=errors;for(let key1 in data0)if(!(key1==="max_concurrent_runs"||key1==="max_executing_runs"||key1==="r\
un_create_qps"||key1==="run_create_burst")){return validate160.errors=[{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs4===errors){if(data0.max_concurrent_runs!==
void 0){let data1=data0.max_concurrent_runs,_errs5=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1))&&data1!==null)return validate160.errors=[{instancePath:instancePath+
"/runs/max_concurrent_runs",schemaPath:"#/properties/runs/properties/max_concurrent_runs/type",keyword:"type",params:{type:schema69.properties.runs.properties.max_concurrent_runs.
type},message:"must be integer,null"}],!1;if(errors===_errs5&&typeof data1=="number"){if(data1>1e9||isNaN(data1))return validate160.errors=[{instancePath:instancePath+
"/runs/max_concurrent_runs",schemaPath:"#/properties/runs/properties/max_concurrent_runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"\
must be <= 1000000000"}],!1;if(data1<0||isNaN(data1))return validate160.errors=[{instancePath:instancePath+"/runs/max_concurrent_runs",schemaPath:"#/properties/\
runs/properties/max_concurrent_runs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs5===errors}else var valid1=!0;
if(valid1){if(data0.max_executing_runs!==void 0){let data2=data0.max_executing_runs,_errs7=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2))&&data2!==
null)return validate160.errors=[{instancePath:instancePath+"/runs/max_executing_runs",schemaPath:"#/properties/runs/properties/max_executing_runs/type",keyword:"\
type",params:{type:schema69.properties.runs.properties.max_executing_runs.type},message:"must be integer,null"}],!1;if(errors===_errs7&&typeof data2=="number"){
if(data2>1e9||isNaN(data2))return validate160.errors=[{instancePath:instancePath+"/runs/max_executing_runs",schemaPath:"#/properties/runs/properties/max_executi\
ng_runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data2<0||isNaN(data2))return validate160.errors=[{
instancePath:instancePath+"/runs/max_executing_runs",schemaPath:"#/properties/runs/properties/max_executing_runs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data0.run_create_qps!==void 0){let data3=data0.run_create_qps,
_errs9=errors;if(typeof data3!="number"&&data3!==null)return validate160.errors=[{instancePath:instancePath+"/runs/run_create_qps",schemaPath:"#/properties/runs\
/properties/run_create_qps/type",keyword:"type",params:{type:schema69.properties.runs.properties.run_create_qps.type},message:"must be number,null"}],!1;if(errors===
_errs9&&typeof data3=="number"){if(data3>1e6||isNaN(data3))return validate160.errors=[{instancePath:instancePath+"/runs/run_create_qps",schemaPath:"#/properties\
/runs/properties/run_create_qps/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(data3<=0||isNaN(data3))return validate160.
errors=[{instancePath:instancePath+"/runs/run_create_qps",schemaPath:"#/properties/runs/properties/run_create_qps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"}],!1}var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data0.run_create_burst!==void 0){let data4=data0.run_create_burst,
_errs11=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4))&&data4!==null)return validate160.errors=[{instancePath:instancePath+"/runs/run_create_bur\
st",schemaPath:"#/properties/runs/properties/run_create_burst/type",keyword:"type",params:{type:schema69.properties.runs.properties.run_create_burst.type},message:"\
must be integer,null"}],!1;if(errors===_errs11&&typeof data4=="number"){if(data4>1e6||isNaN(data4))return validate160.errors=[{instancePath:instancePath+"/runs/\
run_create_burst",schemaPath:"#/properties/runs/properties/run_create_burst/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 10\
00000"}],!1;if(data4<1||isNaN(data4))return validate160.errors=[{instancePath:instancePath+"/runs/run_create_burst",schemaPath:"#/properties/runs/properties/run\
_create_burst/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid1=_errs11===errors}else var valid1=!0}}}}var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data5=data.tools,_errs13=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==
null)return validate160.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:schema69.properties.tools.type},
message:"must be object,null"}],!1;if(errors===_errs13&&data5&&typeof data5=="object"&&!Array.isArray(data5)){let _errs15=errors;for(let key2 in data5)if(key2!==
"tool_calls_per_minute"){return validate160.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key2},message:"must NOT have additional properties"}],!1;break}if(_errs15===errors&&data5.tool_calls_per_minute!==void 0){
let data6=data5.tool_calls_per_minute,_errs16=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6))&&data6!==null)return validate160.errors=[{instancePath:instancePath+
"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/properties/tool_calls_per_minute/type",keyword:"type",params:{type:schema69.properties.tools.properties.
tool_calls_per_minute.type},message:"must be integer,null"}],!1;if(errors===_errs16&&typeof data6=="number"){if(data6>1e9||isNaN(data6))return validate160.errors=
[{instancePath:instancePath+"/tools/tool_calls_per_minute",schemaPath:"#/properties/tools/properties/tool_calls_per_minute/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data6<0||isNaN(data6))return validate160.errors=[{instancePath:instancePath+"/tools/tool_calls_per_minute",
schemaPath:"#/properties/tools/properties/tool_calls_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}}var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.models!==void 0){let data7=data.models,_errs18=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==
null)return validate160.errors=[{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:schema69.properties.models.
type},message:"must be object,null"}],!1;if(errors===_errs18&&data7&&typeof data7=="object"&&!Array.isArray(data7)){let _errs20=errors;for(let key3 in data7)if(!(key3===
"token_budget"||key3==="token_budgets"||key3==="max_tokens_per_request"||key3==="max_requests_per_minute")){return validate160.errors=[{instancePath:instancePath+
"/models",schemaPath:"#/properties/models/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additiona\
l properties"}],!1;break}if(_errs20===errors){if(data7.token_budget!==void 0){let data8=data7.token_budget,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.
isArray(data8))&&data8!==null)return validate160.errors=[{instancePath:instancePath+"/models/token_budget",schemaPath:"#/properties/models/properties/token_budg\
et/type",keyword:"type",params:{type:schema69.properties.models.properties.token_budget.type},message:"must be object,null"}],!1;if(errors===_errs21&&data8&&typeof data8==
"object"&&!Array.isArray(data8)){let missing0;if(data8.window===void 0&&(missing0="window"))return validate160.errors=[{instancePath:instancePath+"/models/token\
_budget",schemaPath:"#/properties/models/properties/token_budget/required",keyword:"required",params:{missingProperty:missing0},message:"must have required prop\
erty '"+missing0+"'"}],!1;{let _errs23=errors;for(let key4 in data8)if(!(key4==="window"||key4==="max_tokens"||key4==="max_cost_usd")){return validate160.errors=
[{instancePath:instancePath+"/models/token_budget",schemaPath:"#/properties/models/properties/token_budget/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key4},message:"must NOT have additional properties"}],!1;break}if(_errs23===errors){if(data8.window!==void 0){let data9=data8.window,
_errs24=errors;if(typeof data9!="string")return validate160.errors=[{instancePath:instancePath+"/models/token_budget/window",schemaPath:"#/properties/models/pro\
perties/token_budget/properties/window/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data9==="minute"||data9==="hour"||data9===
"day"||data9==="month"))return validate160.errors=[{instancePath:instancePath+"/models/token_budget/window",schemaPath:"#/properties/models/properties/token_bud\
get/properties/window/enum",keyword:"enum",params:{allowedValues:schema69.properties.models.properties.token_budget.properties.window.enum},message:"must be equ\
al to one of the allowed values"}],!1;var valid4=_errs24===errors}else var valid4=!0;if(valid4){if(data8.max_tokens!==void 0){let data10=data8.max_tokens,_errs26=errors;
if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10))&&data10!==null)return validate160.errors=[{instancePath:instancePath+"/models/token_budget/max_tokens",
schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/type",keyword:"type",params:{type:schema69.properties.models.properties.token_budget.
properties.max_tokens.type},message:"must be integer,null"}],!1;if(errors===_errs26&&typeof data10=="number"){if(data10>1e12||isNaN(data10))return validate160.errors=
[{instancePath:instancePath+"/models/token_budget/max_tokens",schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"}],!1;if(data10<0||isNaN(data10))return validate160.errors=[{instancePath:instancePath+
"/models/token_budget/max_tokens",schemaPath:"#/properties/models/properties/token_budget/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}var valid4=_errs26===errors}else var valid4=!0;if(valid4)if(data8.max_cost_usd!==void 0){let data11=data8.max_cost_usd,_errs28=errors;
if(typeof data11!="number"&&data11!==null)return validate160.errors=[{instancePath:instancePath+"/models/token_budget/max_cost_usd",schemaPath:"#/properties/mod\
els/properties/token_budget/properties/max_cost_usd/type",keyword:"type",params:{type:schema69.properties.models.properties.token_budget.properties.max_cost_usd.
type},message:"must be number,null"}],!1;if(errors===_errs28&&typeof data11=="number"){if(data11>1e9||isNaN(data11))return validate160.errors=[{instancePath:instancePath+
"/models/token_budget/max_cost_usd",schemaPath:"#/properties/models/properties/token_budget/properties/max_cost_usd/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data11<0||isNaN(data11))return validate160.errors=[{instancePath:instancePath+"/models/token_budget/max_c\
ost_usd",schemaPath:"#/properties/models/properties/token_budget/properties/max_cost_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1}var valid4=_errs28===errors}else var valid4=!0}}}}var valid3=_errs21===errors}else var valid3=!0;if(valid3){if(data7.token_budgets!==void 0){let data12=data7.
token_budgets,_errs30=errors;if(!Array.isArray(data12)&&data12!==null)return validate160.errors=[{instancePath:instancePath+"/models/token_budgets",schemaPath:"\
#/properties/models/properties/token_budgets/type",keyword:"type",params:{type:schema69.properties.models.properties.token_budgets.type},message:"must be array,\
null"}],!1;if(errors===_errs30&&Array.isArray(data12)){if(data12.length>4)return validate160.errors=[{instancePath:instancePath+"/models/token_budgets",schemaPath:"\
#/properties/models/properties/token_budgets/maxItems",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"}],!1;{var valid5=!0;let len0=data12.
length;for(let i0=0;i0<len0;i0++){let _errs32=errors;validate96(data12[i0],{instancePath:instancePath+"/models/token_budgets/"+i0,parentData:data12,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors),errors=vErrors.length);var valid5=_errs32===errors;if(!valid5)
break}}}var valid3=_errs30===errors}else var valid3=!0;if(valid3){if(data7.max_tokens_per_request!==void 0){let data14=data7.max_tokens_per_request,_errs33=errors;
if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14))&&data14!==null)return validate160.errors=[{instancePath:instancePath+"/models/max_tokens_per_request",
schemaPath:"#/properties/models/properties/max_tokens_per_request/type",keyword:"type",params:{type:schema69.properties.models.properties.max_tokens_per_request.
type},message:"must be integer,null"}],!1;if(errors===_errs33&&typeof data14=="number"){if(data14>1e12||isNaN(data14))return validate160.errors=[{instancePath:instancePath+
"/models/max_tokens_per_request",schemaPath:"#/properties/models/properties/max_tokens_per_request/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000"}],!1;if(data14<0||isNaN(data14))return validate160.errors=[{instancePath:instancePath+"/models/max_tokens_per_request",schemaPath:"\
#/properties/models/properties/max_tokens_per_request/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs33===
errors}else var valid3=!0;if(valid3)if(data7.max_requests_per_minute!==void 0){let data15=data7.max_requests_per_minute,_errs35=errors;if(!(typeof data15=="numb\
er"&&!(data15%1)&&!isNaN(data15))&&data15!==null)return validate160.errors=[{instancePath:instancePath+"/models/max_requests_per_minute",schemaPath:"#/propertie\
s/models/properties/max_requests_per_minute/type",keyword:"type",params:{type:schema69.properties.models.properties.max_requests_per_minute.type},message:"must \
be integer,null"}],!1;if(errors===_errs35&&typeof data15=="number"){if(data15>1e9||isNaN(data15))return validate160.errors=[{instancePath:instancePath+"/models/\
max_requests_per_minute",schemaPath:"#/properties/models/properties/max_requests_per_minute/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"\
must be <= 1000000000"}],!1;if(data15<0||isNaN(data15))return validate160.errors=[{instancePath:instancePath+"/models/max_requests_per_minute",schemaPath:"#/pro\
perties/models/properties/max_requests_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs35===errors}else
var valid3=!0}}}}var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.storage!==void 0){let data16=data.storage,_errs37=errors;if(!(data16&&typeof data16==
"object"&&!Array.isArray(data16))&&data16!==null)return validate160.errors=[{instancePath:instancePath+"/storage",schemaPath:"#/properties/storage/type",keyword:"\
type",params:{type:schema69.properties.storage.type},message:"must be object,null"}],!1;if(errors===_errs37&&data16&&typeof data16=="object"&&!Array.isArray(data16)){
let _errs39=errors;for(let key5 in data16)if(key5!=="max_memory_bytes"){return validate160.errors=[{instancePath:instancePath+"/storage",schemaPath:"#/propertie\
s/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional properties"}],!1;break}if(_errs39===
errors&&data16.max_memory_bytes!==void 0){let data17=data16.max_memory_bytes,_errs40=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17))&&data17!==
null)return validate160.errors=[{instancePath:instancePath+"/storage/max_memory_bytes",schemaPath:"#/properties/storage/properties/max_memory_bytes/type",keyword:"\
type",params:{type:schema69.properties.storage.properties.max_memory_bytes.type},message:"must be integer,null"}],!1;if(errors===_errs40&&typeof data17=="number"){
if(data17>1e15||isNaN(data17))return validate160.errors=[{instancePath:instancePath+"/storage/max_memory_bytes",schemaPath:"#/properties/storage/properties/max_\
memory_bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e15},message:"must be <= 1000000000000000"}],!1;if(data17<0||isNaN(data17))return validate160.
errors=[{instancePath:instancePath+"/storage/max_memory_bytes",schemaPath:"#/properties/storage/properties/max_memory_bytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}}}var valid0=_errs37===errors}else var valid0=!0;if(valid0)if(data.retention!==void 0){let data18=data.retention,_errs42=errors;
if(!(data18&&typeof data18=="object"&&!Array.isArray(data18))&&data18!==null)return validate160.errors=[{instancePath:instancePath+"/retention",schemaPath:"#/pr\
operties/retention/type",keyword:"type",params:{type:schema69.properties.retention.type},message:"must be object,null"}],!1;if(errors===_errs42&&data18&&typeof data18==
"object"&&!Array.isArray(data18)){let _errs44=errors;for(let key6 in data18)if(!(key6==="events_days"||key6==="runs_days")){return validate160.errors=[{instancePath:instancePath+
"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have add\
itional properties"}],!1;break}if(_errs44===errors){if(data18.events_days!==void 0){let data19=data18.events_days,_errs45=errors;if(!(typeof data19=="number"&&!(data19%
1)&&!isNaN(data19))&&data19!==null)return validate160.errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"#/properties/retention/properties/\
events_days/type",keyword:"type",params:{type:schema69.properties.retention.properties.events_days.type},message:"must be integer,null"}],!1;if(errors===_errs45&&
typeof data19=="number"){if(data19>36500||isNaN(data19))return validate160.errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"#/properties/\
retention/properties/events_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500},message:"must be <= 36500"}],!1;if(data19<1||isNaN(data19))return validate160.
errors=[{instancePath:instancePath+"/retention/events_days",schemaPath:"#/properties/retention/properties/events_days/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var valid7=_errs45===errors}else var valid7=!0;if(valid7)if(data18.runs_days!==void 0){let data20=data18.runs_days,_errs47=errors;
if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20))&&data20!==null)return validate160.errors=[{instancePath:instancePath+"/retention/runs_days",schemaPath:"\
#/properties/retention/properties/runs_days/type",keyword:"type",params:{type:schema69.properties.retention.properties.runs_days.type},message:"must be integer,\
null"}],!1;if(errors===_errs47&&typeof data20=="number"){if(data20>36500||isNaN(data20))return validate160.errors=[{instancePath:instancePath+"/retention/runs_d\
ays",schemaPath:"#/properties/retention/properties/runs_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500},message:"must be <= 36500"}],!1;if(data20<
1||isNaN(data20))return validate160.errors=[{instancePath:instancePath+"/retention/runs_days",schemaPath:"#/properties/retention/properties/runs_days/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid7=_errs47===errors}else var valid7=!0}}var valid0=_errs42===errors}else var valid0=!0}}}}}else
return validate160.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate160.errors=vErrors,
errors===0}validate160.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate158.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1)return validate158.errors=[{instancePath,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="name"||key0==="plan_tier"||key0==="default_policy_id"||key0==="entitlements"||key0==="quotas"||key0==="metadata")){return validate158.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===
errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>256)return validate158.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)
return validate158.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1;if(!pattern6.test(data0))return validate158.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate158.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.plan_tier!==
void 0){let data1=data.plan_tier,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>64)return validate158.errors=[{instancePath:instancePath+
"/plan_tier",schemaPath:"#/properties/plan_tier/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data1)<
1)return validate158.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties/plan_tier/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data1))return validate158.errors=[{instancePath:instancePath+"/plan_tier",schemaPath:"#/properties\
/plan_tier/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate158.errors=[{instancePath:instancePath+
"/plan_tier",schemaPath:"#/properties/plan_tier/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.default_policy_id!==void 0){let data2=data.default_policy_id,_errs6=errors;if(typeof data2!="string"&&data2!==null)return validate158.errors=
[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties/default_policy_id/type",keyword:"type",params:{type:schema68.properties.default_policy_id.
type},message:"must be string,null"}],!1;if(errors===_errs6&&typeof data2=="string"){if(func1(data2)>64)return validate158.errors=[{instancePath:instancePath+"/\
default_policy_id",schemaPath:"#/properties/default_policy_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(func1(data2)<1)return validate158.errors=[{instancePath:instancePath+"/default_policy_id",schemaPath:"#/properties/default_policy_id/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data2))return validate158.errors=[{instancePath:instancePath+"\
/default_policy_id",schemaPath:"#/properties/default_policy_id/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u000\
0]*$"'}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.entitlements!==void 0){let _errs8=errors;validate144(data.entitlements,{instancePath:instancePath+
"/entitlements",parentData:data,parentDataProperty:"entitlements",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate144.errors:vErrors.concat(validate144.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.quotas!==void 0){let _errs9=errors;validate160(data.quotas,{instancePath:instancePath+
"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(validate160.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.metadata!==void 0){let data5=data.metadata,_errs10=errors;if(errors===_errs10)if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){if(Object.keys(data5).length>64)return validate158.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/p\
roperties/metadata/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties"}],!1}else return validate158.errors=
[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===
errors}else var valid0=!0}}}}}}}else return validate158.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate158.errors=vErrors,errors===0}validate158.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate157(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate157.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate158(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate158.errors:vErrors.concat(validate158.errors),errors=vErrors.length),validate157.errors=vErrors,errors===0}validate157.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var createApiKey_body=validate164;var pattern33=new RegExp("^[^\\s\\u0000-\\u001f\\u007f]+$","u");function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate166.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(func1(data)>128)return validate166.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"}],!1;if(func1(data)<1)return validate166.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern33.test(data))return validate166.errors=[{instancePath,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^[^\\s\\u0000-\\u001f\\u007f]+$"'}],!1}else return validate166.errors=[
{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate166.errors=vErrors,errors===0}validate166.evaluated=
{dynamicProps:!1,dynamicItems:!1};var schema73={type:"string",enum:["operator","owner","admin","developer","viewer","auditor","service"]};function validate168(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate168.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate168.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="operator"||data==="owner"||data==="admin"||data==="developer"||data==="view\
er"||data==="auditor"||data==="service"?(validate168.errors=vErrors,errors===0):(validate168.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema73.
enum},message:"must be equal to one of the allowed values"}],!1)}validate168.evaluated={dynamicProps:!1,dynamicItems:!1};var schema74={type:"string",enum:["agen\
ts:read","agents:write","runs:create","runs:read","runs:cancel","events:read","tools:read","tools:write","tools:invoke","memory:read","memory:write","models:lis\
t","models:invoke","policy:check","policies:write","usage:read","audit:read","keys:write","tenants:admin","runs:forward","federation:admin"]};function validate170(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate170.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate170.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="agents:read"||data==="agents:write"||data==="runs:create"||data==="runs:rea\
d"||data==="runs:cancel"||data==="events:read"||data==="tools:read"||data==="tools:write"||data==="tools:invoke"||data==="memory:read"||data==="memory:write"||data===
"models:list"||data==="models:invoke"||data==="policy:check"||data==="policies:write"||data==="usage:read"||data==="audit:read"||data==="keys:write"||data==="te\
nants:admin"||data==="runs:forward"||data==="federation:admin"?(validate170.errors=vErrors,errors===0):(validate170.errors=[{instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema74.enum},message:"must be equal to one of the allowed values"}],!1)}validate170.evaluated={dynamicProps:!1,dynamicItems:!1};var formats0=require_formats().
fullFormats["date-time"];function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate165.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid1=!1,
_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.role===void 0&&(missing0="role")){let err0={instancePath,schemaPath:"#/\
allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.scopes===void 0&&(missing1="scopes")){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;if(valid1=valid1||_valid0,
valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err2={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate165.errors=vErrors,!1}if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.name===void 0&&(missing2="name"))return validate165.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;{let _errs5=errors;for(let key0 in data)if(!(key0==="name"||
key0==="principal_id"||key0==="role"||key0==="scopes"||key0==="token_budgets"||key0==="expires_at")){return validate165.errors=[{instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs5===errors){if(data.
name!==void 0){let data0=data.name,_errs6=errors;if(errors===_errs6)if(typeof data0=="string"){if(func1(data0)>256)return validate165.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)
return validate165.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1;if(!pattern6.test(data0))return validate165.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate165.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data.principal_id!==
void 0){let _errs8=errors;validate166(data.principal_id,{instancePath:instancePath+"/principal_id",parentData:data,parentDataProperty:"principal_id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate166.errors:vErrors.concat(validate166.errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data.
role!==void 0){let _errs9=errors;validate168(data.role,{instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate168.errors:vErrors.concat(validate168.errors),errors=vErrors.length);var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.scopes!==
void 0){let data3=data.scopes,_errs10=errors;if(errors===_errs10)if(Array.isArray(data3)){if(data3.length>64)return validate165.errors=[{instancePath:instancePath+
"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data3.length<1)return validate165.
errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"}],!1;{var valid3=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs12=errors;validate170(data3[i0],{instancePath:instancePath+"/scopes/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate170.errors:vErrors.concat(validate170.errors),errors=vErrors.length);var valid3=_errs12===
errors;if(!valid3)break}if(valid3){let i1=data3.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data3[i1],data3[j0])){return validate165.errors=[{
instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items\
 (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate165.errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties\
/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data.token_budgets!==
void 0){let data5=data.token_budgets,_errs13=errors;if(errors===_errs13)if(Array.isArray(data5)){if(data5.length>4)return validate165.errors=[{instancePath:instancePath+
"/token_budgets",schemaPath:"#/properties/token_budgets/maxItems",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"}],!1;{var valid5=!0;
let len1=data5.length;for(let i2=0;i2<len1;i2++){let _errs15=errors;validate96(data5[i2],{instancePath:instancePath+"/token_budgets/"+i2,parentData:data5,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors),errors=vErrors.length);var valid5=_errs15===errors;if(!valid5)
break}}}else return validate165.errors=[{instancePath:instancePath+"/token_budgets",schemaPath:"#/properties/token_budgets/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var valid2=_errs13===errors}else var valid2=!0;if(valid2)if(data.expires_at!==void 0){let data7=data.expires_at,_errs16=errors;
if(errors===_errs16&&errors===_errs16)if(typeof data7=="string"){if(!formats0.validate(data7))return validate165.errors=[{instancePath:instancePath+"/expires_at",
schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate165.errors=
[{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===
errors}else var valid2=!0}}}}}}}else return validate165.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate165.errors=vErrors,errors===0}validate165.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate164(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate164.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate165(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate165.errors:vErrors.concat(validate165.errors),errors=vErrors.length),validate164.errors=vErrors,errors===0}validate164.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var updateMember_body=validate174;var schema76={type:"object",additionalProperties:!1,required:["role"],properties:{principal_id:{$ref:"#/components/schemas/PrincipalId"},principal_type:{type:"s\
tring",enum:["user","service","agent"],default:"user"},role:{$ref:"#/components/schemas/TenantRole"},display_name:{type:"string",minLength:1,maxLength:256,pattern:"\
^[^\\u0000]*$"}}},schema77={type:"string",enum:["owner","admin","developer","viewer","auditor","service"]};function validate177(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate177.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate177.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1):data==="owner"||data==="admin"||data==="developer"||data==="viewer"||data==="auditor"||data==="service"?(validate177.errors=
vErrors,errors===0):(validate177.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema77.enum},message:"must be equal to one of \
the allowed values"}],!1)}validate177.evaluated={dynamicProps:!1,dynamicItems:!1};function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate175.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.principal_type===void 0&&(data.principal_type="user");let missing0;
if(data.role===void 0&&(missing0="role"))return validate175.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="principal_id"||key0==="principal_type"||key0==="role"||key0===
"display_name")){return validate175.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.principal_id!==void 0){let _errs2=errors;validate166(data.principal_id,{instancePath:instancePath+
"/principal_id",parentData:data,parentDataProperty:"principal_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.errors:vErrors.concat(validate166.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){let data1=data.principal_type,_errs3=errors;if(typeof data1!="string")return validate175.
errors=[{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/principal_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(data1==="user"||data1==="service"||data1==="agent"))return validate175.errors=[{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/pri\
ncipal_type/enum",keyword:"enum",params:{allowedValues:schema76.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===
errors;if(valid0){if(data.role!==void 0){let _errs5=errors;validate177(data.role,{instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate177.errors:vErrors.concat(validate177.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.display_name!==void 0){let data3=data.display_name,_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func1(data3)>256)return validate175.
errors=[{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT hav\
e more than 256 characters"}],!1;if(func1(data3)<1)return validate175.errors=[{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data3))return validate175.errors=[{instancePath:instancePath+
"/display_name",schemaPath:"#/properties/display_name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],
!1}else return validate175.errors=[{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate175.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate175.errors=vErrors,errors===0}validate175.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate174.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate175(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length),validate174.errors=vErrors,errors===
0}validate174.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var setKillSwitch_body=validate180;var schema79={type:"object",additionalProperties:!1,required:["target","reason"],properties:{target:{type:"object",additionalProperties:!1,required:["kind"],properties:{
kind:{type:"string",enum:["platform","tenant","agent","model","tool"]},id:{type:"string",minLength:1,maxLength:256,pattern:"^[^\\u0000]*$"}}},tenant_id:{$ref:"#\
/components/schemas/TenantId"},reason:{type:"string",minLength:1,maxLength:512,pattern:"^[^\\u0000]*$"}}};function validate181(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate181.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.target===void 0&&
(missing0="target")||data.reason===void 0&&(missing0="reason"))return validate181.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="target"||key0==="tenant_id"||key0==="reason")){return validate181.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.target!==void 0){let data0=data.target,_errs2=errors;if(errors===_errs2)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing1;if(data0.kind===void 0&&(missing1="kind"))return validate181.errors=[{instancePath:instancePath+"/target",schemaPath:"#/properties/\
target/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;{let _errs4=errors;for(let key1 in data0)
if(!(key1==="kind"||key1==="id")){return validate181.errors=[{instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs4===errors){if(data0.kind!==void 0){let data1=data0.
kind,_errs5=errors;if(typeof data1!="string")return validate181.errors=[{instancePath:instancePath+"/target/kind",schemaPath:"#/properties/target/properties/kin\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="platform"||data1==="tenant"||data1==="agent"||data1==="model"||data1===
"tool"))return validate181.errors=[{instancePath:instancePath+"/target/kind",schemaPath:"#/properties/target/properties/kind/enum",keyword:"enum",params:{allowedValues:schema79.
properties.target.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1)if(data0.
id!==void 0){let data2=data0.id,_errs7=errors;if(errors===_errs7)if(typeof data2=="string"){if(func1(data2)>256)return validate181.errors=[{instancePath:instancePath+
"/target/id",schemaPath:"#/properties/target/properties/id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(func1(data2)<1)return validate181.errors=[{instancePath:instancePath+"/target/id",schemaPath:"#/properties/target/properties/id/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data2))return validate181.errors=[{instancePath:instancePath+"/targ\
et/id",schemaPath:"#/properties/target/properties/id/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],
!1}else return validate181.errors=[{instancePath:instancePath+"/target/id",schemaPath:"#/properties/target/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid1=_errs7===errors}else var valid1=!0}}}else return validate181.errors=[{instancePath:instancePath+"/target",schemaPath:"\
#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tenant_id!==
void 0){let _errs9=errors;validate142(data.tenant_id,{instancePath:instancePath+"/tenant_id",parentData:data,parentDataProperty:"tenant_id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.
reason!==void 0){let data4=data.reason,_errs10=errors;if(errors===_errs10)if(typeof data4=="string"){if(func1(data4)>512)return validate181.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data4)<
1)return validate181.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1;if(!pattern6.test(data4))return validate181.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/\
pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate181.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else
return validate181.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate181.errors=vErrors,
errors===0}validate181.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate180(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate180.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate181(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate181.errors:vErrors.
concat(validate181.errors),errors=vErrors.length),validate180.errors=vErrors,errors===0}validate180.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{batchRuns_body,createAgent_body,createApiKey_body,createRun_body,createTenant_body,createTool_body,invokeTool_body,patchAgent_body,patchTenant_body,retryRun_body,
rollbackAgent_body,searchMemory_body,setKillSwitch_body,updateAgent_body,updateMember_body,updateMemory_body,updateTenant_body,updateTool_body};
