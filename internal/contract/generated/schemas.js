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
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var events_Event=validate52,schema19={description:"One entry of a run's log. The type names the schema of the payload. Delivered at least once, ordered by `sequ\
ence`; `event_id` tells repeats apart.",type:"object",required:["event_id","sequence","time","type","tenant_id","agent_id","run_id","step_id","trace"],properties:{
event_id:{type:"string",minLength:1,maxLength:64,description:"Unique across federated nodes."},sequence:{type:"integer",minimum:1,description:"From 1, without g\
aps within a run."},time:{type:"string",format:"date-time"},type:{$ref:"./EventType.json"},tenant_id:{type:"string",minLength:1,maxLength:64},agent_id:{type:"st\
ring",minLength:1,maxLength:64},run_id:{type:"string",minLength:1,maxLength:64},step_id:{type:["string","null"],maxLength:64,description:"The step that the even\
t belongs to; null for events of the run itself."},trace:{type:"object",required:["traceparent","span_id"],properties:{traceparent:{type:"string",pattern:"^[0-9\
a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}",description:"W3C trace context; continues the caller's trace."},span_id:{type:"string",pattern:"^[0-9a-f]{16}$"}}}},
allOf:[{anyOf:[{required:["type","payload"],properties:{type:{const:"agentos.run.created"},payload:{$ref:"./RunCreated.json"}}},{required:["type","payload"],properties:{
type:{const:"agentos.run.started"},payload:{$ref:"./RunStarted.json"}}},{required:["type","payload"],properties:{type:{const:"agentos.run.step.started"},payload:{
$ref:"./StepStarted.json"}}},{required:["type","payload"],properties:{type:{const:"agentos.run.step.completed"},payload:{$ref:"./StepCompleted.json"}}},{required:[
"type","payload"],properties:{type:{const:"agentos.run.step.token"},payload:{$ref:"./StepToken.json"}}},{required:["type","payload"],properties:{type:{const:"ag\
entos.tool.call.requested"},payload:{$ref:"./ToolCallRequested.json"}}},{required:["type","payload"],properties:{type:{const:"agentos.tool.call.completed"},payload:{
$ref:"./ToolCallCompleted.json"}}},{required:["type","payload"],properties:{type:{const:"agentos.model.requested"},payload:{$ref:"./ModelRequested.json"}}},{required:[
"type","payload"],properties:{type:{const:"agentos.model.completed"},payload:{$ref:"./ModelCompleted.json"}}},{required:["type","payload"],properties:{type:{const:"\
agentos.run.completed"},payload:{$ref:"./RunCompleted.json"}}},{required:["type","payload"],properties:{type:{const:"agentos.run.failed"},payload:{$ref:"./RunFa\
iled.json"}}},{required:["type","payload"],properties:{type:{const:"agentos.run.canceled"},payload:{$ref:"./RunCanceled.json"}}}]}],examples:[{event_id:"evt_01J\
D5V8QK3M7Z2N4P6R8T0W1Y3",sequence:1,time:"2026-11-21T09:30:00.000Z",type:"agentos.run.created",tenant_id:"tnt_demo",agent_id:"agt_summarizer",run_id:"run_01JD5V\
8QK3M7Z2N4P6R8T0W1Y3",step_id:null,trace:{traceparent:"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",span_id:"00f067aa0ba902b7"},payload:{status:"que\
ued"}},{event_id:"evt_01JD5V8QK3M7Z2N4P6R8T0W1Y4",sequence:4,time:"2026-11-21T09:30:00.120Z",type:"agentos.tool.call.requested",tenant_id:"tnt_demo",agent_id:"a\
gt_summarizer",run_id:"run_01JD5V8QK3M7Z2N4P6R8T0W1Y3",step_id:"stp_01JD5V8QK3M7Z2N4P6R8T0W1Y3",trace:{traceparent:"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa\
0ba902b7-01",span_id:"00f067aa0ba902b7"},payload:{tool_call_id:"tcall_01JD5V8QK3M7Z2N4P6R8T0W1Y3",tool_id:"tool.echo",input:{text:"hello"},timeout_ms:3e4}}],$id:"\
agentos:///schemas/events/Event.json"};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status"))return validate53.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0&&data.status!=="queued")return validate53.errors=[{instancePath:instancePath+"\
/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"queued"},message:"must be equal to constant"}],!1}else return validate53.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated=
{props:{status:!0},dynamicProps:!1,dynamicItems:!1};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.status!==void 0&&data.status!=="running")return validate55.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"\
const",params:{allowedValue:"running"},message:"must be equal to constant"}],!1}else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate55.errors=vErrors,errors===0}validate55.evaluated={props:{status:!0},dynamicProps:!1,dynamicItems:!1};var schema23={type:"string",enum:["model","tool"],examples:["tool"],$id:"agentos:///schemas/run/StepKind.json"};function validate58(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1):data==="model"||data==="tool"?(validate58.errors=vErrors,errors===0):(validate58.errors=[{instancePath,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:schema23.enum},message:"must be equal to one of the allowed values"}],!1)}validate58.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.step_kind===void 0&&(missing0="step_kind")||data.name===void 0&&(missing0="name"))return validate57.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.step_kind!==void 0){let _errs1=errors;
validate58(data.step_kind,{instancePath:instancePath+"/step_kind",parentData:data,parentDataProperty:"step_kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs2=errors;
if(typeof data.name!="string")return validate57.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.message!==void 0){let _errs4=errors;if(typeof data.message!="\
string")return validate57.errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate57.errors=vErrors,errors===0}validate57.evaluated={props:{step_kind:!0,name:!0,message:!0},dynamicProps:!1,
dynamicItems:!1};var schema25={type:"string",enum:["ok","error"],examples:["ok"],$id:"agentos:///schemas/events/StepOutcome.json"};function validate62(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate62.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1):data==="ok"||data==="error"?(validate62.errors=vErrors,errors===0):(validate62.errors=[{instancePath,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:schema25.enum},message:"must be equal to one of the allowed values"}],!1)}validate62.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status"))return validate61.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.status!==void 0&&(validate62(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length))}else return validate61.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate61.errors=vErrors,errors===0}validate61.evaluated=
{props:{status:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.text===void 0&&(missing0="text"))return validate65.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.text!==void 0&&typeof data.text!="string")return validate65.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return validate65.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate65.errors=vErrors,errors===0}validate65.evaluated={props:{text:!0},dynamicProps:!1,
dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id")||data.tool_id===void 0&&(missing0="tool_id")||data.input===void 0&&(missing0="input")||
data.timeout_ms===void 0&&(missing0="timeout_ms"))return validate67.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0){let _errs1=errors;if(typeof data.tool_call_id!="string")return validate67.
errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tool_id!==void 0){let _errs3=errors;if(typeof data.tool_id!="string")return validate67.errors=
[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.timeout_ms!==void 0){let data2=data.timeout_ms,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate67.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate67.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"\
#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)
if(data.attempt!==void 0){let data3=data.attempt,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate67.errors=[{instancePath:instancePath+
"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data3=="numbe\
r"&&(data3<1||isNaN(data3)))return validate67.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate67.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{tool_call_id:!0,
tool_id:!0,input:!0,timeout_ms:!0,attempt:!0},dynamicProps:!1,dynamicItems:!1};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.code===void 0&&(missing0="code")||data.message===void 0&&(missing0="message"))return validate71.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.code!==void 0){let _errs1=errors;
if(typeof data.code!="string")return validate71.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;if(typeof data.message!=
"string")return validate71.errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.retryable!==void 0){let _errs5=errors;if(typeof data.retryable!="boolean")return validate71.
errors=[{instancePath:instancePath+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.details!==void 0){let data3=data.details,_errs7=errors;if(errors===_errs7&&!(data3&&typeof data3=="object"&&!Array.isArray(
data3)))return validate71.errors=[{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate71.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.evaluated={props:{code:!0,message:!0,retryable:!0,details:!0},dynamicProps:!1,
dynamicItems:!1};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id")||data.tool_id===void 0&&(missing0="tool_id")||data.status===void 0&&(missing0=
"status")||data.output===void 0&&(missing0="output")||data.duration_ms===void 0&&(missing0="duration_ms")||data.attempt===void 0&&(missing0="attempt")||data.error===
void 0&&(missing0="error"))return validate69.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must ha\
ve required property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0){let _errs1=errors;if(typeof data.tool_call_id!="string")return validate69.errors=[{instancePath:instancePath+
"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.tool_id!==void 0){let _errs3=errors;if(typeof data.tool_id!="string")return validate69.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"\
#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
status!==void 0){let _errs5=errors;validate62(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
duration_ms!==void 0){let data3=data.duration_ms,_errs6=errors;if(errors===_errs6)if(typeof data3=="number"){if(data3<0||isNaN(data3))return validate69.errors=[
{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return validate69.errors=[{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.attempt!==void 0){let data4=data.attempt,_errs8=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)))return validate69.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data4=="number"&&(data4<1||isNaN(data4)))return validate69.errors=[{instancePath:instancePath+
"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.error!==void 0){let data5=data.error,_errs10=errors,_errs11=errors,valid1=!1,_errs12=errors;validate71(data5,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=
vErrors.length);var _valid0=_errs12===errors;if(valid1=valid1||_valid0,_valid0){var props0={};props0.code=!0,props0.message=!0,props0.retryable=!0,props0.details=
!0}let _errs13=errors;if(data5!==null){let err0={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs13===errors;if(valid1=valid1||_valid0,valid1)errors=_errs11,
vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err1={instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate69.errors=vErrors,!1}var valid0=_errs10===
errors}else var valid0=!0}}}}}else return validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate69.errors=vErrors,errors===0}validate69.evaluated={props:{tool_call_id:!0,tool_id:!0,status:!0,output:!0,duration_ms:!0,attempt:!0,error:!0},dynamicProps:!1,
dynamicItems:!1};var schema31={type:"string",enum:["chat","embed"],examples:["chat"],$id:"agentos:///schemas/events/ModelOperation.json"};function validate75(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1):data==="chat"||data==="embed"?(validate75.errors=vErrors,errors===0):(validate75.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema31.enum},message:"must be equal to one of the allowed values"}],!1)}validate75.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.model_ref===void 0&&(missing0="model_ref")||data.operation===void 0&&(missing0="operation")||data.requirements===void 0&&(missing0="\
requirements")||data.input_summary===void 0&&(missing0="input_summary"))return validate74.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model_ref!==void 0){let _errs1=errors;if(typeof data.model_ref!="str\
ing")return validate74.errors=[{instancePath:instancePath+"/model_ref",schemaPath:"#/properties/model_ref/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.operation!==void 0){let _errs3=errors;validate75(data.operation,{instancePath:instancePath+
"/operation",parentData:data,parentDataProperty:"operation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.requirements!==void 0){let data2=data.requirements,_errs4=errors;if(errors===
_errs4&&!(data2&&typeof data2=="object"&&!Array.isArray(data2)))return validate74.errors=[{instancePath:instancePath+"/requirements",schemaPath:"#/properties/re\
quirements/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.input_summary!==
void 0){let data3=data.input_summary,_errs7=errors;if(errors===_errs7)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.messages===
void 0&&(missing1="messages")||data3.has_tools===void 0&&(missing1="has_tools"))return validate74.errors=[{instancePath:instancePath+"/input_summary",schemaPath:"\
#/properties/input_summary/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data3.messages!==
void 0){let data4=data3.messages,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate74.errors=[{instancePath:instancePath+"/in\
put_summary/messages",schemaPath:"#/properties/input_summary/properties/messages/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs9&&typeof data4=="number"&&(data4<0||isNaN(data4)))return validate74.errors=[{instancePath:instancePath+"/input_summary/messages",schemaPath:"#/properties/\
input_summary/properties/messages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid1=_errs9===errors}else var valid1=!0;
if(valid1)if(data3.has_tools!==void 0){let _errs11=errors;if(typeof data3.has_tools!="boolean")return validate74.errors=[{instancePath:instancePath+"/input_summ\
ary/has_tools",schemaPath:"#/properties/input_summary/properties/has_tools/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid1=_errs11===
errors}else var valid1=!0}else return validate74.errors=[{instancePath:instancePath+"/input_summary",schemaPath:"#/properties/input_summary/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.attempt!==void 0){let data6=data.attempt,_errs13=errors;
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate74.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs13&&typeof data6=="number"&&(data6<1||isNaN(data6)))return validate74.errors=[{instancePath:instancePath+
"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs13===errors}else
var valid0=!0}}}}else return validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate74.
errors=vErrors,errors===0}validate74.evaluated={props:{model_ref:!0,operation:!0,requirements:!0,input_summary:!0,attempt:!0},dynamicProps:!1,dynamicItems:!1};function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.input_tokens===void 0&&(missing0="input_tokens")||data.output_tokens===void 0&&(missing0="output_tokens")||data.total_tokens===void 0&&
(missing0="total_tokens"))return validate81.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must hav\
e required property '"+missing0+"'"}],!1;if(data.input_tokens!==void 0){let data0=data.input_tokens,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)))return validate81.errors=[{instancePath:instancePath+"/input_tokens",schemaPath:"#/properties/input_tokens/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate81.errors=[{instancePath:instancePath+"/input_\
tokens",schemaPath:"#/properties/input_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.output_tokens!==void 0){let data1=data.output_tokens,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate81.
errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/properties/output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs3&&typeof data1=="number"&&(data1<0||isNaN(data1)))return validate81.errors=[{instancePath:instancePath+"/output_tokens",schemaPath:"#/prope\
rties/output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.total_tokens!==void 0){let data2=data.total_tokens,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate81.errors=[{instancePath:instancePath+
"/total_tokens",schemaPath:"#/properties/total_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate81.errors=[{instancePath:instancePath+"/total_tokens",schemaPath:"#/properties/total_tokens/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate81.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate81.errors=vErrors,errors===0}validate81.evaluated={props:{
input_tokens:!0,output_tokens:!0,total_tokens:!0},dynamicProps:!1,dynamicItems:!1};var schema35={description:"`redacted`: it may pass, without the spans that `redactions` lists.",type:"string",enum:["allowed","blocked","redacted"],examples:["a\
llowed"],$id:"agentos:///schemas/policy/PolicyDecision.json"};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate84.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"?(validate84.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="allowed"||
data==="blocked"||data==="redacted"?(validate84.errors=vErrors,errors===0):(validate84.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema35.
enum},message:"must be equal to one of the allowed values"}],!1)}validate84.evaluated={dynamicProps:!1,dynamicItems:!1};var schema36={description:"One span that\
 a policy replaced: by `[redacted:<kind>]`, or as `treatment` says.",type:"object",required:["path","kind","start","end"],properties:{path:{type:"string",description:"\
Where the text stands: `messages/<n>/content`, `texts/<n>`, `output/content`; in a check `content/text` or `action/attributes/\u2026`."},kind:{$ref:"./FindingKi\
nd.json"},treatment:{type:"string",enum:["mask","hash","tokenize"],description:"What became of it where it was not redacted; `Ruleset` says what each means."},start:{
type:"integer",minimum:0,description:"Offset of the span in the text before redaction, in UTF-16 code units."},end:{type:"integer",minimum:1,description:"Offset\
 behind the span."}},examples:[{path:"content/text",kind:"email",start:8,end:24}],$id:"agentos:///schemas/policy/Redaction.json"},schema37={description:"What a \
rule can find in a text. `api_key` covers the key formats of well-known services, `password` a secret that is assigned to a telling name or stands in a URL; `cr\
ypto_address` the addresses of wallets of Bitcoin, Litecoin, Dogecoin, Tron and Ethereum; `national_id` the numbers of persons of Belgium, Brazil, China, Denmar\
k, Finland, France, Germany, India, Italy, Korea, the Netherlands, Norway, Poland, Portugal, South Africa, Spain, Sweden, Switzerland, the United Kingdom and th\
e United States, by their check digits and, where those say too little, by the words before them. `person` and `location` are found by an external detector alon\
e (`AGENTOS_PII_DETECTOR_URL`), which then also looks for the other kinds of the ruleset; an answer that it has to examine comes only once it is whole.",type:"s\
tring",enum:["private_key","jwt","api_key","password","email","payment_card","iban","crypto_address","national_id","phone","mac_address","ip_address","person","\
location"],examples:["email"],$id:"agentos:///schemas/policy/FindingKind.json"};function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"?(validate87.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1):data==="private_key"||data==="jwt"||data==="api_key"||data==="password"||data==="email"||data==="payment_card"||data==="iban"||data==="crypto_address"||
data==="national_id"||data==="phone"||data==="mac_address"||data==="ip_address"||data==="person"||data==="location"?(validate87.errors=vErrors,errors===0):(validate87.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema37.enum},message:"must be equal to one of the allowed values"}],!1)}validate87.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate86.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||data.kind===void 0&&(missing0="kind")||data.start===void 0&&
(missing0="start")||data.end===void 0&&(missing0="end"))return validate86.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.path!==void 0){let _errs1=errors;if(typeof data.path!="string")return validate86.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.kind!==void 0){let _errs3=errors;validate87(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
treatment!==void 0){let data2=data.treatment,_errs4=errors;if(typeof data2!="string")return validate86.errors=[{instancePath:instancePath+"/treatment",schemaPath:"\
#/properties/treatment/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="mask"||data2==="hash"||data2==="tokenize"))return validate86.
errors=[{instancePath:instancePath+"/treatment",schemaPath:"#/properties/treatment/enum",keyword:"enum",params:{allowedValues:schema36.properties.treatment.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.start!==void 0){let data3=data.start,
_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate86.errors=[{instancePath:instancePath+"/start",schemaPath:"#/properties/sta\
rt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data3=="number"&&(data3<0||isNaN(data3)))return validate86.
errors=[{instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.end!==void 0){let data4=data.end,_errs8=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(
data4)))return validate86.errors=[{instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(errors===_errs8&&typeof data4=="number"&&(data4<1||isNaN(data4)))return validate86.errors=[{instancePath:instancePath+"/end",schemaPath:"#/prope\
rties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}else return validate86.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate86.errors=vErrors,errors===0}validate86.
evaluated={props:{path:!0,kind:!0,treatment:!0,start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};function validate83(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate83.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.decision===void 0&&(missing0="deci\
sion")||data.reasons===void 0&&(missing0="reasons")||data.redactions===void 0&&(missing0="redactions"))return validate83.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.decision!==void 0){let _errs1=errors;
validate84(data.decision,{instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.reasons!==void 0){let data1=data.
reasons,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;if(typeof data1[i0]!=
"string")return validate83.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate83.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/pr\
operties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.redactions!==
void 0){let data3=data.redactions,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs8=errors;
validate86(data3[i1],{instancePath:instancePath+"/redactions/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate86.
errors:vErrors.concat(validate86.errors),errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}else return validate83.errors=[{instancePath:instancePath+
"/redactions",schemaPath:"#/properties/redactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0}}else
return validate83.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate83.errors=vErrors,
errors===0}validate83.evaluated={props:{decision:!0,reasons:!0,redactions:!0},dynamicProps:!1,dynamicItems:!1};var schema39={description:"What became of a model on the way to an answer.",type:"object",required:["backend","model","outcome"],properties:{backend:{type:"stri\
ng",description:"The id of the provider."},model:{type:"string"},outcome:{type:"string",enum:["chosen","skipped","failed"],description:"`skipped`: it was not as\
ked."},reason:{type:"string",description:"Why it was not chosen: of a failure, its error code. Never content."}},examples:[{backend:"vllm",model:"heron-1",outcome:"\
failed",reason:"dependency_unavailable"}],$id:"agentos:///schemas/model/ConsideredModel.json"};function validate92(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.backend===void 0&&(missing0="backe\
nd")||data.model===void 0&&(missing0="model")||data.outcome===void 0&&(missing0="outcome"))return validate92.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.backend!==void 0){let _errs1=errors;if(typeof data.
backend!="string")return validate92.errors=[{instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs3=errors;if(typeof data.model!="string")return validate92.
errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.outcome!==void 0){let data2=data.outcome,_errs5=errors;if(typeof data2!="string")return validate92.errors=[{instancePath:instancePath+
"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="chosen"||data2==="skipped"||
data2==="failed"))return validate92.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema39.
properties.outcome.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){
let _errs7=errors;if(typeof data.reason!="string")return validate92.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate92.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate92.errors=vErrors,errors===0}validate92.evaluated={props:{backend:!0,
model:!0,outcome:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate91.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.backend===void 0&&(missing0="backend")||data.model===void 0&&(missing0="mo\
del")||data.node===void 0&&(missing0="node")||data.fallback_used===void 0&&(missing0="fallback_used"))return validate91.errors=[{instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.backend!==void 0){let _errs1=errors;
if(typeof data.backend!="string")return validate91.errors=[{instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs3=errors;if(typeof data.model!=
"string")return validate91.errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.node!==void 0){let _errs5=errors;if(typeof data.node!="string")return validate91.
errors=[{instancePath:instancePath+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.fallback_used!==void 0){let _errs7=errors;if(typeof data.fallback_used!="boolean")return validate91.errors=[{instancePath:instancePath+
"/fallback_used",schemaPath:"#/properties/fallback_used/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.attempts!==void 0){let data4=data.attempts,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate91.
errors=[{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs9&&typeof data4=="number"&&(data4<0||isNaN(data4)))return validate91.errors=[{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.canary!==void 0){
let _errs11=errors;if(typeof data.canary!="boolean")return validate91.errors=[{instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.considered!==void 0){let data6=data.
considered,_errs13=errors;if(errors===_errs13)if(Array.isArray(data6)){var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs15=errors;validate92(
data6[i0],{instancePath:instancePath+"/considered/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate92.errors:
vErrors.concat(validate92.errors),errors=vErrors.length);var valid1=_errs15===errors;if(!valid1)break}}else return validate91.errors=[{instancePath:instancePath+
"/considered",schemaPath:"#/properties/considered/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0)if(data.cached!==void 0){let _errs16=errors;if(typeof data.cached!="boolean")return validate91.errors=[{instancePath:instancePath+"/cached",schemaPath:"\
#/properties/cached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}else return validate91.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate91.errors=vErrors,errors===0}validate91.
evaluated={props:{backend:!0,model:!0,node:!0,fallback_used:!0,attempts:!0,canary:!0,considered:!0,cached:!0},dynamicProps:!1,dynamicItems:!1};function validate78(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.status!==void 0&&data.status!=="ok"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;if(errors=_errs1,
vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
usage===void 0&&(missing0="usage")||data.policy_outcome===void 0&&(missing0="policy_outcome")||data.route===void 0&&(missing0="route"))return validate78.errors=
[{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1}var _valid0=_errs4===
errors;if(valid0=_valid0,valid0){var props0={};props0.usage=!0,props0.policy_outcome=!0,props0.route=!0,props0.status=!0}}if(!valid0){let err1={instancePath,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate78.
errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.model_ref===void 0&&(missing1="model_ref")||data.operation===
void 0&&(missing1="operation")||data.status===void 0&&(missing1="status")||data.latency_ms===void 0&&(missing1="latency_ms"))return validate78.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(props0!==!0&&(props0=props0||
{},props0.model_ref=!0,props0.operation=!0,props0.status=!0,props0.usage=!0,props0.latency_ms=!0,props0.policy_outcome=!0,props0.route=!0,props0.error=!0,props0.
attempt=!0),data.model_ref!==void 0){let _errs5=errors;if(typeof data.model_ref!="string")return validate78.errors=[{instancePath:instancePath+"/model_ref",schemaPath:"\
#/properties/model_ref/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){if(data.
operation!==void 0){let _errs7=errors;validate75(data.operation,{instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid2=_errs7===errors}else var valid2=!0;
if(valid2){if(data.status!==void 0){let _errs8=errors;validate62(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;
if(valid2){if(data.usage!==void 0){let _errs9=errors;validate81(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid2=_errs9===errors}else var valid2=!0;
if(valid2){if(data.latency_ms!==void 0){let data5=data.latency_ms,_errs10=errors;if(errors===_errs10)if(typeof data5=="number"){if(data5<0||isNaN(data5))return validate78.
errors=[{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1}else return validate78.errors=[{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data.policy_outcome!==void 0){let _errs12=errors;validate83(data.
policy_outcome,{instancePath:instancePath+"/policy_outcome",parentData:data,parentDataProperty:"policy_outcome",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data.route!==void 0){let _errs13=errors;
validate91(data.route,{instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.
errors:vErrors.concat(validate91.errors),errors=vErrors.length);var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data.error!==void 0){let _errs14=errors;
validate71(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length);var valid2=_errs14===errors}else var valid2=!0;if(valid2)if(data.attempt!==void 0){let data9=data.
attempt,_errs15=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate78.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/pro\
perties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data9=="number"&&(data9<1||isNaN(data9)))
return validate78.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid2=_errs15===errors}else var valid2=!0}}}}}}}}else return validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate78.errors=vErrors,evaluated0.props=props0,errors===0}validate78.evaluated={dynamicProps:!0,dynamicItems:!1};var schema42={description:"`none` changes nothing; `idempotent` may be repeated; `once` is never repeated: a run that cannot tell whether such a call happened f\
ails with `outcome_unknown`.",type:"string",enum:["none","idempotent","once"],examples:["none"],$id:"agentos:///schemas/tool/ToolEffect.json"};function validate101(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate101.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="none"||data==="idempotent"||data==="once"?(validate101.errors=vErrors,errors===
0):(validate101.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema42.enum},message:"must be equal to one of the allowed value\
s"}],!1)}validate101.evaluated={dynamicProps:!1,dynamicItems:!1};function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate98.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.text===void 0&&(missing0="text"))return validate98.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
type!==void 0){let _errs1=errors;if(data.type!=="text")return validate98.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.text!==void 0){let _errs2=errors;
if(typeof data.text!="string")return validate98.errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.artifacts!==void 0){let data2=data.artifacts,_errs4=errors;if(errors===
_errs4)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs6=errors;if(errors===_errs6)if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){let missing1;if(data3.name===void 0&&(missing1="name")||data3.media_type===void 0&&(missing1="media_type")||data3.size_bytes===
void 0&&(missing1="size_bytes")||data3.sha256===void 0&&(missing1="sha256"))return validate98.errors=[{instancePath:instancePath+"/artifacts/"+i0,schemaPath:"#/\
properties/artifacts/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data3.name!==
void 0){let _errs8=errors;if(typeof data3.name!="string")return validate98.errors=[{instancePath:instancePath+"/artifacts/"+i0+"/name",schemaPath:"#/properties/\
artifacts/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){
if(data3.media_type!==void 0){let _errs10=errors;if(typeof data3.media_type!="string")return validate98.errors=[{instancePath:instancePath+"/artifacts/"+i0+"/me\
dia_type",schemaPath:"#/properties/artifacts/items/properties/media_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs10===
errors}else var valid2=!0;if(valid2){if(data3.size_bytes!==void 0){let data6=data3.size_bytes,_errs12=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))
return validate98.errors=[{instancePath:instancePath+"/artifacts/"+i0+"/size_bytes",schemaPath:"#/properties/artifacts/items/properties/size_bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data6=="number"&&(data6<0||isNaN(data6)))return validate98.errors=[{instancePath:instancePath+
"/artifacts/"+i0+"/size_bytes",schemaPath:"#/properties/artifacts/items/properties/size_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var valid2=_errs12===errors}else var valid2=!0;if(valid2)if(data3.sha256!==void 0){let _errs14=errors;if(typeof data3.sha256!="string")return validate98.
errors=[{instancePath:instancePath+"/artifacts/"+i0+"/sha256",schemaPath:"#/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var valid2=_errs14===errors}else var valid2=!0}}}else return validate98.errors=[{instancePath:instancePath+"/artifacts/"+i0,schemaPath:"\
#/properties/artifacts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs6===errors;if(!valid1)break}}else return validate98.
errors=[{instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.plan!==void 0){let data8=data.plan,_errs16=errors;if(errors===_errs16)if(data8&&typeof data8=="object"&&!Array.isArray(
data8)){let missing2;if(data8.model===void 0&&(missing2="model")||data8.tools===void 0&&(missing2="tools")||data8.limits===void 0&&(missing2="limits"))return validate98.
errors=[{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty:missing2},message:"must have requi\
red property '"+missing2+"'"}],!1;if(data8.model!==void 0){let data9=data8.model,_errs18=errors;if(errors===_errs18)if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){let missing3;if(data9.model_ref===void 0&&(missing3="model_ref")||data9.messages===void 0&&(missing3="messages")||data9.policy_outcome===void 0&&(missing3=
"policy_outcome")||data9.route===void 0&&(missing3="route"))return validate98.errors=[{instancePath:instancePath+"/plan/model",schemaPath:"#/properties/plan/pro\
perties/model/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}],!1;if(data9.model_ref!==void 0){
let _errs20=errors;if(typeof data9.model_ref!="string")return validate98.errors=[{instancePath:instancePath+"/plan/model/model_ref",schemaPath:"#/properties/pla\
n/properties/model/properties/model_ref/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs20===errors}else var valid4=!0;
if(valid4){if(data9.messages!==void 0){let data11=data9.messages,_errs22=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)))return validate98.errors=
[{instancePath:instancePath+"/plan/model/messages",schemaPath:"#/properties/plan/properties/model/properties/messages/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(errors===_errs22&&typeof data11=="number"&&(data11<0||isNaN(data11)))return validate98.errors=[{instancePath:instancePath+"/pl\
an/model/messages",schemaPath:"#/properties/plan/properties/model/properties/messages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"}],!1;var valid4=_errs22===errors}else var valid4=!0;if(valid4){if(data9.policy_outcome!==void 0){let _errs24=errors;validate83(data9.policy_outcome,{instancePath:instancePath+
"/plan/model/policy_outcome",parentData:data9,parentDataProperty:"policy_outcome",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(
validate83.errors),errors=vErrors.length);var valid4=_errs24===errors}else var valid4=!0;if(valid4)if(data9.route!==void 0){let _errs25=errors;validate91(data9.
route,{instancePath:instancePath+"/plan/model/route",parentData:data9,parentDataProperty:"route",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate91.errors:
vErrors.concat(validate91.errors),errors=vErrors.length);var valid4=_errs25===errors}else var valid4=!0}}}else return validate98.errors=[{instancePath:instancePath+
"/plan/model",schemaPath:"#/properties/plan/properties/model/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs18===errors}else
var valid3=!0;if(valid3){if(data8.tools!==void 0){let data14=data8.tools,_errs26=errors;if(errors===_errs26)if(Array.isArray(data14)){var valid5=!0;let len1=data14.
length;for(let i1=0;i1<len1;i1++){let data15=data14[i1],_errs28=errors;if(errors===_errs28)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing4;
if(data15.tool_id===void 0&&(missing4="tool_id")||data15.allowed===void 0&&(missing4="allowed"))return validate98.errors=[{instancePath:instancePath+"/plan/tool\
s/"+i1,schemaPath:"#/properties/plan/properties/tools/items/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property \
'"+missing4+"'"}],!1;if(data15.tool_id!==void 0){let _errs30=errors;if(typeof data15.tool_id!="string")return validate98.errors=[{instancePath:instancePath+"/pl\
an/tools/"+i1+"/tool_id",schemaPath:"#/properties/plan/properties/tools/items/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var valid6=_errs30===errors}else var valid6=!0;if(valid6){if(data15.allowed!==void 0){let _errs32=errors;if(typeof data15.allowed!="boolean")return validate98.
errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/allowed",schemaPath:"#/properties/plan/properties/tools/items/properties/allowed/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var valid6=_errs32===errors}else var valid6=!0;if(valid6){if(data15.effect!==void 0){let _errs34=errors;validate101(
data15.effect,{instancePath:instancePath+"/plan/tools/"+i1+"/effect",parentData:data15,parentDataProperty:"effect",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);var valid6=_errs34===errors}else var valid6=!0;if(valid6){if(data15.timeout_ms!==
void 0){let data19=data15.timeout_ms,_errs35=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)))return validate98.errors=[{instancePath:instancePath+
"/plan/tools/"+i1+"/timeout_ms",schemaPath:"#/properties/plan/properties/tools/items/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs35&&typeof data19=="number"&&(data19<1||isNaN(data19)))return validate98.errors=[{instancePath:instancePath+"/plan/tools/"+
i1+"/timeout_ms",schemaPath:"#/properties/plan/properties/tools/items/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid6=_errs35===errors}else var valid6=!0;if(valid6){if(data15.reason!==void 0){let _errs37=errors;if(typeof data15.reason!="string")return validate98.
errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/reason",schemaPath:"#/properties/plan/properties/tools/items/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid6=_errs37===errors}else var valid6=!0;if(valid6)if(data15.message!==void 0){let _errs39=errors;if(typeof data15.
message!="string")return validate98.errors=[{instancePath:instancePath+"/plan/tools/"+i1+"/message",schemaPath:"#/properties/plan/properties/tools/items/propert\
ies/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs39===errors}else var valid6=!0}}}}}else return validate98.
errors=[{instancePath:instancePath+"/plan/tools/"+i1,schemaPath:"#/properties/plan/properties/tools/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var valid5=_errs28===errors;if(!valid5)break}}else return validate98.errors=[{instancePath:instancePath+"/plan/tools",schemaPath:"#/properti\
es/plan/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid3=_errs26===errors}else var valid3=!0;if(valid3)if(data8.
limits!==void 0){let data22=data8.limits,_errs41=errors;if(errors===_errs41)if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let missing5;if(data22.max_steps===
void 0&&(missing5="max_steps")||data22.timeout_ms===void 0&&(missing5="timeout_ms")||data22.max_attempts===void 0&&(missing5="max_attempts"))return validate98.errors=
[{instancePath:instancePath+"/plan/limits",schemaPath:"#/properties/plan/properties/limits/required",keyword:"required",params:{missingProperty:missing5},message:"\
must have required property '"+missing5+"'"}],!1;if(data22.max_steps!==void 0){let data23=data22.max_steps,_errs43=errors;if(!(typeof data23=="number"&&!(data23%
1)&&!isNaN(data23)))return validate98.errors=[{instancePath:instancePath+"/plan/limits/max_steps",schemaPath:"#/properties/plan/properties/limits/properties/max\
_steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs43&&typeof data23=="number"&&(data23<1||isNaN(data23)))return validate98.
errors=[{instancePath:instancePath+"/plan/limits/max_steps",schemaPath:"#/properties/plan/properties/limits/properties/max_steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid7=_errs43===errors}else var valid7=!0;if(valid7){if(data22.timeout_ms!==void 0){let data24=data22.
timeout_ms,_errs45=errors;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)))return validate98.errors=[{instancePath:instancePath+"/plan/limits/timeout_\
ms",schemaPath:"#/properties/plan/properties/limits/properties/timeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs45&&typeof data24=="number"&&(data24<1||isNaN(data24)))return validate98.errors=[{instancePath:instancePath+"/plan/limits/timeout_ms",schemaPath:"#/propert\
ies/plan/properties/limits/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid7=_errs45===errors}else
var valid7=!0;if(valid7){if(data22.model_timeout_ms!==void 0){let data25=data22.model_timeout_ms,_errs47=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(
data25)))return validate98.errors=[{instancePath:instancePath+"/plan/limits/model_timeout_ms",schemaPath:"#/properties/plan/properties/limits/properties/model_t\
imeout_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs47&&typeof data25=="number"&&(data25<1||isNaN(data25)))return validate98.
errors=[{instancePath:instancePath+"/plan/limits/model_timeout_ms",schemaPath:"#/properties/plan/properties/limits/properties/model_timeout_ms/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid7=_errs47===errors}else var valid7=!0;if(valid7)if(data22.max_attempts!==void 0){
let data26=data22.max_attempts,_errs49=errors;if(!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)))return validate98.errors=[{instancePath:instancePath+"/\
plan/limits/max_attempts",schemaPath:"#/properties/plan/properties/limits/properties/max_attempts/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(errors===_errs49&&typeof data26=="number"&&(data26<1||isNaN(data26)))return validate98.errors=[{instancePath:instancePath+"/plan/limits/max_att\
empts",schemaPath:"#/properties/plan/properties/limits/properties/max_attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var valid7=_errs49===errors}else var valid7=!0}}}else return validate98.errors=[{instancePath:instancePath+"/plan/limits",schemaPath:"#/properties/plan/prope\
rties/limits/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs41===errors}else var valid3=!0}}else return validate98.errors=
[{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs16===
errors}else var valid0=!0}}}else return validate98.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate98.errors=vErrors,errors===0}validate98.evaluated={props:{type:!0,text:!0,artifacts:!0,plan:!0},dynamicProps:!1,dynamicItems:!1};function validate97(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate97.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
status===void 0&&(missing0="status")||data.output===void 0&&(missing0="output"))return validate97.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;if(data.status!=="comp\
leted")return validate97.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.output!==void 0){let _errs2=errors;validate98(data.output,{instancePath:instancePath+
"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate98.errors:vErrors.concat(validate98.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate97.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return validate97.errors=vErrors,errors===0}validate97.evaluated={props:{status:!0,output:!0},dynamicProps:!1,dynamicItems:!1};function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate105.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.error===void 0&&(missing0="error"))return validate105.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.status!==void 0){let _errs1=errors;
if(data.status!=="failed")return validate105.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"\
failed"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.error!==void 0){let data1=data.error,_errs2=errors;
if(validate71(data1,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length),errors===_errs2&&data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.retryable===
void 0&&(missing1="retryable"))return validate105.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1}var valid0=_errs2===errors}else var valid0=!0}else return validate105.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate105.errors=vErrors,errors===0}validate105.
evaluated={props:{status:!0,error:!0},dynamicProps:!1,dynamicItems:!1};function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.status===void 0&&(missing0="status")||data.by===void 0&&(missing0="by")||data.confirmed===void 0&&(missing0="confirmed"))return validate108.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
status!==void 0){let _errs1=errors;if(data.status!=="canceled")return validate108.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/c\
onst",keyword:"const",params:{allowedValue:"canceled"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
by!==void 0){let _errs2=errors;if(typeof data.by!="string")return validate108.errors=[{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.confirmed!==void 0){let _errs4=errors;
if(typeof data.confirmed!="boolean")return validate108.errors=[{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate108.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate108.errors=vErrors,errors===0}validate108.evaluated={props:{status:!0,by:!0,confirmed:!0},
dynamicProps:!1,dynamicItems:!1};var schema45={description:"Grows; clients ignore types that they do not know.",type:"string",enum:["agentos.run.created","agent\
os.run.started","agentos.run.step.started","agentos.run.step.completed","agentos.run.step.token","agentos.tool.call.requested","agentos.tool.call.completed","ag\
entos.model.requested","agentos.model.completed","agentos.run.completed","agentos.run.failed","agentos.run.canceled"],examples:["agentos.run.created"],$id:"agen\
tos:///schemas/events/EventType.json"};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate110.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"?(validate110.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="agentos.run.created"||
data==="agentos.run.started"||data==="agentos.run.step.started"||data==="agentos.run.step.completed"||data==="agentos.run.step.token"||data==="agentos.tool.call\
.requested"||data==="agentos.tool.call.completed"||data==="agentos.model.requested"||data==="agentos.model.completed"||data==="agentos.run.completed"||data==="a\
gentos.run.failed"||data==="agentos.run.canceled"?(validate110.errors=vErrors,errors===0):(validate110.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:schema45.enum},message:"must be equal to one of the allowed values"}],!1)}validate110.evaluated={dynamicProps:!1,dynamicItems:!1};var func1=require_ucs2length().
default,formats0=require_formats().fullFormats["date-time"],pattern3=new RegExp("^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}","u"),pattern4=new RegExp("^\
[0-9a-f]{16}$","u");function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.payload===void 0&&(missing0="payload")){let err0={instancePath,
schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}else{if(data.type!==void 0){let _errs4=errors;if(data.type!=="agentos.run.created"){let err1={instancePath:instancePath+
"/type",schemaPath:"#/allOf/0/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue:"agentos.run.created"},message:"must be equal to constant"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var valid2=_errs4===errors}else var valid2=!0;if(valid2)if(data.payload!==void 0){let _errs5=errors;validate53(data.
payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length);var valid2=_errs5===errors}else var valid2=!0}}var _valid0=_errs3===errors;if(valid1=valid1||_valid0,_valid0){
var props0={};props0.type=!0,props0.payload=!0}let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1=
"type")||data.payload===void 0&&(missing1="payload")){let err2={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{if(data.type!==void 0){let _errs7=errors;if(data.
type!=="agentos.run.started"){let err3={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
agentos.run.started"},message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid3=_errs7===errors}else var valid3=!0;
if(valid3)if(data.payload!==void 0){let _errs8=errors;validate55(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid3=_errs8===errors}else var valid3=!0}}
var _valid0=_errs6===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs9=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.type===void 0&&(missing2="type")||data.payload===void 0&&(missing2="payload")){let err4={instancePath,schemaPath:"\
#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}else{if(data.type!==void 0){let _errs10=errors;if(data.type!=="agentos.run.step.started"){let err5={instancePath:instancePath+"/type",
schemaPath:"#/allOf/0/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue:"agentos.run.step.started"},message:"must be equal to constant"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var valid4=_errs10===errors}else var valid4=!0;if(valid4)if(data.payload!==void 0){let _errs11=errors;validate57(
data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:
vErrors.concat(validate57.errors),errors=vErrors.length);var valid4=_errs11===errors}else var valid4=!0}}var _valid0=_errs9===errors;valid1=valid1||_valid0,_valid0&&
props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs12=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.
type===void 0&&(missing3="type")||data.payload===void 0&&(missing3="payload")){let err6={instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",
params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else{if(data.type!==
void 0){let _errs13=errors;if(data.type!=="agentos.run.step.completed"){let err7={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/3/properties/typ\
e/const",keyword:"const",params:{allowedValue:"agentos.run.step.completed"},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var valid5=_errs13===errors}else var valid5=!0;if(valid5)if(data.payload!==void 0){let _errs14=errors;validate61(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=
vErrors.length);var valid5=_errs14===errors}else var valid5=!0}}var _valid0=_errs12===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.
type=!0,props0.payload=!0);let _errs15=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.type===void 0&&(missing4="type")||data.
payload===void 0&&(missing4="payload")){let err8={instancePath,schemaPath:"#/allOf/0/anyOf/4/required",keyword:"required",params:{missingProperty:missing4},message:"\
must have required property '"+missing4+"'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{if(data.type!==void 0){let _errs16=errors;if(data.type!==
"agentos.run.step.token"){let err9={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"\
agentos.run.step.token"},message:"must be equal to constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid6=_errs16===errors}else var valid6=!0;
if(valid6)if(data.payload!==void 0){let _errs17=errors;validate65(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid6=_errs17===errors}else var valid6=!0}}
var _valid0=_errs15===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs18=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing5;if(data.type===void 0&&(missing5="type")||data.payload===void 0&&(missing5="payload")){let err10={instancePath,schemaPath:"\
#/allOf/0/anyOf/5/required",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}else{if(data.type!==void 0){let _errs19=errors;if(data.type!=="agentos.tool.call.requested"){let err11={instancePath:instancePath+"\
/type",schemaPath:"#/allOf/0/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue:"agentos.tool.call.requested"},message:"must be equal to consta\
nt"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid7=_errs19===errors}else var valid7=!0;if(valid7)if(data.payload!==void 0){let _errs20=errors;
validate67(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.
errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid7=_errs20===errors}else var valid7=!0}}var _valid0=_errs18===errors;valid1=valid1||_valid0,
_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs21=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing6;
if(data.type===void 0&&(missing6="type")||data.payload===void 0&&(missing6="payload")){let err12={instancePath,schemaPath:"#/allOf/0/anyOf/6/required",keyword:"\
required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else{
if(data.type!==void 0){let _errs22=errors;if(data.type!=="agentos.tool.call.completed"){let err13={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf\
/6/properties/type/const",keyword:"const",params:{allowedValue:"agentos.tool.call.completed"},message:"must be equal to constant"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}var valid8=_errs22===errors}else var valid8=!0;if(valid8)if(data.payload!==void 0){let _errs23=errors;validate69(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=
vErrors.length);var valid8=_errs23===errors}else var valid8=!0}}var _valid0=_errs21===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.
type=!0,props0.payload=!0);let _errs24=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing7;if(data.type===void 0&&(missing7="type")||data.
payload===void 0&&(missing7="payload")){let err14={instancePath,schemaPath:"#/allOf/0/anyOf/7/required",keyword:"required",params:{missingProperty:missing7},message:"\
must have required property '"+missing7+"'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}else{if(data.type!==void 0){let _errs25=errors;if(data.
type!=="agentos.model.requested"){let err15={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
agentos.model.requested"},message:"must be equal to constant"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var valid9=_errs25===errors}else var valid9=!0;
if(valid9)if(data.payload!==void 0){let _errs26=errors;validate74(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid9=_errs26===errors}else var valid9=!0}}
var _valid0=_errs24===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs27=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing8;if(data.type===void 0&&(missing8="type")||data.payload===void 0&&(missing8="payload")){let err16={instancePath,schemaPath:"\
#/allOf/0/anyOf/8/required",keyword:"required",params:{missingProperty:missing8},message:"must have required property '"+missing8+"'"};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}else{if(data.type!==void 0){let _errs28=errors;if(data.type!=="agentos.model.completed"){let err17={instancePath:instancePath+"/typ\
e",schemaPath:"#/allOf/0/anyOf/8/properties/type/const",keyword:"const",params:{allowedValue:"agentos.model.completed"},message:"must be equal to constant"};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}var valid10=_errs28===errors}else var valid10=!0;if(valid10)if(data.payload!==void 0){let _errs29=errors;validate78(
data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:
vErrors.concat(validate78.errors),errors=vErrors.length);var valid10=_errs29===errors}else var valid10=!0}}var _valid0=_errs27===errors;valid1=valid1||_valid0,_valid0&&
props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs30=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing9;if(data.
type===void 0&&(missing9="type")||data.payload===void 0&&(missing9="payload")){let err18={instancePath,schemaPath:"#/allOf/0/anyOf/9/required",keyword:"required",
params:{missingProperty:missing9},message:"must have required property '"+missing9+"'"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}else{if(data.
type!==void 0){let _errs31=errors;if(data.type!=="agentos.run.completed"){let err19={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/9/properties/\
type/const",keyword:"const",params:{allowedValue:"agentos.run.completed"},message:"must be equal to constant"};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}var valid11=_errs31===errors}else var valid11=!0;if(valid11)if(data.payload!==void 0){let _errs32=errors;validate97(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=
vErrors.length);var valid11=_errs32===errors}else var valid11=!0}}var _valid0=_errs30===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.
type=!0,props0.payload=!0);let _errs33=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing10;if(data.type===void 0&&(missing10="type")||data.
payload===void 0&&(missing10="payload")){let err20={instancePath,schemaPath:"#/allOf/0/anyOf/10/required",keyword:"required",params:{missingProperty:missing10},
message:"must have required property '"+missing10+"'"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}else{if(data.type!==void 0){let _errs34=errors;
if(data.type!=="agentos.run.failed"){let err21={instancePath:instancePath+"/type",schemaPath:"#/allOf/0/anyOf/10/properties/type/const",keyword:"const",params:{
allowedValue:"agentos.run.failed"},message:"must be equal to constant"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var valid12=_errs34===errors}else
var valid12=!0;if(valid12)if(data.payload!==void 0){let _errs35=errors;validate105(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"\
payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),errors=vErrors.length);var valid12=_errs35===errors}else
var valid12=!0}}var _valid0=_errs33===errors;valid1=valid1||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0);let _errs36=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing11;if(data.type===void 0&&(missing11="type")||data.payload===void 0&&(missing11="payload")){let err22={
instancePath,schemaPath:"#/allOf/0/anyOf/11/required",keyword:"required",params:{missingProperty:missing11},message:"must have required property '"+missing11+"'"};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}else{if(data.type!==void 0){let _errs37=errors;if(data.type!=="agentos.run.canceled"){let err23={instancePath:instancePath+
"/type",schemaPath:"#/allOf/0/anyOf/11/properties/type/const",keyword:"const",params:{allowedValue:"agentos.run.canceled"},message:"must be equal to constant"};
vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var valid13=_errs37===errors}else var valid13=!0;if(valid13)if(data.payload!==void 0){let _errs38=errors;
validate108(data.payload,{instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.
errors:vErrors.concat(validate108.errors),errors=vErrors.length);var valid13=_errs38===errors}else var valid13=!0}}var _valid0=_errs36===errors;if(valid1=valid1||
_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.payload=!0),valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{
let err24={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err24]:vErrors.
push(err24),errors++,validate52.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing12;if(data.event_id===void 0&&(missing12=
"event_id")||data.sequence===void 0&&(missing12="sequence")||data.time===void 0&&(missing12="time")||data.type===void 0&&(missing12="type")||data.tenant_id===void 0&&
(missing12="tenant_id")||data.agent_id===void 0&&(missing12="agent_id")||data.run_id===void 0&&(missing12="run_id")||data.step_id===void 0&&(missing12="step_id")||
data.trace===void 0&&(missing12="trace"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing12},message:"\
must have required property '"+missing12+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.event_id=!0,props0.sequence=!0,props0.time=!0,props0.type=!0,props0.
tenant_id=!0,props0.agent_id=!0,props0.run_id=!0,props0.step_id=!0,props0.trace=!0),data.event_id!==void 0){let data24=data.event_id,_errs39=errors;if(errors===
_errs39)if(typeof data24=="string"){if(func1(data24)>64)return validate52.errors=[{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/maxLe\
ngth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data24)<1)return validate52.errors=[{instancePath:instancePath+
"/event_id",schemaPath:"#/properties/event_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate52.
errors=[{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs39===
errors}else var valid14=!0;if(valid14){if(data.sequence!==void 0){let data25=data.sequence,_errs41=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)))
return validate52.errors=[{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(errors===_errs41&&typeof data25=="number"&&(data25<1||isNaN(data25)))return validate52.errors=[{instancePath:instancePath+"/sequence",schemaPath:"\
#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid14=_errs41===errors}else var valid14=!0;if(valid14){
if(data.time!==void 0){let data26=data.time,_errs43=errors;if(errors===_errs43&&errors===_errs43)if(typeof data26=="string"){if(!formats0.validate(data26))return validate52.
errors=[{instancePath:instancePath+"/time",schemaPath:"#/properties/time/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-t\
ime"'}],!1}else return validate52.errors=[{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid14=_errs43===errors}else var valid14=!0;if(valid14){if(data.type!==void 0){let _errs45=errors;validate110(data.type,{instancePath:instancePath+
"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=
vErrors.length);var valid14=_errs45===errors}else var valid14=!0;if(valid14){if(data.tenant_id!==void 0){let data28=data.tenant_id,_errs46=errors;if(errors===_errs46)
if(typeof data28=="string"){if(func1(data28)>64)return validate52.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",
keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data28)<1)return validate52.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate52.
errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs46===
errors}else var valid14=!0;if(valid14){if(data.agent_id!==void 0){let data29=data.agent_id,_errs48=errors;if(errors===_errs48)if(typeof data29=="string"){if(func1(
data29)>64)return validate52.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1;if(func1(data29)<1)return validate52.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_i\
d/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate52.errors=[{instancePath:instancePath+
"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs48===errors}else var valid14=!0;
if(valid14){if(data.run_id!==void 0){let data30=data.run_id,_errs50=errors;if(errors===_errs50)if(typeof data30=="string"){if(func1(data30)>64)return validate52.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"}],!1;if(func1(data30)<1)return validate52.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate52.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/prop\
erties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid14=_errs50===errors}else var valid14=!0;if(valid14){if(data.step_id!==
void 0){let data31=data.step_id,_errs52=errors;if(typeof data31!="string"&&data31!==null)return validate52.errors=[{instancePath:instancePath+"/step_id",schemaPath:"\
#/properties/step_id/type",keyword:"type",params:{type:schema19.properties.step_id.type},message:"must be string,null"}],!1;if(errors===_errs52&&typeof data31==
"string"&&func1(data31)>64)return validate52.errors=[{instancePath:instancePath+"/step_id",schemaPath:"#/properties/step_id/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1;var valid14=_errs52===errors}else var valid14=!0;if(valid14)if(data.trace!==void 0){let data32=data.
trace,_errs54=errors;if(errors===_errs54)if(data32&&typeof data32=="object"&&!Array.isArray(data32)){let missing13;if(data32.traceparent===void 0&&(missing13="t\
raceparent")||data32.span_id===void 0&&(missing13="span_id"))return validate52.errors=[{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/requir\
ed",keyword:"required",params:{missingProperty:missing13},message:"must have required property '"+missing13+"'"}],!1;if(data32.traceparent!==void 0){let data33=data32.
traceparent,_errs56=errors;if(errors===_errs56)if(typeof data33=="string"){if(!pattern3.test(data33))return validate52.errors=[{instancePath:instancePath+"/trac\
e/traceparent",schemaPath:"#/properties/trace/properties/traceparent/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]\
{2}"},message:'must match pattern "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"'}],!1}else return validate52.errors=[{instancePath:instancePath+"/trace/t\
raceparent",schemaPath:"#/properties/trace/properties/traceparent/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid15=_errs56===
errors}else var valid15=!0;if(valid15)if(data32.span_id!==void 0){let data34=data32.span_id,_errs58=errors;if(errors===_errs58)if(typeof data34=="string"){if(!pattern4.
test(data34))return validate52.errors=[{instancePath:instancePath+"/trace/span_id",schemaPath:"#/properties/trace/properties/span_id/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'}],!1}else return validate52.errors=[{instancePath:instancePath+"/trace/span_id",
schemaPath:"#/properties/trace/properties/span_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid15=_errs58===errors}else var valid15=!0}else
return validate52.errors=[{instancePath:instancePath+"/trace",schemaPath:"#/properties/trace/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid14=_errs54===errors}else var valid14=!0}}}}}}}}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate52.errors=vErrors,evaluated0.props=props0,errors===0}validate52.evaluated={dynamicProps:!0,dynamicItems:!1};var config_Models=validate112;var schema47={description:"A backend that serves models.",type:"object",required:["id","kind"],additionalProperties:!1,properties:{id:{type:"string",pattern:"^[\
a-z0-9][a-z0-9_.-]{0,63}$",description:"What `route.backend` and `model_backends_allowed` name."},kind:{type:"string",enum:["builtin","openai","anthropic","olla\
ma","bedrock"],description:"`openai` is any server that speaks its wire format; `anthropic` its Messages API; `ollama` Ollama's own API; `bedrock` Amazon Bedroc\
k's Converse API."},base_url:{type:"string",format:"uri",pattern:"^https?://",description:"Up to and including the version, for example `https://api.openai.com/\
v1`; needed with kind `openai`. A bare origin gets the usual path. With `anthropic` the default is `https://api.anthropic.com`, with `ollama` `http://127.0.0.1:\
11434`, with `bedrock` the region's own."},api_key_env:{type:"string",pattern:"^[A-Z][A-Z0-9_]*$",description:"The variable that holds the key; a variable that \
is named and empty refuses the start."},api_key_file:{type:"string",minLength:1,description:"The file that holds the key."},region:{type:"string",anyOf:[{pattern:"\
^[a-z]{2}(?:-[a-z]+)+-\\d$",description:"One of AWS."},{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",description:"Any other name."}],description:"Where its model\
s see what they are sent, for example `eu-west-1`: what policies know as `resource.region`. Without it the region is unknown, of a provider on this node too. Ki\
nd `bedrock` needs it, and calls that region of AWS."},access_key_id_env:{type:"string",pattern:"^[A-Z][A-Z0-9_]*$",description:"With kind `bedrock`: the variab\
le that holds the access key id."},access_key_id_file:{type:"string",minLength:1,description:"The file that holds the access key id."},secret_access_key_env:{type:"\
string",pattern:"^[A-Z][A-Z0-9_]*$",description:"With kind `bedrock`: the variable that holds the secret access key."},secret_access_key_file:{type:"string",minLength:1,
description:"The file that holds the secret access key."},session_token_env:{type:"string",pattern:"^[A-Z][A-Z0-9_]*$",description:"With kind `bedrock`: the var\
iable that holds the session token of temporary credentials."},session_token_file:{type:"string",minLength:1,description:"The file that holds the session token \
of temporary credentials."},models:{const:"discover",description:"With kind `ollama`: the models that the server has are found out at the start and then every 3\
0 seconds, and are named `<provider>/<model>`. A server that cannot be reached does not hold up the start."},context_window_tokens:{type:"integer",minimum:256,description:"\
With `models: discover`: the context with which discovered models are loaded, where they can have it; 8192 where it is absent."},timeout_ms:{type:"integer",minimum:1,
maximum:36e5,description:"How long one call may take; 60000 where it is absent."},max_concurrency:{type:"integer",minimum:1,maximum:1e4,description:"Calls in fl\
ight at once; 64 where it is absent."},location:{type:"string",enum:["local","pool","cloud"],description:"`local` is the same as `local: true`; `pool`: machines\
 of the operator elsewhere; `cloud`: somebody else's, which only those tenants may use that have `entitlements.cloud_allowed` and a token budget. Without it `lo\
cal` decides, and nobody needs that permission."},retries:{type:"object",additionalProperties:!1,description:"What follows a failure that may pass: no answer, a\
 status of 500 or above, 429. Only while the caller has seen nothing of the answer.",properties:{max_attempts:{type:"integer",minimum:1,maximum:5,description:"C\
alls of one model for one request, the first among them; 2 where it is absent."},max_wait_ms:{type:"integer",minimum:0,maximum:6e4,description:"The longest paus\
e before another; 1000 where it is absent. A provider whose `Retry-After` is longer is left for the next model of the chain."}}},breaker:{type:"object",additionalProperties:!1,
description:"When the provider is left alone.",properties:{failures:{type:"integer",minimum:1,maximum:1e3,description:"Failures in a row; 5 where it is absent."},
open_ms:{type:"integer",minimum:1,maximum:36e5,description:"For how long, until one call tries it again; 5000 where it is absent."}}},local:{type:"boolean",description:"\
It runs on this node or network: nothing leaves, and its models need no price. `builtin` always does."},headers:{type:"object",maxProperties:32,propertyNames:{pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:128},additionalProperties:{type:"string",maxLength:4096,pattern:"^[^\\r\\n]*$"},description:"Further headers of every c\
all, none of them secret."}},dependentSchemas:{api_key_env:{properties:{api_key_file:{not:{},description:"Name the variable or the file."}}},access_key_id_env:{
properties:{access_key_id_file:{not:{},description:"Name the variable or the file."}}},secret_access_key_env:{properties:{secret_access_key_file:{not:{},description:"\
Name the variable or the file."}}},session_token_env:{properties:{session_token_file:{not:{},description:"Name the variable or the file."}}}},allOf:[{if:{properties:{
kind:{const:"builtin"}},required:["kind"]},then:{propertyNames:{enum:["id","kind","timeout_ms","max_concurrency","local","region"]}}},{if:{properties:{kind:{const:"\
openai"}},required:["kind"]},then:{required:["base_url"],propertyNames:{enum:["id","kind","timeout_ms","max_concurrency","location","region","retries","breaker",
"local","base_url","headers","api_key_env","api_key_file"]}}},{if:{properties:{kind:{const:"anthropic"}},required:["kind"]},then:{propertyNames:{enum:["id","kin\
d","timeout_ms","max_concurrency","location","region","retries","breaker","local","base_url","headers","api_key_env","api_key_file"]}}},{if:{properties:{kind:{const:"\
ollama"}},required:["kind"]},then:{propertyNames:{enum:["id","kind","timeout_ms","max_concurrency","location","region","retries","breaker","local","base_url","h\
eaders","api_key_env","api_key_file","models","context_window_tokens"]}}},{if:{properties:{kind:{const:"bedrock"}},required:["kind"]},then:{required:["region"],
properties:{region:{pattern:"^[a-z]{2}(?:-[a-z]+)+-\\d$"}},propertyNames:{enum:["id","kind","timeout_ms","max_concurrency","location","retries","breaker","local",
"base_url","headers","region","access_key_id_env","access_key_id_file","secret_access_key_env","secret_access_key_file","session_token_env","session_token_file"]},
allOf:[{anyOf:[{required:["access_key_id_env"]},{required:["access_key_id_file"]}]},{anyOf:[{required:["secret_access_key_env"]},{required:["secret_access_key_f\
ile"]}]}]}}],examples:[{id:"builtin",kind:"builtin"},{id:"vllm",kind:"openai",base_url:"http://127.0.0.1:8000/v1",local:!0,region:"eu-west-1",timeout_ms:12e4},{
id:"claude",kind:"anthropic",api_key_env:"ANTHROPIC_API_KEY"},{id:"ollama",kind:"ollama",models:"discover"},{id:"aws",kind:"bedrock",region:"eu-central-1",access_key_id_env:"\
AWS_ACCESS_KEY_ID",secret_access_key_env:"AWS_SECRET_ACCESS_KEY"}],$id:"agentos:///schemas/config/ModelProvider.json"},pattern5=new RegExp("^[a-z]{2}(?:-[a-z]+)\
+-\\d$","u"),pattern6=new RegExp("^[a-z0-9][a-z0-9_.-]{0,63}$","u"),pattern7=new RegExp("^https?://","u"),pattern8=new RegExp("^[A-Z][A-Z0-9_]*$","u"),pattern10=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),pattern14=new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$","u"),pattern15=new RegExp("^[^\\r\\n]*$","u"),func10=Object.prototype.
hasOwnProperty,formats2=require_formats().fullFormats.uri;function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate113.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors,valid1=!0,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kin\
d")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.kind!==void 0&&data.kind!=="builtin"){let err1={};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;
if(data&&typeof data=="object"&&!Array.isArray(data))for(let key0 in data){let _errs6=errors;if(!(key0==="id"||key0==="kind"||key0==="timeout_ms"||key0==="max_c\
oncurrency"||key0==="local"||key0==="region")){let err2={instancePath,schemaPath:"#/allOf/0/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema47.
allOf[0].then.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var valid3=_errs6===errors;if(!valid3){let err3={instancePath,schemaPath:"#/allOf/0/then/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"\
property name must be valid"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate113.errors=vErrors,!1;break}}var _valid0=_errs5===errors;
valid1=_valid0}if(!valid1){let err4={instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++,validate113.errors=vErrors,!1}var valid0=_errs1===errors;if(valid0){let _errs7=errors,_errs8=errors,valid4=!0,_errs9=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.kind===void 0&&(missing1="kind")){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}else if(data.kind!==void 0&&data.kind!=="openai"){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}var _valid1=_errs9===errors;
if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid1){let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;
if(data.base_url===void 0&&(missing2="base_url"))return validate113.errors=[{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:missing2},
message:"must have required property '"+missing2+"'"}],!1;for(let key1 in data){let _errs12=errors;if(!(key1==="id"||key1==="kind"||key1==="timeout_ms"||key1===
"max_concurrency"||key1==="location"||key1==="region"||key1==="retries"||key1==="breaker"||key1==="local"||key1==="base_url"||key1==="headers"||key1==="api_key_\
env"||key1==="api_key_file")){let err7={instancePath,schemaPath:"#/allOf/1/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema47.allOf[1].then.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid6=_errs12===
errors;if(!valid6){let err8={instancePath,schemaPath:"#/allOf/1/then/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name mu\
st be valid"};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate113.errors=vErrors,!1;break}}}var _valid1=_errs11===errors;valid4=_valid1}
if(!valid4){let err9={instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++,validate113.errors=vErrors,!1}var valid0=_errs7===errors;if(valid0){let _errs13=errors,_errs14=errors,valid7=!0,_errs15=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.kind===void 0&&(missing3="kind")){let err10={};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}else if(data.kind!==void 0&&data.kind!=="anthropic"){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}var _valid2=_errs15===
errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid2){let _errs17=errors;if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key2 in data){let _errs18=errors;if(!(key2==="id"||key2==="kind"||key2==="timeout_ms"||key2==="max_concurrency"||key2==="location"||key2==="region"||
key2==="retries"||key2==="breaker"||key2==="local"||key2==="base_url"||key2==="headers"||key2==="api_key_env"||key2==="api_key_file")){let err12={instancePath,schemaPath:"\
#/allOf/2/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema47.allOf[2].then.propertyNames.enum},message:"must be equal to one of the allowed \
values",propertyName:key2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var valid9=_errs18===errors;if(!valid9){let err13={instancePath,schemaPath:"\
#/allOf/2/then/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid"};return vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++,validate113.errors=vErrors,!1;break}}var _valid2=_errs17===errors;valid7=_valid2}if(!valid7){let err14={instancePath,schemaPath:"#/allOf/2/\
if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++,validate113.
errors=vErrors,!1}var valid0=_errs13===errors;if(valid0){let _errs19=errors,_errs20=errors,valid10=!0,_errs21=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing4;if(data.kind===void 0&&(missing4="kind")){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}else if(data.kind!==void 0&&
data.kind!=="ollama"){let err16={};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}var _valid3=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?
vErrors.length=_errs20:vErrors=null),_valid3){let _errs23=errors;if(data&&typeof data=="object"&&!Array.isArray(data))for(let key3 in data){let _errs24=errors;if(!(key3===
"id"||key3==="kind"||key3==="timeout_ms"||key3==="max_concurrency"||key3==="location"||key3==="region"||key3==="retries"||key3==="breaker"||key3==="local"||key3===
"base_url"||key3==="headers"||key3==="api_key_env"||key3==="api_key_file"||key3==="models"||key3==="context_window_tokens")){let err17={instancePath,schemaPath:"\
#/allOf/3/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema47.allOf[3].then.propertyNames.enum},message:"must be equal to one of the allowed \
values",propertyName:key3};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid12=_errs24===errors;if(!valid12){let err18={instancePath,schemaPath:"\
#/allOf/3/then/propertyNames",keyword:"propertyNames",params:{propertyName:key3},message:"property name must be valid"};return vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++,validate113.errors=vErrors,!1;break}}var _valid3=_errs23===errors;valid10=_valid3}if(!valid10){let err19={instancePath,schemaPath:"#/allOf/\
3/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++,validate113.
errors=vErrors,!1}var valid0=_errs19===errors;if(valid0){let _errs25=errors,_errs26=errors,valid13=!0,_errs27=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing5;if(data.kind===void 0&&(missing5="kind")){let err20={};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}else if(data.kind!==void 0&&
data.kind!=="bedrock"){let err21={};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}var _valid4=_errs27===errors;if(errors=_errs26,vErrors!==null&&
(_errs26?vErrors.length=_errs26:vErrors=null),_valid4){let _errs29=errors,_errs30=errors,_errs31=errors,valid16=!1,_errs32=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing6;if(data.access_key_id_env===void 0&&(missing6="access_key_id_env")){let err22={instancePath,schemaPath:"#/allOf/4/then/allOf/\
0/anyOf/0/required",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}var _valid5=_errs32===errors;valid16=valid16||_valid5;let _errs33=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing7;
if(data.access_key_id_file===void 0&&(missing7="access_key_id_file")){let err23={instancePath,schemaPath:"#/allOf/4/then/allOf/0/anyOf/1/required",keyword:"requ\
ired",params:{missingProperty:missing7},message:"must have required property '"+missing7+"'"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}var _valid5=_errs33===
errors;if(valid16=valid16||_valid5,valid16)errors=_errs31,vErrors!==null&&(_errs31?vErrors.length=_errs31:vErrors=null);else{let err24={instancePath,schemaPath:"\
#/allOf/4/then/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++,
validate113.errors=vErrors,!1}var valid15=_errs30===errors;if(valid15){let _errs34=errors,_errs35=errors,valid17=!1,_errs36=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing8;if(data.secret_access_key_env===void 0&&(missing8="secret_access_key_env")){let err25={instancePath,schemaPath:"#/allOf/4/the\
n/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty:missing8},message:"must have required property '"+missing8+"'"};vErrors===null?vErrors=[err25]:
vErrors.push(err25),errors++}}var _valid6=_errs36===errors;valid17=valid17||_valid6;let _errs37=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing9;
if(data.secret_access_key_file===void 0&&(missing9="secret_access_key_file")){let err26={instancePath,schemaPath:"#/allOf/4/then/allOf/1/anyOf/1/required",keyword:"\
required",params:{missingProperty:missing9},message:"must have required property '"+missing9+"'"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}var _valid6=_errs37===
errors;if(valid17=valid17||_valid6,valid17)errors=_errs35,vErrors!==null&&(_errs35?vErrors.length=_errs35:vErrors=null);else{let err27={instancePath,schemaPath:"\
#/allOf/4/then/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++,
validate113.errors=vErrors,!1}var valid15=_errs34===errors}if(errors===_errs29&&data&&typeof data=="object"&&!Array.isArray(data)){let missing10;if(data.region===
void 0&&(missing10="region"))return validate113.errors=[{instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty:missing10},
message:"must have required property '"+missing10+"'"}],!1;for(let key4 in data){let _errs38=errors;if(!(key4==="id"||key4==="kind"||key4==="timeout_ms"||key4===
"max_concurrency"||key4==="location"||key4==="retries"||key4==="breaker"||key4==="local"||key4==="base_url"||key4==="headers"||key4==="region"||key4==="access_k\
ey_id_env"||key4==="access_key_id_file"||key4==="secret_access_key_env"||key4==="secret_access_key_file"||key4==="session_token_env"||key4==="session_token_file")){
let err28={instancePath,schemaPath:"#/allOf/4/then/propertyNames/enum",keyword:"enum",params:{allowedValues:schema47.allOf[4].then.propertyNames.enum},message:"\
must be equal to one of the allowed values",propertyName:key4};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var valid18=_errs38===errors;if(!valid18){
let err29={instancePath,schemaPath:"#/allOf/4/then/propertyNames",keyword:"propertyNames",params:{propertyName:key4},message:"property name must be valid"};return vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++,validate113.errors=vErrors,!1;break}}if(valid18&&data.region!==void 0){let data5=data.region;if(typeof data5==
"string"&&!pattern5.test(data5))return validate113.errors=[{instancePath:instancePath+"/region",schemaPath:"#/allOf/4/then/properties/region/pattern",keyword:"p\
attern",params:{pattern:"^[a-z]{2}(?:-[a-z]+)+-\\d$"},message:'must match pattern "^[a-z]{2}(?:-[a-z]+)+-\\d$"'}],!1}}var _valid4=_errs29===errors;if(valid13=_valid4,
valid13){var props0={};props0.region=!0,props0.kind=!0}}if(!valid13){let err30={instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};return vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++,validate113.errors=vErrors,!1}var valid0=_errs25===errors;
valid0&&props0!==!0&&(props0=props0||{},props0.kind=!0)}}}}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing11;if(data.id===void 0&&
(missing11="id")||data.kind===void 0&&(missing11="kind"))return validate113.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing11},
message:"must have required property '"+missing11+"'"}],!1;{let _errs40=errors;for(let key5 in data)if(!func10.call(schema47.properties,key5)){return validate113.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs40===errors){if(data.id!==void 0){let data6=data.id,_errs41=errors;if(errors===_errs41)if(typeof data6=="string"){if(!pattern6.test(data6))
return validate113.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_.-]{0,63}$"},
message:'must match pattern "^[a-z0-9][a-z0-9_.-]{0,63}$"'}],!1}else return validate113.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs41===errors}else var valid20=!0;if(valid20){if(data.kind!==void 0){let data7=data.
kind,_errs43=errors;if(typeof data7!="string")return validate113.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data7==="builtin"||data7==="openai"||data7==="anthropic"||data7==="ollama"||data7==="bedrock"))return validate113.
errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema47.properties.kind.enum},message:"must\
 be equal to one of the allowed values"}],!1;var valid20=_errs43===errors}else var valid20=!0;if(valid20){if(data.base_url!==void 0){let data8=data.base_url,_errs45=errors;
if(errors===_errs45&&errors===_errs45)if(typeof data8=="string")if(pattern7.test(data8)){if(!formats2(data8))return validate113.errors=[{instancePath:instancePath+
"/base_url",schemaPath:"#/properties/base_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return validate113.errors=
[{instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'}],!1;else return validate113.errors=[{instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid20=_errs45===errors}else var valid20=!0;if(valid20){if(data.api_key_env!==void 0){let data9=data.api_key_env,_errs47=errors;
if(errors===_errs47)if(typeof data9=="string"){if(!pattern8.test(data9))return validate113.errors=[{instancePath:instancePath+"/api_key_env",schemaPath:"#/prope\
rties/api_key_env/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'}],!1}else return validate113.
errors=[{instancePath:instancePath+"/api_key_env",schemaPath:"#/properties/api_key_env/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid20=_errs47===errors}else var valid20=!0;if(valid20){if(data.api_key_file!==void 0){let data10=data.api_key_file,_errs49=errors;if(errors===_errs49)if(typeof data10==
"string"){if(func1(data10)<1)return validate113.errors=[{instancePath:instancePath+"/api_key_file",schemaPath:"#/properties/api_key_file/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate113.errors=[{instancePath:instancePath+"/api_key_file",schemaPath:"\
#/properties/api_key_file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs49===errors}else var valid20=!0;if(valid20){
if(data.region!==void 0){let data11=data.region,_errs51=errors;if(typeof data11!="string")return validate113.errors=[{instancePath:instancePath+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;let _errs53=errors,valid21=!1,_errs54=errors;if(typeof data11=="st\
ring"&&!pattern5.test(data11)){let err31={instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf/0/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2}(?:-[a-z]+)+-\\d$"},message:'must match pattern "^[a-z]{2}(?:-[a-z]+)+-\\d$"'};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid7=_errs54===
errors;valid21=valid21||_valid7;let _errs55=errors;if(typeof data11=="string"&&!pattern10.test(data11)){let err32={instancePath:instancePath+"/region",schemaPath:"\
#/properties/region/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_\
.-]{0,63}$"'};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid7=_errs55===errors;if(valid21=valid21||_valid7,valid21)errors=_errs53,vErrors!==
null&&(_errs53?vErrors.length=_errs53:vErrors=null);else{let err33={instancePath:instancePath+"/region",schemaPath:"#/properties/region/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++,validate113.errors=vErrors,!1}var valid20=_errs51===errors}else
var valid20=!0;if(valid20){if(data.access_key_id_env!==void 0){let data12=data.access_key_id_env,_errs56=errors;if(errors===_errs56)if(typeof data12=="string"){
if(!pattern8.test(data12))return validate113.errors=[{instancePath:instancePath+"/access_key_id_env",schemaPath:"#/properties/access_key_id_env/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'}],!1}else return validate113.errors=[{instancePath:instancePath+"\
/access_key_id_env",schemaPath:"#/properties/access_key_id_env/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs56===errors}else
var valid20=!0;if(valid20){if(data.access_key_id_file!==void 0){let data13=data.access_key_id_file,_errs58=errors;if(errors===_errs58)if(typeof data13=="string"){
if(func1(data13)<1)return validate113.errors=[{instancePath:instancePath+"/access_key_id_file",schemaPath:"#/properties/access_key_id_file/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate113.errors=[{instancePath:instancePath+"/access_key_id_file",
schemaPath:"#/properties/access_key_id_file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs58===errors}else var valid20=!0;
if(valid20){if(data.secret_access_key_env!==void 0){let data14=data.secret_access_key_env,_errs60=errors;if(errors===_errs60)if(typeof data14=="string"){if(!pattern8.
test(data14))return validate113.errors=[{instancePath:instancePath+"/secret_access_key_env",schemaPath:"#/properties/secret_access_key_env/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'}],!1}else return validate113.errors=[{instancePath:instancePath+"/se\
cret_access_key_env",schemaPath:"#/properties/secret_access_key_env/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs60===
errors}else var valid20=!0;if(valid20){if(data.secret_access_key_file!==void 0){let data15=data.secret_access_key_file,_errs62=errors;if(errors===_errs62)if(typeof data15==
"string"){if(func1(data15)<1)return validate113.errors=[{instancePath:instancePath+"/secret_access_key_file",schemaPath:"#/properties/secret_access_key_file/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate113.errors=[{instancePath:instancePath+"/s\
ecret_access_key_file",schemaPath:"#/properties/secret_access_key_file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs62===
errors}else var valid20=!0;if(valid20){if(data.session_token_env!==void 0){let data16=data.session_token_env,_errs64=errors;if(errors===_errs64)if(typeof data16==
"string"){if(!pattern8.test(data16))return validate113.errors=[{instancePath:instancePath+"/session_token_env",schemaPath:"#/properties/session_token_env/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'}],!1}else return validate113.errors=[{instancePath:instancePath+
"/session_token_env",schemaPath:"#/properties/session_token_env/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs64===
errors}else var valid20=!0;if(valid20){if(data.session_token_file!==void 0){let data17=data.session_token_file,_errs66=errors;if(errors===_errs66)if(typeof data17==
"string"){if(func1(data17)<1)return validate113.errors=[{instancePath:instancePath+"/session_token_file",schemaPath:"#/properties/session_token_file/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate113.errors=[{instancePath:instancePath+"/session_t\
oken_file",schemaPath:"#/properties/session_token_file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid20=_errs66===errors}else
var valid20=!0;if(valid20){if(data.models!==void 0){let _errs68=errors;if(data.models!=="discover")return validate113.errors=[{instancePath:instancePath+"/model\
s",schemaPath:"#/properties/models/const",keyword:"const",params:{allowedValue:"discover"},message:"must be equal to constant"}],!1;var valid20=_errs68===errors}else
var valid20=!0;if(valid20){if(data.context_window_tokens!==void 0){let data19=data.context_window_tokens,_errs69=errors;if(!(typeof data19=="number"&&!(data19%1)&&
!isNaN(data19)))return validate113.errors=[{instancePath:instancePath+"/context_window_tokens",schemaPath:"#/properties/context_window_tokens/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs69&&typeof data19=="number"&&(data19<256||isNaN(data19)))return validate113.errors=[{
instancePath:instancePath+"/context_window_tokens",schemaPath:"#/properties/context_window_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:256},
message:"must be >= 256"}],!1;var valid20=_errs69===errors}else var valid20=!0;if(valid20){if(data.timeout_ms!==void 0){let data20=data.timeout_ms,_errs71=errors;
if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)))return validate113.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_\
ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs71&&typeof data20=="number"){if(data20>36e5||isNaN(data20))return validate113.
errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"mus\
t be <= 3600000"}],!1;if(data20<1||isNaN(data20))return validate113.errors=[{instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid20=_errs71===errors}else var valid20=!0;if(valid20){if(data.max_concurrency!==
void 0){let data21=data.max_concurrency,_errs73=errors;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)))return validate113.errors=[{instancePath:instancePath+
"/max_concurrency",schemaPath:"#/properties/max_concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs73&&typeof data21==
"number"){if(data21>1e4||isNaN(data21))return validate113.errors=[{instancePath:instancePath+"/max_concurrency",schemaPath:"#/properties/max_concurrency/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"}],!1;if(data21<1||isNaN(data21))return validate113.errors=[{instancePath:instancePath+
"/max_concurrency",schemaPath:"#/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid20=_errs73===
errors}else var valid20=!0;if(valid20){if(data.location!==void 0){let data22=data.location,_errs75=errors;if(typeof data22!="string")return validate113.errors=[
{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data22===
"local"||data22==="pool"||data22==="cloud"))return validate113.errors=[{instancePath:instancePath+"/location",schemaPath:"#/properties/location/enum",keyword:"e\
num",params:{allowedValues:schema47.properties.location.enum},message:"must be equal to one of the allowed values"}],!1;var valid20=_errs75===errors}else var valid20=!0;
if(valid20){if(data.retries!==void 0){let data23=data.retries,_errs77=errors;if(errors===_errs77)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){let _errs79=errors;
for(let key6 in data23)if(!(key6==="max_attempts"||key6==="max_wait_ms")){return validate113.errors=[{instancePath:instancePath+"/retries",schemaPath:"#/propert\
ies/retries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},message:"must NOT have additional properties"}],!1;break}if(_errs79===
errors){if(data23.max_attempts!==void 0){let data24=data23.max_attempts,_errs80=errors;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)))return validate113.
errors=[{instancePath:instancePath+"/retries/max_attempts",schemaPath:"#/properties/retries/properties/max_attempts/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(errors===_errs80&&typeof data24=="number"){if(data24>5||isNaN(data24))return validate113.errors=[{instancePath:instancePath+"/\
retries/max_attempts",schemaPath:"#/properties/retries/properties/max_attempts/maximum",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"}],
!1;if(data24<1||isNaN(data24))return validate113.errors=[{instancePath:instancePath+"/retries/max_attempts",schemaPath:"#/properties/retries/properties/max_atte\
mpts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid22=_errs80===errors}else var valid22=!0;if(valid22)if(data23.
max_wait_ms!==void 0){let data25=data23.max_wait_ms,_errs82=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)))return validate113.errors=[{instancePath:instancePath+
"/retries/max_wait_ms",schemaPath:"#/properties/retries/properties/max_wait_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs82&&typeof data25=="number"){if(data25>6e4||isNaN(data25))return validate113.errors=[{instancePath:instancePath+"/retries/max_wait_ms",schemaPath:"#/proper\
ties/retries/properties/max_wait_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(data25<0||isNaN(data25))return validate113.
errors=[{instancePath:instancePath+"/retries/max_wait_ms",schemaPath:"#/properties/retries/properties/max_wait_ms/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}var valid22=_errs82===errors}else var valid22=!0}}else return validate113.errors=[{instancePath:instancePath+"/retries",
schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid20=_errs77===errors}else var valid20=!0;if(valid20){
if(data.breaker!==void 0){let data26=data.breaker,_errs84=errors;if(errors===_errs84)if(data26&&typeof data26=="object"&&!Array.isArray(data26)){let _errs86=errors;
for(let key7 in data26)if(!(key7==="failures"||key7==="open_ms")){return validate113.errors=[{instancePath:instancePath+"/breaker",schemaPath:"#/properties/brea\
ker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties"}],!1;break}if(_errs86===
errors){if(data26.failures!==void 0){let data27=data26.failures,_errs87=errors;if(!(typeof data27=="number"&&!(data27%1)&&!isNaN(data27)))return validate113.errors=
[{instancePath:instancePath+"/breaker/failures",schemaPath:"#/properties/breaker/properties/failures/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(errors===_errs87&&typeof data27=="number"){if(data27>1e3||isNaN(data27))return validate113.errors=[{instancePath:instancePath+"/breaker/fail\
ures",schemaPath:"#/properties/breaker/properties/failures/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data27<
1||isNaN(data27))return validate113.errors=[{instancePath:instancePath+"/breaker/failures",schemaPath:"#/properties/breaker/properties/failures/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid23=_errs87===errors}else var valid23=!0;if(valid23)if(data26.open_ms!==void 0){let data28=data26.
open_ms,_errs89=errors;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)))return validate113.errors=[{instancePath:instancePath+"/breaker/open_ms",schemaPath:"\
#/properties/breaker/properties/open_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs89&&typeof data28=="number"){
if(data28>36e5||isNaN(data28))return validate113.errors=[{instancePath:instancePath+"/breaker/open_ms",schemaPath:"#/properties/breaker/properties/open_ms/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"}],!1;if(data28<1||isNaN(data28))return validate113.errors=[{instancePath:instancePath+
"/breaker/open_ms",schemaPath:"#/properties/breaker/properties/open_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid23=_errs89===
errors}else var valid23=!0}}else return validate113.errors=[{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid20=_errs84===errors}else var valid20=!0;if(valid20){if(data.local!==void 0){let _errs91=errors;if(typeof data.
local!="boolean")return validate113.errors=[{instancePath:instancePath+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var valid20=_errs91===errors}else var valid20=!0;if(valid20){if(data.headers!==void 0){let data30=data.headers,_errs93=errors;if(errors===
_errs93)if(data30&&typeof data30=="object"&&!Array.isArray(data30)){if(Object.keys(data30).length>32)return validate113.errors=[{instancePath:instancePath+"/hea\
ders",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties"}],!1;for(let key8 in data30){
let _errs95=errors;if(typeof key8=="string"){if(func1(key8)>128){let err34={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/\
maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",propertyName:key8};vErrors===null?vErrors=[err34]:vErrors.push(
err34),errors++}else if(!pattern14.test(key8)){let err35={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:'must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"',propertyName:key8};vErrors===null?vErrors=
[err35]:vErrors.push(err35),errors++}}var valid24=_errs95===errors;if(!valid24){let err36={instancePath:instancePath+"/headers",schemaPath:"#/properties/headers\
/propertyNames",keyword:"propertyNames",params:{propertyName:key8},message:"property name must be valid"};return vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++,validate113.errors=vErrors,!1;break}}if(valid24)for(let key9 in data30){let data31=data30[key9],_errs97=errors;if(errors===_errs97)if(typeof data31=="s\
tring"){if(func1(data31)>4096)return validate113.errors=[{instancePath:instancePath+"/headers/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(!pattern15.test(data31))
return validate113.errors=[{instancePath:instancePath+"/headers/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalPropert\
ies/pattern",keyword:"pattern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"'}],!1}else return validate113.errors=[{instancePath:instancePath+
"/headers/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid25=_errs97===errors;if(!valid25)break}}else return validate113.errors=[{instancePath:instancePath+"/headers",schemaPath:"#/propert\
ies/headers/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid20=_errs93===errors}else var valid20=!0;if(valid20){if(data.api_key_env!==
void 0){let _errs99=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.api_key_file!==void 0)return validate113.errors=[{instancePath:instancePath+
"/api_key_file",schemaPath:"#/dependentSchemas/api_key_env/properties/api_key_file/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;var valid26=_errs99===
errors}else var valid26=!0;if(valid26){if(data.access_key_id_env!==void 0){let _errs102=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.access_key_id_file!==
void 0)return validate113.errors=[{instancePath:instancePath+"/access_key_id_file",schemaPath:"#/dependentSchemas/access_key_id_env/properties/access_key_id_fil\
e/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;var valid26=_errs102===errors}else var valid26=!0;if(valid26){if(data.secret_access_key_env!==void 0){
let _errs105=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.secret_access_key_file!==void 0)return validate113.errors=[{instancePath:instancePath+
"/secret_access_key_file",schemaPath:"#/dependentSchemas/secret_access_key_env/properties/secret_access_key_file/not",keyword:"not",params:{},message:"must NOT \
be valid"}],!1;var valid26=_errs105===errors}else var valid26=!0;if(valid26)if(data.session_token_env!==void 0){let _errs108=errors;if(data&&typeof data=="objec\
t"&&!Array.isArray(data)&&data.session_token_file!==void 0)return validate113.errors=[{instancePath:instancePath+"/session_token_file",schemaPath:"#/dependentSc\
hemas/session_token_env/properties/session_token_file/not",keyword:"not",params:{},message:"must NOT be valid"}],!1;var valid26=_errs108===errors}else var valid26=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else
return validate113.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate113.errors=vErrors,
errors===0}validate113.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema48={description:"A model of a provider.",type:"object",required:["model_id",
"provider","capabilities","context_window_tokens","max_output_tokens"],additionalProperties:!1,properties:{model_id:{type:"string",minLength:1,maxLength:256,pattern:"\
^(?!tier:)[!-~]+$",description:"What callers name."},provider:{type:"string",minLength:1,maxLength:64,description:"The id of a provider."},upstream_model:{type:"\
string",minLength:1,maxLength:256,description:"What the provider calls it; absent, the same as `model_id`."},capabilities:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"../model/ModelCapability.json"}},context_window_tokens:{type:"integer",minimum:1},max_output_tokens:{type:"integer",minimum:0,description:"Zero for\
 a model that only embeds."},tier:{$ref:"../run/ModelTier.json",description:"What the list of models shows; absent, the first tier whose chain names the model."},
price:{type:"object",required:["input_per_million_usd","output_per_million_usd"],additionalProperties:!1,description:"Needed unless the provider is local, so th\
at no call is priced at nothing by oversight.",properties:{input_per_million_usd:{type:"number",minimum:0},output_per_million_usd:{type:"number",minimum:0},version:{
type:"string",minLength:1,maxLength:64,description:"Stands with each call in the usage ledger; absent, the two figures do."}}},dimensions:{type:"integer",minimum:1,
maximum:65536,description:"Length of its vectors; needed for a model that embeds."},vision:{type:"boolean",description:"It takes images; absent, calls with imag\
es are refused."},canary:{$ref:"./ModelCanary.json"},hedge_after_ms:{type:"integer",minimum:1,maximum:36e5,description:"Milliseconds after which the first of it\
s fallbacks is asked too, while the first has not begun to answer: the first to begin is the answer, the other is given up and billed for what it was sent and h\
ad written. Only chats, and only within the budgets; absent, never."},tools:{type:"string",enum:["native","text"],description:"`text`: the model calls no tools \
by itself, and gets them in words. Absent, it is offered tools as the provider has them, and gets them in words once it refused them."}},if:{properties:{capabilities:{
type:"array",contains:{const:"embed"}}},required:["capabilities"]},then:{required:["dimensions"]},examples:[{model_id:"builtin/rules",provider:"builtin",capabilities:[
"chat"],context_window_tokens:131072,max_output_tokens:4096},{model_id:"builtin/lexical-384",provider:"builtin",capabilities:["embed"],context_window_tokens:8192,
max_output_tokens:0,dimensions:384}],$id:"agentos:///schemas/config/ConfiguredModel.json"},func0=require_equal().default,pattern16=new RegExp("^(?!tier:)[!-~]+$",
"u"),schema49={description:"What a model can be asked to do.",type:"string",enum:["chat","embed"],examples:["chat"],$id:"agentos:///schemas/model/ModelCapabilit\
y.json"};function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate116.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?(validate116.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="chat"||data==="embed"?(validate116.errors=vErrors,
errors===0):(validate116.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema49.enum},message:"must be equal to one of the allo\
wed values"}],!1)}validate116.evaluated={dynamicProps:!1,dynamicItems:!1};var schema50={type:"string",enum:["fast","balanced","premium"],examples:["fast"],$id:"\
agentos:///schemas/run/ModelTier.json"};function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate118.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"?(validate118.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):data==="fast"||data==="bala\
nced"||data==="premium"?(validate118.errors=vErrors,errors===0):(validate118.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema50.
enum},message:"must be equal to one of the allowed values"}],!1)}validate118.evaluated={dynamicProps:!1,dynamicItems:!1};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.model===void 0&&(missing0="model")||data.percent===void 0&&(missing0="percent"))return validate120.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="model"||key0==="percent")){return validate120.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.model!==void 0){let data0=data.model,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func1(data0)>256)return validate120.errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate120.errors=[{instancePath:instancePath+"/model",schemaPath:"#/\
properties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate120.errors=[{instancePath:instancePath+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.percent!==void 0){let data1=data.percent,_errs4=errors;if(errors===_errs4)if(typeof data1=="number"){if(data1>100||isNaN(data1))return validate120.
errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <=\
 100"}],!1;if(data1<0||isNaN(data1))return validate120.errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate120.errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/perc\
ent/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs4===errors}else var valid0=!0}}}else return validate120.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate120.errors=vErrors,errors===0}validate120.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate115.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,
valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.capabilities===void 0&&(missing0="capabilities")){let err0={};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.capabilities!==void 0){let data0=data.capabilities;if(errors===errors)if(Array.isArray(data0)){
let _errs5=errors,len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;if(data0[i0]!=="embed"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}var valid2=_errs6===errors;if(valid2)break}if(valid2)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err2={};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}var _valid0=_errs2===errors;if(errors=
_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),_valid0){let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.dimensions===void 0&&(missing1="dimensions"))return validate115.errors=[{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1}var _valid0=_errs7===errors;valid0=_valid0}if(!valid0){let err4={instancePath,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate115.errors=vErrors,
!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.model_id===void 0&&(missing2="model_id")||data.provider===void 0&&(missing2=
"provider")||data.capabilities===void 0&&(missing2="capabilities")||data.context_window_tokens===void 0&&(missing2="context_window_tokens")||data.max_output_tokens===
void 0&&(missing2="max_output_tokens"))return validate115.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing2},message:"\
must have required property '"+missing2+"'"}],!1;{let _errs8=errors;for(let key0 in data)if(!func10.call(schema48.properties,key0)){return validate115.errors=[{
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],
!1;break}if(_errs8===errors){if(data.model_id!==void 0){let data2=data.model_id,_errs9=errors;if(errors===_errs9)if(typeof data2=="string"){if(func1(data2)>256)
return validate115.errors=[{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/maxLength",keyword:"maxLength",params:{limit:256},message:"m\
ust NOT have more than 256 characters"}],!1;if(func1(data2)<1)return validate115.errors=[{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_i\
d/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern16.test(data2))return validate115.errors=[{instancePath:instancePath+
"/model_id",schemaPath:"#/properties/model_id/pattern",keyword:"pattern",params:{pattern:"^(?!tier:)[!-~]+$"},message:'must match pattern "^(?!tier:)[!-~]+$"'}],
!1}else return validate115.errors=[{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid3=_errs9===errors}else var valid3=!0;if(valid3){if(data.provider!==void 0){let data3=data.provider,_errs11=errors;if(errors===_errs11)
if(typeof data3=="string"){if(func1(data3)>64)return validate115.errors=[{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data3)<1)return validate115.errors=[{instancePath:instancePath+"/prov\
ider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate115.
errors=[{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs11===
errors}else var valid3=!0;if(valid3){if(data.upstream_model!==void 0){let data4=data.upstream_model,_errs13=errors;if(errors===_errs13)if(typeof data4=="string"){
if(func1(data4)>256)return validate115.errors=[{instancePath:instancePath+"/upstream_model",schemaPath:"#/properties/upstream_model/maxLength",keyword:"maxLengt\
h",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data4)<1)return validate115.errors=[{instancePath:instancePath+"/upstream_m\
odel",schemaPath:"#/properties/upstream_model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate115.
errors=[{instancePath:instancePath+"/upstream_model",schemaPath:"#/properties/upstream_model/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid3=_errs13===errors}else var valid3=!0;if(valid3){if(data.capabilities!==void 0){let data5=data.capabilities,_errs15=errors;if(errors===_errs15)if(Array.
isArray(data5)){if(data5.length<1)return validate115.errors=[{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let _errs17=errors;validate116(
data5[i1],{instancePath:instancePath+"/capabilities/"+i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:
vErrors.concat(validate116.errors),errors=vErrors.length);var valid4=_errs17===errors;if(!valid4)break}if(valid4){let i2=data5.length,j0;if(i2>1){outer0:for(;i2--;)
for(j0=i2;j0--;)if(func0(data5[i2],data5[j0])){return validate115.errors=[{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqu\
eItems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}],!1;break outer0}}}}}else return validate115.
errors=[{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data.context_window_tokens!==void 0){let data7=data.context_window_tokens,_errs18=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)))return validate115.errors=[{instancePath:instancePath+"/context_window_tokens",schemaPath:"#/properties/context_window_toke\
ns/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs18&&typeof data7=="number"&&(data7<1||isNaN(data7)))return validate115.
errors=[{instancePath:instancePath+"/context_window_tokens",schemaPath:"#/properties/context_window_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data.max_output_tokens!==void 0){let data8=data.max_output_tokens,_errs20=errors;
if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)))return validate115.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_\
output_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs20&&typeof data8=="number"&&(data8<0||isNaN(data8)))return validate115.
errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var valid3=_errs20===errors}else var valid3=!0;if(valid3){if(data.tier!==void 0){let _errs22=errors;validate118(data.tier,{instancePath:instancePath+
"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),errors=
vErrors.length);var valid3=_errs22===errors}else var valid3=!0;if(valid3){if(data.price!==void 0){let data10=data.price,_errs23=errors;if(errors===_errs23)if(data10&&
typeof data10=="object"&&!Array.isArray(data10)){let missing3;if(data10.input_per_million_usd===void 0&&(missing3="input_per_million_usd")||data10.output_per_million_usd===
void 0&&(missing3="output_per_million_usd"))return validate115.errors=[{instancePath:instancePath+"/price",schemaPath:"#/properties/price/required",keyword:"req\
uired",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}],!1;{let _errs25=errors;for(let key1 in data10)if(!(key1==="input\
_per_million_usd"||key1==="output_per_million_usd"||key1==="version")){return validate115.errors=[{instancePath:instancePath+"/price",schemaPath:"#/properties/p\
rice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs25===
errors){if(data10.input_per_million_usd!==void 0){let data11=data10.input_per_million_usd,_errs26=errors;if(errors===_errs26)if(typeof data11=="number"){if(data11<
0||isNaN(data11))return validate115.errors=[{instancePath:instancePath+"/price/input_per_million_usd",schemaPath:"#/properties/price/properties/input_per_millio\
n_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate115.errors=[{instancePath:instancePath+"/price\
/input_per_million_usd",schemaPath:"#/properties/price/properties/input_per_million_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var valid6=_errs26===errors}else var valid6=!0;if(valid6){if(data10.output_per_million_usd!==void 0){let data12=data10.output_per_million_usd,_errs28=errors;if(errors===
_errs28)if(typeof data12=="number"){if(data12<0||isNaN(data12))return validate115.errors=[{instancePath:instancePath+"/price/output_per_million_usd",schemaPath:"\
#/properties/price/properties/output_per_million_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate115.
errors=[{instancePath:instancePath+"/price/output_per_million_usd",schemaPath:"#/properties/price/properties/output_per_million_usd/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var valid6=_errs28===errors}else var valid6=!0;if(valid6)if(data10.version!==void 0){let data13=data10.version,_errs30=errors;
if(errors===_errs30)if(typeof data13=="string"){if(func1(data13)>64)return validate115.errors=[{instancePath:instancePath+"/price/version",schemaPath:"#/propert\
ies/price/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data13)<1)return validate115.
errors=[{instancePath:instancePath+"/price/version",schemaPath:"#/properties/price/properties/version/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return validate115.errors=[{instancePath:instancePath+"/price/version",schemaPath:"#/properties/price/properties\
/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs30===errors}else var valid6=!0}}}}else return validate115.errors=
[{instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs23===
errors}else var valid3=!0;if(valid3){if(data.dimensions!==void 0){let data14=data.dimensions,_errs32=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)))
return validate115.errors=[{instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(errors===_errs32&&typeof data14=="number"){if(data14>65536||isNaN(data14))return validate115.errors=[{instancePath:instancePath+"/dimensi\
ons",schemaPath:"#/properties/dimensions/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"must be <= 65536"}],!1;if(data14<1||isNaN(data14))
return validate115.errors=[{instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var valid3=_errs32===errors}else var valid3=!0;if(valid3){if(data.vision!==void 0){let _errs34=errors;if(typeof data.vision!="boolea\
n")return validate115.errors=[{instancePath:instancePath+"/vision",schemaPath:"#/properties/vision/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}],!1;var valid3=_errs34===errors}else var valid3=!0;if(valid3){if(data.canary!==void 0){let _errs36=errors;validate120(data.canary,{instancePath:instancePath+
"/canary",parentData:data,parentDataProperty:"canary",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=
vErrors.length);var valid3=_errs36===errors}else var valid3=!0;if(valid3){if(data.hedge_after_ms!==void 0){let data17=data.hedge_after_ms,_errs37=errors;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)))return validate115.errors=[{instancePath:instancePath+"/hedge_after_ms",schemaPath:"#/properties/hedge_after_ms/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs37&&typeof data17=="number"){if(data17>36e5||isNaN(data17))return validate115.errors=
[{instancePath:instancePath+"/hedge_after_ms",schemaPath:"#/properties/hedge_after_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"mu\
st be <= 3600000"}],!1;if(data17<1||isNaN(data17))return validate115.errors=[{instancePath:instancePath+"/hedge_after_ms",schemaPath:"#/properties/hedge_after_m\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid3=_errs37===errors}else var valid3=!0;if(valid3)if(data.tools!==
void 0){let data18=data.tools,_errs39=errors;if(typeof data18!="string")return validate115.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/\
tools/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data18==="native"||data18==="text"))return validate115.errors=[{instancePath:instancePath+
"/tools",schemaPath:"#/properties/tools/enum",keyword:"enum",params:{allowedValues:schema48.properties.tools.enum},message:"must be equal to one of the allowed \
values"}],!1;var valid3=_errs39===errors}else var valid3=!0}}}}}}}}}}}}}}else return validate115.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate115.errors=vErrors,errors===0}validate115.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema52={
description:"The models of a tier: their ids in the order in which they are tried, or with further rules.",oneOf:[{$ref:"./ModelChain.json"},{type:"object",required:[
"models"],additionalProperties:!1,properties:{models:{$ref:"./ModelChain.json"},order:{type:"string",enum:["listed","waterfall"],description:"`listed`, where it\
 is absent; `waterfall`: those of `local` providers before those of a `pool`, and both before those of a `cloud`; as listed among themselves."},canary:{$ref:"./\
ModelCanary.json"},hedge_after_ms:{type:"integer",minimum:1,maximum:36e5,description:"Milliseconds after which the second model is asked too, while the first ha\
s not begun to answer: the first to begin is the answer, the other is given up and billed for what it was sent and had written. Only chats, and only within the \
budgets; absent, never."}}}],examples:[["gpt-4o-mini","builtin/rules"],{models:["gpt-4o-mini","builtin/rules"],order:"waterfall",canary:{model:"gpt-4o",percent:5}}],
$id:"agentos:///schemas/config/ModelTierChain.json"};function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>16)return validate124.
errors=[{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data.length<1)return validate124.
errors=[{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid0=!0;let len0=data.length;
for(let i0=0;i0<len0;i0++){let data0=data[i0],_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>256)return validate124.errors=[{instancePath:instancePath+
"/"+i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate124.
errors=[{instancePath:instancePath+"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate124.errors=[{instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors;if(!valid0)break}if(valid0){let i1=data.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data[i1];if(typeof item0=="string"){
if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate124.errors=[{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break}indices0[item0]=i1}}}}}}else return validate124.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate124.errors=vErrors,errors===0}validate124.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate123.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,
valid0=!1,passing0=null,_errs1=errors;validate124(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.
errors:vErrors.concat(validate124.errors),errors=vErrors.length);var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var items0=!0}let _errs2=errors;if(errors===
_errs2)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.models===void 0&&(missing0="models")){let err0={instancePath,schemaPath:"#/one\
Of/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}else{let _errs4=errors;for(let key0 in data)if(!(key0==="models"||key0==="order"||key0==="canary"||key0==="hedge_after_ms")){let err1={instancePath,
schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs4===errors){if(data.models!==void 0){let _errs5=errors;validate124(data.models,{instancePath:instancePath+
"/models",parentData:data,parentDataProperty:"models",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors),errors=
vErrors.length);var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.order!==void 0){let data1=data.order,_errs6=errors;if(typeof data1!="string"){let err2={
instancePath:instancePath+"/order",schemaPath:"#/oneOf/1/properties/order/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(!(data1==="listed"||data1==="waterfall")){let err3={instancePath:instancePath+"/order",schemaPath:"#/oneOf/1/properties/or\
der/enum",keyword:"enum",params:{allowedValues:schema52.oneOf[1].properties.order.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data.canary!==void 0){let _errs8=errors;validate120(data.canary,{
instancePath:instancePath+"/canary",parentData:data,parentDataProperty:"canary",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(
validate120.errors),errors=vErrors.length);var valid1=_errs8===errors}else var valid1=!0;if(valid1)if(data.hedge_after_ms!==void 0){let data3=data.hedge_after_ms,
_errs9=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3))){let err4={instancePath:instancePath+"/hedge_after_ms",schemaPath:"#/oneOf/1/properties/he\
dge_after_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(errors===_errs9&&
typeof data3=="number"){if(data3>36e5||isNaN(data3)){let err5={instancePath:instancePath+"/hedge_after_ms",schemaPath:"#/oneOf/1/properties/hedge_after_ms/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else if(data3<
1||isNaN(data3)){let err6={instancePath:instancePath+"/hedge_after_ms",schemaPath:"#/oneOf/1/properties/hedge_after_ms/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}var valid1=_errs9===errors}else var valid1=!0}}}}}else{let err7={
instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
var _valid0=_errs2===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0=!0}if(valid0)errors=_errs0,vErrors!==
null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err8={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"mus\
t match exactly one schema in oneOf"};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate123.errors=vErrors,!1}return validate123.errors=vErrors,
evaluated0.props=props0,evaluated0.items=items0,errors===0}validate123.evaluated={dynamicProps:!0,dynamicItems:!0};function validate112(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate112.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.providers===void 0&&
(missing0="providers")||data.models===void 0&&(missing0="models")||data.tiers===void 0&&(missing0="tiers"))return validate112.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="providers"||key0==="models"||key0==="tiers"||key0==="fallbacks")){return validate112.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.providers!==void 0){
let data0=data.providers,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>64)return validate112.errors=[{instancePath:instancePath+"/pr\
oviders",schemaPath:"#/properties/providers/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data0.length<1)return validate112.
errors=[{instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate113(data0[i0],{instancePath:instancePath+"/providers/"+
i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.
length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate112.errors=[{instancePath:instancePath+"/providers",schemaPath:"#/properties/providers\
/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.models!==void 0){let data2=data.
models,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){if(data2.length>1024)return validate112.errors=[{instancePath:instancePath+"/models",schemaPath:"\
#/properties/models/maxItems",keyword:"maxItems",params:{limit:1024},message:"must NOT have more than 1024 items"}],!1;{var valid2=!0;let len1=data2.length;for(let i1=0;i1<
len1;i1++){let _errs7=errors;validate115(data2[i1],{instancePath:instancePath+"/models/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);var valid2=_errs7===errors;if(!valid2)break}}}else return validate112.
errors=[{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.tiers!==void 0){let data4=data.tiers,_errs8=errors;if(errors===_errs8)if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let _errs10=errors;for(let key1 in data4)if(!(key1==="fast"||key1==="balanced"||key1==="premium")){return validate112.errors=[{instancePath:instancePath+
"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional \
properties"}],!1;break}if(_errs10===errors){if(data4.fast!==void 0){let _errs11=errors;validate123(data4.fast,{instancePath:instancePath+"/tiers/fast",parentData:data4,
parentDataProperty:"fast",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length);var valid3=_errs11===
errors}else var valid3=!0;if(valid3){if(data4.balanced!==void 0){let _errs12=errors;validate123(data4.balanced,{instancePath:instancePath+"/tiers/balanced",parentData:data4,
parentDataProperty:"balanced",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length);var valid3=_errs12===
errors}else var valid3=!0;if(valid3)if(data4.premium!==void 0){let _errs13=errors;validate123(data4.premium,{instancePath:instancePath+"/tiers/premium",parentData:data4,
parentDataProperty:"premium",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length);var valid3=_errs13===
errors}else var valid3=!0}}}else return validate112.errors=[{instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.fallbacks!==void 0){let data8=data.fallbacks,_errs14=errors;
if(errors===_errs14)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){for(let key2 in data8){let _errs16=errors;if(typeof key2=="string"){if(func1(key2)>
256){let err0={instancePath:instancePath+"/fallbacks",schemaPath:"#/properties/fallbacks/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters",propertyName:key2};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(func1(key2)<1){let err1={instancePath:instancePath+
"/fallbacks",schemaPath:"#/properties/fallbacks/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",propertyName:key2};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var valid4=_errs16===errors;if(!valid4){let err2={instancePath:instancePath+"/fallbacks",schemaPath:"\
#/properties/fallbacks/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"property name must be valid"};return vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++,validate112.errors=vErrors,!1;break}}if(valid4)for(let key3 in data8){let _errs18=errors;validate124(data8[key3],{instancePath:instancePath+
"/fallbacks/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data8,parentDataProperty:key3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.
errors:vErrors.concat(validate124.errors),errors=vErrors.length);var valid5=_errs18===errors;if(!valid5)break}}else return validate112.errors=[{instancePath:instancePath+
"/fallbacks",schemaPath:"#/properties/fallbacks/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}else
return validate112.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate112.errors=vErrors,
errors===0}validate112.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var config_Peers=validate132;var pattern17=new RegExp("^v[0-9]+$","u");function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate134.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(Object.keys(data).length<1)return validate134.errors=[{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"mus\
t NOT have fewer than 1 properties"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="agent-orchestrator_base_url"||key0==="model-policy_base_url"||key0===
"federation_base_url")){return validate134.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data["agent-orchestrator_base_url"]!==void 0){let data0=data["agent-orchestrator\
_base_url"],_errs2=errors;if(errors===_errs2&&errors===_errs2)if(typeof data0=="string")if(pattern7.test(data0)){if(!formats2(data0))return validate134.errors=[
{instancePath:instancePath+"/agent-orchestrator_base_url",schemaPath:"#/properties/agent-orchestrator_base_url/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'}],!1}else return validate134.errors=[{instancePath:instancePath+"/agent-orchestrator_base_url",schemaPath:"#/properties/agent-orchestra\
tor_base_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'}],!1;else return validate134.errors=[{instancePath:instancePath+
"/agent-orchestrator_base_url",schemaPath:"#/properties/agent-orchestrator_base_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data["model-policy_base_url"]!==void 0){let data1=data["model-policy_base_url"],_errs4=errors;if(errors===_errs4&&errors===
_errs4)if(typeof data1=="string")if(pattern7.test(data1)){if(!formats2(data1))return validate134.errors=[{instancePath:instancePath+"/model-policy_base_url",schemaPath:"\
#/properties/model-policy_base_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return validate134.errors=[{instancePath:instancePath+
"/model-policy_base_url",schemaPath:"#/properties/model-policy_base_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^h\
ttps?://"'}],!1;else return validate134.errors=[{instancePath:instancePath+"/model-policy_base_url",schemaPath:"#/properties/model-policy_base_url/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.federation_base_url!==void 0){let data2=data.
federation_base_url,_errs6=errors;if(errors===_errs6&&errors===_errs6)if(typeof data2=="string")if(pattern7.test(data2)){if(!formats2(data2))return validate134.
errors=[{instancePath:instancePath+"/federation_base_url",schemaPath:"#/properties/federation_base_url/format",keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'}],!1}else return validate134.errors=[{instancePath:instancePath+"/federation_base_url",schemaPath:"#/properties/federation_base_url/patt\
ern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'}],!1;else return validate134.errors=[{instancePath:instancePath+"\
/federation_base_url",schemaPath:"#/properties/federation_base_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}}}else return validate134.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate134.errors=vErrors,errors===0}validate134.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate133(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate133.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="stack_id"||key0==="environment"||key0==="region"||key0==="api_versions"||key0==="endpoints"||key0==="build"||key0==="trust_domain")){return validate133.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.stack_id!==void 0){let data0=data.stack_id,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>
64)return validate133.errors=[{instancePath:instancePath+"/stack_id",schemaPath:"#/properties/stack_id/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate133.errors=[{instancePath:instancePath+"/stack_id",schemaPath:"#/properties/stack_i\
d/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate133.errors=[{instancePath:instancePath+
"/stack_id",schemaPath:"#/properties/stack_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.environment!==void 0){let data1=data.environment,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>64)return validate133.
errors=[{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have m\
ore than 64 characters"}],!1;if(func1(data1)<1)return validate133.errors=[{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate133.errors=[{instancePath:instancePath+"/envir\
onment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.region!==void 0){let data2=data.region,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>64)return validate133.errors=
[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 chara\
cters"}],!1;if(func1(data2)<1)return validate133.errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate133.errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/regi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.api_versions!==void 0){
let data3=data.api_versions,_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){if(data3.length<1)return validate133.errors=[{instancePath:instancePath+"/\
api_versions",schemaPath:"#/properties/api_versions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;
let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs10=errors;if(errors===_errs10)if(typeof data4=="string"){if(!pattern17.test(data4))return validate133.
errors=[{instancePath:instancePath+"/api_versions/"+i0,schemaPath:"#/properties/api_versions/items/pattern",keyword:"pattern",params:{pattern:"^v[0-9]+$"},message:'\
must match pattern "^v[0-9]+$"'}],!1}else return validate133.errors=[{instancePath:instancePath+"/api_versions/"+i0,schemaPath:"#/properties/api_versions/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data3.length,j0;if(i1>1){
let indices0={};for(;i1--;){let item0=data3[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate133.errors=[{instancePath:instancePath+
"/api_versions",schemaPath:"#/properties/api_versions/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+
" and "+i1+" are identical)"}],!1;break}indices0[item0]=i1}}}}}}else return validate133.errors=[{instancePath:instancePath+"/api_versions",schemaPath:"#/propert\
ies/api_versions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.endpoints!==
void 0){let _errs12=errors;validate134(data.endpoints,{instancePath:instancePath+"/endpoints",parentData:data,parentDataProperty:"endpoints",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
build!==void 0){let data6=data.build,_errs13=errors;if(errors===_errs13)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let _errs15=errors;for(let key1 in data6)
if(!(key1==="version"||key1==="git_sha"||key1==="timestamp")){return validate133.errors=[{instancePath:instancePath+"/build",schemaPath:"#/properties/build/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs15===errors){
if(data6.version!==void 0){let data7=data6.version,_errs16=errors;if(errors===_errs16)if(typeof data7=="string"){if(func1(data7)>64)return validate133.errors=[{
instancePath:instancePath+"/build/version",schemaPath:"#/properties/build/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT \
have more than 64 characters"}],!1}else return validate133.errors=[{instancePath:instancePath+"/build/version",schemaPath:"#/properties/build/properties/version\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data6.git_sha!==void 0){
let data8=data6.git_sha,_errs18=errors;if(errors===_errs18)if(typeof data8=="string"){if(func1(data8)>64)return validate133.errors=[{instancePath:instancePath+"\
/build/git_sha",schemaPath:"#/properties/build/properties/git_sha/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 character\
s"}],!1}else return validate133.errors=[{instancePath:instancePath+"/build/git_sha",schemaPath:"#/properties/build/properties/git_sha/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid3=_errs18===errors}else var valid3=!0;if(valid3)if(data6.timestamp!==void 0){let data9=data6.timestamp,_errs20=errors;
if(errors===_errs20&&errors===_errs20)if(typeof data9=="string"){if(!formats0.validate(data9))return validate133.errors=[{instancePath:instancePath+"/build/time\
stamp",schemaPath:"#/properties/build/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return validate133.errors=[{instancePath:instancePath+"/build/timestamp",schemaPath:"#/properties/build/properties/timestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid3=_errs20===errors}else var valid3=!0}}}else return validate133.errors=[{instancePath:instancePath+"/build",schemaPath:"\
#/properties/build/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.trust_domain!==
void 0){let data10=data.trust_domain,_errs22=errors;if(errors===_errs22)if(typeof data10=="string"){if(func1(data10)>255)return validate133.errors=[{instancePath:instancePath+
"/trust_domain",schemaPath:"#/properties/trust_domain/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(func1(
data10)<1)return validate133.errors=[{instancePath:instancePath+"/trust_domain",schemaPath:"#/properties/trust_domain/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate133.errors=[{instancePath:instancePath+"/trust_domain",schemaPath:"#/properties/trust_d\
omain/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0}}}}}}}else return validate133.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate133.errors=vErrors,errors===0}validate133.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate137.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.stack_id===void 0&&(missing0="stack_id")||data.endpoints===void 0&&(missing0="endpoints"))return validate137.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="stack_id"||key0==="environment"||key0==="region"||key0==="api_versions"||key0==="endpoints"||key0==="build"||key0==="trust_domain")){return validate137.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.stack_id!==void 0){let data0=data.stack_id,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>
64)return validate137.errors=[{instancePath:instancePath+"/stack_id",schemaPath:"#/properties/stack_id/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate137.errors=[{instancePath:instancePath+"/stack_id",schemaPath:"#/properties/stack_i\
d/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate137.errors=[{instancePath:instancePath+
"/stack_id",schemaPath:"#/properties/stack_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.environment!==void 0){let data1=data.environment,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>64)return validate137.
errors=[{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have m\
ore than 64 characters"}],!1;if(func1(data1)<1)return validate137.errors=[{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate137.errors=[{instancePath:instancePath+"/envir\
onment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.region!==void 0){let data2=data.region,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>64)return validate137.errors=
[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 chara\
cters"}],!1;if(func1(data2)<1)return validate137.errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate137.errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/regi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.api_versions!==void 0){
let data3=data.api_versions,_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){if(data3.length<1)return validate137.errors=[{instancePath:instancePath+"/\
api_versions",schemaPath:"#/properties/api_versions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;
let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs10=errors;if(errors===_errs10)if(typeof data4=="string"){if(!pattern17.test(data4))return validate137.
errors=[{instancePath:instancePath+"/api_versions/"+i0,schemaPath:"#/properties/api_versions/items/pattern",keyword:"pattern",params:{pattern:"^v[0-9]+$"},message:'\
must match pattern "^v[0-9]+$"'}],!1}else return validate137.errors=[{instancePath:instancePath+"/api_versions/"+i0,schemaPath:"#/properties/api_versions/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs10===errors;if(!valid1)break}if(valid1){let i1=data3.length,j0;if(i1>1){
let indices0={};for(;i1--;){let item0=data3[i1];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){return j0=indices0[item0],validate137.errors=[{instancePath:instancePath+
"/api_versions",schemaPath:"#/properties/api_versions/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+
" and "+i1+" are identical)"}],!1;break}indices0[item0]=i1}}}}}}else return validate137.errors=[{instancePath:instancePath+"/api_versions",schemaPath:"#/propert\
ies/api_versions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.endpoints!==
void 0){let _errs12=errors;validate134(data.endpoints,{instancePath:instancePath+"/endpoints",parentData:data,parentDataProperty:"endpoints",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
build!==void 0){let data6=data.build,_errs13=errors;if(errors===_errs13)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let _errs15=errors;for(let key1 in data6)
if(!(key1==="version"||key1==="git_sha"||key1==="timestamp")){return validate137.errors=[{instancePath:instancePath+"/build",schemaPath:"#/properties/build/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs15===errors){
if(data6.version!==void 0){let data7=data6.version,_errs16=errors;if(errors===_errs16)if(typeof data7=="string"){if(func1(data7)>64)return validate137.errors=[{
instancePath:instancePath+"/build/version",schemaPath:"#/properties/build/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT \
have more than 64 characters"}],!1}else return validate137.errors=[{instancePath:instancePath+"/build/version",schemaPath:"#/properties/build/properties/version\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data6.git_sha!==void 0){
let data8=data6.git_sha,_errs18=errors;if(errors===_errs18)if(typeof data8=="string"){if(func1(data8)>64)return validate137.errors=[{instancePath:instancePath+"\
/build/git_sha",schemaPath:"#/properties/build/properties/git_sha/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 character\
s"}],!1}else return validate137.errors=[{instancePath:instancePath+"/build/git_sha",schemaPath:"#/properties/build/properties/git_sha/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid3=_errs18===errors}else var valid3=!0;if(valid3)if(data6.timestamp!==void 0){let data9=data6.timestamp,_errs20=errors;
if(errors===_errs20&&errors===_errs20)if(typeof data9=="string"){if(!formats0.validate(data9))return validate137.errors=[{instancePath:instancePath+"/build/time\
stamp",schemaPath:"#/properties/build/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return validate137.errors=[{instancePath:instancePath+"/build/timestamp",schemaPath:"#/properties/build/properties/timestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid3=_errs20===errors}else var valid3=!0}}}else return validate137.errors=[{instancePath:instancePath+"/build",schemaPath:"\
#/properties/build/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.trust_domain!==
void 0){let data10=data.trust_domain,_errs22=errors;if(errors===_errs22)if(typeof data10=="string"){if(func1(data10)>255)return validate137.errors=[{instancePath:instancePath+
"/trust_domain",schemaPath:"#/properties/trust_domain/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;if(func1(
data10)<1)return validate137.errors=[{instancePath:instancePath+"/trust_domain",schemaPath:"#/properties/trust_domain/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate137.errors=[{instancePath:instancePath+"/trust_domain",schemaPath:"#/properties/trust_d\
omain/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0}}}}}}}}else return validate137.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate137.errors=vErrors,errors===0}validate137.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate132.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="local"||key0==="peers")){return validate132.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.local!==void 0){let _errs2=errors;validate133(data.local,{instancePath:instancePath+"/local",parentData:data,parentDataProperty:"\
local",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.peers!==void 0){let data1=data.peers,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>1024)return validate132.
errors=[{instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/maxItems",keyword:"maxItems",params:{limit:1024},message:"must NOT have more than 102\
4 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate137(data1[i0],{instancePath:instancePath+"/peers/"+i0,parentData:data1,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors),errors=vErrors.length);var valid1=_errs5===
errors;if(!valid1)break}}}else return validate132.errors=[{instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0}}else return validate132.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return validate132.errors=vErrors,errors===0}validate132.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var policy_Ruleset=validate140,schema58={description:"A set of rules that texts and actions are held against: a file of the folder that `AGENTOS_POLICY_DIR` nam\
es, in YAML or JSON. Blocking beats redaction.",type:"object",required:["ruleset_id","version","description"],additionalProperties:!1,properties:{ruleset_id:{type:"\
string",pattern:"^[a-z0-9][a-z0-9_.-]{0,63}$",description:"Lower-case letters, digits, `-`, `_` and `.`; what `default_policy_id` and `ruleset` name."},version:{
type:"integer",minimum:1},description:{type:"string",minLength:1,maxLength:1024},direction:{type:"string",enum:["input","output","both"],description:"What goes \
to a model or tool, what comes from it, or both (as when absent)."},redact:{type:"array",uniqueItems:!0,items:{$ref:"./FindingKind.json"},description:"What is r\
eplaced by `[redacted:<kind>]`. A kind stands in one of `redact`, `mask`, `hash` and `tokenize` at most; where findings overlap, the strictest of their treatmen\
ts is done to all, in the order redact, tokenize, hash, mask."},mask:{type:"array",uniqueItems:!0,items:{$ref:"./FindingKind.json"},description:"What is replace\
d by asterisks, but for its last four letters and digits, or fewer where they would be more than a third of all. Of an e-mail address the first letter and the d\
omain stay; of a credential nothing does."},hash:{type:"array",uniqueItems:!0,items:{$ref:"./FindingKind.json"},description:"What is replaced by `[<kind>#<code>\
]`: an HMAC-SHA-256 with a key of the tenant, cut to 60 bits, so that the same original always has the same code and no other tenant can tell. Needs `AGENTOS_PI\
I_KEY`."},tokenize:{type:"array",uniqueItems:!0,items:{$ref:"./FindingKind.json"},description:"What a model sees as `[<kind>~<code>]`, and the caller gets back:\
 where the model's answer quotes a token of the same call, the original stands again, in streamed answers too. The code is made as in `hash`; which original it \
stands for is kept for the length of the call only. What a model writes of such a kind without having been told is redacted. Needs `AGENTOS_PII_KEY`."},restore_in_tool_calls:{
type:"boolean",description:"Whether the originals of tokens are also put back into the arguments of the tool calls that the model asks for. False, as when absen\
t: a model that was talked into it could send them anywhere by a tool."},block:{type:"array",maxItems:256,items:{$ref:"./BlockRule.json"}}},examples:[{ruleset_id:"\
acme",version:1,description:"Personal data stays out, and so does the project's name.",direction:"both",redact:["email","phone","payment_card","iban"],block:[{id:"\
no_project_name",reason:"the project's name is confidential",any_of:["project falcon","falcon launch"]},{id:"no_case_numbers",reason:"case numbers are confident\
ial",pattern:"\\bCASE-\\d{6,8}\\b"},{id:"no_private_keys",reason:"a private key must not leave",kinds:["private_key"]},{id:"no_shell",reason:"agents do not run \
commands",action:{kind:"tool.invoke",resource:"tool.shell*"}}]}],$id:"agentos:///schemas/policy/Ruleset.json"};var pattern24=new RegExp("\\S","u");function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate145.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,
valid1=!1,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.any_of===void 0&&(missing0="any_of")){let err0={instancePath,
schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing1;if(data.pattern===void 0&&(missing1="pattern")){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;valid1=valid1||_valid0;
let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.kinds===void 0&&(missing2="kinds")){let err2={instancePath,schemaPath:"\
#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;
if(data.action===void 0&&(missing3="action")){let err3={instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty:missing3},
message:"must have required property '"+missing3+"'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs6===errors;if(valid1=valid1||_valid0,
valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err4={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate145.errors=vErrors,!1}if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){if(Object.keys(data).length>3)return validate145.errors=[{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{
limit:3},message:"must NOT have more than 3 properties"}],!1;{let missing4;if(data.id===void 0&&(missing4="id")||data.reason===void 0&&(missing4="reason"))return validate145.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],!1;{let _errs7=errors;
for(let key0 in data)if(!(key0==="id"||key0==="reason"||key0==="any_of"||key0==="pattern"||key0==="kinds"||key0==="action")){return validate145.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs7===
errors){if(data.id!==void 0){let data0=data.id,_errs8=errors;if(errors===_errs8)if(typeof data0=="string"){if(!pattern6.test(data0))return validate145.errors=[{
instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_.-]{0,63}$"},message:'must match patter\
n "^[a-z0-9][a-z0-9_.-]{0,63}$"'}],!1}else return validate145.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data.reason!==void 0){let data1=data.reason,_errs10=errors;
if(errors===_errs10)if(typeof data1=="string"){if(func1(data1)>256)return validate145.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate145.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate145.
errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs10===
errors}else var valid2=!0;if(valid2){if(data.any_of!==void 0){let data2=data.any_of,_errs12=errors;if(errors===_errs12)if(Array.isArray(data2)){if(data2.length>
256)return validate145.errors=[{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/maxItems",keyword:"maxItems",params:{limit:256},message:"mus\
t NOT have more than 256 items"}],!1;if(data2.length<1)return validate145.errors=[{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],
_errs14=errors;if(errors===_errs14)if(typeof data3=="string"){if(func1(data3)>200)return validate145.errors=[{instancePath:instancePath+"/any_of/"+i0,schemaPath:"\
#/properties/any_of/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(func1(data3)<2)return validate145.
errors=[{instancePath:instancePath+"/any_of/"+i0,schemaPath:"#/properties/any_of/items/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fe\
wer than 2 characters"}],!1;if(!pattern24.test(data3))return validate145.errors=[{instancePath:instancePath+"/any_of/"+i0,schemaPath:"#/properties/any_of/items/\
pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return validate145.errors=[{instancePath:instancePath+"/any_of/"+
i0,schemaPath:"#/properties/any_of/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs14===errors;if(!valid3)break}}}else
return validate145.errors=[{instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data.pattern!==void 0){let data4=data.pattern,_errs16=errors;if(errors===_errs16)if(typeof data4==
"string"){if(func1(data4)>512)return validate145.errors=[{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data4)<1)return validate145.errors=[{instancePath:instancePath+"/pattern",schemaPath:"\
#/properties/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate145.errors=[{instancePath:instancePath+
"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs16===errors}else var valid2=!0;
if(valid2){if(data.kinds!==void 0){let data5=data.kinds,_errs18=errors;if(errors===_errs18)if(Array.isArray(data5)){if(data5.length<1)return validate145.errors=
[{instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;
{var valid4=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let _errs20=errors;validate87(data5[i1],{instancePath:instancePath+"/kinds/"+i1,parentData:data5,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length);var valid4=_errs20===
errors;if(!valid4)break}if(valid4){let i2=data5.length,j0;if(i2>1){outer0:for(;i2--;)for(j0=i2;j0--;)if(func0(data5[i2],data5[j0])){return validate145.errors=[{
instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i:i2,j:j0},message:"must NOT have duplicate items (\
items ## "+j0+" and "+i2+" are identical)"}],!1;break outer0}}}}}else return validate145.errors=[{instancePath:instancePath+"/kinds",schemaPath:"#/properties/ki\
nds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid2=_errs18===errors}else var valid2=!0;if(valid2)if(data.action!==void 0){let data7=data.
action,_errs21=errors;if(errors===_errs21)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing5;if(data7.kind===void 0&&(missing5="kind")||data7.
resource===void 0&&(missing5="resource"))return validate145.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/required",keyword:"requ\
ired",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"}],!1;{let _errs23=errors;for(let key1 in data7)if(!(key1==="kind"||
key1==="resource")){return validate145.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs23===errors){if(data7.kind!==void 0){let data8=data7.
kind,_errs24=errors;if(errors===_errs24)if(typeof data8=="string"){if(func1(data8)>128)return validate145.errors=[{instancePath:instancePath+"/action/kind",schemaPath:"\
#/properties/action/properties/kind/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data8)<1)return validate145.
errors=[{instancePath:instancePath+"/action/kind",schemaPath:"#/properties/action/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return validate145.errors=[{instancePath:instancePath+"/action/kind",schemaPath:"#/properties/action/properties/kind\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs24===errors}else var valid6=!0;if(valid6)if(data7.resource!==void 0){
let data9=data7.resource,_errs26=errors;if(errors===_errs26)if(typeof data9=="string"){if(func1(data9)>512)return validate145.errors=[{instancePath:instancePath+
"/action/resource",schemaPath:"#/properties/action/properties/resource/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 ch\
aracters"}],!1;if(func1(data9)<1)return validate145.errors=[{instancePath:instancePath+"/action/resource",schemaPath:"#/properties/action/properties/resource/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate145.errors=[{instancePath:instancePath+"/\
action/resource",schemaPath:"#/properties/action/properties/resource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs26===
errors}else var valid6=!0}}}else return validate145.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid2=_errs21===errors}else var valid2=!0}}}}}}}}else return validate145.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate145.errors=vErrors,errors===0}validate145.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.ruleset_id===void 0&&(missing0="ruleset_id")||data.version===void 0&&(missing0="version")||data.description===void 0&&(missing0="des\
cription"))return validate140.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required pro\
perty '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!func10.call(schema58.properties,key0)){return validate140.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){
if(data.ruleset_id!==void 0){let data0=data.ruleset_id,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern6.test(data0))return validate140.errors=
[{instancePath:instancePath+"/ruleset_id",schemaPath:"#/properties/ruleset_id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_.-]{0,63}$"'}],!1}else return validate140.errors=[{instancePath:instancePath+"/ruleset_id",schemaPath:"#/properties/ruleset\
_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){
let data1=data.version,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate140.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"&&(data1<1||isNaN(data1)))
return validate140.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let data2=data.description,_errs6=errors;if(errors===_errs6)
if(typeof data2=="string"){if(func1(data2)>1024)return validate140.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLen\
gth",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(func1(data2)<1)return validate140.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate140.
errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.direction!==void 0){let data3=data.direction,_errs8=errors;if(typeof data3!="string")return validate140.
errors=[{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3===
"input"||data3==="output"||data3==="both"))return validate140.errors=[{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"\
enum",params:{allowedValues:schema58.properties.direction.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0){if(data.redact!==void 0){let data4=data.redact,_errs10=errors;if(errors===_errs10)if(Array.isArray(data4)){var valid1=!0;let len0=data4.length;for(let i0=0;i0<
len0;i0++){let _errs12=errors;validate87(data4[i0],{instancePath:instancePath+"/redact/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length);var valid1=_errs12===errors;if(!valid1)break}if(valid1){let i1=data4.length,
j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data4[i1],data4[j0])){return validate140.errors=[{instancePath:instancePath+"/redact",schemaPath:"#/prope\
rties/redact/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}else
return validate140.errors=[{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.mask!==void 0){let data6=data.mask,_errs13=errors;if(errors===_errs13)if(Array.isArray(
data6)){var valid3=!0;let len1=data6.length;for(let i2=0;i2<len1;i2++){let _errs15=errors;validate87(data6[i2],{instancePath:instancePath+"/mask/"+i2,parentData:data6,
parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length);var valid3=_errs15===
errors;if(!valid3)break}if(valid3){let i3=data6.length,j1;if(i3>1){outer1:for(;i3--;)for(j1=i3;j1--;)if(func0(data6[i3],data6[j1])){return validate140.errors=[{
instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (it\
ems ## "+j1+" and "+i3+" are identical)"}],!1;break outer1}}}}else return validate140.errors=[{instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.hash!==void 0){let data8=data.
hash,_errs16=errors;if(errors===_errs16)if(Array.isArray(data8)){var valid5=!0;let len2=data8.length;for(let i4=0;i4<len2;i4++){let _errs18=errors;validate87(data8[i4],
{instancePath:instancePath+"/hash/"+i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(
validate87.errors),errors=vErrors.length);var valid5=_errs18===errors;if(!valid5)break}if(valid5){let i5=data8.length,j2;if(i5>1){outer2:for(;i5--;)for(j2=i5;j2--;)
if(func0(data8[i5],data8[j2])){return validate140.errors=[{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/uniqueItems",keyword:"uniqueItems",params:{
i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}],!1;break outer2}}}}else return validate140.errors=[{instancePath:instancePath+
"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){
if(data.tokenize!==void 0){let data10=data.tokenize,_errs19=errors;if(errors===_errs19)if(Array.isArray(data10)){var valid7=!0;let len3=data10.length;for(let i6=0;i6<
len3;i6++){let _errs21=errors;validate87(data10[i6],{instancePath:instancePath+"/tokenize/"+i6,parentData:data10,parentDataProperty:i6,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length);var valid7=_errs21===errors;if(!valid7)break}if(valid7){let i7=data10.
length,j3;if(i7>1){outer3:for(;i7--;)for(j3=i7;j3--;)if(func0(data10[i7],data10[j3])){return validate140.errors=[{instancePath:instancePath+"/tokenize",schemaPath:"\
#/properties/tokenize/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"}],
!1;break outer3}}}}else return validate140.errors=[{instancePath:instancePath+"/tokenize",schemaPath:"#/properties/tokenize/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.restore_in_tool_calls!==void 0){let _errs22=errors;if(typeof data.
restore_in_tool_calls!="boolean")return validate140.errors=[{instancePath:instancePath+"/restore_in_tool_calls",schemaPath:"#/properties/restore_in_tool_calls/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0)if(data.block!==void 0){let data13=data.
block,_errs24=errors;if(errors===_errs24)if(Array.isArray(data13)){if(data13.length>256)return validate140.errors=[{instancePath:instancePath+"/block",schemaPath:"\
#/properties/block/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items"}],!1;{var valid9=!0;let len4=data13.length;for(let i8=0;i8<
len4;i8++){let _errs26=errors;validate145(data13[i8],{instancePath:instancePath+"/block/"+i8,parentData:data13,parentDataProperty:i8,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length);var valid9=_errs26===errors;if(!valid9)break}}}else return validate140.
errors=[{instancePath:instancePath+"/block",schemaPath:"#/properties/block/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs24===
errors}else var valid0=!0}}}}}}}}}}}else return validate140.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return validate140.errors=vErrors,errors===0}validate140.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var report_Report=validate148,schema60={
description:"What one command of the CLI did to a stack, for people's tools; the Markdown report beside it says the same.",type:"object",required:["action","mod\
e","runtime","started_at","finished_at","outcome","version","host","endpoints","seeded","phases","checks","smoke","alerts","next_steps"],properties:{action:{type:"\
string",enum:["up","redeploy","validate","nuke"]},mode:{type:"string",enum:["demo","dev","prod"]},runtime:{type:"string",enum:["embedded","compose"]},profile:{type:"\
string",enum:["local","federated","workers"]},started_at:{type:"string",format:"date-time"},finished_at:{type:"string",format:"date-time"},outcome:{type:"string",
enum:["ok","failed"],description:"`failed` when any phase or check failed."},version:{type:"string",description:"Of the CLI."},git_sha:{type:"string"},images:{type:"\
array",description:"What the containers were made from; with runtime `compose`.",items:{type:"object",required:["name","digest"],properties:{name:{type:"string"},
digest:{type:"string"}}}},host:{type:"object",required:["hostname","platform","arch","cpus","memory_bytes","node_version"],properties:{hostname:{type:"string"},
platform:{type:"string"},arch:{type:"string"},cpus:{type:"integer",minimum:0},memory_bytes:{type:"integer",minimum:0},node_version:{type:"string"}}},endpoints:{
type:"object",description:"Base URLs by service name.",additionalProperties:{type:"string",format:"uri"}},seeded:{type:"object",required:["tenant_ids","agent_id\
s","tool_ids","principal_ids"],description:"What exists from the start.",properties:{tenant_ids:{type:"array",items:{type:"string"}},agent_ids:{type:"array",items:{
type:"string"}},tool_ids:{type:"array",items:{type:"string"}},principal_ids:{type:"array",items:{type:"string"}}}},phases:{type:"array",items:{type:"object",required:[
"name","status","done","total","duration_ms"],properties:{name:{type:"string",enum:["preflight","boot","seed","wire","validate","report"]},status:{type:"string",
enum:["ok","failed","skipped"]},done:{type:"integer",minimum:0,description:"How many of the phase's items are done."},total:{type:"integer",minimum:0},duration_ms:{
type:"number",minimum:0}}}},checks:{type:"array",items:{type:"object",required:["name","ok","duration_ms"],properties:{name:{type:"string"},ok:{type:"boolean"},
detail:{type:"string",description:"What was seen; for a failure, the remedy too."},duration_ms:{type:"number",minimum:0}}}},smoke:{type:"object",description:"Mi\
lliseconds by what was timed, as in `run_create`.",additionalProperties:{type:"number",minimum:0}},alerts:{type:"object",required:["status"],properties:{status:{
type:"string",enum:["delivered","failed","not_configured"]},detail:{type:"string"}}},next_steps:{type:"array",items:{type:"string"},description:"Commands and hi\
nts for a person."}},examples:[{action:"up",mode:"demo",runtime:"embedded",profile:"local",started_at:"2026-11-21T09:00:00.000Z",finished_at:"2026-11-21T09:00:0\
4.200Z",outcome:"ok",version:"0.1.0",host:{hostname:"workstation",platform:"linux",arch:"x64",cpus:8,memory_bytes:17179869184,node_version:"24.21.0"},endpoints:{
"agent-orchestrator":"http://127.0.0.1:50081","model-policy":"http://127.0.0.1:50082",federation:"http://127.0.0.1:50083"},seeded:{tenant_ids:["tnt_demo"],agent_ids:[
"my-agent","agt_demo","agt_sample_echo_v1","agt_summarizer"],tool_ids:["tool.echo"],principal_ids:["usr_platform_admin","usr_tnt_demo_admin"]},phases:[{name:"bo\
ot",status:"ok",done:4,total:4,duration_ms:1840}],checks:[{name:"health",ok:!0,detail:"3 of 3 services answer",duration_ms:12}],smoke:{run_create:6,run_completed:41},
alerts:{status:"not_configured"},next_steps:['agentos run my-agent "hello"']}],$id:"agentos:///schemas/report/Report.json"};function validate148(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate148.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.action===
void 0&&(missing0="action")||data.mode===void 0&&(missing0="mode")||data.runtime===void 0&&(missing0="runtime")||data.started_at===void 0&&(missing0="started_at")||
data.finished_at===void 0&&(missing0="finished_at")||data.outcome===void 0&&(missing0="outcome")||data.version===void 0&&(missing0="version")||data.host===void 0&&
(missing0="host")||data.endpoints===void 0&&(missing0="endpoints")||data.seeded===void 0&&(missing0="seeded")||data.phases===void 0&&(missing0="phases")||data.checks===
void 0&&(missing0="checks")||data.smoke===void 0&&(missing0="smoke")||data.alerts===void 0&&(missing0="alerts")||data.next_steps===void 0&&(missing0="next_steps"))
return validate148.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.action!==void 0){let data0=data.action,_errs1=errors;if(typeof data0!="string")return validate148.errors=[{instancePath:instancePath+"/action",
schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data0==="up"||data0==="redeploy"||data0==="valida\
te"||data0==="nuke"))return validate148.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:schema60.
properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){
let data1=data.mode,_errs3=errors;if(typeof data1!="string")return validate148.errors=[{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="demo"||data1==="dev"||data1==="prod"))return validate148.errors=[{instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema60.properties.mode.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.runtime!==void 0){let data2=data.runtime,_errs5=errors;if(typeof data2!="string")return validate148.
errors=[{instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"embedded"||data2==="compose"))return validate148.errors=[{instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/enum",keyword:"enum",params:{allowedValues:schema60.
properties.runtime.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.profile!==void 0){
let data3=data.profile,_errs7=errors;if(typeof data3!="string")return validate148.errors=[{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="local"||data3==="federated"||data3==="workers"))return validate148.errors=
[{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues:schema60.properties.profile.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.started_at!==void 0){let data4=data.started_at,_errs9=errors;
if(errors===_errs9&&errors===_errs9)if(typeof data4=="string"){if(!formats0.validate(data4))return validate148.errors=[{instancePath:instancePath+"/started_at",
schemaPath:"#/properties/started_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate148.errors=
[{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.finished_at!==void 0){let data5=data.finished_at,_errs11=errors;if(errors===_errs11&&errors===_errs11)if(typeof data5==
"string"){if(!formats0.validate(data5))return validate148.errors=[{instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate148.errors=[{instancePath:instancePath+"/finished_at",schemaPath:"\
#/properties/finished_at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
outcome!==void 0){let data6=data.outcome,_errs13=errors;if(typeof data6!="string")return validate148.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#\
/properties/outcome/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="ok"||data6==="failed"))return validate148.errors=[{instancePath:instancePath+
"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema60.properties.outcome.enum},message:"must be equal to one of the al\
lowed values"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let _errs15=errors;if(typeof data.version!="string")return validate148.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.git_sha!==void 0){let _errs17=errors;if(typeof data.git_sha!="string")return validate148.errors=[{instancePath:instancePath+
"/git_sha",schemaPath:"#/properties/git_sha/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;
if(valid0){if(data.images!==void 0){let data9=data.images,_errs19=errors;if(errors===_errs19)if(Array.isArray(data9)){var valid1=!0;let len0=data9.length;for(let i0=0;i0<
len0;i0++){let data10=data9[i0],_errs21=errors;if(errors===_errs21)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing1;if(data10.name===void 0&&
(missing1="name")||data10.digest===void 0&&(missing1="digest"))return validate148.errors=[{instancePath:instancePath+"/images/"+i0,schemaPath:"#/properties/imag\
es/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data10.name!==void 0){let _errs23=errors;
if(typeof data10.name!="string")return validate148.errors=[{instancePath:instancePath+"/images/"+i0+"/name",schemaPath:"#/properties/images/items/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs23===errors}else var valid2=!0;if(valid2)if(data10.digest!==void 0){
let _errs25=errors;if(typeof data10.digest!="string")return validate148.errors=[{instancePath:instancePath+"/images/"+i0+"/digest",schemaPath:"#/properties/imag\
es/items/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs25===errors}else var valid2=!0}else return validate148.
errors=[{instancePath:instancePath+"/images/"+i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var valid1=_errs21===errors;if(!valid1)break}}else return validate148.errors=[{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.host!==void 0){let data13=data.host,_errs27=errors;
if(errors===_errs27)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing2;if(data13.hostname===void 0&&(missing2="hostname")||data13.platform===
void 0&&(missing2="platform")||data13.arch===void 0&&(missing2="arch")||data13.cpus===void 0&&(missing2="cpus")||data13.memory_bytes===void 0&&(missing2="memory\
_bytes")||data13.node_version===void 0&&(missing2="node_version"))return validate148.errors=[{instancePath:instancePath+"/host",schemaPath:"#/properties/host/re\
quired",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data13.hostname!==void 0){let _errs29=errors;
if(typeof data13.hostname!="string")return validate148.errors=[{instancePath:instancePath+"/host/hostname",schemaPath:"#/properties/host/properties/hostname/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs29===errors}else var valid3=!0;if(valid3){if(data13.platform!==void 0){let _errs31=errors;
if(typeof data13.platform!="string")return validate148.errors=[{instancePath:instancePath+"/host/platform",schemaPath:"#/properties/host/properties/platform/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs31===errors}else var valid3=!0;if(valid3){if(data13.arch!==void 0){let _errs33=errors;
if(typeof data13.arch!="string")return validate148.errors=[{instancePath:instancePath+"/host/arch",schemaPath:"#/properties/host/properties/arch/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs33===errors}else var valid3=!0;if(valid3){if(data13.cpus!==void 0){let data17=data13.
cpus,_errs35=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)))return validate148.errors=[{instancePath:instancePath+"/host/cpus",schemaPath:"#/\
properties/host/properties/cpus/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs35&&typeof data17=="number"&&(data17<
0||isNaN(data17)))return validate148.errors=[{instancePath:instancePath+"/host/cpus",schemaPath:"#/properties/host/properties/cpus/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid3=_errs35===errors}else var valid3=!0;if(valid3){if(data13.memory_bytes!==void 0){let data18=data13.
memory_bytes,_errs37=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)))return validate148.errors=[{instancePath:instancePath+"/host/memory_bytes",
schemaPath:"#/properties/host/properties/memory_bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs37&&typeof data18==
"number"&&(data18<0||isNaN(data18)))return validate148.errors=[{instancePath:instancePath+"/host/memory_bytes",schemaPath:"#/properties/host/properties/memory_b\
ytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid3=_errs37===errors}else var valid3=!0;if(valid3)if(data13.
node_version!==void 0){let _errs39=errors;if(typeof data13.node_version!="string")return validate148.errors=[{instancePath:instancePath+"/host/node_version",schemaPath:"\
#/properties/host/properties/node_version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs39===errors}else var valid3=!0}}}}}else
return validate148.errors=[{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.endpoints!==void 0){let data20=data.endpoints,_errs41=errors;if(errors===_errs41)if(data20&&
typeof data20=="object"&&!Array.isArray(data20))for(let key0 in data20){let data21=data20[key0],_errs44=errors;if(errors===_errs44&&errors===_errs44)if(typeof data21==
"string"){if(!formats2(data21))return validate148.errors=[{instancePath:instancePath+"/endpoints/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/endpoints/additionalProperties/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'}],!1}else return validate148.errors=[{instancePath:instancePath+
"/endpoints/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/endpoints/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid4=_errs44===errors;if(!valid4)break}else return validate148.errors=[{instancePath:instancePath+"/endpoints",schemaPath:"#/properti\
es/endpoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs41===errors}else var valid0=!0;if(valid0){if(data.seeded!==
void 0){let data22=data.seeded,_errs46=errors;if(errors===_errs46)if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let missing3;if(data22.tenant_ids===
void 0&&(missing3="tenant_ids")||data22.agent_ids===void 0&&(missing3="agent_ids")||data22.tool_ids===void 0&&(missing3="tool_ids")||data22.principal_ids===void 0&&
(missing3="principal_ids"))return validate148.errors=[{instancePath:instancePath+"/seeded",schemaPath:"#/properties/seeded/required",keyword:"required",params:{
missingProperty:missing3},message:"must have required property '"+missing3+"'"}],!1;if(data22.tenant_ids!==void 0){let data23=data22.tenant_ids,_errs48=errors;if(errors===
_errs48)if(Array.isArray(data23)){var valid6=!0;let len1=data23.length;for(let i1=0;i1<len1;i1++){let _errs50=errors;if(typeof data23[i1]!="string")return validate148.
errors=[{instancePath:instancePath+"/seeded/tenant_ids/"+i1,schemaPath:"#/properties/seeded/properties/tenant_ids/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid6=_errs50===errors;if(!valid6)break}}else return validate148.errors=[{instancePath:instancePath+"/seeded/tenant_ids",
schemaPath:"#/properties/seeded/properties/tenant_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid5=_errs48===errors}else var valid5=!0;
if(valid5){if(data22.agent_ids!==void 0){let data25=data22.agent_ids,_errs52=errors;if(errors===_errs52)if(Array.isArray(data25)){var valid7=!0;let len2=data25.
length;for(let i2=0;i2<len2;i2++){let _errs54=errors;if(typeof data25[i2]!="string")return validate148.errors=[{instancePath:instancePath+"/seeded/agent_ids/"+i2,
schemaPath:"#/properties/seeded/properties/agent_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid7=_errs54===errors;
if(!valid7)break}}else return validate148.errors=[{instancePath:instancePath+"/seeded/agent_ids",schemaPath:"#/properties/seeded/properties/agent_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid5=_errs52===errors}else var valid5=!0;if(valid5){if(data22.tool_ids!==void 0){let data27=data22.
tool_ids,_errs56=errors;if(errors===_errs56)if(Array.isArray(data27)){var valid8=!0;let len3=data27.length;for(let i3=0;i3<len3;i3++){let _errs58=errors;if(typeof data27[i3]!=
"string")return validate148.errors=[{instancePath:instancePath+"/seeded/tool_ids/"+i3,schemaPath:"#/properties/seeded/properties/tool_ids/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var valid8=_errs58===errors;if(!valid8)break}}else return validate148.errors=[{instancePath:instancePath+
"/seeded/tool_ids",schemaPath:"#/properties/seeded/properties/tool_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid5=_errs56===
errors}else var valid5=!0;if(valid5)if(data22.principal_ids!==void 0){let data29=data22.principal_ids,_errs60=errors;if(errors===_errs60)if(Array.isArray(data29)){
var valid9=!0;let len4=data29.length;for(let i4=0;i4<len4;i4++){let _errs62=errors;if(typeof data29[i4]!="string")return validate148.errors=[{instancePath:instancePath+
"/seeded/principal_ids/"+i4,schemaPath:"#/properties/seeded/properties/principal_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid9=_errs62===errors;if(!valid9)break}}else return validate148.errors=[{instancePath:instancePath+"/seeded/principal_ids",schemaPath:"#/properties/see\
ded/properties/principal_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid5=_errs60===errors}else var valid5=!0}}}else return validate148.
errors=[{instancePath:instancePath+"/seeded",schemaPath:"#/properties/seeded/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs46===
errors}else var valid0=!0;if(valid0){if(data.phases!==void 0){let data31=data.phases,_errs64=errors;if(errors===_errs64)if(Array.isArray(data31)){var valid10=!0;
let len5=data31.length;for(let i5=0;i5<len5;i5++){let data32=data31[i5],_errs66=errors;if(errors===_errs66)if(data32&&typeof data32=="object"&&!Array.isArray(data32)){
let missing4;if(data32.name===void 0&&(missing4="name")||data32.status===void 0&&(missing4="status")||data32.done===void 0&&(missing4="done")||data32.total===void 0&&
(missing4="total")||data32.duration_ms===void 0&&(missing4="duration_ms"))return validate148.errors=[{instancePath:instancePath+"/phases/"+i5,schemaPath:"#/prop\
erties/phases/items/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],!1;if(data32.name!==void 0){
let data33=data32.name,_errs68=errors;if(typeof data33!="string")return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/name",schemaPath:"#/prope\
rties/phases/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data33==="preflight"||data33==="boot"||data33===
"seed"||data33==="wire"||data33==="validate"||data33==="report"))return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/name",schemaPath:"#/prope\
rties/phases/items/properties/name/enum",keyword:"enum",params:{allowedValues:schema60.properties.phases.items.properties.name.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var valid11=_errs68===errors}else var valid11=!0;if(valid11){if(data32.status!==void 0){let data34=data32.status,_errs70=errors;if(typeof data34!=
"string")return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/status",schemaPath:"#/properties/phases/items/properties/status/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;if(!(data34==="ok"||data34==="failed"||data34==="skipped"))return validate148.errors=[{instancePath:instancePath+
"/phases/"+i5+"/status",schemaPath:"#/properties/phases/items/properties/status/enum",keyword:"enum",params:{allowedValues:schema60.properties.phases.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var valid11=_errs70===errors}else var valid11=!0;if(valid11){if(data32.done!==void 0){let data35=data32.
done,_errs72=errors;if(!(typeof data35=="number"&&!(data35%1)&&!isNaN(data35)))return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/done",schemaPath:"\
#/properties/phases/items/properties/done/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs72&&typeof data35=="numbe\
r"&&(data35<0||isNaN(data35)))return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/done",schemaPath:"#/properties/phases/items/properties/done/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid11=_errs72===errors}else var valid11=!0;if(valid11){if(data32.total!==
void 0){let data36=data32.total,_errs74=errors;if(!(typeof data36=="number"&&!(data36%1)&&!isNaN(data36)))return validate148.errors=[{instancePath:instancePath+
"/phases/"+i5+"/total",schemaPath:"#/properties/phases/items/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs74&&typeof data36=="number"&&(data36<0||isNaN(data36)))return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/total",schemaPath:"#/propertie\
s/phases/items/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid11=_errs74===errors}else var valid11=!0;
if(valid11)if(data32.duration_ms!==void 0){let data37=data32.duration_ms,_errs76=errors;if(errors===_errs76)if(typeof data37=="number"){if(data37<0||isNaN(data37))
return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/duration_ms",schemaPath:"#/properties/phases/items/properties/duration_ms/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate148.errors=[{instancePath:instancePath+"/phases/"+i5+"/duration_ms",schemaPath:"\
#/properties/phases/items/properties/duration_ms/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid11=_errs76===errors}else var valid11=!0}}}}else
return validate148.errors=[{instancePath:instancePath+"/phases/"+i5,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var valid10=_errs66===errors;if(!valid10)break}}else return validate148.errors=[{instancePath:instancePath+"/phases",schemaPath:"#/propertie\
s/phases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs64===errors}else var valid0=!0;if(valid0){if(data.checks!==void 0){
let data38=data.checks,_errs78=errors;if(errors===_errs78)if(Array.isArray(data38)){var valid12=!0;let len6=data38.length;for(let i6=0;i6<len6;i6++){let data39=data38[i6],
_errs80=errors;if(errors===_errs80)if(data39&&typeof data39=="object"&&!Array.isArray(data39)){let missing5;if(data39.name===void 0&&(missing5="name")||data39.ok===
void 0&&(missing5="ok")||data39.duration_ms===void 0&&(missing5="duration_ms"))return validate148.errors=[{instancePath:instancePath+"/checks/"+i6,schemaPath:"#\
/properties/checks/items/required",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"}],!1;if(data39.name!==
void 0){let _errs82=errors;if(typeof data39.name!="string")return validate148.errors=[{instancePath:instancePath+"/checks/"+i6+"/name",schemaPath:"#/properties/\
checks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid13=_errs82===errors}else var valid13=!0;if(valid13){
if(data39.ok!==void 0){let _errs84=errors;if(typeof data39.ok!="boolean")return validate148.errors=[{instancePath:instancePath+"/checks/"+i6+"/ok",schemaPath:"#\
/properties/checks/items/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid13=_errs84===errors}else var valid13=!0;
if(valid13){if(data39.detail!==void 0){let _errs86=errors;if(typeof data39.detail!="string")return validate148.errors=[{instancePath:instancePath+"/checks/"+i6+
"/detail",schemaPath:"#/properties/checks/items/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid13=_errs86===
errors}else var valid13=!0;if(valid13)if(data39.duration_ms!==void 0){let data43=data39.duration_ms,_errs88=errors;if(errors===_errs88)if(typeof data43=="number"){
if(data43<0||isNaN(data43))return validate148.errors=[{instancePath:instancePath+"/checks/"+i6+"/duration_ms",schemaPath:"#/properties/checks/items/properties/d\
uration_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate148.errors=[{instancePath:instancePath+"/\
checks/"+i6+"/duration_ms",schemaPath:"#/properties/checks/items/properties/duration_ms/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var valid13=_errs88===errors}else var valid13=!0}}}else return validate148.errors=[{instancePath:instancePath+"/checks/"+i6,schemaPath:"#/properties/checks/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid12=_errs80===errors;if(!valid12)break}}else return validate148.errors=[{instancePath:instancePath+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs78===errors}else var valid0=!0;
if(valid0){if(data.smoke!==void 0){let data44=data.smoke,_errs90=errors;if(errors===_errs90)if(data44&&typeof data44=="object"&&!Array.isArray(data44))for(let key1 in data44){
let data45=data44[key1],_errs93=errors;if(errors===_errs93)if(typeof data45=="number"){if(data45<0||isNaN(data45))return validate148.errors=[{instancePath:instancePath+
"/smoke/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/smoke/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return validate148.errors=[{instancePath:instancePath+"/smoke/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/smoke/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid14=_errs93===errors;if(!valid14)break}else return validate148.
errors=[{instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs90===
errors}else var valid0=!0;if(valid0){if(data.alerts!==void 0){let data46=data.alerts,_errs95=errors;if(errors===_errs95)if(data46&&typeof data46=="object"&&!Array.
isArray(data46)){let missing6;if(data46.status===void 0&&(missing6="status"))return validate148.errors=[{instancePath:instancePath+"/alerts",schemaPath:"#/prope\
rties/alerts/required",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"}],!1;if(data46.status!==void 0){
let data47=data46.status,_errs97=errors;if(typeof data47!="string")return validate148.errors=[{instancePath:instancePath+"/alerts/status",schemaPath:"#/properti\
es/alerts/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data47==="delivered"||data47==="failed"||data47==="no\
t_configured"))return validate148.errors=[{instancePath:instancePath+"/alerts/status",schemaPath:"#/properties/alerts/properties/status/enum",keyword:"enum",params:{
allowedValues:schema60.properties.alerts.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid15=_errs97===errors}else var valid15=!0;
if(valid15)if(data46.detail!==void 0){let _errs99=errors;if(typeof data46.detail!="string")return validate148.errors=[{instancePath:instancePath+"/alerts/detail",
schemaPath:"#/properties/alerts/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid15=_errs99===errors}else var valid15=!0}else
return validate148.errors=[{instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var valid0=_errs95===errors}else var valid0=!0;if(valid0)if(data.next_steps!==void 0){let data49=data.next_steps,_errs101=errors;if(errors===_errs101)
if(Array.isArray(data49)){var valid16=!0;let len7=data49.length;for(let i7=0;i7<len7;i7++){let _errs103=errors;if(typeof data49[i7]!="string")return validate148.
errors=[{instancePath:instancePath+"/next_steps/"+i7,schemaPath:"#/properties/next_steps/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var valid16=_errs103===errors;if(!valid16)break}}else return validate148.errors=[{instancePath:instancePath+"/next_steps",schemaPath:"#/properties/next\
_steps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs101===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate148.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate148.errors=vErrors,errors===0}validate148.
evaluated={props:{action:!0,mode:!0,runtime:!0,profile:!0,started_at:!0,finished_at:!0,outcome:!0,version:!0,git_sha:!0,images:!0,host:!0,endpoints:!0,seeded:!0,
phases:!0,checks:!0,smoke:!0,alerts:!0,next_steps:!0},dynamicProps:!1,dynamicItems:!1};export{config_Models,config_Peers,events_Event,policy_Ruleset,report_Report};
