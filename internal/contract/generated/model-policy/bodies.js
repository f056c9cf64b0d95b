// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var invokeModel_body=validate52;var schema21={type:"object",required:["request"],properties:{auth:{$ref:"#/components/schemas/AuthContext"},request:{anyOf:[{$ref:"#/components/schemas/ChatInvo\
cation"},{$ref:"#/components/schemas/EmbedInvocation"}]},traceparent:{}},$comment:"The chain below is what tells a caller which member is wrong; an `anyOf` alon\
e would complain of the wrong branch.",if:{properties:{request:{type:"object",required:["operation"],properties:{operation:{const:"chat"}}}}},then:{properties:{
request:{$ref:"#/components/schemas/ChatInvocation"}}},else:{if:{properties:{request:{type:"object",required:["operation"],properties:{operation:{const:"embed"}}}}},
then:{properties:{request:{$ref:"#/components/schemas/EmbedInvocation"}}},else:{properties:{request:{type:"object",required:["operation"],properties:{operation:{
enum:["chat","embed"]}}}}}}},schema22={type:"object",required:["operation","model_ref","input"],properties:{request_id:{type:"string",minLength:1,maxLength:128},
dry_run:{type:"boolean",default:!1},operation:{type:"string",enum:["chat"]},model_ref:{$ref:"#/components/schemas/ModelRef"},requirements:{$ref:"#/components/sc\
hemas/Requirements"},cache:{$ref:"#/components/schemas/CacheTerms"},input:{$ref:"#/components/schemas/ChatInput"},generation:{$ref:"#/components/schemas/Generat\
ion"}}},func1=require_ucs2length().default;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>256)
return validate56.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(
data)<1)return validate56.errors=[{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate56.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate56.errors=
vErrors,errors===0}validate56.evaluated={dynamicProps:!1,dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.max_latency_ms!==void 0){let data0=data.max_latency_ms,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate58.errors=
[{instancePath:instancePath+"/max_latency_ms",schemaPath:"#/properties/max_latency_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(errors===_errs1&&typeof data0=="number"){if(data0>36e5||isNaN(data0))return validate58.errors=[{instancePath:instancePath+"/max_latency_ms",schemaPath:"#/pro\
perties/max_latency_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"}],!1;if(data0<1||isNaN(data0))return validate58.
errors=[{instancePath:instancePath+"/max_latency_ms",schemaPath:"#/properties/max_latency_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.max_cost_usd!==void 0){let data1=data.max_cost_usd,_errs3=errors;if(errors===
_errs3)if(typeof data1=="number"){if(data1<0||isNaN(data1))return validate58.errors=[{instancePath:instancePath+"/max_cost_usd",schemaPath:"#/properties/max_cos\
t_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate58.errors=[{instancePath:instancePath+"/max_co\
st_usd",schemaPath:"#/properties/max_cost_usd/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.min_context_tokens!==void 0){let data2=data.min_context_tokens,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate58.
errors=[{instancePath:instancePath+"/min_context_tokens",schemaPath:"#/properties/min_context_tokens/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate58.errors=[{instancePath:instancePath+"/min_context_tokens",
schemaPath:"#/properties/min_context_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs5===errors}else
var valid0=!0}}else return validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.
errors=vErrors,errors===0}validate58.evaluated={props:{max_latency_ms:!0,max_cost_usd:!0,min_context_tokens:!0},dynamicProps:!1,dynamicItems:!1};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.max_age_seconds===void 0&&(missing0="max_age_seconds"))return validate60.errors=[{instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.max_age_seconds!==void 0){let data0=data.max_age_seconds,
_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate60.errors=[{instancePath:instancePath+"/max_age_seconds",schemaPath:"#/prop\
erties/max_age_seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"){if(data0>2592e3||
isNaN(data0))return validate60.errors=[{instancePath:instancePath+"/max_age_seconds",schemaPath:"#/properties/max_age_seconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2592e3},message:"must be <= 2592000"}],!1;if(data0<1||isNaN(data0))return validate60.errors=[{instancePath:instancePath+"/max_age_seconds",
schemaPath:"#/properties/max_age_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}}}else return validate60.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate60.errors=vErrors,errors===0}validate60.evaluated=
{props:{max_age_seconds:!0},dynamicProps:!1,dynamicItems:!1};var schema27={type:"object",required:["role"],properties:{role:{type:"string",enum:["system","user","assistant","tool"]},content:{anyOf:[{type:"string"},{type:"\
array",minItems:1,maxItems:2048,items:{anyOf:[{type:"object",required:["type","text"],properties:{type:{const:"text"},text:{type:"string"}}},{type:"object",required:[
"type","media_type","data"],properties:{type:{const:"image"},media_type:{type:"string",enum:["image/png","image/jpeg","image/gif","image/webp"]},data:{type:"str\
ing",minLength:4,contentEncoding:"base64",pattern:"^[A-Za-z0-9+/]+={0,2}$"},detail:{type:"string",enum:["auto","low","high"]}}}]}}]},name:{type:"string",maxLength:128},
tool_call_id:{type:"string",minLength:1,maxLength:128},tool_calls:{type:"array",maxItems:512,items:{$ref:"#/components/schemas/ModelToolCall"}}},if:{properties:{
role:{const:"tool"}}},then:{required:["tool_call_id","content"]},else:{if:{properties:{role:{const:"assistant"}},required:["tool_calls"]},else:{required:["conte\
nt"]}}},pattern3=new RegExp("^[A-Za-z0-9+/]+={0,2}$","u");function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id")||data.tool_id===void 0&&(missing0="tool_id")||data.name===void 0&&(missing0="name")||
data.arguments===void 0&&(missing0="arguments"))return validate64.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0){let data0=data.tool_call_id,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func1(data0)>128)return validate64.errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/maxLength",keyword:"max\
Length",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate64.errors=[{instancePath:instancePath+"/tool_c\
all_id",schemaPath:"#/properties/tool_call_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate64.
errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tool_id!==void 0){let data1=data.tool_id,_errs3=errors;if(errors===_errs3)if(typeof data1=="\
string"){if(func1(data1)>128)return validate64.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data1)<1)return validate64.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#\
/properties/tool_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate64.errors=[{instancePath:instancePath+
"/tool_id",schemaPath:"#/properties/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let data2=data.name,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>128)return validate64.errors=[
{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characte\
rs"}],!1;if(func1(data2)<1)return validate64.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate64.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.arguments!==void 0){let data3=data.arguments,
_errs7=errors,_errs8=errors,valid1=!1,_errs9=errors;if(errors===_errs9&&!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err0={instancePath:instancePath+
"/arguments",schemaPath:"#/properties/arguments/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs12=errors;if(typeof data3!="string"){let err1={instancePath:instancePath+"/argum\
ents",schemaPath:"#/properties/arguments/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}var _valid0=_errs12===errors;if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err2={
instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++,validate64.errors=vErrors,!1}var valid0=_errs7===errors}else var valid0=!0}}}else return validate64.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate64.errors=vErrors,errors===0}validate64.evaluated={props:{
tool_call_id:!0,tool_id:!0,name:!0,arguments:!0},dynamicProps:!1,dynamicItems:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.role!==void 0&&data.role!=="tool"){let err0={};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);
let ifClause0;if(_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_ca\
ll_id")||data.content===void 0&&(missing0="content"))return validate63.errors=[{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1}var _valid0=_errs4===errors;valid0=_valid0,ifClause0="then"}else{let _errs5=errors,_errs6=errors,valid2=!0,
_errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.tool_calls===void 0&&(missing1="tool_calls")){let err1={};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}else if(data.role!==void 0&&data.role!=="assistant"){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
var _valid1=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),!_valid1){let _errs9=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing2;if(data.content===void 0&&(missing2="content"))return validate63.errors=[{instancePath,schemaPath:"#/else/else/required",
keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1}var _valid1=_errs9===errors;valid2=_valid1}if(!valid2){
let err3={instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};return vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++,validate63.errors=vErrors,!1}var _valid0=_errs5===errors;if(valid0=_valid0,valid0){var props0={};props0.role=!0}ifClause0="else"}if(!valid0){
let err4={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};return vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++,validate63.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.role===
void 0&&(missing3="role"))return validate63.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing3},message:"must hav\
e required property '"+missing3+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.role=!0,props0.content=!0,props0.name=!0,props0.tool_call_id=!0,props0.tool_calls=
!0),data.role!==void 0){let data2=data.role,_errs10=errors;if(typeof data2!="string")return validate63.errors=[{instancePath:instancePath+"/role",schemaPath:"#/\
properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="system"||data2==="user"||data2==="assistant"||data2==="t\
ool"))return validate63.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema27.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var valid4=_errs10===errors}else var valid4=!0;if(valid4){if(data.content!==void 0){let data3=data.
content,_errs12=errors,_errs13=errors,valid5=!1,_errs14=errors;if(typeof data3!="string"){let err5={instancePath:instancePath+"/content",schemaPath:"#/propertie\
s/content/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid2=_errs14===
errors;valid5=valid5||_valid2;let _errs16=errors;if(errors===_errs16)if(Array.isArray(data3))if(data3.length>2048){let err6={instancePath:instancePath+"/content",
schemaPath:"#/properties/content/anyOf/1/maxItems",keyword:"maxItems",params:{limit:2048},message:"must NOT have more than 2048 items"};vErrors===null?vErrors=[
err6]:vErrors.push(err6),errors++}else if(data3.length<1){let err7={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else{var valid6=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs18=errors,_errs19=errors,valid7=!1,_errs20=errors;if(errors===_errs20)if(data4&&typeof data4=="object"&&
!Array.isArray(data4)){let missing4;if(data4.type===void 0&&(missing4="type")||data4.text===void 0&&(missing4="text")){let err8={instancePath:instancePath+"/con\
tent/"+i0,schemaPath:"#/properties/content/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty:missing4},message:"must have required prop\
erty '"+missing4+"'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{if(data4.type!==void 0){let _errs22=errors;if(data4.type!=="text"){let err9={
instancePath:instancePath+"/content/"+i0+"/type",schemaPath:"#/properties/content/anyOf/1/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
text"},message:"must be equal to constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid8=_errs22===errors}else var valid8=!0;if(valid8)if(data4.
text!==void 0){let _errs23=errors;if(typeof data4.text!="string"){let err10={instancePath:instancePath+"/content/"+i0+"/text",schemaPath:"#/properties/content/a\
nyOf/1/items/anyOf/0/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
var valid8=_errs23===errors}else var valid8=!0}}else{let err11={instancePath:instancePath+"/content/"+i0,schemaPath:"#/properties/content/anyOf/1/items/anyOf/0/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid3=_errs20===errors;if(valid7=
valid7||_valid3,_valid3){var props1={};props1.type=!0,props1.text=!0}let _errs25=errors;if(errors===_errs25)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
let missing5;if(data4.type===void 0&&(missing5="type")||data4.media_type===void 0&&(missing5="media_type")||data4.data===void 0&&(missing5="data")){let err12={instancePath:instancePath+
"/content/"+i0,schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty:missing5},message:"must have required\
 property '"+missing5+"'"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else{if(data4.type!==void 0){let _errs27=errors;if(data4.type!=="image"){
let err13={instancePath:instancePath+"/content/"+i0+"/type",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"image"},message:"must be equal to constant"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var valid9=_errs27===errors}else var valid9=!0;
if(valid9){if(data4.media_type!==void 0){let data8=data4.media_type,_errs28=errors;if(typeof data8!="string"){let err14={instancePath:instancePath+"/content/"+i0+
"/media_type",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/media_type/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(!(data8==="image/png"||data8==="image/jpeg"||data8==="image/gif"||data8==="image/webp")){let err15={
instancePath:instancePath+"/content/"+i0+"/media_type",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/media_type/enum",keyword:"enum",params:{
allowedValues:schema27.properties.content.anyOf[1].items.anyOf[1].properties.media_type.enum},message:"must be equal to one of the allowed values"};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}var valid9=_errs28===errors}else var valid9=!0;if(valid9){if(data4.data!==void 0){let data9=data4.data,_errs30=errors;
if(errors===_errs30)if(typeof data9=="string"){if(func1(data9)<4){let err16={instancePath:instancePath+"/content/"+i0+"/data",schemaPath:"#/properties/content/a\
nyOf/1/items/anyOf/1/properties/data/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}else if(!pattern3.test(data9)){let err17={instancePath:instancePath+"/content/"+i0+"/data",schemaPath:"#/properties/content/anyOf/1\
/items/anyOf/1/properties/data/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9+/]+={0,2}$"},message:'must match pattern "^[A-Za-z0-9+/]+={0,2}$"'};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/content/"+i0+"/data",schemaPath:"#/properties/content/anyOf/1/ite\
ms/anyOf/1/properties/data/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid9=_errs30===
errors}else var valid9=!0;if(valid9)if(data4.detail!==void 0){let data10=data4.detail,_errs32=errors;if(typeof data10!="string"){let err19={instancePath:instancePath+
"/content/"+i0+"/detail",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(!(data10==="auto"||data10==="low"||data10==="high")){let err20={instancePath:instancePath+
"/content/"+i0+"/detail",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/detail/enum",keyword:"enum",params:{allowedValues:schema27.properties.
content.anyOf[1].items.anyOf[1].properties.detail.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}var valid9=_errs32===errors}else var valid9=!0}}}}else{let err21={instancePath:instancePath+"/content/"+i0,schemaPath:"#/properties/content/anyOf/1/ite\
ms/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid3=_errs25===
errors;if(valid7=valid7||_valid3,_valid3&&props1!==!0&&(props1=props1||{},props1.type=!0,props1.media_type=!0,props1.data=!0,props1.detail=!0),valid7)errors=_errs19,
vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null);else{let err22={instancePath:instancePath+"/content/"+i0,schemaPath:"#/properties/content/anyOf/1/\
items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var valid6=_errs18===
errors;if(!valid6)break}}else{let err23={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/type",keyword:"type",params:{type:"array"},
message:"must be array"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid2=_errs16===errors;if(valid5=valid5||_valid2,valid5)errors=_errs13,
vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null);else{let err24={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++,validate63.errors=vErrors,!1}var valid4=_errs12===
errors}else var valid4=!0;if(valid4){if(data.name!==void 0){let data11=data.name,_errs34=errors;if(errors===_errs34)if(typeof data11=="string"){if(func1(data11)>
128)return validate63.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must N\
OT have more than 128 characters"}],!1}else return validate63.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid4=_errs34===errors}else var valid4=!0;if(valid4){if(data.tool_call_id!==void 0){let data12=data.tool_call_id,
_errs36=errors;if(errors===_errs36)if(typeof data12=="string"){if(func1(data12)>128)return validate63.errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"\
#/properties/tool_call_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data12)<1)return validate63.
errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"}],!1}else return validate63.errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs36===errors}else var valid4=!0;if(valid4)if(data.tool_calls!==void 0){let data13=data.tool_calls,
_errs38=errors;if(errors===_errs38)if(Array.isArray(data13)){if(data13.length>512)return validate63.errors=[{instancePath:instancePath+"/tool_calls",schemaPath:"\
#/properties/tool_calls/maxItems",keyword:"maxItems",params:{limit:512},message:"must NOT have more than 512 items"}],!1;{var valid10=!0;let len1=data13.length;
for(let i1=0;i1<len1;i1++){let _errs40=errors;validate64(data13[i1],{instancePath:instancePath+"/tool_calls/"+i1,parentData:data13,parentDataProperty:i1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid10=_errs40===errors;if(!valid10)break}}}else
return validate63.errors=[{instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var valid4=_errs38===errors}else var valid4=!0}}}}else return validate63.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return validate63.errors=vErrors,evaluated0.props=props0,errors===0}validate63.evaluated={dynamicProps:!0,dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.tool_id===void 0&&(missing0="tool_id")||data.name===void 0&&(missing0="name")||data.input_schema===void 0&&(missing0="input_schema"))
return validate67.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.tool_id!==void 0){let data0=data.tool_id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>128)return validate67.errors=
[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 c\
haracters"}],!1;if(func1(data0)<1)return validate67.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/properties/tool_id/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate67.errors=[{instancePath:instancePath+"/tool_id",schemaPath:"#/propert\
ies/tool_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){
let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>128)return validate67.errors=[{instancePath:instancePath+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data1)<1)return validate67.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"}],!1}else return validate67.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let data2=data.description,_errs5=errors;if(errors===
_errs5)if(typeof data2=="string"){if(func1(data2)>8192)return validate67.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/\
maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1}else return validate67.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.input_schema!==void 0){let data3=data.input_schema,_errs7=errors;if(errors===_errs7&&!(data3&&typeof data3=="object"&&!Array.isArray(data3)))return validate67.
errors=[{instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{tool_id:!0,name:!0,description:!0,input_schema:!0},dynamicProps:!1,
dynamicItems:!1};function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.messages===void 0&&(missing0="messages"))return validate62.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.messages!==void 0){let data0=data.messages,_errs1=errors;if(errors===
_errs1)if(Array.isArray(data0)){if(data0.length>1e4)return validate62.errors=[{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/maxItems",
keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"}],!1;if(data0.length<1)return validate62.errors=[{instancePath:instancePath+
"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate63(data0[i0],{instancePath:instancePath+"/messages/"+i0,parentData:data0,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}}else
return validate62.errors=[{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data2=data.tools,_errs4=errors;if(errors===_errs4)if(Array.isArray(
data2)){if(data2.length>512)return validate62.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit:512},
message:"must NOT have more than 512 items"}],!1;{var valid2=!0;let len1=data2.length;for(let i1=0;i1<len1;i1++){let _errs6=errors;validate67(data2[i1],{instancePath:instancePath+
"/tools/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=
vErrors.length);var valid2=_errs6===errors;if(!valid2)break}}}else return validate62.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.tool_choice!==void 0){let data4=data.
tool_choice,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>128)return validate62.errors=[{instancePath:instancePath+"/tool_choice",
schemaPath:"#/properties/tool_choice/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data4)<1)return validate62.
errors=[{instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"}],!1}else return validate62.errors=[{instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}else return validate62.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate62.errors=vErrors,errors===0}validate62.evaluated={props:{messages:!0,tools:!0,tool_choice:!0},
dynamicProps:!1,dynamicItems:!1};var schema31={type:"object",required:["type"],properties:{type:{type:"string",enum:["text","json_object","json_schema"]},json_schema:{type:"object",required:["n\
ame"],properties:{name:{type:"string",minLength:1,maxLength:64},description:{type:"string",maxLength:8192},schema:{type:"object",additionalProperties:!0},strict:{
type:["boolean","null"]}}}},if:{properties:{type:{const:"json_schema"}}},then:{required:["json_schema"]}};function validate71(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="json_\
schema"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=
_errs1:vErrors=null),_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.json_schema===void 0&&(missing0="json\
_schema"))return validate71.errors=[{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1}var _valid0=_errs4===errors;valid0=_valid0}if(!valid0){let err1={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate71.errors=vErrors,!1}if(errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="type"))return validate71.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data.type!==void 0){let data1=data.type,_errs5=errors;
if(typeof data1!="string")return validate71.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(data1==="text"||data1==="json_object"||data1==="json_schema"))return validate71.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema31.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs5===
errors}else var valid2=!0;if(valid2)if(data.json_schema!==void 0){let data2=data.json_schema,_errs7=errors;if(errors===_errs7)if(data2&&typeof data2=="object"&&
!Array.isArray(data2)){let missing2;if(data2.name===void 0&&(missing2="name"))return validate71.errors=[{instancePath:instancePath+"/json_schema",schemaPath:"#/\
properties/json_schema/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data2.name!==
void 0){let data3=data2.name,_errs9=errors;if(errors===_errs9)if(typeof data3=="string"){if(func1(data3)>64)return validate71.errors=[{instancePath:instancePath+
"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 ch\
aracters"}],!1;if(func1(data3)<1)return validate71.errors=[{instancePath:instancePath+"/json_schema/name",schemaPath:"#/properties/json_schema/properties/name/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate71.errors=[{instancePath:instancePath+"/\
json_schema/name",schemaPath:"#/properties/json_schema/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs9===
errors}else var valid3=!0;if(valid3){if(data2.description!==void 0){let data4=data2.description,_errs11=errors;if(errors===_errs11)if(typeof data4=="string"){if(func1(
data4)>8192)return validate71.errors=[{instancePath:instancePath+"/json_schema/description",schemaPath:"#/properties/json_schema/properties/description/maxLengt\
h",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1}else return validate71.errors=[{instancePath:instancePath+"/js\
on_schema/description",schemaPath:"#/properties/json_schema/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs11===
errors}else var valid3=!0;if(valid3){if(data2.schema!==void 0){let data5=data2.schema,_errs13=errors;if(errors===_errs13&&!(data5&&typeof data5=="object"&&!Array.
isArray(data5)))return validate71.errors=[{instancePath:instancePath+"/json_schema/schema",schemaPath:"#/properties/json_schema/properties/schema/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs13===errors}else var valid3=!0;if(valid3)if(data2.strict!==void 0){let data6=data2.strict,
_errs16=errors;if(typeof data6!="boolean"&&data6!==null)return validate71.errors=[{instancePath:instancePath+"/json_schema/strict",schemaPath:"#/properties/json\
_schema/properties/strict/type",keyword:"type",params:{type:schema31.properties.json_schema.properties.strict.type},message:"must be boolean,null"}],!1;var valid3=_errs16===
errors}else var valid3=!0}}}else return validate71.errors=[{instancePath:instancePath+"/json_schema",schemaPath:"#/properties/json_schema/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid2=_errs7===errors}else var valid2=!0}else return validate71.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.evaluated={props:{type:!0,json_schema:!0},dynamicProps:!1,
dynamicItems:!1};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.temperature!==void 0){let data0=data.temperature,_errs1=errors;if(errors===_errs1)if(typeof data0=="number"){if(data0>2||isNaN(data0))return validate70.
errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must\
 be <= 2"}],!1;if(data0<0||isNaN(data0))return validate70.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate70.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/pro\
perties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.top_p!==
void 0){let data1=data.top_p,_errs3=errors;if(errors===_errs3)if(typeof data1=="number"){if(data1>1||isNaN(data1))return validate70.errors=[{instancePath:instancePath+
"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data1<0||isNaN(data1))return validate70.
errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return validate70.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:"number"},message:"must b\
e number"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.max_output_tokens!==void 0){let data2=data.max_output_tokens,_errs5=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate70.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<1||isNaN(data2)))return validate70.errors=
[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.stop!==void 0){let data3=data.stop,_errs7=errors,_errs8=errors,valid1=!1,_errs9=errors;
if(errors===_errs9)if(typeof data3=="string"){if(func1(data3)>256){let err0={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/0/maxLength",
keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(func1(
data3)<1){let err1={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/stop",schemaPath:"#/propertie\
s/stop/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs9===
errors;valid1=valid1||_valid0;let _errs11=errors;if(errors===_errs11)if(Array.isArray(data3))if(data3.length>16){let err3={instancePath:instancePath+"/stop",schemaPath:"\
#/properties/stop/anyOf/1/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}else{var valid2=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs13=errors;if(errors===_errs13)if(typeof data4=="stri\
ng"){if(func1(data4)>256){let err4={instancePath:instancePath+"/stop/"+i0,schemaPath:"#/properties/stop/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else if(func1(data4)<1){let err5={instancePath:instancePath+
"/stop/"+i0,schemaPath:"#/properties/stop/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/stop/"+i0,schemaPath:"#/properties/stop/anyOf/1/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid2=_errs13===errors;if(!valid2)break}}else{
let err7={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs11===errors;if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=
_errs8:vErrors=null);else{let err8={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate70.errors=vErrors,!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0)
if(data.response_format!==void 0){let _errs15=errors;validate71(data.response_format,{instancePath:instancePath+"/response_format",parentData:data,parentDataProperty:"\
response_format",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);var valid0=_errs15===
errors}else var valid0=!0}}}}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate70.errors=vErrors,errors===0}validate70.evaluated={props:{temperature:!0,top_p:!0,max_output_tokens:!0,stop:!0,response_format:!0},dynamicProps:!1,
dynamicItems:!1};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){data.dry_run===void 0&&(data.dry_run=!1);let missing0;if(data.operation===void 0&&(missing0="operation")||data.model_ref===void 0&&(missing0="mod\
el_ref")||data.input===void 0&&(missing0="input"))return validate55.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.request_id!==void 0){let data0=data.request_id,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func1(data0)>128)return validate55.errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLeng\
th",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate55.errors=[{instancePath:instancePath+"/request_id",
schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate55.
errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){let _errs3=errors;if(typeof data.dry_run!="boolean")return validate55.errors=[{instancePath:instancePath+"/dry_run",schemaPath:"\
#/properties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs3===errors;if(valid0){if(data.operation!==void 0){
let data2=data.operation,_errs5=errors;if(typeof data2!="string")return validate55.errors=[{instancePath:instancePath+"/operation",schemaPath:"#/properties/oper\
ation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="chat")return validate55.errors=[{instancePath:instancePath+"/operati\
on",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues:schema22.properties.operation.enum},message:"must be equal to one of the allow\
ed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.model_ref!==void 0){let _errs7=errors;validate56(data.model_ref,{instancePath:instancePath+
"/model_ref",parentData:data,parentDataProperty:"model_ref",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),
errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.requirements!==void 0){let _errs8=errors;validate58(data.requirements,{instancePath:instancePath+
"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.cache!==void 0){let _errs9=errors;validate60(data.cache,{instancePath:instancePath+
"/cache",parentData:data,parentDataProperty:"cache",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){let _errs10=errors;validate62(data.input,{instancePath:instancePath+
"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=
vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.generation!==void 0){let _errs11=errors;validate70(data.generation,{instancePath:instancePath+
"/generation",parentData:data,parentDataProperty:"generation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),
errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate55.errors=vErrors,errors===0}validate55.evaluated={props:{request_id:!0,dry_run:!0,operation:!0,model_ref:!0,
requirements:!0,cache:!0,input:!0,generation:!0},dynamicProps:!1,dynamicItems:!1};var schema32={type:"object",required:["operation","model_ref","input"],properties:{
request_id:{type:"string",minLength:1,maxLength:128},dry_run:{type:"boolean",default:!1},operation:{type:"string",enum:["embed"]},model_ref:{$ref:"#/components/\
schemas/ModelRef"},requirements:{$ref:"#/components/schemas/Requirements"},cache:{$ref:"#/components/schemas/CacheTerms"},input:{$ref:"#/components/schemas/Embe\
dInput"}}},schema33={type:"object",required:["texts"],properties:{texts:{type:"array",minItems:1,maxItems:2048,items:{type:"string",minLength:1}},encoding_format:{
type:"string",enum:["float","base64"]}}};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate79.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.texts===void 0&&(missing0="texts"))return validate79.errors=[{instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.texts!==void 0){let data0=data.texts,
_errs1=errors;if(errors===_errs1)if(Array.isArray(data0)){if(data0.length>2048)return validate79.errors=[{instancePath:instancePath+"/texts",schemaPath:"#/prope\
rties/texts/maxItems",keyword:"maxItems",params:{limit:2048},message:"must NOT have more than 2048 items"}],!1;if(data0.length<1)return validate79.errors=[{instancePath:instancePath+
"/texts",schemaPath:"#/properties/texts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)<1)return validate79.errors=[{instancePath:instancePath+
"/texts/"+i0,schemaPath:"#/properties/texts/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate79.
errors=[{instancePath:instancePath+"/texts/"+i0,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===
errors;if(!valid1)break}}}else return validate79.errors=[{instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.encoding_format!==void 0){let data2=data.encoding_format,_errs5=errors;
if(typeof data2!="string")return validate79.errors=[{instancePath:instancePath+"/encoding_format",schemaPath:"#/properties/encoding_format/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(data2==="float"||data2==="base64"))return validate79.errors=[{instancePath:instancePath+"/encoding_for\
mat",schemaPath:"#/properties/encoding_format/enum",keyword:"enum",params:{allowedValues:schema33.properties.encoding_format.enum},message:"must be equal to one\
 of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0}else return validate79.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate79.errors=vErrors,errors===0}validate79.evaluated={props:{texts:!0,encoding_format:!0},dynamicProps:!1,
dynamicItems:!1};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){data.dry_run===void 0&&(data.dry_run=!1);let missing0;if(data.operation===void 0&&(missing0="operation")||data.model_ref===void 0&&(missing0="mod\
el_ref")||data.input===void 0&&(missing0="input"))return validate75.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.request_id!==void 0){let data0=data.request_id,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func1(data0)>128)return validate75.errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLeng\
th",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate75.errors=[{instancePath:instancePath+"/request_id",
schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate75.
errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){let _errs3=errors;if(typeof data.dry_run!="boolean")return validate75.errors=[{instancePath:instancePath+"/dry_run",schemaPath:"\
#/properties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs3===errors;if(valid0){if(data.operation!==void 0){
let data2=data.operation,_errs5=errors;if(typeof data2!="string")return validate75.errors=[{instancePath:instancePath+"/operation",schemaPath:"#/properties/oper\
ation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="embed")return validate75.errors=[{instancePath:instancePath+"/operat\
ion",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues:schema32.properties.operation.enum},message:"must be equal to one of the allo\
wed values"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.model_ref!==void 0){let _errs7=errors;validate56(data.model_ref,{instancePath:instancePath+
"/model_ref",parentData:data,parentDataProperty:"model_ref",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),
errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.requirements!==void 0){let _errs8=errors;validate58(data.requirements,{instancePath:instancePath+
"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.cache!==void 0){let _errs9=errors;validate60(data.cache,{instancePath:instancePath+
"/cache",parentData:data,parentDataProperty:"cache",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.input!==void 0){let _errs10=errors;validate79(data.input,{instancePath:instancePath+
"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=
vErrors.length);var valid0=_errs10===errors}else var valid0=!0}}}}}}else return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate75.errors=vErrors,errors===0}validate75.evaluated={props:{request_id:!0,dry_run:!0,operation:!0,model_ref:!0,
requirements:!0,cache:!0,input:!0},dynamicProps:!1,dynamicItems:!1};var schema35={type:"object",required:["principal_id"],properties:{principal_id:{type:"string",minLength:1,maxLength:128},principal_type:{type:"string",enum:["us\
er","service","agent"]},display_name:{type:"string",maxLength:256}}};function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate83.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.principal_id===void 0&&(missing0="principal_id"))return validate83.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.principal_id!==
void 0){let data0=data.principal_id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>128)return validate83.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(
data0)<1)return validate83.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate83.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principa\
l_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.principal_type!==
void 0){let data1=data.principal_type,_errs3=errors;if(typeof data1!="string")return validate83.errors=[{instancePath:instancePath+"/principal_type",schemaPath:"\
#/properties/principal_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="user"||data1==="service"||data1==="agent"))return validate83.
errors=[{instancePath:instancePath+"/principal_type",schemaPath:"#/properties/principal_type/enum",keyword:"enum",params:{allowedValues:schema35.properties.principal_type.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.display_name!==void 0){let data2=data.
display_name,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>256)return validate83.errors=[{instancePath:instancePath+"/display_name",
schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1}else return validate83.
errors=[{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate83.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate83.errors=vErrors,errors===0}validate83.evaluated={props:{principal_id:!0,principal_type:!0,display_name:!0},dynamicProps:!1,
dynamicItems:!1};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate85.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.data_classification!==void 0){let data0=data.data_classification,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>64)return validate85.
errors=[{instancePath:instancePath+"/data_classification",schemaPath:"#/properties/data_classification/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1}else return validate85.errors=[{instancePath:instancePath+"/data_classification",schemaPath:"#/properties/data_class\
ification/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.region!==void 0){
let data1=data.region,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>64)return validate85.errors=[{instancePath:instancePath+"/regi\
on",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate85.
errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let data2=data.purpose,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>
128)return validate85.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1}else return validate85.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.consent_tags!==void 0){let data3=data.
consent_tags,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){if(data3.length>64)return validate85.errors=[{instancePath:instancePath+"/consent_tags",schemaPath:"\
#/properties/consent_tags/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0],_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(data4)>64)return validate85.errors=[{instancePath:instancePath+
"/consent_tags/"+i0,schemaPath:"#/properties/consent_tags/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1}else return validate85.errors=[{instancePath:instancePath+"/consent_tags/"+i0,schemaPath:"#/properties/consent_tags/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid1=_errs9===errors;if(!valid1)break}}}else return validate85.errors=[{instancePath:instancePath+"/consent_tags",schemaPath:"\
#/properties/consent_tags/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate85.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate85.errors=vErrors,errors===0}validate85.
evaluated={props:{data_classification:!0,region:!0,purpose:!0,consent_tags:!0},dynamicProps:!1,dynamicItems:!1};function validate82(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tenant_id===void 0&&
(missing0="tenant_id"))return validate82.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have r\
equired property '"+missing0+"'"}],!1;if(data.tenant_id!==void 0){let data0=data.tenant_id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(
data0)>64)return validate82.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate82.errors=[{instancePath:instancePath+"/tenant_id",schemaPath:"#/propertie\
s/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate82.errors=[{instancePath:instancePath+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.principal!==void 0){let _errs3=errors;validate83(data.principal,{instancePath:instancePath+"/principal",parentData:data,parentDataProperty:"p\
rincipal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.principal_id!==void 0){let data2=data.principal_id,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>
128)return validate82.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"}],!1;if(func1(data2)<1)return validate82.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/prope\
rties/principal_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate82.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.subject_type!==void 0){let data3=data.subject_type,_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func1(data3)>64)return validate82.
errors=[{instancePath:instancePath+"/subject_type",schemaPath:"#/properties/subject_type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have\
 more than 64 characters"}],!1}else return validate82.errors=[{instancePath:instancePath+"/subject_type",schemaPath:"#/properties/subject_type/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.scopes!==void 0){let data4=data.scopes,
_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){if(data4.length>256)return validate82.errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/prope\
rties/scopes/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items"}],!1;{var valid1=!0;let len0=data4.length;for(let i0=0;i0<
len0;i0++){let data5=data4[i0],_errs10=errors;if(errors===_errs10)if(typeof data5=="string"){if(func1(data5)>128)return validate82.errors=[{instancePath:instancePath+
"/scopes/"+i0,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else
return validate82.errors=[{instancePath:instancePath+"/scopes/"+i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid1=_errs10===errors;if(!valid1)break}}}else return validate82.errors=[{instancePath:instancePath+"/scopes",schemaPath:"#/properties/s\
copes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.roles!==void 0){let data6=data.
roles,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){if(data6.length>64)return validate82.errors=[{instancePath:instancePath+"/roles",schemaPath:"#\
/properties/roles/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var valid2=!0;let len1=data6.length;for(let i1=0;i1<
len1;i1++){let data7=data6[i1],_errs14=errors;if(errors===_errs14)if(typeof data7=="string"){if(func1(data7)>64)return validate82.errors=[{instancePath:instancePath+
"/roles/"+i1,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate82.
errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs14===
errors;if(!valid2)break}}}else return validate82.errors=[{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.session!==void 0){let data8=data.session,_errs16=errors;if(errors===
_errs16&&!(data8&&typeof data8=="object"&&!Array.isArray(data8)))return validate82.errors=[{instancePath:instancePath+"/session",schemaPath:"#/properties/sessio\
n/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.policy_context!==void 0){
let _errs19=errors;validate85(data.policy_context,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0}}}}}}}else return validate82.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate82.errors=vErrors,errors===0}validate82.
evaluated={props:{tenant_id:!0,principal:!0,principal_id:!0,subject_type:!0,scopes:!0,roles:!0,session:!0,policy_context:!0},dynamicProps:!1,dynamicItems:!1};function validate54(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid0=!0,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.request!==void 0){let data0=data.request;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing0;if(data0.operation===
void 0&&(missing0="operation")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data0.operation!==void 0&&data0.operation!=="chat"){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs3===
errors;errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);let ifClause0;if(_valid0){let _errs7=errors;data&&typeof data=="object"&&!Array.
isArray(data)&&data.request!==void 0&&(validate55(data.request,{instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length));var _valid0=_errs7===errors;if(valid0=_valid0,valid0){var props0={};
props0.request=!0}ifClause0="then"}else{let _errs9=errors,_errs10=errors,valid4=!0,_errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.request!==
void 0){let data3=data.request;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.operation===void 0&&(missing1="\
operation")){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else if(data3.operation!==void 0&&data3.operation!=="embed"){let err4={};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}var _valid1=_errs11===errors;errors=
_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);let ifClause1;if(_valid1){let _errs15=errors;data&&typeof data=="object"&&!Array.isArray(data)&&
data.request!==void 0&&(validate75(data.request,{instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length));var _valid1=_errs15===errors;if(valid4=_valid1,valid4){var props1={};
props1.request=!0}ifClause1="then"}else{let _errs17=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.request!==void 0){let data6=data.request;if(errors===
errors)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let missing2;if(data6.operation===void 0&&(missing2="operation"))return validate54.errors=[{instancePath:instancePath+
"/request",schemaPath:"#/else/else/properties/request/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+
"'"}],!1;if(data6.operation!==void 0){let data7=data6.operation;if(!(data7==="chat"||data7==="embed"))return validate54.errors=[{instancePath:instancePath+"/req\
uest/operation",schemaPath:"#/else/else/properties/request/properties/operation/enum",keyword:"enum",params:{allowedValues:schema21.else.else.properties.request.
properties.operation.enum},message:"must be equal to one of the allowed values"}],!1}}else return validate54.errors=[{instancePath:instancePath+"/request",schemaPath:"\
#/else/else/properties/request/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}var _valid1=_errs17===errors;valid4=_valid1,valid4&&props1!==
!0&&(props1=props1||{},props1.request=!0),ifClause1="else"}if(!valid4){let err6={instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:ifClause1},
message:'must match "'+ifClause1+'" schema'};return vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++,validate54.errors=vErrors,!1}var _valid0=_errs9===
errors;valid0=_valid0,valid0&&props0!==!0&&props1!==void 0&&(props1===!0?props0=!0:(props0=props0||{},Object.assign(props0,props1))),ifClause0="else"}if(!valid0){
let err7={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};return vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++,validate54.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.request===
void 0&&(missing3="request"))return validate54.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing3},message:"must \
have required property '"+missing3+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.auth=!0,props0.request=!0,props0.traceparent=!0),data.auth!==void 0){let _errs21=errors;
validate82(data.auth,{instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.
errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid10=_errs21===errors}else var valid10=!0;if(valid10)if(data.request!==void 0){let data9=data.
request,_errs22=errors,_errs23=errors,valid11=!1,_errs24=errors;validate55(data9,{instancePath:instancePath+"/request",parentData:data,parentDataProperty:"reque\
st",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var _valid2=_errs24===errors;if(valid11=
valid11||_valid2,_valid2){var props2={};props2.request_id=!0,props2.dry_run=!0,props2.operation=!0,props2.model_ref=!0,props2.requirements=!0,props2.cache=!0,props2.
input=!0,props2.generation=!0}let _errs25=errors;validate75(data9,{instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var _valid2=_errs25===errors;if(valid11=valid11||_valid2,_valid2&&
props2!==!0&&(props2=props2||{},props2.request_id=!0,props2.dry_run=!0,props2.operation=!0,props2.model_ref=!0,props2.requirements=!0,props2.cache=!0,props2.input=
!0),valid11)errors=_errs23,vErrors!==null&&(_errs23?vErrors.length=_errs23:vErrors=null);else{let err8={instancePath:instancePath+"/request",schemaPath:"#/prope\
rties/request/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate54.
errors=vErrors,!1}var valid10=_errs22===errors}else var valid10=!0}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate54.errors=vErrors,evaluated0.props=props0,errors===0}validate54.evaluated={dynamicProps:!0,dynamicItems:!1};
function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!validate54(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors}))vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length;else var props0=validate54.evaluated.
props;return validate52.errors=vErrors,evaluated0.props=props0,errors===0}validate52.evaluated={dynamicProps:!0,dynamicItems:!1};var chatCompletions_body=validate91;var schema38={type:"object",required:["model","messages"],properties:{model:{$ref:"#/components/schemas/ModelRef"},messages:{type:"array",minItems:1,maxItems:1e4,
items:{$ref:"#/components/schemas/ChatCompletionMessage"}},stream:{type:["boolean","null"]},stream_options:{type:["object","null"],properties:{include_usage:{type:[
"boolean","null"]}}},tools:{type:["array","null"],maxItems:512,items:{$ref:"#/components/schemas/ChatCompletionTool"}},tool_choice:{anyOf:[{type:"string",enum:[
"auto","none","required"]},{type:"object",required:["type","function"],properties:{type:{const:"function"},function:{type:"object",required:["name"],properties:{
name:{type:"string",minLength:1,maxLength:128}}}}},{type:"object",required:["type","allowed_tools"],properties:{type:{const:"allowed_tools"},allowed_tools:{type:"\
object",required:["mode","tools"],properties:{mode:{type:"string",enum:["auto","required"]},tools:{type:"array",minItems:1,maxItems:512,items:{type:"object",required:[
"type","function"],properties:{type:{const:"function"},function:{type:"object",required:["name"],properties:{name:{type:"string",minLength:1,maxLength:128}}}}}}}}}},
{type:"null"}]},response_format:{anyOf:[{$ref:"#/components/schemas/ResponseFormat"},{type:"null"}]},n:{type:["integer","null"],minimum:1,maximum:1},max_tokens:{
type:["integer","null"],minimum:1},max_completion_tokens:{type:["integer","null"],minimum:1},stop:{anyOf:[{type:"string",minLength:1,maxLength:256},{type:"array",
maxItems:16,items:{type:"string",minLength:1,maxLength:256}},{type:"null"}]},temperature:{type:["number","null"],minimum:0,maximum:2},top_p:{type:["number","nul\
l"],minimum:0,maximum:1},seed:{type:["integer","null"]},user:{type:["string","null"],maxLength:512},parallel_tool_calls:{type:["boolean","null"]},logprobs:{type:[
"boolean","null"]},top_logprobs:{type:["integer","null"]},modalities:{type:["array","null"],items:{type:"string"}},audio:{},functions:{},function_call:{},web_search_options:{},
store:{type:["boolean","null"]},frequency_penalty:{type:["number","null"]},presence_penalty:{type:["number","null"]},logit_bias:{type:["object","null"]},prediction:{
type:["object","null"]},reasoning_effort:{type:["string","null"]},verbosity:{type:["string","null"]},service_tier:{type:["string","null"]},prompt_cache_key:{type:[
"string","null"]},safety_identifier:{type:["string","null"]},metadata:{type:["object","null"]},policy_context:{anyOf:[{$ref:"#/components/schemas/PolicyContext"},
{type:"null"}]},cache:{anyOf:[{$ref:"#/components/schemas/CacheTerms"},{type:"null"}]},requirements:{anyOf:[{$ref:"#/components/schemas/Requirements"},{type:"nu\
ll"}]},moderation:{},prompt_cache_options:{},prompt_cache_retention:{}}},schema39={type:"object",required:["role"],properties:{role:{type:"string",enum:["system",
"developer","user","assistant","tool"]},content:{anyOf:[{type:"string"},{type:"array",minItems:1,maxItems:2048,items:{anyOf:[{type:"object",required:["type","te\
xt"],properties:{type:{const:"text"},text:{type:"string"}}},{type:"object",required:["type","image_url"],properties:{type:{const:"image_url"},image_url:{type:"o\
bject",required:["url"],properties:{url:{type:"string",pattern:"^data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$"},detail:{type:"string",enum:["au\
to","low","high"]}}}}}]}},{type:"null"}]},name:{type:"string",maxLength:128},tool_call_id:{type:"string",minLength:1,maxLength:1024},tool_calls:{type:["array","\
null"],maxItems:512,items:{$ref:"#/components/schemas/ChatCompletionToolCall"}}},if:{properties:{role:{const:"tool"}}},then:{required:["tool_call_id","content"]},
else:{if:{properties:{role:{const:"assistant"}}},else:{required:["content"],properties:{content:{type:["string","array"]}}}}},pattern4=new RegExp("^data:image/(\
?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$","u");function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate95.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.type===void 0&&(missing0="type")||data.function===void 0&&(missing0="function"))return validate95.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
id!==void 0){let data0=data.id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>128)return validate95.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate95.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"}],!1}else return validate95.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let _errs3=errors;if(data.type!=="function")return validate95.errors=
[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.function!==void 0){let data2=data.function,_errs4=errors;if(errors===_errs4)if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){let missing1;if(data2.name===void 0&&(missing1="name")||data2.arguments===void 0&&(missing1="arguments"))return validate95.errors=
[{instancePath:instancePath+"/function",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:missing1},message:"must have requ\
ired property '"+missing1+"'"}],!1;if(data2.name!==void 0){let _errs6=errors;if(typeof data2.name!="string")return validate95.errors=[{instancePath:instancePath+
"/function/name",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===
errors}else var valid1=!0;if(valid1)if(data2.arguments!==void 0){let _errs8=errors;if(typeof data2.arguments!="string")return validate95.errors=[{instancePath:instancePath+
"/function/arguments",schemaPath:"#/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===
errors}else var valid1=!0}else return validate95.errors=[{instancePath:instancePath+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate95.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate95.errors=vErrors,errors===0}validate95.evaluated={props:{id:!0,type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.role!==void 0&&data.role!=="tool"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===
errors;errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);let ifClause0;if(_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id")||data.content===void 0&&(missing0="content"))return validate94.errors=[{instancePath,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1}var _valid0=_errs4===
errors;valid0=_valid0,ifClause0="then"}else{let _errs5=errors,_errs6=errors,valid2=!0,_errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.role!==
void 0&&data.role!=="assistant"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid1=_errs7===errors;if(errors=_errs6,vErrors!==null&&
(_errs6?vErrors.length=_errs6:vErrors=null),!_valid1){let _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.content===void 0&&
(missing1="content"))return validate94.errors=[{instancePath,schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty:missing1},message:"mus\
t have required property '"+missing1+"'"}],!1;if(data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2))return validate94.
errors=[{instancePath:instancePath+"/content",schemaPath:"#/else/else/properties/content/type",keyword:"type",params:{type:schema39.else.else.properties.content.
type},message:"must be string,array"}],!1}}var _valid1=_errs9===errors;if(valid2=_valid1,valid2){var props0={};props0.content=!0,props0.role=!0}}if(!valid2){let err2={
instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};return vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++,validate94.errors=vErrors,!1}var _valid0=_errs5===errors;valid0=_valid0,valid0&&props0!==!0&&(props0=props0||{},props0.role=!0),ifClause0="e\
lse"}if(!valid0){let err3={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};return vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++,validate94.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.
role===void 0&&(missing2="role"))return validate94.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing2},message:"m\
ust have required property '"+missing2+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.role=!0,props0.content=!0,props0.name=!0,props0.tool_call_id=!0,props0.
tool_calls=!0),data.role!==void 0){let data3=data.role,_errs12=errors;if(typeof data3!="string")return validate94.errors=[{instancePath:instancePath+"/role",schemaPath:"\
#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="system"||data3==="developer"||data3==="user"||data3===
"assistant"||data3==="tool"))return validate94.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema39.
properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var valid5=_errs12===errors}else var valid5=!0;if(valid5){if(data.content!==void 0){
let data4=data.content,_errs14=errors,_errs15=errors,valid6=!1,_errs16=errors;if(typeof data4!="string"){let err4={instancePath:instancePath+"/content",schemaPath:"\
#/properties/content/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid2=_errs16===
errors;valid6=valid6||_valid2;let _errs18=errors;if(errors===_errs18)if(Array.isArray(data4))if(data4.length>2048){let err5={instancePath:instancePath+"/content",
schemaPath:"#/properties/content/anyOf/1/maxItems",keyword:"maxItems",params:{limit:2048},message:"must NOT have more than 2048 items"};vErrors===null?vErrors=[
err5]:vErrors.push(err5),errors++}else if(data4.length<1){let err6={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else{var valid7=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs20=errors,_errs21=errors,valid8=!1,_errs22=errors;if(errors===_errs22)if(data5&&typeof data5=="object"&&
!Array.isArray(data5)){let missing3;if(data5.type===void 0&&(missing3="type")||data5.text===void 0&&(missing3="text")){let err7={instancePath:instancePath+"/con\
tent/"+i0,schemaPath:"#/properties/content/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty:missing3},message:"must have required prop\
erty '"+missing3+"'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else{if(data5.type!==void 0){let _errs24=errors;if(data5.type!=="text"){let err8={
instancePath:instancePath+"/content/"+i0+"/type",schemaPath:"#/properties/content/anyOf/1/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
text"},message:"must be equal to constant"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid9=_errs24===errors}else var valid9=!0;if(valid9)if(data5.
text!==void 0){let _errs25=errors;if(typeof data5.text!="string"){let err9={instancePath:instancePath+"/content/"+i0+"/text",schemaPath:"#/properties/content/an\
yOf/1/items/anyOf/0/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
var valid9=_errs25===errors}else var valid9=!0}}else{let err10={instancePath:instancePath+"/content/"+i0,schemaPath:"#/properties/content/anyOf/1/items/anyOf/0/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid3=_errs22===errors;if(valid8=
valid8||_valid3,_valid3){var props1={};props1.type=!0,props1.text=!0}let _errs27=errors;if(errors===_errs27)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){
let missing4;if(data5.type===void 0&&(missing4="type")||data5.image_url===void 0&&(missing4="image_url")){let err11={instancePath:instancePath+"/content/"+i0,schemaPath:"\
#/properties/content/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}else{if(data5.type!==void 0){let _errs29=errors;if(data5.type!=="image_url"){let err12={instancePath:instancePath+
"/content/"+i0+"/type",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"image_url"},message:"\
must be equal to constant"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var valid10=_errs29===errors}else var valid10=!0;if(valid10)if(data5.image_url!==
void 0){let data9=data5.image_url,_errs30=errors;if(errors===_errs30)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing5;if(data9.url===void 0&&
(missing5="url")){let err13={instancePath:instancePath+"/content/"+i0+"/image_url",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/image_url/r\
equired",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}else{if(data9.url!==void 0){let data10=data9.url,_errs32=errors;if(errors===_errs32)if(typeof data10=="string"){if(!pattern4.test(data10)){let err14={
instancePath:instancePath+"/content/"+i0+"/image_url/url",schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/image_url/properties/url/pattern",keyword:"\
pattern",params:{pattern:"^data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$"},message:'must match pattern "^data:image/(?:png|jpeg|gif|webp);base64\
,[A-Za-z0-9+/]+={0,2}$"'};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/content/"+i0+"/image_url/url",
schemaPath:"#/properties/content/anyOf/1/items/anyOf/1/properties/image_url/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var valid11=_errs32===errors}else var valid11=!0;if(valid11)if(data9.detail!==void 0){let data11=data9.
detail,_errs34=errors;if(typeof data11!="string"){let err16={instancePath:instancePath+"/content/"+i0+"/image_url/detail",schemaPath:"#/properties/content/anyOf\
/1/items/anyOf/1/properties/image_url/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}if(!(data11==="auto"||data11==="low"||data11==="high")){let err17={instancePath:instancePath+"/content/"+i0+"/image_url/detail",schemaPath:"\
#/properties/content/anyOf/1/items/anyOf/1/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues:schema39.properties.content.anyOf[1].
items.anyOf[1].properties.image_url.properties.detail.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}var valid11=_errs34===errors}else var valid11=!0}}else{let err18={instancePath:instancePath+"/content/"+i0+"/image_url",schemaPath:"#/properties/conten\
t/anyOf/1/items/anyOf/1/properties/image_url/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}var valid10=_errs30===errors}else var valid10=!0}}else{let err19={instancePath:instancePath+"/content/"+i0,schemaPath:"#/properties/content/anyOf/1/ite\
ms/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid3=_errs27===
errors;if(valid8=valid8||_valid3,_valid3&&props1!==!0&&(props1=props1||{},props1.type=!0,props1.image_url=!0),valid8)errors=_errs21,vErrors!==null&&(_errs21?vErrors.
length=_errs21:vErrors=null);else{let err20={instancePath:instancePath+"/content/"+i0,schemaPath:"#/properties/content/anyOf/1/items/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid7=_errs20===errors;if(!valid7)break}}else{let err21={
instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}var _valid2=_errs18===errors;valid6=valid6||_valid2;let _errs36=errors;if(data4!==null){let err22={instancePath:instancePath+
"/content",schemaPath:"#/properties/content/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err22]:vErrors.push(
err22),errors++}var _valid2=_errs36===errors;if(valid6=valid6||_valid2,valid6)errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null);else{
let err23={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++,validate94.errors=vErrors,!1}var valid5=_errs14===errors}else var valid5=!0;if(valid5){if(data.name!==void 0){
let data12=data.name,_errs38=errors;if(errors===_errs38)if(typeof data12=="string"){if(func1(data12)>128)return validate94.errors=[{instancePath:instancePath+"/\
name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return validate94.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid5=_errs38===
errors}else var valid5=!0;if(valid5){if(data.tool_call_id!==void 0){let data13=data.tool_call_id,_errs40=errors;if(errors===_errs40)if(typeof data13=="string"){
if(func1(data13)>1024)return validate94.errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/maxLength",keyword:"maxLength",
params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(func1(data13)<1)return validate94.errors=[{instancePath:instancePath+"/tool_call_i\
d",schemaPath:"#/properties/tool_call_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate94.
errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid5=_errs40===errors}else var valid5=!0;if(valid5)if(data.tool_calls!==void 0){let data14=data.tool_calls,_errs42=errors;if(!Array.isArray(data14)&&data14!==
null)return validate94.errors=[{instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:schema39.properties.
tool_calls.type},message:"must be array,null"}],!1;if(errors===_errs42&&Array.isArray(data14)){if(data14.length>512)return validate94.errors=[{instancePath:instancePath+
"/tool_calls",schemaPath:"#/properties/tool_calls/maxItems",keyword:"maxItems",params:{limit:512},message:"must NOT have more than 512 items"}],!1;{var valid12=!0;
let len1=data14.length;for(let i1=0;i1<len1;i1++){let _errs44=errors;validate95(data14[i1],{instancePath:instancePath+"/tool_calls/"+i1,parentData:data14,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length);var valid12=_errs44===errors;if(!valid12)
break}}}var valid5=_errs42===errors}else var valid5=!0}}}}else return validate94.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate94.errors=vErrors,evaluated0.props=props0,errors===0}validate94.evaluated={dynamicProps:!0,dynamicItems:!1};var schema41={
type:"object",required:["type","function"],properties:{type:{const:"function"},function:{type:"object",required:["name"],properties:{name:{type:"string",minLength:1,
maxLength:128},description:{type:"string",maxLength:8192},parameters:{type:"object",additionalProperties:!0},strict:{type:["boolean","null"]}}}}};function validate98(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate98.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")||data.function===void 0&&(missing0="function"))return validate98.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;if(data.type!=="function")
return validate98.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must\
 be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.function!==void 0){let data1=data.function,_errs2=errors;if(errors===
_errs2)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.name===void 0&&(missing1="name"))return validate98.errors=[{instancePath:instancePath+
"/function",schemaPath:"#/properties/function/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],
!1;if(data1.name!==void 0){let data2=data1.name,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>128)return validate98.errors=[{instancePath:instancePath+
"/function/name",schemaPath:"#/properties/function/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 charac\
ters"}],!1;if(func1(data2)<1)return validate98.errors=[{instancePath:instancePath+"/function/name",schemaPath:"#/properties/function/properties/name/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate98.errors=[{instancePath:instancePath+"/function/n\
ame",schemaPath:"#/properties/function/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else
var valid1=!0;if(valid1){if(data1.description!==void 0){let data3=data1.description,_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func1(data3)>
8192)return validate98.errors=[{instancePath:instancePath+"/function/description",schemaPath:"#/properties/function/properties/description/maxLength",keyword:"m\
axLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1}else return validate98.errors=[{instancePath:instancePath+"/function/descri\
ption",schemaPath:"#/properties/function/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs6===errors}else
var valid1=!0;if(valid1){if(data1.parameters!==void 0){let data4=data1.parameters,_errs8=errors;if(errors===_errs8&&!(data4&&typeof data4=="object"&&!Array.isArray(
data4)))return validate98.errors=[{instancePath:instancePath+"/function/parameters",schemaPath:"#/properties/function/properties/parameters/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1)if(data1.strict!==void 0){let data5=data1.strict,_errs11=errors;
if(typeof data5!="boolean"&&data5!==null)return validate98.errors=[{instancePath:instancePath+"/function/strict",schemaPath:"#/properties/function/properties/st\
rict/type",keyword:"type",params:{type:schema41.properties.function.properties.strict.type},message:"must be boolean,null"}],!1;var valid1=_errs11===errors}else
var valid1=!0}}}else return validate98.errors=[{instancePath:instancePath+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate98.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate98.errors=vErrors,errors===0}validate98.evaluated={props:{type:!0,function:!0},dynamicProps:!1,
dynamicItems:!1};function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.model===void 0&&(missing0="model")||data.messages===void 0&&(missing0="messages"))return validate92.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model!==void 0){let _errs1=errors;
validate56(data.model,{instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.
errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.messages!==void 0){let data1=data.
messages,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){if(data1.length>1e4)return validate92.errors=[{instancePath:instancePath+"/messages",schemaPath:"\
#/properties/messages/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"}],!1;if(data1.length<1)return validate92.errors=
[{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 item\
s"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate94(data1[i0],{instancePath:instancePath+"/messages/"+i0,parentData:data1,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate92.errors=[{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.stream!==void 0){let data3=data.stream,_errs5=errors;if(typeof data3!=
"boolean"&&data3!==null)return validate92.errors=[{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type:schema38.
properties.stream.type},message:"must be boolean,null"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.stream_options!==void 0){let data4=data.
stream_options,_errs7=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null)return validate92.errors=[{instancePath:instancePath+"/str\
eam_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type:schema38.properties.stream_options.type},message:"must be object,null"}],
!1;if(errors===_errs7&&data4&&typeof data4=="object"&&!Array.isArray(data4)&&data4.include_usage!==void 0){let data5=data4.include_usage;if(typeof data5!="boole\
an"&&data5!==null)return validate92.errors=[{instancePath:instancePath+"/stream_options/include_usage",schemaPath:"#/properties/stream_options/properties/includ\
e_usage/type",keyword:"type",params:{type:schema38.properties.stream_options.properties.include_usage.type},message:"must be boolean,null"}],!1}var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data6=data.tools,_errs11=errors;if(!Array.isArray(data6)&&data6!==null)return validate92.errors=
[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:schema38.properties.tools.type},message:"must be array,nul\
l"}],!1;if(errors===_errs11&&Array.isArray(data6)){if(data6.length>512)return validate92.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/to\
ols/maxItems",keyword:"maxItems",params:{limit:512},message:"must NOT have more than 512 items"}],!1;{var valid3=!0;let len1=data6.length;for(let i1=0;i1<len1;i1++){
let _errs13=errors;validate98(data6[i1],{instancePath:instancePath+"/tools/"+i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate98.errors:vErrors.concat(validate98.errors),errors=vErrors.length);var valid3=_errs13===errors;if(!valid3)break}}}var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.tool_choice!==void 0){let data8=data.tool_choice,_errs14=errors,_errs15=errors,valid4=!1,_errs16=errors;if(typeof data8!="string"){let err0={
instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data8==="auto"||data8==="none"||data8==="required")){let err1={instancePath:instancePath+"/tool_choice",schemaPath:"\
#/properties/tool_choice/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema38.properties.tool_choice.anyOf[0].enum},message:"must be equal to one of the \
allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs16===errors;valid4=valid4||_valid0;let _errs18=errors;if(errors===_errs18)
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing1;if(data8.type===void 0&&(missing1="type")||data8.function===void 0&&(missing1="function")){
let err2={instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{if(data8.type!==void 0){let _errs20=errors;if(data8.
type!=="function"){let err3={instancePath:instancePath+"/tool_choice/type",schemaPath:"#/properties/tool_choice/anyOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"function"},message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid5=_errs20===errors}else var valid5=!0;
if(valid5)if(data8.function!==void 0){let data10=data8.function,_errs21=errors;if(errors===_errs21)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;
if(data10.name===void 0&&(missing2="name")){let err4={instancePath:instancePath+"/tool_choice/function",schemaPath:"#/properties/tool_choice/anyOf/1/properties/\
function/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}else if(data10.name!==void 0){let data11=data10.name;if(errors===errors)if(typeof data11=="string"){if(func1(data11)>128){let err5={instancePath:instancePath+
"/tool_choice/function/name",schemaPath:"#/properties/tool_choice/anyOf/1/properties/function/properties/name/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else if(func1(data11)<1){let err6={instancePath:instancePath+
"/tool_choice/function/name",schemaPath:"#/properties/tool_choice/anyOf/1/properties/function/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/tool_choice/functi\
on/name",schemaPath:"#/properties/tool_choice/anyOf/1/properties/function/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+"/tool_choice/function",schemaPath:"#/properties/tool_choic\
e/anyOf/1/properties/function/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid5=_errs21===
errors}else var valid5=!0}}else{let err9={instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs18===errors;if(valid4=valid4||_valid0,_valid0){var props1={};
props1.type=!0,props1.function=!0}let _errs25=errors;if(errors===_errs25)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing3;if(data8.type===void 0&&
(missing3="type")||data8.allowed_tools===void 0&&(missing3="allowed_tools")){let err10={instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_c\
hoice/anyOf/2/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}else{if(data8.type!==void 0){let _errs27=errors;if(data8.type!=="allowed_tools"){let err11={instancePath:instancePath+"/tool_choice\
/type",schemaPath:"#/properties/tool_choice/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue:"allowed_tools"},message:"must be equal to const\
ant"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid7=_errs27===errors}else var valid7=!0;if(valid7)if(data8.allowed_tools!==void 0){let data13=data8.
allowed_tools,_errs28=errors;if(errors===_errs28)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing4;if(data13.mode===void 0&&(missing4="mo\
de")||data13.tools===void 0&&(missing4="tools")){let err12={instancePath:instancePath+"/tool_choice/allowed_tools",schemaPath:"#/properties/tool_choice/anyOf/2/\
properties/allowed_tools/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}else{if(data13.mode!==void 0){let data14=data13.mode,_errs30=errors;if(typeof data14!="string"){let err13={instancePath:instancePath+
"/tool_choice/allowed_tools/mode",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/mode/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(!(data14==="auto"||data14==="required")){let err14={instancePath:instancePath+
"/tool_choice/allowed_tools/mode",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/mode/enum",keyword:"enum",params:{allowedValues:schema38.
properties.tool_choice.anyOf[2].properties.allowed_tools.properties.mode.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}var valid8=_errs30===errors}else var valid8=!0;if(valid8)if(data13.tools!==void 0){let data15=data13.tools,_errs32=errors;if(errors===
_errs32)if(Array.isArray(data15))if(data15.length>512){let err15={instancePath:instancePath+"/tool_choice/allowed_tools/tools",schemaPath:"#/properties/tool_cho\
ice/anyOf/2/properties/allowed_tools/properties/tools/maxItems",keyword:"maxItems",params:{limit:512},message:"must NOT have more than 512 items"};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}else if(data15.length<1){let err16={instancePath:instancePath+"/tool_choice/allowed_tools/tools",schemaPath:"#/prop\
erties/tool_choice/anyOf/2/properties/allowed_tools/properties/tools/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}else{var valid9=!0;let len2=data15.length;for(let i2=0;i2<len2;i2++){let data16=data15[i2],_errs34=errors;if(errors===
_errs34)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let missing5;if(data16.type===void 0&&(missing5="type")||data16.function===void 0&&(missing5=
"function")){let err17={instancePath:instancePath+"/tool_choice/allowed_tools/tools/"+i2,schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/p\
roperties/tools/items/required",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}else{if(data16.type!==void 0){let _errs36=errors;if(data16.type!=="function"){let err18={instancePath:instancePath+"/tool_c\
hoice/allowed_tools/tools/"+i2+"/type",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/tools/items/properties/type/const",keyword:"\
const",params:{allowedValue:"function"},message:"must be equal to constant"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid10=_errs36===errors}else
var valid10=!0;if(valid10)if(data16.function!==void 0){let data18=data16.function,_errs37=errors;if(errors===_errs37)if(data18&&typeof data18=="object"&&!Array.
isArray(data18)){let missing6;if(data18.name===void 0&&(missing6="name")){let err19={instancePath:instancePath+"/tool_choice/allowed_tools/tools/"+i2+"/function",
schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/tools/items/properties/function/required",keyword:"required",params:{missingProperty:missing6},
message:"must have required property '"+missing6+"'"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}else if(data18.name!==void 0){let data19=data18.
name;if(errors===errors)if(typeof data19=="string"){if(func1(data19)>128){let err20={instancePath:instancePath+"/tool_choice/allowed_tools/tools/"+i2+"/function\
/name",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/tools/items/properties/function/properties/name/maxLength",keyword:"maxL\
ength",params:{limit:128},message:"must NOT have more than 128 characters"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}else if(func1(data19)<1){
let err21={instancePath:instancePath+"/tool_choice/allowed_tools/tools/"+i2+"/function/name",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_too\
ls/properties/tools/items/properties/function/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/tool_choice/allowed_tools/tools/"+i2+"/function/name",schemaPath:"\
#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/tools/items/properties/function/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/tool_choice/allowed_tools/to\
ols/"+i2+"/function",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/tools/items/properties/function/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var valid10=_errs37===errors}else var valid10=!0}}else{let err24={
instancePath:instancePath+"/tool_choice/allowed_tools/tools/"+i2,schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/properties/tools/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var valid9=_errs34===errors;if(!valid9)
break}}else{let err25={instancePath:instancePath+"/tool_choice/allowed_tools/tools",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowed_tools/proper\
ties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var valid8=_errs32===
errors}else var valid8=!0}}else{let err26={instancePath:instancePath+"/tool_choice/allowed_tools",schemaPath:"#/properties/tool_choice/anyOf/2/properties/allowe\
d_tools/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var valid7=_errs28===errors}else
var valid7=!0}}else{let err27={instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid0=_errs25===errors;valid4=valid4||_valid0,_valid0&&props1!==!0&&
(props1=props1||{},props1.type=!0,props1.allowed_tools=!0);let _errs41=errors;if(data8!==null){let err28={instancePath:instancePath+"/tool_choice",schemaPath:"#\
/properties/tool_choice/anyOf/3/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var _valid0=_errs41===
errors;if(valid4=valid4||_valid0,valid4)errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null);else{let err29={instancePath:instancePath+"\
/tool_choice",schemaPath:"#/properties/tool_choice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err29]:
vErrors.push(err29),errors++,validate92.errors=vErrors,!1}var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.response_format!==void 0){let data20=data.
response_format,_errs43=errors,_errs44=errors,valid12=!1,_errs45=errors;validate71(data20,{instancePath:instancePath+"/response_format",parentData:data,parentDataProperty:"\
response_format",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);var _valid1=_errs45===
errors;if(valid12=valid12||_valid1,_valid1){var props2={};props2.type=!0,props2.json_schema=!0}let _errs46=errors;if(data20!==null){let err30={instancePath:instancePath+
"/response_format",schemaPath:"#/properties/response_format/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}var _valid1=_errs46===errors;if(valid12=valid12||_valid1,valid12)errors=_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=
null);else{let err31={instancePath:instancePath+"/response_format",schemaPath:"#/properties/response_format/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};return vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++,validate92.errors=vErrors,!1}var valid0=_errs43===errors}else var valid0=!0;
if(valid0){if(data.n!==void 0){let data21=data.n,_errs48=errors;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21))&&data21!==null)return validate92.errors=
[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:schema38.properties.n.type},message:"must be integer,null"}],!1;if(errors===
_errs48&&typeof data21=="number"){if(data21>1||isNaN(data21))return validate92.errors=[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data21<1||isNaN(data21))return validate92.errors=[{instancePath:instancePath+"/n",schemaPath:"\
#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs48===errors}else var valid0=!0;if(valid0){
if(data.max_tokens!==void 0){let data22=data.max_tokens,_errs50=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22))&&data22!==null)return validate92.
errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:schema38.properties.max_tokens.type},message:"\
must be integer,null"}],!1;if(errors===_errs50&&typeof data22=="number"&&(data22<1||isNaN(data22)))return validate92.errors=[{instancePath:instancePath+"/max_to\
kens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs50===errors}else
var valid0=!0;if(valid0){if(data.max_completion_tokens!==void 0){let data23=data.max_completion_tokens,_errs52=errors;if(!(typeof data23=="number"&&!(data23%1)&&
!isNaN(data23))&&data23!==null)return validate92.errors=[{instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/type",
keyword:"type",params:{type:schema38.properties.max_completion_tokens.type},message:"must be integer,null"}],!1;if(errors===_errs52&&typeof data23=="number"&&(data23<
1||isNaN(data23)))return validate92.errors=[{instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs52===errors}else var valid0=!0;if(valid0){if(data.stop!==void 0){let data24=data.
stop,_errs54=errors,_errs55=errors,valid13=!1,_errs56=errors;if(errors===_errs56)if(typeof data24=="string"){if(func1(data24)>256){let err32={instancePath:instancePath+
"/stop",schemaPath:"#/properties/stop/anyOf/0/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};vErrors===null?
vErrors=[err32]:vErrors.push(err32),errors++}else if(func1(data24)<1){let err33={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/0/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}else{let err34={
instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err34]:vErrors.push(err34),errors++}var _valid2=_errs56===errors;valid13=valid13||_valid2;let _errs58=errors;if(errors===_errs58)if(Array.isArray(data24))if(data24.
length>16){let err35={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/1/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT h\
ave more than 16 items"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}else{var valid14=!0;let len3=data24.length;for(let i3=0;i3<len3;i3++){let data25=data24[i3],
_errs60=errors;if(errors===_errs60)if(typeof data25=="string"){if(func1(data25)>256){let err36={instancePath:instancePath+"/stop/"+i3,schemaPath:"#/properties/s\
top/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};vErrors===null?vErrors=[err36]:vErrors.push(
err36),errors++}else if(func1(data25)<1){let err37={instancePath:instancePath+"/stop/"+i3,schemaPath:"#/properties/stop/anyOf/1/items/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}else{let err38={instancePath:instancePath+
"/stop/"+i3,schemaPath:"#/properties/stop/anyOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err38]:vErrors.
push(err38),errors++}var valid14=_errs60===errors;if(!valid14)break}}else{let err39={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/1/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}var _valid2=_errs58===errors;valid13=
valid13||_valid2;let _errs62=errors;if(data24!==null){let err40={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/2/type",keyword:"type",params:{
type:"null"},message:"must be null"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}var _valid2=_errs62===errors;if(valid13=valid13||_valid2,valid13)
errors=_errs55,vErrors!==null&&(_errs55?vErrors.length=_errs55:vErrors=null);else{let err41={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++,validate92.errors=vErrors,
!1}var valid0=_errs54===errors}else var valid0=!0;if(valid0){if(data.temperature!==void 0){let data26=data.temperature,_errs64=errors;if(typeof data26!="number"&&
data26!==null)return validate92.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:schema38.
properties.temperature.type},message:"must be number,null"}],!1;if(errors===_errs64&&typeof data26=="number"){if(data26>2||isNaN(data26))return validate92.errors=
[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= \
2"}],!1;if(data26<0||isNaN(data26))return validate92.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs64===errors}else var valid0=!0;if(valid0){if(data.top_p!==void 0){let data27=data.
top_p,_errs66=errors;if(typeof data27!="number"&&data27!==null)return validate92.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",
keyword:"type",params:{type:schema38.properties.top_p.type},message:"must be number,null"}],!1;if(errors===_errs66&&typeof data27=="number"){if(data27>1||isNaN(
data27))return validate92.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(data27<0||isNaN(data27))return validate92.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs66===errors}else var valid0=!0;if(valid0){if(data.seed!==void 0){let data28=data.
seed,_errs68=errors;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28))&&data28!==null)return validate92.errors=[{instancePath:instancePath+"/seed",schemaPath:"\
#/properties/seed/type",keyword:"type",params:{type:schema38.properties.seed.type},message:"must be integer,null"}],!1;var valid0=_errs68===errors}else var valid0=!0;
if(valid0){if(data.user!==void 0){let data29=data.user,_errs70=errors;if(typeof data29!="string"&&data29!==null)return validate92.errors=[{instancePath:instancePath+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:schema38.properties.user.type},message:"must be string,null"}],!1;if(errors===_errs70&&typeof data29==
"string"&&func1(data29)>512)return validate92.errors=[{instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit:512},
message:"must NOT have more than 512 characters"}],!1;var valid0=_errs70===errors}else var valid0=!0;if(valid0){if(data.parallel_tool_calls!==void 0){let data30=data.
parallel_tool_calls,_errs72=errors;if(typeof data30!="boolean"&&data30!==null)return validate92.errors=[{instancePath:instancePath+"/parallel_tool_calls",schemaPath:"\
#/properties/parallel_tool_calls/type",keyword:"type",params:{type:schema38.properties.parallel_tool_calls.type},message:"must be boolean,null"}],!1;var valid0=_errs72===
errors}else var valid0=!0;if(valid0){if(data.logprobs!==void 0){let data31=data.logprobs,_errs74=errors;if(typeof data31!="boolean"&&data31!==null)return validate92.
errors=[{instancePath:instancePath+"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",params:{type:schema38.properties.logprobs.type},message:"m\
ust be boolean,null"}],!1;var valid0=_errs74===errors}else var valid0=!0;if(valid0){if(data.top_logprobs!==void 0){let data32=data.top_logprobs,_errs76=errors;if(!(typeof data32==
"number"&&!(data32%1)&&!isNaN(data32))&&data32!==null)return validate92.errors=[{instancePath:instancePath+"/top_logprobs",schemaPath:"#/properties/top_logprobs\
/type",keyword:"type",params:{type:schema38.properties.top_logprobs.type},message:"must be integer,null"}],!1;var valid0=_errs76===errors}else var valid0=!0;if(valid0){
if(data.modalities!==void 0){let data33=data.modalities,_errs78=errors;if(!Array.isArray(data33)&&data33!==null)return validate92.errors=[{instancePath:instancePath+
"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type:schema38.properties.modalities.type},message:"must be array,null"}],!1;if(errors===
_errs78&&Array.isArray(data33)){var valid15=!0;let len4=data33.length;for(let i4=0;i4<len4;i4++){let _errs80=errors;if(typeof data33[i4]!="string")return validate92.
errors=[{instancePath:instancePath+"/modalities/"+i4,schemaPath:"#/properties/modalities/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var valid15=_errs80===errors;if(!valid15)break}}var valid0=_errs78===errors}else var valid0=!0;if(valid0){if(data.store!==void 0){let data35=data.store,
_errs82=errors;if(typeof data35!="boolean"&&data35!==null)return validate92.errors=[{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"\
type",params:{type:schema38.properties.store.type},message:"must be boolean,null"}],!1;var valid0=_errs82===errors}else var valid0=!0;if(valid0){if(data.frequency_penalty!==
void 0){let data36=data.frequency_penalty,_errs84=errors;if(typeof data36!="number"&&data36!==null)return validate92.errors=[{instancePath:instancePath+"/freque\
ncy_penalty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type:schema38.properties.frequency_penalty.type},message:"must be number,nu\
ll"}],!1;var valid0=_errs84===errors}else var valid0=!0;if(valid0){if(data.presence_penalty!==void 0){let data37=data.presence_penalty,_errs86=errors;if(typeof data37!=
"number"&&data37!==null)return validate92.errors=[{instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/type",keyword:"type",
params:{type:schema38.properties.presence_penalty.type},message:"must be number,null"}],!1;var valid0=_errs86===errors}else var valid0=!0;if(valid0){if(data.logit_bias!==
void 0){let data38=data.logit_bias,_errs88=errors;if(!(data38&&typeof data38=="object"&&!Array.isArray(data38))&&data38!==null)return validate92.errors=[{instancePath:instancePath+
"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type:schema38.properties.logit_bias.type},message:"must be object,null"}],!1;var valid0=_errs88===
errors}else var valid0=!0;if(valid0){if(data.prediction!==void 0){let data39=data.prediction,_errs90=errors;if(!(data39&&typeof data39=="object"&&!Array.isArray(
data39))&&data39!==null)return validate92.errors=[{instancePath:instancePath+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type:schema38.
properties.prediction.type},message:"must be object,null"}],!1;var valid0=_errs90===errors}else var valid0=!0;if(valid0){if(data.reasoning_effort!==void 0){let data40=data.
reasoning_effort,_errs92=errors;if(typeof data40!="string"&&data40!==null)return validate92.errors=[{instancePath:instancePath+"/reasoning_effort",schemaPath:"#\
/properties/reasoning_effort/type",keyword:"type",params:{type:schema38.properties.reasoning_effort.type},message:"must be string,null"}],!1;var valid0=_errs92===
errors}else var valid0=!0;if(valid0){if(data.verbosity!==void 0){let data41=data.verbosity,_errs94=errors;if(typeof data41!="string"&&data41!==null)return validate92.
errors=[{instancePath:instancePath+"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type:schema38.properties.verbosity.type},message:"\
must be string,null"}],!1;var valid0=_errs94===errors}else var valid0=!0;if(valid0){if(data.service_tier!==void 0){let data42=data.service_tier,_errs96=errors;if(typeof data42!=
"string"&&data42!==null)return validate92.errors=[{instancePath:instancePath+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{
type:schema38.properties.service_tier.type},message:"must be string,null"}],!1;var valid0=_errs96===errors}else var valid0=!0;if(valid0){if(data.prompt_cache_key!==
void 0){let data43=data.prompt_cache_key,_errs98=errors;if(typeof data43!="string"&&data43!==null)return validate92.errors=[{instancePath:instancePath+"/prompt_\
cache_key",schemaPath:"#/properties/prompt_cache_key/type",keyword:"type",params:{type:schema38.properties.prompt_cache_key.type},message:"must be string,null"}],
!1;var valid0=_errs98===errors}else var valid0=!0;if(valid0){if(data.safety_identifier!==void 0){let data44=data.safety_identifier,_errs100=errors;if(typeof data44!=
"string"&&data44!==null)return validate92.errors=[{instancePath:instancePath+"/safety_identifier",schemaPath:"#/properties/safety_identifier/type",keyword:"type",
params:{type:schema38.properties.safety_identifier.type},message:"must be string,null"}],!1;var valid0=_errs100===errors}else var valid0=!0;if(valid0){if(data.metadata!==
void 0){let data45=data.metadata,_errs102=errors;if(!(data45&&typeof data45=="object"&&!Array.isArray(data45))&&data45!==null)return validate92.errors=[{instancePath:instancePath+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:schema38.properties.metadata.type},message:"must be object,null"}],!1;var valid0=_errs102===
errors}else var valid0=!0;if(valid0){if(data.policy_context!==void 0){let data46=data.policy_context,_errs104=errors,_errs105=errors,valid16=!1,_errs106=errors;
validate85(data46,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var _valid3=_errs106===errors;if(valid16=valid16||_valid3,_valid3){var props3={};
props3.data_classification=!0,props3.region=!0,props3.purpose=!0,props3.consent_tags=!0}let _errs107=errors;if(data46!==null){let err42={instancePath:instancePath+
"/policy_context",schemaPath:"#/properties/policy_context/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err42]:
vErrors.push(err42),errors++}var _valid3=_errs107===errors;if(valid16=valid16||_valid3,valid16)errors=_errs105,vErrors!==null&&(_errs105?vErrors.length=_errs105:
vErrors=null);else{let err43={instancePath:instancePath+"/policy_context",schemaPath:"#/properties/policy_context/anyOf",keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"};return vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++,validate92.errors=vErrors,!1}var valid0=_errs104===errors}else var valid0=!0;
if(valid0){if(data.cache!==void 0){let data47=data.cache,_errs109=errors,_errs110=errors,valid17=!1,_errs111=errors;validate60(data47,{instancePath:instancePath+
"/cache",parentData:data,parentDataProperty:"cache",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=
vErrors.length);var _valid4=_errs111===errors;if(valid17=valid17||_valid4,_valid4){var props4={};props4.max_age_seconds=!0}let _errs112=errors;if(data47!==null){
let err44={instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err44]:vErrors.push(err44),errors++}var _valid4=_errs112===errors;if(valid17=valid17||_valid4,valid17)errors=_errs110,vErrors!==null&&(_errs110?vErrors.
length=_errs110:vErrors=null);else{let err45={instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/anyOf",keyword:"anyOf",params:{},message:"must m\
atch a schema in anyOf"};return vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++,validate92.errors=vErrors,!1}var valid0=_errs109===errors}else var valid0=!0;
if(valid0)if(data.requirements!==void 0){let data48=data.requirements,_errs114=errors,_errs115=errors,valid18=!1,_errs116=errors;validate58(data48,{instancePath:instancePath+
"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.
errors),errors=vErrors.length);var _valid5=_errs116===errors;if(valid18=valid18||_valid5,_valid5){var props5={};props5.max_latency_ms=!0,props5.max_cost_usd=!0,
props5.min_context_tokens=!0}let _errs117=errors;if(data48!==null){let err46={instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}var _valid5=_errs117===errors;
if(valid18=valid18||_valid5,valid18)errors=_errs115,vErrors!==null&&(_errs115?vErrors.length=_errs115:vErrors=null);else{let err47={instancePath:instancePath+"/\
requirements",schemaPath:"#/properties/requirements/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err47]:
vErrors.push(err47),errors++,validate92.errors=vErrors,!1}var valid0=_errs114===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return validate92.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate92.errors=vErrors,errors===0}validate92.
evaluated={props:{model:!0,messages:!0,stream:!0,stream_options:!0,tools:!0,tool_choice:!0,response_format:!0,n:!0,max_tokens:!0,max_completion_tokens:!0,stop:!0,
temperature:!0,top_p:!0,seed:!0,user:!0,parallel_tool_calls:!0,logprobs:!0,top_logprobs:!0,modalities:!0,audio:!0,functions:!0,function_call:!0,web_search_options:!0,
store:!0,frequency_penalty:!0,presence_penalty:!0,logit_bias:!0,prediction:!0,reasoning_effort:!0,verbosity:!0,service_tier:!0,prompt_cache_key:!0,safety_identifier:!0,
metadata:!0,policy_context:!0,cache:!0,requirements:!0,moderation:!0,prompt_cache_options:!0,prompt_cache_retention:!0},dynamicProps:!1,dynamicItems:!1};function validate91(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate92(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length),validate91.errors=vErrors,errors===0}validate91.evaluated={props:{
model:!0,messages:!0,stream:!0,stream_options:!0,tools:!0,tool_choice:!0,response_format:!0,n:!0,max_tokens:!0,max_completion_tokens:!0,stop:!0,temperature:!0,top_p:!0,
seed:!0,user:!0,parallel_tool_calls:!0,logprobs:!0,top_logprobs:!0,modalities:!0,audio:!0,functions:!0,function_call:!0,web_search_options:!0,store:!0,frequency_penalty:!0,
presence_penalty:!0,logit_bias:!0,prediction:!0,reasoning_effort:!0,verbosity:!0,service_tier:!0,prompt_cache_key:!0,safety_identifier:!0,metadata:!0,policy_context:!0,
cache:!0,requirements:!0,moderation:!0,prompt_cache_options:!0,prompt_cache_retention:!0},dynamicProps:!1,dynamicItems:!1};var responses_body=validate105;var schema43={type:"object",required:["model","input"],properties:{model:{$ref:"#/components/schemas/ModelRef"},input:{anyOf:[{type:"array",minItems:1,maxItems:1e4,
items:{$ref:"#/components/schemas/ResponseInputItem"}},{type:"string"}]},instructions:{type:["string","null"]},stream:{type:["boolean","null"]},stream_options:{
type:["object","null"]},tools:{type:["array","null"],maxItems:512,items:{$ref:"#/components/schemas/ResponseTool"}},tool_choice:{anyOf:[{$ref:"#/components/sche\
mas/ResponseToolChoice"},{type:"null"}]},parallel_tool_calls:{type:["boolean","null"]},max_tool_calls:{type:["integer","null"]},max_output_tokens:{type:["intege\
r","null"],minimum:1},temperature:{type:["number","null"],minimum:0,maximum:2},top_p:{type:["number","null"],minimum:0,maximum:1},text:{type:["object","null"],properties:{
format:{anyOf:[{$ref:"#/components/schemas/ResponseTextFormat"},{type:"null"}]},verbosity:{type:["string","null"]}}},metadata:{type:["object","null"],maxProperties:16,
propertyNames:{maxLength:64},additionalProperties:{type:"string",maxLength:512}},store:{type:["boolean","null"]},previous_response_id:{type:["string","null"]},conversation:{},
prompt:{},background:{type:["boolean","null"]},truncation:{type:["string","null"]},top_logprobs:{type:["integer","null"]},include:{type:["array","null"],items:{
type:"string"}},reasoning:{type:["object","null"]},service_tier:{type:["string","null"]},prompt_cache_key:{type:["string","null"]},safety_identifier:{type:["str\
ing","null"]},user:{type:["string","null"],maxLength:512},policy_context:{anyOf:[{$ref:"#/components/schemas/PolicyContext"},{type:"null"}]},cache:{anyOf:[{$ref:"\
#/components/schemas/CacheTerms"},{type:"null"}]},requirements:{anyOf:[{$ref:"#/components/schemas/Requirements"},{type:"null"}]},moderation:{},prompt_cache_options:{},
prompt_cache_retention:{},access_programs:{},image:{},context_management:{type:["array","null"],items:{}}}},schema44={allOf:[{type:"object",properties:{type:{type:"\
string",enum:["message","function_call","function_call_output"]}}},{if:{required:["type"],properties:{type:{const:"function_call"}}},then:{$ref:"#/components/sc\
hemas/ResponseFunctionCall"},else:{if:{required:["type"],properties:{type:{const:"function_call_output"}}},then:{$ref:"#/components/schemas/ResponseFunctionCall\
Output"},else:{$ref:"#/components/schemas/ResponseMessageItem"}}},{anyOf:[{$ref:"#/components/schemas/ResponseMessageItem"},{$ref:"#/components/schemas/Response\
FunctionCall"},{$ref:"#/components/schemas/ResponseFunctionCallOutput"}]}]},schema45={type:"object",required:["type","call_id","name","arguments"],properties:{type:{
const:"function_call"},call_id:{type:"string",minLength:1,maxLength:1024},name:{type:"string",minLength:1,maxLength:128},arguments:{type:"string"},id:{type:["st\
ring","null"]},status:{type:["string","null"],enum:["in_progress","completed","incomplete",null]}}};function validate109(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate109.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||
data.call_id===void 0&&(missing0="call_id")||data.name===void 0&&(missing0="name")||data.arguments===void 0&&(missing0="arguments"))return validate109.errors=[{
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==
void 0){let _errs1=errors;if(data.type!=="function_call")return validate109.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"function_call"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.call_id!==
void 0){let data1=data.call_id,_errs2=errors;if(errors===_errs2)if(typeof data1=="string"){if(func1(data1)>1024)return validate109.errors=[{instancePath:instancePath+
"/call_id",schemaPath:"#/properties/call_id/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(func1(data1)<
1)return validate109.errors=[{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return validate109.errors=[{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data2=data.name,_errs4=errors;
if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>128)return validate109.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data2)<1)return validate109.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate109.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.arguments!==void 0){let _errs6=errors;if(typeof data.arguments!="string")return validate109.errors=[{instancePath:instancePath+
"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.id!==void 0){let data4=data.id,_errs8=errors;if(typeof data4!="string"&&data4!==null)return validate109.errors=[{instancePath:instancePath+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema45.properties.id.type},message:"must be string,null"}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.status!==void 0){let data5=data.status,_errs10=errors;if(typeof data5!="string"&&data5!==null)return validate109.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:schema45.properties.status.type},message:"must be string,null"}],!1;if(!(data5==="in\
_progress"||data5==="completed"||data5==="incomplete"||data5===null))return validate109.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/st\
atus/enum",keyword:"enum",params:{allowedValues:schema45.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs10===
errors}else var valid0=!0}}}}}else return validate109.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate109.errors=vErrors,errors===0}validate109.evaluated={props:{type:!0,call_id:!0,name:!0,arguments:!0,id:!0,status:!0},dynamicProps:!1,dynamicItems:!1};
var schema46={type:"object",required:["type","call_id","output"],properties:{type:{const:"function_call_output"},call_id:{type:"string",minLength:1,maxLength:1024},
output:{anyOf:[{type:"array",minItems:1,maxItems:2048,items:{$ref:"#/components/schemas/ResponseContentPart"}},{type:"string"}]},id:{type:["string","null"]},status:{
type:["string","null"],enum:["in_progress","completed","incomplete",null]}}},schema47={allOf:[{type:"object",required:["type"],properties:{type:{type:"string",enum:[
"input_text","output_text","input_image"]}}},{if:{properties:{type:{const:"input_image"}}},then:{$ref:"#/components/schemas/ResponseImage"},else:{$ref:"#/compon\
ents/schemas/ResponseText"}},{anyOf:[{$ref:"#/components/schemas/ResponseText"},{$ref:"#/components/schemas/ResponseImage"}]}]},schema48={type:"object",required:[
"type","image_url"],properties:{type:{const:"input_image"},image_url:{type:"string",pattern:"^data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$"},detail:{
type:["string","null"],enum:["auto","low","high","original",null]}}};function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate113.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.image_url===void 0&&(missing0="imag\
e_url"))return validate113.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required proper\
ty '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;if(data.type!=="input_image")return validate113.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"input_image"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.image_url!==void 0){let data1=data.image_url,_errs2=errors;if(errors===_errs2)if(typeof data1=="string"){if(!pattern4.test(data1))return validate113.
errors=[{instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/pattern",keyword:"pattern",params:{pattern:"^data:image/(?:png|jpeg|gif|webp)\
;base64,[A-Za-z0-9+/]+={0,2}$"},message:'must match pattern "^data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$"'}],!1}else return validate113.errors=
[{instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.detail!==void 0){let data2=data.detail,_errs4=errors;if(typeof data2!="string"&&data2!==null)return validate113.errors=
[{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:schema48.properties.detail.type},message:"must be string\
,null"}],!1;if(!(data2==="auto"||data2==="low"||data2==="high"||data2==="original"||data2===null))return validate113.errors=[{instancePath:instancePath+"/detail",
schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:schema48.properties.detail.enum},message:"must be equal to one of the allowed values"}],
!1;var valid0=_errs4===errors}else var valid0=!0}}else return validate113.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate113.errors=vErrors,errors===0}validate113.evaluated={props:{type:!0,image_url:!0,detail:!0},dynamicProps:!1,dynamicItems:!1};
var schema49={type:"object",required:["type","text"],properties:{type:{type:"string",enum:["input_text","output_text"]},text:{type:"string"}}};function validate115(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate115.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")||data.text===void 0&&(missing0="text"))return validate115.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let data0=data.type,_errs1=errors;if(typeof data0!="s\
tring")return validate115.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;if(!(data0==="input_text"||data0==="output_text"))return validate115.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:schema49.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0)if(data.text!==void 0){let _errs3=errors;if(typeof data.text!="string")return validate115.errors=[{instancePath:instancePath+"/text",schemaPath:"#/pro\
perties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate115.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate115.errors=vErrors,errors===0}validate115.
evaluated={props:{type:!0,text:!0},dynamicProps:!1,dynamicItems:!1};function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate112.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs0=errors;if(errors===_errs0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type"))return validate112.
errors=[{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],
!1;if(data.type!==void 0){let data0=data.type;if(typeof data0!="string")return validate112.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/0/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data0==="input_text"||data0==="output_text"||data0==="input_image"))return validate112.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:schema47.allOf[0].properties.type.enum},
message:"must be equal to one of the allowed values"}],!1}}else return validate112.errors=[{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs0===errors;if(valid0){let _errs4=errors,_errs5=errors,valid2=!0,_errs6=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="input_image"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs6===
errors;errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);let ifClause0;if(_valid0){let _errs8=errors;validate113(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.length);var _valid0=_errs8===
errors;if(valid2=_valid0,valid2){var props0={};props0.type=!0,props0.image_url=!0,props0.detail=!0}ifClause0="then"}else{let _errs9=errors;validate115(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);var _valid0=_errs9===
errors;valid2=_valid0,valid2&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.text=!0),ifClause0="else"}if(!valid2){let err1={instancePath,schemaPath:"#/a\
llOf/1/if",keyword:"if",params:{failingKeyword:ifClause0},message:'must match "'+ifClause0+'" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate112.errors=vErrors,!1}var valid0=_errs4===errors;if(valid0){props0!==!0&&(props0=props0||{},props0.type=!0);let _errs10=errors,_errs11=errors,valid4=!1,
_errs12=errors;validate115(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(
validate115.errors),errors=vErrors.length);var _valid1=_errs12===errors;if(valid4=valid4||_valid1,_valid1){var props1={};props1.type=!0,props1.text=!0}let _errs13=errors;
validate113(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),
errors=vErrors.length);var _valid1=_errs13===errors;if(valid4=valid4||_valid1,_valid1&&props1!==!0&&(props1=props1||{},props1.type=!0,props1.image_url=!0,props1.
detail=!0),valid4)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err2={instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate112.errors=vErrors,!1}var valid0=_errs10===
errors;valid0&&props0!==!0&&props1!==void 0&&(props1===!0?props0=!0:(props0=props0||{},Object.assign(props0,props1)))}}return validate112.errors=vErrors,evaluated0.
props=props0,errors===0}validate112.evaluated={dynamicProps:!0,dynamicItems:!1};function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.call_id===
void 0&&(missing0="call_id")||data.output===void 0&&(missing0="output"))return validate111.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;if(data.type!=="function_call_outpu\
t")return validate111.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function_call_output"},
message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.call_id!==void 0){let data1=data.call_id,_errs2=errors;
if(errors===_errs2)if(typeof data1=="string"){if(func1(data1)>1024)return validate111.errors=[{instancePath:instancePath+"/call_id",schemaPath:"#/properties/cal\
l_id/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(func1(data1)<1)return validate111.errors=[{instancePath:instancePath+
"/call_id",schemaPath:"#/properties/call_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate111.
errors=[{instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let data2=data.output,_errs4=errors,_errs5=errors,valid1=!1,_errs6=errors;if(errors===_errs6)if(Array.
isArray(data2))if(data2.length>2048){let err0={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/0/maxItems",keyword:"maxItems",params:{
limit:2048},message:"must NOT have more than 2048 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data2.length<1){let err1={instancePath:instancePath+
"/output",schemaPath:"#/properties/output/anyOf/0/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}else{var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate112(data2[i0],{instancePath:instancePath+
"/output/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate112.errors:vErrors.concat(validate112.errors),errors=
vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}else{let err2={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/0/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;
let _errs9=errors;if(typeof data2!="string"){let err3={instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs9===errors;if(valid1=valid1||_valid0,valid1)
errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err4={instancePath:instancePath+"/output",schemaPath:"#/properties/output/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate111.errors=vErrors,
!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let data4=data.id,_errs11=errors;if(typeof data4!="string"&&data4!==null)return validate111.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema46.properties.id.type},message:"must be string,null"}],
!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.status!==void 0){let data5=data.status,_errs13=errors;if(typeof data5!="string"&&data5!==null)
return validate111.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:schema46.properties.status.type},
message:"must be string,null"}],!1;if(!(data5==="in_progress"||data5==="completed"||data5==="incomplete"||data5===null))return validate111.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema46.properties.status.enum},message:"must be equal to one of the allow\
ed values"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}else return validate111.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate111.errors=vErrors,errors===0}validate111.evaluated={props:{type:!0,call_id:!0,output:!0,id:!0,status:!0},
dynamicProps:!1,dynamicItems:!1};var schema50={type:"object",required:["role","content"],properties:{type:{const:"message"},role:{type:"string",enum:["user","as\
sistant","system","developer"]},content:{anyOf:[{type:"array",minItems:1,maxItems:2048,items:{$ref:"#/components/schemas/ResponseContentPart"}},{type:"string"}]},
id:{type:["string","null"]},status:{type:["string","null"],enum:["in_progress","completed","incomplete",null]}}};function validate121(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.role===void 0&&
(missing0="role")||data.content===void 0&&(missing0="content"))return validate121.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0){let _errs1=errors;if(data.type!=="message")return validate121.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.role!==void 0){let data1=data.role,_errs2=errors;if(typeof data1!="string")return validate121.errors=[{instancePath:instancePath+
"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="user"||data1==="assistant"||data1===
"system"||data1==="developer"))return validate121.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema50.
properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.content!==void 0){
let data2=data.content,_errs4=errors,_errs5=errors,valid1=!1,_errs6=errors;if(errors===_errs6)if(Array.isArray(data2))if(data2.length>2048){let err0={instancePath:instancePath+
"/content",schemaPath:"#/properties/content/anyOf/0/maxItems",keyword:"maxItems",params:{limit:2048},message:"must NOT have more than 2048 items"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}else if(data2.length<1){let err1={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/0/minIt\
ems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{var valid2=!0;
let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate112(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate112.errors:vErrors.concat(validate112.errors),errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)
break}}else{let err2={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be \
array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs9=errors;if(typeof data2!="string"){
let err3={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs9===errors;if(valid1=valid1||_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=
_errs5:vErrors=null);else{let err4={instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf",keyword:"anyOf",params:{},message:"must match a\
 schema in anyOf"};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate121.errors=vErrors,!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.id!==void 0){let data4=data.id,_errs11=errors;if(typeof data4!="string"&&data4!==null)return validate121.errors=[{instancePath:instancePath+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:schema50.properties.id.type},message:"must be string,null"}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0)if(data.status!==void 0){let data5=data.status,_errs13=errors;if(typeof data5!="string"&&data5!==null)return validate121.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:schema50.properties.status.type},message:"must be string,null"}],!1;if(!(data5==="in\
_progress"||data5==="completed"||data5==="incomplete"||data5===null))return validate121.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/st\
atus/enum",keyword:"enum",params:{allowedValues:schema50.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs13===
errors}else var valid0=!0}}}}else return validate121.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate121.errors=vErrors,errors===0}validate121.evaluated={props:{type:!0,role:!0,content:!0,id:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate108(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;if(errors===_errs0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type!==void 0){let data0=data.type;if(typeof data0!="string")return validate108.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/0/\
properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data0==="message"||data0==="function_call"||data0==="function_cal\
l_output"))return validate108.errors=[{instancePath:instancePath+"/type",schemaPath:"#/allOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:schema44.
allOf[0].properties.type.enum},message:"must be equal to one of the allowed values"}],!1}}else return validate108.errors=[{instancePath,schemaPath:"#/allOf/0/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs0===errors;if(valid0){let _errs4=errors,_errs5=errors,valid2=!0,_errs6=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}else if(data.type!==void 0&&data.type!=="function_call"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs6===
errors;errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);let ifClause0;if(_valid0){let _errs8=errors;validate109(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors),errors=vErrors.length);var _valid0=_errs8===
errors;if(valid2=_valid0,valid2){var props0={};props0.type=!0,props0.call_id=!0,props0.name=!0,props0.arguments=!0,props0.id=!0,props0.status=!0}ifClause0="then"}else{
let _errs9=errors,_errs10=errors,valid4=!0,_errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="t\
ype")){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else if(data.type!==void 0&&data.type!=="function_call_output"){let err3={};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid1=_errs11===errors;errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);let ifClause1;
if(_valid1){let _errs13=errors;validate111(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:
vErrors.concat(validate111.errors),errors=vErrors.length);var _valid1=_errs13===errors;if(valid4=_valid1,valid4){var props1={};props1.type=!0,props1.call_id=!0,
props1.output=!0,props1.id=!0,props1.status=!0}ifClause1="then"}else{let _errs14=errors;validate121(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);var _valid1=_errs14===errors;valid4=_valid1,valid4&&props1!==
!0&&(props1=props1||{},props1.type=!0,props1.role=!0,props1.content=!0,props1.id=!0,props1.status=!0),ifClause1="else"}if(!valid4){let err4={instancePath,schemaPath:"\
#/allOf/1/else/if",keyword:"if",params:{failingKeyword:ifClause1},message:'must match "'+ifClause1+'" schema'};return vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++,validate108.errors=vErrors,!1}var _valid0=_errs9===errors;valid2=_valid0,valid2&&props0!==!0&&props1!==void 0&&(props1===!0?props0=!0:(props0=props0||
{},Object.assign(props0,props1))),ifClause0="else"}if(!valid2){let err5={instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:ifClause0},message:'\
must match "'+ifClause0+'" schema'};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,validate108.errors=vErrors,!1}var valid0=_errs4===errors;if(valid0){
props0!==!0&&(props0=props0||{},props0.type=!0);let _errs15=errors,_errs16=errors,valid6=!1,_errs17=errors;validate121(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);var _valid2=_errs17===errors;if(valid6=
valid6||_valid2,_valid2){var props2={};props2.type=!0,props2.role=!0,props2.content=!0,props2.id=!0,props2.status=!0}let _errs18=errors;validate109(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors),errors=vErrors.length);var _valid2=_errs18===
errors;valid6=valid6||_valid2,_valid2&&props2!==!0&&(props2=props2||{},props2.type=!0,props2.call_id=!0,props2.name=!0,props2.arguments=!0,props2.id=!0,props2.status=
!0);let _errs19=errors;validate111(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:vErrors.
concat(validate111.errors),errors=vErrors.length);var _valid2=_errs19===errors;if(valid6=valid6||_valid2,_valid2&&props2!==!0&&(props2=props2||{},props2.type=!0,
props2.call_id=!0,props2.output=!0,props2.id=!0,props2.status=!0),valid6)errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null);else{let err6={
instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++,validate108.errors=vErrors,!1}var valid0=_errs15===errors;valid0&&props0!==!0&&props2!==void 0&&(props2===!0?props0=!0:(props0=props0||{},Object.assign(
props0,props2)))}}return validate108.errors=vErrors,evaluated0.props=props0,errors===0}validate108.evaluated={dynamicProps:!0,dynamicItems:!1};var schema51={allOf:[
{type:"object",required:["type"],properties:{type:{const:"function"}}},{type:"object",required:["name"],properties:{name:{type:"string",minLength:1,maxLength:128},
description:{type:["string","null"],maxLength:8192},parameters:{type:["object","null"],additionalProperties:!0},strict:{type:["boolean","null"]}}}]};function validate128(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate128.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;if(errors===_errs0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.type===void 0&&(missing0="type"))return validate128.errors=[{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.type!==void 0&&data.type!=="function")return validate128.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/allOf/0/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1}else return validate128.
errors=[{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs0===errors;if(valid0){let _errs3=errors;
if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.name===void 0&&(missing1="name"))return validate128.errors=[{instancePath,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data.name!==void 0){
let data1=data.name,_errs5=errors;if(errors===_errs5)if(typeof data1=="string"){if(func1(data1)>128)return validate128.errors=[{instancePath:instancePath+"/name",
schemaPath:"#/allOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data1)<1)
return validate128.errors=[{instancePath:instancePath+"/name",schemaPath:"#/allOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return validate128.errors=[{instancePath:instancePath+"/name",schemaPath:"#/allOf/1/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){if(data.description!==void 0){let data2=data.
description,_errs7=errors;if(typeof data2!="string"&&data2!==null)return validate128.errors=[{instancePath:instancePath+"/description",schemaPath:"#/allOf/1/pro\
perties/description/type",keyword:"type",params:{type:schema51.allOf[1].properties.description.type},message:"must be string,null"}],!1;if(errors===_errs7&&typeof data2==
"string"&&func1(data2)>8192)return validate128.errors=[{instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/maxLength",keyword:"\
maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.parameters!==
void 0){let data3=data.parameters,_errs9=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null)return validate128.errors=[{instancePath:instancePath+
"/parameters",schemaPath:"#/allOf/1/properties/parameters/type",keyword:"type",params:{type:schema51.allOf[1].properties.parameters.type},message:"must be objec\
t,null"}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2)if(data.strict!==void 0){let data4=data.strict,_errs12=errors;if(typeof data4!="boolean"&&data4!==
null)return validate128.errors=[{instancePath:instancePath+"/strict",schemaPath:"#/allOf/1/properties/strict/type",keyword:"type",params:{type:schema51.allOf[1].
properties.strict.type},message:"must be boolean,null"}],!1;var valid2=_errs12===errors}else var valid2=!0}}}else return validate128.errors=[{instancePath,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}return validate128.errors=vErrors,errors===0}validate128.
evaluated={props:{name:!0,description:!0,parameters:!0,strict:!0,type:!0},dynamicProps:!1,dynamicItems:!1};var schema52={anyOf:[{type:"string",enum:["auto","non\
e","required"]},{type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"string",minLength:1,maxLength:128}}},{type:"object",required:[
"type","mode","tools"],properties:{type:{const:"allowed_tools"},mode:{type:"string",enum:["auto","required"]},tools:{type:"array",minItems:1,maxItems:512,items:{
type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"string",minLength:1,maxLength:128}}}}}}]};function validate130(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate130.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,_errs1=errors;if(typeof data!="string"){let err0={instancePath,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="auto"||data===
"none"||data==="required")){let err1={instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema52.anyOf[0].enum},message:"must be equ\
al to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;valid0=valid0||_valid0;let _errs3=errors;
if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.name===void 0&&(missing0="n\
ame")){let err2={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{if(data.type!==void 0){let _errs5=errors;if(data.type!=="function"){let err3={instancePath:instancePath+
"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}var valid1=_errs5===errors}else var valid1=!0;if(valid1)if(data.name!==void 0){let data1=data.name,_errs6=errors;if(errors===
_errs6)if(typeof data1=="string"){if(func1(data1)>128){let err4={instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/maxLength",keyword:"max\
Length",params:{limit:128},message:"must NOT have more than 128 characters"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else if(func1(data1)<1){let err5={
instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid1=_errs6===errors}else var valid1=!0}}else{
let err7={instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid0=_errs3===errors;if(valid0=valid0||_valid0,_valid0){var props0={};props0.type=!0,props0.name=!0}let _errs8=errors;if(errors===_errs8)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="type")||data.mode===void 0&&(missing1="mode")||data.tools===void 0&&
(missing1="tools")){let err8={instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:missing1},message:"must have required prop\
erty '"+missing1+"'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{if(data.type!==void 0){let _errs10=errors;if(data.type!=="allowed_tools"){let err9={
instancePath:instancePath+"/type",schemaPath:"#/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue:"allowed_tools"},message:"must be equal to c\
onstant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data.mode!==void 0){let data3=data.
mode,_errs11=errors;if(typeof data3!="string"){let err10={instancePath:instancePath+"/mode",schemaPath:"#/anyOf/2/properties/mode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(!(data3==="auto"||data3==="required")){let err11={instancePath:instancePath+
"/mode",schemaPath:"#/anyOf/2/properties/mode/enum",keyword:"enum",params:{allowedValues:schema52.anyOf[2].properties.mode.enum},message:"must be equal to one o\
f the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid2=_errs11===errors}else var valid2=!0;if(valid2)if(data.tools!==void 0){
let data4=data.tools,_errs13=errors;if(errors===_errs13)if(Array.isArray(data4))if(data4.length>512){let err12={instancePath:instancePath+"/tools",schemaPath:"#\
/anyOf/2/properties/tools/maxItems",keyword:"maxItems",params:{limit:512},message:"must NOT have more than 512 items"};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}else if(data4.length<1){let err13={instancePath:instancePath+"/tools",schemaPath:"#/anyOf/2/properties/tools/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{var valid3=!0;let len0=data4.length;for(let i0=0;i0<
len0;i0++){let data5=data4[i0],_errs15=errors;if(errors===_errs15)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing2;if(data5.type===void 0&&
(missing2="type")||data5.name===void 0&&(missing2="name")){let err14={instancePath:instancePath+"/tools/"+i0,schemaPath:"#/anyOf/2/properties/tools/items/requir\
ed",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}else{if(data5.type!==void 0){let _errs17=errors;if(data5.type!=="function"){let err15={instancePath:instancePath+"/tools/"+i0+"/type",schemaPath:"#/any\
Of/2/properties/tools/items/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}var valid4=_errs17===errors}else var valid4=!0;if(valid4)if(data5.name!==void 0){let data7=data5.name,_errs18=errors;if(errors===
_errs18)if(typeof data7=="string"){if(func1(data7)>128){let err16={instancePath:instancePath+"/tools/"+i0+"/name",schemaPath:"#/anyOf/2/properties/tools/items/p\
roperties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}else if(func1(data7)<1){let err17={instancePath:instancePath+"/tools/"+i0+"/name",schemaPath:"#/anyOf/2/properties/tools/items/properties/name/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={
instancePath:instancePath+"/tools/"+i0+"/name",schemaPath:"#/anyOf/2/properties/tools/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid4=_errs18===errors}else var valid4=!0}}else{let err19={instancePath:instancePath+
"/tools/"+i0,schemaPath:"#/anyOf/2/properties/tools/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}var valid3=_errs15===errors;if(!valid3)break}}else{let err20={instancePath:instancePath+"/tools",schemaPath:"#/anyOf/2/properties/tools/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid2=_errs13===errors}else var valid2=!0}}}else{
let err21={instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}var _valid0=_errs8===errors;if(valid0=valid0||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.type=!0,props0.mode=!0,props0.tools=!0),valid0)
errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err22={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"m\
ust match a schema in anyOf"};return vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++,validate130.errors=vErrors,!1}return validate130.errors=vErrors,
evaluated0.props=props0,errors===0}validate130.evaluated={dynamicProps:!0,dynamicItems:!1};var schema53={type:"object",required:["type"],properties:{type:{type:"\
string",enum:["text","json_object","json_schema"]},name:{type:"string",minLength:1,maxLength:64},description:{type:["string","null"],maxLength:8192},schema:{type:"\
object",additionalProperties:!0},strict:{type:["boolean","null"]}},if:{properties:{type:{const:"json_schema"}}},then:{required:["name","schema"]}};function validate132(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate132.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.type!==void 0&&data.type!=="json_schema"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;if(errors=
_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.name===void 0&&(missing0="name")||data.schema===void 0&&(missing0="schema"))return validate132.errors=[{instancePath,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1}var _valid0=_errs4===errors;valid0=_valid0}if(!valid0){let err1={
instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++,validate132.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="\
type"))return validate132.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing1},message:"must have required propert\
y '"+missing1+"'"}],!1;if(data.type!==void 0){let data1=data.type,_errs5=errors;if(typeof data1!="string")return validate132.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="text"||data1==="json_object"||data1===
"json_schema"))return validate132.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema53.properties.
type.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){if(data.name!==void 0){let data2=data.
name,_errs7=errors;if(errors===_errs7)if(typeof data2=="string"){if(func1(data2)>64)return validate132.errors=[{instancePath:instancePath+"/name",schemaPath:"#/\
properties/name/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data2)<1)return validate132.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate132.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.description!==void 0){let data3=data.description,_errs9=errors;if(typeof data3!="\
string"&&data3!==null)return validate132.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:schema53.
properties.description.type},message:"must be string,null"}],!1;if(errors===_errs9&&typeof data3=="string"&&func1(data3)>8192)return validate132.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;var valid2=_errs9===
errors}else var valid2=!0;if(valid2){if(data.schema!==void 0){let data4=data.schema,_errs11=errors;if(errors===_errs11&&!(data4&&typeof data4=="object"&&!Array.
isArray(data4)))return validate132.errors=[{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid2=_errs11===errors}else var valid2=!0;if(valid2)if(data.strict!==void 0){let data5=data.strict,_errs14=errors;if(typeof data5!="bo\
olean"&&data5!==null)return validate132.errors=[{instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:schema53.
properties.strict.type},message:"must be boolean,null"}],!1;var valid2=_errs14===errors}else var valid2=!0}}}}else return validate132.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate132.errors=vErrors,errors===0}validate132.evaluated={props:{type:!0,name:!0,
description:!0,schema:!0,strict:!0},dynamicProps:!1,dynamicItems:!1};function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate106.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.model===void 0&&(missing0="model")||data.input===void 0&&(missing0="input"))
return validate106.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.model!==void 0){let _errs1=errors;validate56(data.model,{instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.input!==void 0){let data1=data.input,_errs2=errors,_errs3=errors,valid1=!1,_errs4=errors;if(errors===_errs4)if(Array.isArray(data1))if(data1.
length>1e4){let err0={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/0/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NO\
T have more than 10000 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data1.length<1){let err1={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/anyOf/0/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}else{var valid2=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;validate108(data1[i0],{instancePath:instancePath+"/input/"+
i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.
length);var valid2=_errs6===errors;if(!valid2)break}}else{let err2={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/0/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs7=errors;
if(typeof data1!="string"){let err3={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs7===errors;if(valid1=valid1||_valid0,valid1)errors=_errs3,vErrors!==
null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err4={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate106.errors=vErrors,!1}var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.instructions!==void 0){let data3=data.instructions,_errs9=errors;if(typeof data3!="string"&&data3!==null)return validate106.errors=
[{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type:schema43.properties.instructions.type},message:"\
must be string,null"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.stream!==void 0){let data4=data.stream,_errs11=errors;if(typeof data4!=
"boolean"&&data4!==null)return validate106.errors=[{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type:schema43.
properties.stream.type},message:"must be boolean,null"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.stream_options!==void 0){let data5=data.
stream_options,_errs13=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null)return validate106.errors=[{instancePath:instancePath+"/s\
tream_options",schemaPath:"#/properties/stream_options/type",keyword:"type",params:{type:schema43.properties.stream_options.type},message:"must be object,null"}],
!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data6=data.tools,_errs15=errors;if(!Array.isArray(data6)&&data6!==null)
return validate106.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:schema43.properties.tools.type},
message:"must be array,null"}],!1;if(errors===_errs15&&Array.isArray(data6)){if(data6.length>512)return validate106.errors=[{instancePath:instancePath+"/tools",
schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit:512},message:"must NOT have more than 512 items"}],!1;{var valid3=!0;let len1=data6.length;
for(let i1=0;i1<len1;i1++){let _errs17=errors;validate128(data6[i1],{instancePath:instancePath+"/tools/"+i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.length);var valid3=_errs17===errors;if(!valid3)break}}}var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.tool_choice!==void 0){let data8=data.tool_choice,_errs18=errors,_errs19=errors,valid4=!1,_errs20=errors;validate130(
data8,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.
errors:vErrors.concat(validate130.errors),errors=vErrors.length);var _valid1=_errs20===errors;valid4=valid4||_valid1;let _errs21=errors;if(data8!==null){let err5={
instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs21===errors;if(valid4=valid4||_valid1,valid4)errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=
_errs19:vErrors=null);else{let err6={instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++,validate106.errors=vErrors,!1}var valid0=_errs18===errors}else var valid0=!0;
if(valid0){if(data.parallel_tool_calls!==void 0){let data9=data.parallel_tool_calls,_errs23=errors;if(typeof data9!="boolean"&&data9!==null)return validate106.errors=
[{instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type:schema43.properties.parallel_tool_calls.
type},message:"must be boolean,null"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.max_tool_calls!==void 0){let data10=data.max_tool_calls,
_errs25=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10))&&data10!==null)return validate106.errors=[{instancePath:instancePath+"/max_tool_calls",
schemaPath:"#/properties/max_tool_calls/type",keyword:"type",params:{type:schema43.properties.max_tool_calls.type},message:"must be integer,null"}],!1;var valid0=_errs25===
errors}else var valid0=!0;if(valid0){if(data.max_output_tokens!==void 0){let data11=data.max_output_tokens,_errs27=errors;if(!(typeof data11=="number"&&!(data11%
1)&&!isNaN(data11))&&data11!==null)return validate106.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/type",keyword:"\
type",params:{type:schema43.properties.max_output_tokens.type},message:"must be integer,null"}],!1;if(errors===_errs27&&typeof data11=="number"&&(data11<1||isNaN(
data11)))return validate106.errors=[{instancePath:instancePath+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.temperature!==void 0){let data12=data.temperature,
_errs29=errors;if(typeof data12!="number"&&data12!==null)return validate106.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperatu\
re/type",keyword:"type",params:{type:schema43.properties.temperature.type},message:"must be number,null"}],!1;if(errors===_errs29&&typeof data12=="number"){if(data12>
2||isNaN(data12))return validate106.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2},message:"must be <= 2"}],!1;if(data12<0||isNaN(data12))return validate106.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/propertie\
s/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs29===errors}else var valid0=!0;if(valid0){
if(data.top_p!==void 0){let data13=data.top_p,_errs31=errors;if(typeof data13!="number"&&data13!==null)return validate106.errors=[{instancePath:instancePath+"/t\
op_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:schema43.properties.top_p.type},message:"must be number,null"}],!1;if(errors===_errs31&&typeof data13==
"number"){if(data13>1||isNaN(data13))return validate106.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data13<0||isNaN(data13))return validate106.errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/pro\
perties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs31===errors}else var valid0=!0;if(valid0){
if(data.text!==void 0){let data14=data.text,_errs33=errors;if(!(data14&&typeof data14=="object"&&!Array.isArray(data14))&&data14!==null)return validate106.errors=
[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:schema43.properties.text.type},message:"must be object,null"}],
!1;if(errors===_errs33&&data14&&typeof data14=="object"&&!Array.isArray(data14)){if(data14.format!==void 0){let data15=data14.format,_errs35=errors,_errs36=errors,
valid6=!1,_errs37=errors;validate132(data15,{instancePath:instancePath+"/text/format",parentData:data14,parentDataProperty:"format",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length);var _valid2=_errs37===errors;if(valid6=valid6||_valid2,_valid2){var props2={};
props2.type=!0,props2.name=!0,props2.description=!0,props2.schema=!0,props2.strict=!0}let _errs38=errors;if(data15!==null){let err7={instancePath:instancePath+"\
/text/format",schemaPath:"#/properties/text/properties/format/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}var _valid2=_errs38===errors;if(valid6=valid6||_valid2,valid6)errors=_errs36,vErrors!==null&&(_errs36?vErrors.length=_errs36:vErrors=
null);else{let err8={instancePath:instancePath+"/text/format",schemaPath:"#/properties/text/properties/format/anyOf",keyword:"anyOf",params:{},message:"must mat\
ch a schema in anyOf"};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate106.errors=vErrors,!1}var valid5=_errs35===errors}else var valid5=!0;
if(valid5)if(data14.verbosity!==void 0){let data16=data14.verbosity,_errs40=errors;if(typeof data16!="string"&&data16!==null)return validate106.errors=[{instancePath:instancePath+
"/text/verbosity",schemaPath:"#/properties/text/properties/verbosity/type",keyword:"type",params:{type:schema43.properties.text.properties.verbosity.type},message:"\
must be string,null"}],!1;var valid5=_errs40===errors}else var valid5=!0}var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.metadata!==void 0){let data17=data.
metadata,_errs42=errors;if(!(data17&&typeof data17=="object"&&!Array.isArray(data17))&&data17!==null)return validate106.errors=[{instancePath:instancePath+"/met\
adata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:schema43.properties.metadata.type},message:"must be object,null"}],!1;if(errors===_errs42&&
data17&&typeof data17=="object"&&!Array.isArray(data17)){if(Object.keys(data17).length>16)return validate106.errors=[{instancePath:instancePath+"/metadata",schemaPath:"\
#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:16},message:"must NOT have more than 16 properties"}],!1;for(let key0 in data17){let _errs44=errors;
if(typeof key0=="string"&&func1(key0)>64){let err9={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/maxLength",keyword:"ma\
xLength",params:{limit:64},message:"must NOT have more than 64 characters",propertyName:key0};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid7=_errs44===
errors;if(!valid7){let err10={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate106.errors=vErrors,!1;break}}if(valid7)for(let key1 in data17){
let data18=data17[key1],_errs46=errors;if(errors===_errs46)if(typeof data18=="string"){if(func1(data18)>512)return validate106.errors=[{instancePath:instancePath+
"/metadata/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:512},
message:"must NOT have more than 512 characters"}],!1}else return validate106.errors=[{instancePath:instancePath+"/metadata/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid8=_errs46===errors;
if(!valid8)break}}var valid0=_errs42===errors}else var valid0=!0;if(valid0){if(data.store!==void 0){let data19=data.store,_errs48=errors;if(typeof data19!="bool\
ean"&&data19!==null)return validate106.errors=[{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:schema43.properties.
store.type},message:"must be boolean,null"}],!1;var valid0=_errs48===errors}else var valid0=!0;if(valid0){if(data.previous_response_id!==void 0){let data20=data.
previous_response_id,_errs50=errors;if(typeof data20!="string"&&data20!==null)return validate106.errors=[{instancePath:instancePath+"/previous_response_id",schemaPath:"\
#/properties/previous_response_id/type",keyword:"type",params:{type:schema43.properties.previous_response_id.type},message:"must be string,null"}],!1;var valid0=_errs50===
errors}else var valid0=!0;if(valid0){if(data.background!==void 0){let data21=data.background,_errs52=errors;if(typeof data21!="boolean"&&data21!==null)return validate106.
errors=[{instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:schema43.properties.background.type},message:"\
must be boolean,null"}],!1;var valid0=_errs52===errors}else var valid0=!0;if(valid0){if(data.truncation!==void 0){let data22=data.truncation,_errs54=errors;if(typeof data22!=
"string"&&data22!==null)return validate106.errors=[{instancePath:instancePath+"/truncation",schemaPath:"#/properties/truncation/type",keyword:"type",params:{type:schema43.
properties.truncation.type},message:"must be string,null"}],!1;var valid0=_errs54===errors}else var valid0=!0;if(valid0){if(data.top_logprobs!==void 0){let data23=data.
top_logprobs,_errs56=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23))&&data23!==null)return validate106.errors=[{instancePath:instancePath+"/to\
p_logprobs",schemaPath:"#/properties/top_logprobs/type",keyword:"type",params:{type:schema43.properties.top_logprobs.type},message:"must be integer,null"}],!1;var valid0=_errs56===
errors}else var valid0=!0;if(valid0){if(data.include!==void 0){let data24=data.include,_errs58=errors;if(!Array.isArray(data24)&&data24!==null)return validate106.
errors=[{instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:schema43.properties.include.type},message:"must\
 be array,null"}],!1;if(errors===_errs58&&Array.isArray(data24)){var valid9=!0;let len2=data24.length;for(let i2=0;i2<len2;i2++){let _errs60=errors;if(typeof data24[i2]!=
"string")return validate106.errors=[{instancePath:instancePath+"/include/"+i2,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid9=_errs60===errors;if(!valid9)break}}var valid0=_errs58===errors}else var valid0=!0;if(valid0){if(data.reasoning!==void 0){
let data26=data.reasoning,_errs62=errors;if(!(data26&&typeof data26=="object"&&!Array.isArray(data26))&&data26!==null)return validate106.errors=[{instancePath:instancePath+
"/reasoning",schemaPath:"#/properties/reasoning/type",keyword:"type",params:{type:schema43.properties.reasoning.type},message:"must be object,null"}],!1;var valid0=_errs62===
errors}else var valid0=!0;if(valid0){if(data.service_tier!==void 0){let data27=data.service_tier,_errs64=errors;if(typeof data27!="string"&&data27!==null)return validate106.
errors=[{instancePath:instancePath+"/service_tier",schemaPath:"#/properties/service_tier/type",keyword:"type",params:{type:schema43.properties.service_tier.type},
message:"must be string,null"}],!1;var valid0=_errs64===errors}else var valid0=!0;if(valid0){if(data.prompt_cache_key!==void 0){let data28=data.prompt_cache_key,
_errs66=errors;if(typeof data28!="string"&&data28!==null)return validate106.errors=[{instancePath:instancePath+"/prompt_cache_key",schemaPath:"#/properties/prom\
pt_cache_key/type",keyword:"type",params:{type:schema43.properties.prompt_cache_key.type},message:"must be string,null"}],!1;var valid0=_errs66===errors}else var valid0=!0;
if(valid0){if(data.safety_identifier!==void 0){let data29=data.safety_identifier,_errs68=errors;if(typeof data29!="string"&&data29!==null)return validate106.errors=
[{instancePath:instancePath+"/safety_identifier",schemaPath:"#/properties/safety_identifier/type",keyword:"type",params:{type:schema43.properties.safety_identifier.
type},message:"must be string,null"}],!1;var valid0=_errs68===errors}else var valid0=!0;if(valid0){if(data.user!==void 0){let data30=data.user,_errs70=errors;if(typeof data30!=
"string"&&data30!==null)return validate106.errors=[{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:schema43.properties.
user.type},message:"must be string,null"}],!1;if(errors===_errs70&&typeof data30=="string"&&func1(data30)>512)return validate106.errors=[{instancePath:instancePath+
"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;var valid0=_errs70===
errors}else var valid0=!0;if(valid0){if(data.policy_context!==void 0){let data31=data.policy_context,_errs72=errors,_errs73=errors,valid10=!1,_errs74=errors;validate85(
data31,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.
errors:vErrors.concat(validate85.errors),errors=vErrors.length);var _valid3=_errs74===errors;if(valid10=valid10||_valid3,_valid3){var props3={};props3.data_classification=
!0,props3.region=!0,props3.purpose=!0,props3.consent_tags=!0}let _errs75=errors;if(data31!==null){let err11={instancePath:instancePath+"/policy_context",schemaPath:"\
#/properties/policy_context/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
var _valid3=_errs75===errors;if(valid10=valid10||_valid3,valid10)errors=_errs73,vErrors!==null&&(_errs73?vErrors.length=_errs73:vErrors=null);else{let err12={instancePath:instancePath+
"/policy_context",schemaPath:"#/properties/policy_context/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++,validate106.errors=vErrors,!1}var valid0=_errs72===errors}else var valid0=!0;if(valid0){if(data.cache!==void 0){let data32=data.
cache,_errs77=errors,_errs78=errors,valid11=!1,_errs79=errors;validate60(data32,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var _valid4=_errs79===errors;if(valid11=valid11||
_valid4,_valid4){var props4={};props4.max_age_seconds=!0}let _errs80=errors;if(data32!==null){let err13={instancePath:instancePath+"/cache",schemaPath:"#/proper\
ties/cache/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid4=_errs80===
errors;if(valid11=valid11||_valid4,valid11)errors=_errs78,vErrors!==null&&(_errs78?vErrors.length=_errs78:vErrors=null);else{let err14={instancePath:instancePath+
"/cache",schemaPath:"#/properties/cache/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++,validate106.errors=vErrors,!1}var valid0=_errs77===errors}else var valid0=!0;if(valid0){if(data.requirements!==void 0){let data33=data.requirements,
_errs82=errors,_errs83=errors,valid12=!1,_errs84=errors;validate58(data33,{instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"require\
ments",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var _valid5=_errs84===errors;
if(valid12=valid12||_valid5,_valid5){var props5={};props5.max_latency_ms=!0,props5.max_cost_usd=!0,props5.min_context_tokens=!0}let _errs85=errors;if(data33!==null){
let err15={instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nu\
ll"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid5=_errs85===errors;if(valid12=valid12||_valid5,valid12)errors=_errs83,vErrors!==null&&
(_errs83?vErrors.length=_errs83:vErrors=null);else{let err16={instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++,validate106.errors=vErrors,!1}var valid0=_errs82===
errors}else var valid0=!0;if(valid0)if(data.context_management!==void 0){let data34=data.context_management,_errs87=errors;if(!Array.isArray(data34)&&data34!==null)
return validate106.errors=[{instancePath:instancePath+"/context_management",schemaPath:"#/properties/context_management/type",keyword:"type",params:{type:schema43.
properties.context_management.type},message:"must be array,null"}],!1;var valid0=_errs87===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return validate106.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate106.errors=vErrors,errors===0}validate106.
evaluated={props:{model:!0,input:!0,instructions:!0,stream:!0,stream_options:!0,tools:!0,tool_choice:!0,parallel_tool_calls:!0,max_tool_calls:!0,max_output_tokens:!0,
temperature:!0,top_p:!0,text:!0,metadata:!0,store:!0,previous_response_id:!0,conversation:!0,prompt:!0,background:!0,truncation:!0,top_logprobs:!0,include:!0,reasoning:!0,
service_tier:!0,prompt_cache_key:!0,safety_identifier:!0,user:!0,policy_context:!0,cache:!0,requirements:!0,moderation:!0,prompt_cache_options:!0,prompt_cache_retention:!0,
access_programs:!0,image:!0,context_management:!0},dynamicProps:!1,dynamicItems:!1};function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate105.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate106(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate106.errors:vErrors.
concat(validate106.errors),errors=vErrors.length),validate105.errors=vErrors,errors===0}validate105.evaluated={props:{model:!0,input:!0,instructions:!0,stream:!0,
stream_options:!0,tools:!0,tool_choice:!0,parallel_tool_calls:!0,max_tool_calls:!0,max_output_tokens:!0,temperature:!0,top_p:!0,text:!0,metadata:!0,store:!0,previous_response_id:!0,
conversation:!0,prompt:!0,background:!0,truncation:!0,top_logprobs:!0,include:!0,reasoning:!0,service_tier:!0,prompt_cache_key:!0,safety_identifier:!0,user:!0,policy_context:!0,
cache:!0,requirements:!0,moderation:!0,prompt_cache_options:!0,prompt_cache_retention:!0,access_programs:!0,image:!0,context_management:!0},dynamicProps:!1,dynamicItems:!1};
var embeddings_body=validate138;var schema55={type:"object",required:["model","input"],properties:{model:{$ref:"#/components/schemas/ModelRef"},input:{anyOf:[{type:"array",minItems:1,maxItems:2048,
items:{type:"string",minLength:1}},{type:"string",minLength:1}]},encoding_format:{type:["string","null"],enum:["float","base64",null]},dimensions:{type:["intege\
r","null"],minimum:1},user:{type:["string","null"],maxLength:512},policy_context:{anyOf:[{$ref:"#/components/schemas/PolicyContext"},{type:"null"}]},cache:{anyOf:[
{$ref:"#/components/schemas/CacheTerms"},{type:"null"}]},requirements:{anyOf:[{$ref:"#/components/schemas/Requirements"},{type:"null"}]}}};function validate139(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate139.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
model===void 0&&(missing0="model")||data.input===void 0&&(missing0="input"))return validate139.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model!==void 0){let _errs1=errors;validate56(data.model,{instancePath:instancePath+
"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){let data1=data.input,_errs2=errors,_errs3=errors,valid1=!1,_errs4=errors;
if(errors===_errs4)if(Array.isArray(data1))if(data1.length>2048){let err0={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/0/maxItems",keyword:"\
maxItems",params:{limit:2048},message:"must NOT have more than 2048 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data1.length<1){let err1={
instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/0/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 item\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{var valid2=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs6=errors;
if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)<1){let err2={instancePath:instancePath+"/input/"+i0,schemaPath:"#/properties/input/anyOf/0/items/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/input/"+i0,schemaPath:"#/properties/input/anyOf/0/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid2=_errs6===errors;if(!valid2)break}}else{let err4={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs4===
errors;valid1=valid1||_valid0;let _errs8=errors;if(errors===_errs8)if(typeof data1=="string"){if(func1(data1)<1){let err5={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}else{let err6={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===errors;if(valid1=valid1||_valid0,valid1)errors=_errs3,vErrors!==
null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err7={instancePath:instancePath+"/input",schemaPath:"#/properties/input/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,validate139.errors=vErrors,!1}var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.encoding_format!==void 0){let data3=data.encoding_format,_errs10=errors;if(typeof data3!="string"&&data3!==null)return validate139.
errors=[{instancePath:instancePath+"/encoding_format",schemaPath:"#/properties/encoding_format/type",keyword:"type",params:{type:schema55.properties.encoding_format.
type},message:"must be string,null"}],!1;if(!(data3==="float"||data3==="base64"||data3===null))return validate139.errors=[{instancePath:instancePath+"/encoding_\
format",schemaPath:"#/properties/encoding_format/enum",keyword:"enum",params:{allowedValues:schema55.properties.encoding_format.enum},message:"must be equal to \
one of the allowed values"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.dimensions!==void 0){let data4=data.dimensions,_errs12=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4))&&data4!==null)return validate139.errors=[{instancePath:instancePath+"/dimensions",schemaPath:"#/properti\
es/dimensions/type",keyword:"type",params:{type:schema55.properties.dimensions.type},message:"must be integer,null"}],!1;if(errors===_errs12&&typeof data4=="num\
ber"&&(data4<1||isNaN(data4)))return validate139.errors=[{instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.user!==void 0){let data5=data.user,
_errs14=errors;if(typeof data5!="string"&&data5!==null)return validate139.errors=[{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"\
type",params:{type:schema55.properties.user.type},message:"must be string,null"}],!1;if(errors===_errs14&&typeof data5=="string"&&func1(data5)>512)return validate139.
errors=[{instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.policy_context!==void 0){let data6=data.policy_context,_errs16=errors,_errs17=errors,
valid3=!1,_errs18=errors;validate85(data6,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"policy_context",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var _valid1=_errs18===errors;if(valid3=valid3||_valid1,_valid1){
var props0={};props0.data_classification=!0,props0.region=!0,props0.purpose=!0,props0.consent_tags=!0}let _errs19=errors;if(data6!==null){let err8={instancePath:instancePath+
"/policy_context",schemaPath:"#/properties/policy_context/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}var _valid1=_errs19===errors;if(valid3=valid3||_valid1,valid3)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=
null);else{let err9={instancePath:instancePath+"/policy_context",schemaPath:"#/properties/policy_context/anyOf",keyword:"anyOf",params:{},message:"must match a \
schema in anyOf"};return vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++,validate139.errors=vErrors,!1}var valid0=_errs16===errors}else var valid0=!0;
if(valid0){if(data.cache!==void 0){let data7=data.cache,_errs21=errors,_errs22=errors,valid4=!1,_errs23=errors;validate60(data7,{instancePath:instancePath+"/cac\
he",parentData:data,parentDataProperty:"cache",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.
length);var _valid2=_errs23===errors;if(valid4=valid4||_valid2,_valid2){var props1={};props1.max_age_seconds=!0}let _errs24=errors;if(data7!==null){let err10={instancePath:instancePath+
"/cache",schemaPath:"#/properties/cache/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}var _valid2=_errs24===errors;if(valid4=valid4||_valid2,valid4)errors=_errs22,vErrors!==null&&(_errs22?vErrors.length=_errs22:vErrors=null);else{let err11={
instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++,validate139.errors=vErrors,!1}var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.requirements!==void 0){
let data8=data.requirements,_errs26=errors,_errs27=errors,valid5=!1,_errs28=errors;validate58(data8,{instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"\
requirements",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var _valid3=_errs28===
errors;if(valid5=valid5||_valid3,_valid3){var props2={};props2.max_latency_ms=!0,props2.max_cost_usd=!0,props2.min_context_tokens=!0}let _errs29=errors;if(data8!==
null){let err12={instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must\
 be null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid3=_errs29===errors;if(valid5=valid5||_valid3,valid5)errors=_errs27,vErrors!==null&&
(_errs27?vErrors.length=_errs27:vErrors=null);else{let err13={instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate139.errors=vErrors,!1}var valid0=_errs26===
errors}else var valid0=!0}}}}}}}else return validate139.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate139.errors=vErrors,errors===0}validate139.evaluated={props:{model:!0,input:!0,encoding_format:!0,dimensions:!0,user:!0,policy_context:!0,cache:!0,
requirements:!0},dynamicProps:!1,dynamicItems:!1};function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate138.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate139(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate139.errors:vErrors.concat(validate139.
errors),errors=vErrors.length),validate138.errors=vErrors,errors===0}validate138.evaluated={props:{model:!0,input:!0,encoding_format:!0,dimensions:!0,user:!0,policy_context:!0,
cache:!0,requirements:!0},dynamicProps:!1,dynamicItems:!1};var checkPolicy_body=validate145;var schema58={type:"object",allOf:[{anyOf:[{required:["content"]},{required:["action"]}]}],properties:{request_id:{type:"string",minLength:1,maxLength:128},content:{
type:"object",required:["type","text"],properties:{type:{type:"string",enum:["text"]},text:{type:"string"}}},action:{$ref:"#/components/schemas/PolicyAction"},ruleset:{
type:"string",minLength:1,maxLength:64},subject:{$ref:"#/components/schemas/CheckedSubject"}}};function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate149.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.kind===void 0&&(missing0="kind")||data.resource===void 0&&(missing0="resource"))return validate149.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.kind!==void 0){let data0=data.
kind,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>128)return validate149.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/properties/kind/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate149.errors=
[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate149.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.resource!==void 0){let data1=data.resource,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>512)return validate149.errors=[{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",
params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<1)return validate149.errors=[{instancePath:instancePath+"/resource",schemaPath:"\
#/properties/resource/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate149.errors=[{instancePath:instancePath+
"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.attributes!==void 0){let data2=data.attributes,_errs5=errors;if(errors===_errs5&&!(data2&&typeof data2=="object"&&!Array.isArray(data2)))return validate149.
errors=[{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs5===
errors}else var valid0=!0}}else return validate149.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate149.errors=vErrors,errors===0}validate149.evaluated={props:{kind:!0,resource:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};var schema60={type:"\
object",properties:{principal_id:{type:"string",maxLength:128},kind:{type:"string",enum:["user","service","agent"]},agent_id:{type:"string",maxLength:64},run_id:{
type:"string",maxLength:128}}};function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate151.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.principal_id!==void 0){let data0=data.principal_id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(
data0)>128)return validate151.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"}],!1}else return validate151.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/princi\
pal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){
let data1=data.kind,_errs3=errors;if(typeof data1!="string")return validate151.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="user"||data1==="service"||data1==="agent"))return validate151.errors=[{instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema60.properties.kind.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.agent_id!==void 0){let data2=data.agent_id,_errs5=errors;if(errors===_errs5)if(typeof data2==
"string"){if(func1(data2)>64)return validate151.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate151.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/prop\
erties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.run_id!==
void 0){let data3=data.run_id,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>128)return validate151.errors=[{instancePath:instancePath+
"/run_id",schemaPath:"#/properties/run_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return validate151.
errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}else return validate151.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate151.errors=vErrors,errors===0}validate151.evaluated={props:{principal_id:!0,kind:!0,agent_id:!0,run_id:!0},dynamicProps:!1,dynamicItems:!1};function validate148(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate148.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.content===void 0&&(missing0="content")){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;valid1=valid1||_valid0;
let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.action===void 0&&(missing1="action")){let err1={instancePath,schemaPath:"\
#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}var _valid0=_errs4===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{
let err2={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++,validate148.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.request_id!==void 0){let data0=data.
request_id,_errs5=errors;if(errors===_errs5)if(typeof data0=="string"){if(func1(data0)>128)return validate148.errors=[{instancePath:instancePath+"/request_id",schemaPath:"\
#/properties/request_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate148.
errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}else return validate148.errors=[{instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){if(data.content!==void 0){let data1=data.content,_errs7=errors;
if(errors===_errs7)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing2;if(data1.type===void 0&&(missing2="type")||data1.text===void 0&&(missing2=
"text"))return validate148.errors=[{instancePath:instancePath+"/content",schemaPath:"#/properties/content/required",keyword:"required",params:{missingProperty:missing2},
message:"must have required property '"+missing2+"'"}],!1;if(data1.type!==void 0){let data2=data1.type,_errs9=errors;if(typeof data2!="string")return validate148.
errors=[{instancePath:instancePath+"/content/type",schemaPath:"#/properties/content/properties/type/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;if(data2!=="text")return validate148.errors=[{instancePath:instancePath+"/content/type",schemaPath:"#/properties/content/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema58.properties.content.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs9===errors}else
var valid3=!0;if(valid3)if(data1.text!==void 0){let _errs11=errors;if(typeof data1.text!="string")return validate148.errors=[{instancePath:instancePath+"/conten\
t/text",schemaPath:"#/properties/content/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs11===errors}else
var valid3=!0}else return validate148.errors=[{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.action!==void 0){let _errs13=errors;validate149(data.action,{instancePath:instancePath+
"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=
vErrors.length);var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data.ruleset!==void 0){let data5=data.ruleset,_errs14=errors;if(errors===_errs14)if(typeof data5==
"string"){if(func1(data5)>64)return validate148.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data5)<1)return validate148.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/\
properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate148.errors=[{instancePath:instancePath+
"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs14===errors}else var valid2=!0;
if(valid2)if(data.subject!==void 0){let _errs16=errors;validate151(data.subject,{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subjec\
t",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length);var valid2=_errs16===errors}else
var valid2=!0}}}}else return validate148.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate148.
errors=vErrors,errors===0}validate148.evaluated={props:{request_id:!0,content:!0,action:!0,ruleset:!0,subject:!0},dynamicProps:!1,dynamicItems:!1};function validate146(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate146.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
policy_check===void 0&&(missing0="policy_check"))return validate146.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.auth!==void 0){let _errs1=errors;validate82(data.auth,{instancePath:instancePath+"/auth",parentData:data,
parentDataProperty:"auth",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0)if(data.policy_check!==void 0){let _errs2=errors;validate148(data.policy_check,{instancePath:instancePath+"/policy_check",parentData:data,
parentDataProperty:"policy_check",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate148.errors:vErrors.concat(validate148.errors),errors=vErrors.length);
var valid0=_errs2===errors}else var valid0=!0}else return validate146.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate146.errors=vErrors,errors===0}validate146.evaluated={props:{auth:!0,policy_check:!0,traceparent:!0},dynamicProps:!1,dynamicItems:!1};
function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate145.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate146(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length),validate145.errors=vErrors,errors===
0}validate145.evaluated={props:{auth:!0,policy_check:!0,traceparent:!0},dynamicProps:!1,dynamicItems:!1};var checkAction_body=validate155;function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate156.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.kind===void 0&&(missing0="kind")||data.resource===void 0&&(missing0="resource"))return validate156.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.kind!==void 0){let data0=data.
kind,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>128)return validate156.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/properties/kind/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)return validate156.errors=
[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return validate156.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.resource!==void 0){let data1=data.resource,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>512)return validate156.errors=[{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",
params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data1)<1)return validate156.errors=[{instancePath:instancePath+"/resource",schemaPath:"\
#/properties/resource/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate156.errors=[{instancePath:instancePath+
"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.attributes!==void 0){let data2=data.attributes,_errs5=errors;if(errors===_errs5&&!(data2&&typeof data2=="object"&&!Array.isArray(data2)))return validate156.
errors=[{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs5===
errors}else var valid0=!0}}else return validate156.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate156.errors=vErrors,errors===0}validate156.evaluated={props:{kind:!0,resource:!0,attributes:!0},dynamicProps:!1,dynamicItems:!1};function validate158(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate158.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.data_classification!==
void 0){let data0=data.data_classification,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>64)return validate158.errors=[{instancePath:instancePath+
"/data_classification",schemaPath:"#/properties/data_classification/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 charact\
ers"}],!1}else return validate158.errors=[{instancePath:instancePath+"/data_classification",schemaPath:"#/properties/data_classification/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.region!==void 0){let data1=data.region,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>64)return validate158.errors=[{instancePath:instancePath+"/region",schemaPath:"#/properties/region\
/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate158.errors=[{instancePath:instancePath+
"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.purpose!==void 0){let data2=data.purpose,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>128)return validate158.errors=
[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 c\
haracters"}],!1}else return validate158.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.consent_tags!==void 0){let data3=data.consent_tags,_errs7=errors;if(errors===
_errs7)if(Array.isArray(data3)){if(data3.length>64)return validate158.errors=[{instancePath:instancePath+"/consent_tags",schemaPath:"#/properties/consent_tags/m\
axItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],
_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(data4)>64)return validate158.errors=[{instancePath:instancePath+"/consent_tags/"+i0,schemaPath:"\
#/properties/consent_tags/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate158.errors=
[{instancePath:instancePath+"/consent_tags/"+i0,schemaPath:"#/properties/consent_tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid1=_errs9===errors;if(!valid1)break}}}else return validate158.errors=[{instancePath:instancePath+"/consent_tags",schemaPath:"#/properties/consent_tag\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate158.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate158.errors=vErrors,errors===0}validate158.evaluated={props:{
data_classification:!0,region:!0,purpose:!0,consent_tags:!0},dynamicProps:!1,dynamicItems:!1};function validate155(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate155.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.action===void 0&&(missing0="action"))
return validate155.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.action!==void 0){let _errs1=errors;validate156(data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0)if(data.policy_context!==void 0){let _errs2=errors;validate158(data.policy_context,{instancePath:instancePath+"/policy_context",parentData:data,parentDataProperty:"\
policy_context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0}else return validate155.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate155.errors=vErrors,errors===0}validate155.evaluated={props:{action:!0,policy_context:!0},dynamicProps:!1,dynamicItems:!1};var createPolicy_body=validate160;var schema65={type:"object",additionalProperties:!1,required:["effect","subjects","actions","resources","reason","fixtures"],properties:{policy_id:{$ref:"#/comp\
onents/schemas/PolicyId"},description:{type:"string",maxLength:1024,pattern:"^[^\\u0000]*$"},effect:{$ref:"#/components/schemas/PolicyEffect"},subjects:{type:"a\
rray",minItems:1,maxItems:64,items:{type:"string",maxLength:160,pattern:"^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"}},actions:{type:"array",minItems:1,maxItems:16,
items:{type:"string",maxLength:128,pattern:"^([a-z_.]+\\*?|\\*)$"}},resources:{type:"array",minItems:1,maxItems:256,items:{type:"string",minLength:1,maxLength:512,
pattern:"^[^\\u0000]*$"}},when:{type:"string",minLength:1,maxLength:2048,pattern:"^[^\\u0000]*$"},reason:{type:"string",minLength:1,maxLength:256,pattern:"^[^\\u\
0000]*$"},ruleset:{type:"string",minLength:1,maxLength:64},limit:{$ref:"#/components/schemas/PolicyLimit"},fixtures:{type:"array",minItems:1,maxItems:64,items:{
$ref:"#/components/schemas/PolicyFixture"}}}},func104=Object.prototype.hasOwnProperty;var pattern6=new RegExp("^pol_[A-Za-z0-9_.-]{1,60}$","u");function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate162.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(typeof data=="string"){if(!pattern6.test(data))return validate162.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^pol_[A-Za-z0-9_.-]{1,60}$"},message:'must match pattern "^pol_[A-Za-z0-9_.-]{1,60}$"'}],!1}else return validate162.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;return validate162.errors=vErrors,errors===0}validate162.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema67={type:"string",enum:["allow","deny","redact","require_approval"]};function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate164.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"?(validate164.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1):data==="allow"||data==="deny"||data==="redact"||data==="require_approval"?(validate164.errors=vErrors,errors===0):(validate164.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema67.enum},message:"must be equal to one of the allowed values"}],!1)}validate164.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema68={type:"object",additionalProperties:!1,required:["requests","per_seconds","per"],properties:{requests:{type:"integer",minimum:1,maximum:1e6},
per_seconds:{type:"integer",minimum:1,maximum:86400},per:{type:"string",enum:["agent","principal","run","tenant"]}}};function validate166(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate166.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.requests===
void 0&&(missing0="requests")||data.per_seconds===void 0&&(missing0="per_seconds")||data.per===void 0&&(missing0="per"))return validate166.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="requests"||key0==="per_seconds"||key0==="per")){return validate166.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.requests!==void 0){let data0=data.
requests,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate166.errors=[{instancePath:instancePath+"/requests",schemaPath:"#/p\
roperties/requests/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="number"){if(data0>1e6||isNaN(data0))
return validate166.errors=[{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"}],!1;if(data0<1||isNaN(data0))return validate166.errors=[{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.per_seconds!==
void 0){let data1=data.per_seconds,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate166.errors=[{instancePath:instancePath+"\
/per_seconds",schemaPath:"#/properties/per_seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1==
"number"){if(data1>86400||isNaN(data1))return validate166.errors=[{instancePath:instancePath+"/per_seconds",schemaPath:"#/properties/per_seconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"}],!1;if(data1<1||isNaN(data1))return validate166.errors=[{instancePath:instancePath+"/p\
er_seconds",schemaPath:"#/properties/per_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.per!==void 0){let data2=data.per,_errs6=errors;if(typeof data2!="string")return validate166.errors=[{instancePath:instancePath+"\
/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="agent"||data2==="principal"||data2===
"run"||data2==="tenant"))return validate166.errors=[{instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues:schema68.
properties.per.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate166.errors=[
{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate166.errors=vErrors,errors===0}validate166.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema69={type:"object",additionalProperties:!1,required:["name","action","resource","expect"],properties:{name:{
type:"string",minLength:1,maxLength:128},subject:{$ref:"#/components/schemas/PolicySubject"},action:{type:"string",minLength:1,maxLength:128},resource:{type:"st\
ring",minLength:1,maxLength:512},attributes:{type:"object",additionalProperties:!0},context:{$ref:"#/components/schemas/PolicyContext"},expect:{type:"string",enum:[
"allow","deny","redact","require_approval","none"]}}},schema70={type:"object",additionalProperties:!1,properties:{principal_id:{type:"string",maxLength:128},kind:{
type:"string",enum:["user","service","agent"]},agent_id:{type:"string",maxLength:64},run_id:{type:"string",maxLength:128}}};function validate169(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate169.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="principal_id"||key0==="kind"||key0==="agent_id"||key0==="run_id")){return validate169.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){if(data.principal_id!==void 0){
let data0=data.principal_id,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>128)return validate169.errors=[{instancePath:instancePath+
"/principal_id",schemaPath:"#/properties/principal_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else
return validate169.errors=[{instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data1=data.kind,_errs4=errors;if(typeof data1!="string")
return validate169.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(data1==="user"||data1==="service"||data1==="agent"))return validate169.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:schema70.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.agent_id!==void 0){let data2=data.agent_id,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>64)return validate169.
errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more th\
an 64 characters"}],!1}else return validate169.errors=[{instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.run_id!==void 0){let data3=data.run_id,_errs8=errors;if(errors===
_errs8)if(typeof data3=="string"){if(func1(data3)>128)return validate169.errors=[{instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return validate169.errors=[{instancePath:instancePath+"/run_id",
schemaPath:"#/properties/run_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}else return validate169.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate169.errors=vErrors,errors===0}validate169.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate168.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.action===void 0&&(missing0="action")||
data.resource===void 0&&(missing0="resource")||data.expect===void 0&&(missing0="expect"))return validate168.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="name"||
key0==="subject"||key0==="action"||key0==="resource"||key0==="attributes"||key0==="context"||key0==="expect")){return validate168.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){
if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>128)return validate168.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data0)<1)
return validate168.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1}else return validate168.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.subject!==void 0){let _errs4=errors;validate169(data.subject,
{instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.
concat(validate169.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.action!==void 0){let data2=data.action,_errs5=errors;
if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>128)return validate168.errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/actio\
n/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(func1(data2)<1)return validate168.errors=[{instancePath:instancePath+
"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate168.
errors=[{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.resource!==void 0){let data3=data.resource,_errs7=errors;if(errors===_errs7)if(typeof data3=="string"){if(func1(data3)>
512)return validate168.errors=[{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters"}],!1;if(func1(data3)<1)return validate168.errors=[{instancePath:instancePath+"/resource",schemaPath:"#/properties/resour\
ce/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate168.errors=[{instancePath:instancePath+
"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.attributes!==void 0){let data4=data.attributes,_errs9=errors;if(errors===_errs9&&!(data4&&typeof data4=="object"&&!Array.isArray(data4)))return validate168.
errors=[{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.context!==void 0){let _errs12=errors;validate85(data.context,{instancePath:instancePath+"/context",parentData:data,
parentDataProperty:"context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs12===
errors}else var valid0=!0;if(valid0)if(data.expect!==void 0){let data6=data.expect,_errs13=errors;if(typeof data6!="string")return validate168.errors=[{instancePath:instancePath+
"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="allow"||data6==="deny"||data6===
"redact"||data6==="require_approval"||data6==="none"))return validate168.errors=[{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/enum",keyword:"\
enum",params:{allowedValues:schema69.properties.expect.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}}else
return validate168.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate168.errors=vErrors,
errors===0}validate168.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern7=new RegExp("^[^\\u0000]*$","u"),pattern8=new RegExp("^(\\*|(agent|princi\
pal):[^\\s\\u0000]{1,128})$","u"),pattern9=new RegExp("^([a-z_.]+\\*?|\\*)$","u");function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate161.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.effect===void 0&&(missing0="effect")||data.subjects===
void 0&&(missing0="subjects")||data.actions===void 0&&(missing0="actions")||data.resources===void 0&&(missing0="resources")||data.reason===void 0&&(missing0="re\
ason")||data.fixtures===void 0&&(missing0="fixtures"))return validate161.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!func104.call(schema65.properties,key0)){return validate161.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"}],!1;break}if(_errs1===errors){if(data.policy_id!==void 0){let _errs2=errors;validate162(data.policy_id,{instancePath:instancePath+"/policy_id",parentData:data,
parentDataProperty:"policy_id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.description!==void 0){let data1=data.description,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(
data1)>1024)return validate161.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(!pattern7.test(data1))return validate161.errors=[{instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate161.errors=
[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let _errs5=errors;validate164(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"\
effect",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.subjects!==void 0){let data3=data.subjects,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>64)return validate161.
errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than\
 64 items"}],!1;if(data3.length<1)return validate161.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs8=errors;
if(errors===_errs8)if(typeof data4=="string"){if(func1(data4)>160)return validate161.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties\
/subjects/items/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern8.test(data4))return validate161.
errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\
\\s\\u0000]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate161.errors=[{instancePath:instancePath+
"/subjects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===errors;if(!valid1)
break}}}else return validate161.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data5=data.actions,_errs10=errors;if(errors===_errs10)
if(Array.isArray(data5)){if(data5.length>16)return validate161.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data5.length<1)return validate161.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data5.length;for(let i1=0;i1<
len1;i1++){let data6=data5[i1],_errs12=errors;if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>128)return validate161.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern9.
test(data6))return validate161.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate161.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs12===errors;if(!valid2)break}}}else return validate161.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data7=data.resources,_errs14=errors;if(errors===_errs14)if(Array.isArray(data7)){if(data7.length>
256)return validate161.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data7.length<1)return validate161.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data7.length;for(let i2=0;i2<len2;i2++){let data8=data7[i2],
_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>512)return validate161.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data8)<1)return validate161.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern7.test(data8))return validate161.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resou\
rces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate161.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs16===errors;
if(!valid3)break}}}else return validate161.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data9=data.when,_errs18=errors;if(errors===
_errs18)if(typeof data9=="string"){if(func1(data9)>2048)return validate161.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data9)<1)return validate161.errors=[{instancePath:instancePath+"/\
when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern7.test(data9))
return validate161.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate161.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data10=data.reason,_errs20=errors;
if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>256)return validate161.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data10)<1)return validate161.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern7.test(
data10))return validate161.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate161.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data11=data.ruleset,
_errs22=errors;if(errors===_errs22)if(typeof data11=="string"){if(func1(data11)>64)return validate161.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data11)<1)return validate161.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate161.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs24=errors;validate166(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.errors:vErrors.concat(
validate166.errors),errors=vErrors.length);var valid0=_errs24===errors}else var valid0=!0;if(valid0)if(data.fixtures!==void 0){let data13=data.fixtures,_errs25=errors;
if(errors===_errs25)if(Array.isArray(data13)){if(data13.length>64)return validate161.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data13.length<1)return validate161.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data13.
length;for(let i3=0;i3<len3;i3++){let _errs27=errors;validate168(data13[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data13,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate168.errors:vErrors.concat(validate168.errors),errors=vErrors.length);var valid4=_errs27===errors;if(!valid4)break}}}else
return validate161.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs25===errors}else var valid0=!0}}}}}}}}}}}}else return validate161.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate161.errors=vErrors,errors===0}validate161.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate160(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate160.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate161(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors),errors=vErrors.length),validate160.errors=vErrors,errors===0}validate160.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var updatePolicy_body=validate174;var schema72={type:"object",additionalProperties:!1,required:["effect","subjects","actions","resources","reason","fixtures"],properties:{policy_id:{$ref:"#/comp\
onents/schemas/PolicyId"},description:{type:"string",maxLength:1024,pattern:"^[^\\u0000]*$"},effect:{$ref:"#/components/schemas/PolicyEffect"},subjects:{type:"a\
rray",minItems:1,maxItems:64,items:{type:"string",maxLength:160,pattern:"^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"}},actions:{type:"array",minItems:1,maxItems:16,
items:{type:"string",maxLength:128,pattern:"^([a-z_.]+\\*?|\\*)$"}},resources:{type:"array",minItems:1,maxItems:256,items:{type:"string",minLength:1,maxLength:512,
pattern:"^[^\\u0000]*$"}},when:{type:"string",minLength:1,maxLength:2048,pattern:"^[^\\u0000]*$"},reason:{type:"string",minLength:1,maxLength:256,pattern:"^[^\\u\
0000]*$"},ruleset:{type:"string",minLength:1,maxLength:64},limit:{$ref:"#/components/schemas/PolicyLimit"},fixtures:{type:"array",minItems:1,maxItems:64,items:{
$ref:"#/components/schemas/PolicyFixture"}}}};function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate175.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.effect===void 0&&(missing0="effect")||data.subjects===void 0&&(missing0="subjects")||data.actions===
void 0&&(missing0="actions")||data.resources===void 0&&(missing0="resources")||data.reason===void 0&&(missing0="reason")||data.fixtures===void 0&&(missing0="fix\
tures"))return validate175.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required proper\
ty '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!func104.call(schema72.properties,key0)){return validate175.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors){
if(data.policy_id!==void 0){let _errs2=errors;validate162(data.policy_id,{instancePath:instancePath+"/policy_id",parentData:data,parentDataProperty:"policy_id",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.description!==void 0){let data1=data.description,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>1024)return validate175.
errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have\
 more than 1024 characters"}],!1;if(!pattern7.test(data1))return validate175.errors=[{instancePath:instancePath+"/description",schemaPath:"#/properties/descript\
ion/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate175.errors=[{instancePath:instancePath+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.effect!==void 0){let _errs5=errors;validate164(data.effect,{instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.subjects!==void 0){let data3=data.subjects,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>64)return validate175.errors=
[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 ite\
ms"}],!1;if(data3.length<1)return validate175.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs8=errors;if(errors===
_errs8)if(typeof data4=="string"){if(func1(data4)>160)return validate175.errors=[{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/it\
ems/maxLength",keyword:"maxLength",params:{limit:160},message:"must NOT have more than 160 characters"}],!1;if(!pattern8.test(data4))return validate175.errors=[
{instancePath:instancePath+"/subjects/"+i0,schemaPath:"#/properties/subjects/items/pattern",keyword:"pattern",params:{pattern:"^(\\*|(agent|principal):[^\\s\\u0000\
]{1,128})$"},message:'must match pattern "^(\\*|(agent|principal):[^\\s\\u0000]{1,128})$"'}],!1}else return validate175.errors=[{instancePath:instancePath+"/sub\
jects/"+i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs8===errors;if(!valid1)
break}}}else return validate175.errors=[{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.actions!==void 0){let data5=data.actions,_errs10=errors;if(errors===_errs10)
if(Array.isArray(data5)){if(data5.length>16)return validate175.errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items"}],!1;if(data5.length<1)return validate175.errors=[{instancePath:instancePath+"/actions",schemaPath:"\
#/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len1=data5.length;for(let i1=0;i1<
len1;i1++){let data6=data5[i1],_errs12=errors;if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>128)return validate175.errors=[{instancePath:instancePath+
"/actions/"+i1,schemaPath:"#/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(!pattern9.
test(data6))return validate175.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"#/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"\
^([a-z_.]+\\*?|\\*)$"},message:'must match pattern "^([a-z_.]+\\*?|\\*)$"'}],!1}else return validate175.errors=[{instancePath:instancePath+"/actions/"+i1,schemaPath:"\
#/properties/actions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs12===errors;if(!valid2)break}}}else return validate175.
errors=[{instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data7=data.resources,_errs14=errors;if(errors===_errs14)if(Array.isArray(data7)){if(data7.length>
256)return validate175.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/maxItems",keyword:"maxItems",params:{limit:256},message:"\
must NOT have more than 256 items"}],!1;if(data7.length<1)return validate175.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/\
minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid3=!0;let len2=data7.length;for(let i2=0;i2<len2;i2++){let data8=data7[i2],
_errs16=errors;if(errors===_errs16)if(typeof data8=="string"){if(func1(data8)>512)return validate175.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"\
#/properties/resources/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;if(func1(data8)<1)return validate175.
errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resources/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"}],!1;if(!pattern7.test(data8))return validate175.errors=[{instancePath:instancePath+"/resources/"+i2,schemaPath:"#/properties/resou\
rces/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate175.errors=[{instancePath:instancePath+
"/resources/"+i2,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs16===errors;
if(!valid3)break}}}else return validate175.errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data9=data.when,_errs18=errors;if(errors===
_errs18)if(typeof data9=="string"){if(func1(data9)>2048)return validate175.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(func1(data9)<1)return validate175.errors=[{instancePath:instancePath+"/\
when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern7.test(data9))
return validate175.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'}],!1}else return validate175.errors=[{instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data10=data.reason,_errs20=errors;
if(errors===_errs20)if(typeof data10=="string"){if(func1(data10)>256)return validate175.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/re\
ason/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data10)<1)return validate175.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern7.test(
data10))return validate175.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
message:'must match pattern "^[^\\u0000]*$"'}],!1}else return validate175.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.ruleset!==void 0){let data11=data.ruleset,
_errs22=errors;if(errors===_errs22)if(typeof data11=="string"){if(func1(data11)>64)return validate175.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"\
#/properties/ruleset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data11)<1)return validate175.
errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return validate175.errors=[{instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.limit!==void 0){let _errs24=errors;validate166(data.limit,
{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate166.errors:vErrors.concat(
validate166.errors),errors=vErrors.length);var valid0=_errs24===errors}else var valid0=!0;if(valid0)if(data.fixtures!==void 0){let data13=data.fixtures,_errs25=errors;
if(errors===_errs25)if(Array.isArray(data13)){if(data13.length>64)return validate175.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fix\
tures/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;if(data13.length<1)return validate175.errors=[{instancePath:instancePath+
"/fixtures",schemaPath:"#/properties/fixtures/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid4=!0;let len3=data13.
length;for(let i3=0;i3<len3;i3++){let _errs27=errors;validate168(data13[i3],{instancePath:instancePath+"/fixtures/"+i3,parentData:data13,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate168.errors:vErrors.concat(validate168.errors),errors=vErrors.length);var valid4=_errs27===errors;if(!valid4)break}}}else
return validate175.errors=[{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var valid0=_errs25===errors}else var valid0=!0}}}}}}}}}}}}else return validate175.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate175.errors=vErrors,errors===0}validate175.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate174(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate174.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate175(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length),validate174.errors=vErrors,errors===0}validate174.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var testPolicy_body=validate181;function validate181(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate181.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(key0!=="version"){return validate181.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors&&data.version!==void 0){let data0=data.
version,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate181.errors=[{instancePath:instancePath+"/version",schemaPath:"#/pro\
perties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="number"){if(data0>2147483647||isNaN(
data0))return validate181.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"}],!1;if(data0<1||isNaN(data0))return validate181.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}}}else return validate181.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate181.errors=vErrors,errors===0}validate181.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var stagePolicy_body=validate182,schema74={type:"object",additionalProperties:!1,required:["mode"],properties:{version:{type:"integer",minimum:1,maximum:2147483647},
mode:{type:"string",enum:["shadow","canary"]},percent:{type:"integer",minimum:1,maximum:100}},$id:"stagePolicy_body"};function validate182(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate182.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.mode===void 0&&
(missing0="mode"))return validate182.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have requi\
red property '"+missing0+"'"}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="version"||key0==="mode"||key0==="percent")){return validate182.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===
errors){if(data.version!==void 0){let data0=data.version,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate182.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="numbe\
r"){if(data0>2147483647||isNaN(data0))return validate182.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(data0<1||isNaN(data0))return validate182.errors=[{instancePath:instancePath+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.mode!==void 0){let data1=data.mode,_errs4=errors;if(typeof data1!="string")return validate182.errors=[{instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="shadow"||data1==="canary"))return validate182.
errors=[{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema74.properties.mode.enum},message:"must\
 be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.percent!==void 0){let data2=data.percent,_errs6=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate182.errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2=="number"){if(data2>100||isNaN(data2))return validate182.
errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <=\
 100"}],!1;if(data2<1||isNaN(data2))return validate182.errors=[{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs6===errors}else var valid0=!0}}}}else return validate182.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate182.errors=vErrors,errors===0}validate182.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var promotePolicy_body=validate183;function validate183(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate183.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(key0!=="version"){return validate183.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors&&data.version!==void 0){let data0=data.
version,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate183.errors=[{instancePath:instancePath+"/version",schemaPath:"#/pro\
perties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="number"){if(data0>2147483647||isNaN(
data0))return validate183.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"}],!1;if(data0<1||isNaN(data0))return validate183.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}}}else return validate183.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate183.errors=vErrors,errors===0}validate183.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rollbackPolicy_body=validate184;function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate184.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let _errs1=errors;for(let key0 in data)if(key0!=="version"){return validate184.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}if(_errs1===errors&&data.version!==void 0){let data0=data.
version,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate184.errors=[{instancePath:instancePath+"/version",schemaPath:"#/pro\
perties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs2&&typeof data0=="number"){if(data0>2147483647||isNaN(
data0))return validate184.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"}],!1;if(data0<1||isNaN(data0))return validate184.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}}}else return validate184.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate184.errors=vErrors,errors===0}validate184.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{chatCompletions_body,checkAction_body,checkPolicy_body,createPolicy_body,embeddings_body,invokeModel_body,promotePolicy_body,responses_body,rollbackPolicy_body,
stagePolicy_body,testPolicy_body,updatePolicy_body};
