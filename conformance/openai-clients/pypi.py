"""Thirty calls by the official client of PyPI, which finds its server and its key in OPENAI_BASE_URL and OPENAI_API_KEY by
itself. Prints a line for each, and ends with 1 where one went wrong: `python pypi.py`"""

import asyncio
import json
import os
import sys
import traceback

import openai
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

client = OpenAI()
impatient = client.with_options(max_retries=0)

MODEL = "talking"
# Breaks off after its first word, which is complete enough for a policy to let it pass.
BROKEN = "say:Listen;here!Now, and more"
PNG = "data:image/png;base64,iVBORw0KGgo="
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": PARAMETERS}}
WEATHER_TOOL = {"type": "function", "name": "get_weather", "parameters": PARAMETERS, "strict": False}


class Sum(BaseModel):
    total: float


def user(content):
    return {"role": "user", "content": content}


ASKED = user('get_weather {"city": "Oslo"}')
calls = []


def call(name):
    def add(function):
        calls.append((name, function))
        return function

    return add


def fails(kind, attempt, **members):
    try:
        attempt()
    except kind as error:
        for name, value in members.items():
            assert getattr(error, name) == value, f"{name} is {getattr(error, name)!r}, not {value!r}"
        return error
    raise AssertionError(f"it did not fail with {kind.__name__}")


@call("models: the list")
def _():
    ids = [model.id for model in client.models.list()]
    assert "builtin/rules" in ids and MODEL in ids, ids


@call("models: one of them")
def _():
    model = client.models.retrieve("builtin/rules")
    assert (model.id, model.object) == ("builtin/rules", "model")


@call("chat: whole, by a model of the node")
def _():
    content = "When does the ferry leave?\n\nThe ferry leaves at half past seven. Tickets are sold on board."
    completion = client.chat.completions.create(model="builtin/rules", messages=[user(content)])
    assert "half past seven" in completion.choices[0].message.content
    usage = completion.usage
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


@call("chat: every role, limits and settings")
def _():
    completion = client.chat.completions.create(
        model="tier:balanced",
        messages=[{"role": "system", "content": "Be brief."}, {"role": "developer", "content": "Be kind."}, user("hello")],
        max_completion_tokens=2,
        stop=["never"],
        temperature=0,
        top_p=1,
        seed=7,
        n=1,
        user="u-1",
        metadata={"case": "7"},
    )
    assert completion.choices[0].finish_reason == "length"


@call("chat: streamed")
def _():
    chunks = list(client.chat.completions.create(model=MODEL, messages=[user("hello there")], stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "You said: hello there"
    assert chunks[-1].choices[0].finish_reason == "stop"


@call("chat: streamed, with the usage last")
def _():
    options = {"stream": True, "stream_options": {"include_usage": True}}
    chunks = list(client.chat.completions.create(model=MODEL, messages=[user("hello")], **options))
    assert all(chunk.usage is None for chunk in chunks[:-1])
    assert chunks[-1].usage.total_tokens > 0


@call("chat: put together by the stream helper")
def _():
    with client.chat.completions.stream(model=MODEL, messages=[user("hello")]) as stream:
        completion = stream.get_final_completion()
    assert completion.choices[0].message.content == "You said: hello"


@call("chat: by the asynchronous client")
def _():
    async def complete():
        async with AsyncOpenAI() as other:
            stream = await other.chat.completions.create(model=MODEL, messages=[user("hello")], stream=True)
            return [chunk.choices[0].delta.content or "" async for chunk in stream]

    assert "".join(asyncio.run(complete())) == "You said: hello"


@call("chat: a tool call, and on with its result")
def _():
    message = client.chat.completions.create(model=MODEL, tools=[WEATHER], messages=[ASKED]).choices[0].message
    tool_call = message.tool_calls[0]
    assert (tool_call.function.name, json.loads(tool_call.function.arguments)) == ("get_weather", {"city": "Oslo"})
    result = {"role": "tool", "tool_call_id": tool_call.id, "content": "Snow"}
    following = client.chat.completions.create(model=MODEL, tools=[WEATHER], messages=[ASKED, message, result])
    assert following.choices[0].message.content == "The tool answered: Snow"


@call("chat: a tool that must be called")
def _():
    completion = client.chat.completions.create(
        model=MODEL,
        messages=[user("hello")],
        tools=[WEATHER],
        tool_choice={"type": "function", "function": {"name": "get_weather"}},
        parallel_tool_calls=False,
    )
    assert completion.choices[0].finish_reason == "tool_calls"


@call("chat: a streamed tool call")
def _():
    with client.chat.completions.stream(model=MODEL, messages=[ASKED], tools=[WEATHER]) as stream:
        message = stream.get_final_completion().choices[0].message
    assert message.tool_calls[0].function.arguments == '{"city": "Oslo"}'


@call("chat: JSON")
def _():
    completion = client.chat.completions.create(
        model=MODEL, messages=[user('say:{"total": 42}')], response_format={"type": "json_object"}
    )
    assert json.loads(completion.choices[0].message.content) == {"total": 42}


@call("chat: JSON by a schema, parsed by the client")
def _():
    completion = client.chat.completions.parse(
        model=MODEL, messages=[user('say:{"total": 42}')], response_format=Sum
    )
    assert completion.choices[0].message.parsed == Sum(total=42)


@call("chat: an image")
def _():
    content = [{"type": "text", "text": "look"}, {"type": "image_url", "image_url": {"url": PNG, "detail": "low"}}]
    completion = client.chat.completions.create(model=MODEL, messages=[user(content)])
    assert completion.choices[0].message.content == "You said: look"


@call("embeddings: as the client asks by itself, in base64")
def _():
    answer = client.embeddings.create(model="builtin/lexical-384", input="a ferry")
    assert len(answer.data[0].embedding) == 384


@call("embeddings: of several texts, as floats")
def _():
    request = {"model": "builtin/lexical-384", "input": ["a ferry", "a harbour"]}
    floats = client.embeddings.create(**request, encoding_format="float")
    decoded = client.embeddings.create(**request)
    assert [list(item.embedding) for item in floats.data] == [list(item.embedding) for item in decoded.data]


@call("responses: a text")
def _():
    response = client.responses.create(model=MODEL, input="hello")
    assert (response.status, response.output_text) == ("completed", "You said: hello")
    assert response.usage.total_tokens == response.usage.input_tokens + response.usage.output_tokens


@call("responses: instructions, items and an image")
def _():
    content = [{"type": "input_text", "text": "look"}, {"type": "input_image", "image_url": PNG, "detail": "low"}]
    response = client.responses.create(
        model=MODEL,
        instructions="Be brief.",
        input=[user("hi"), {"role": "assistant", "content": "Hello."}, user(content)],
        max_output_tokens=100,
        temperature=0,
        metadata={"case": "7"},
        store=False,
    )
    assert response.output_text == "You said: look"
    assert (response.instructions, response.metadata) == ("Be brief.", {"case": "7"})


@call("responses: streamed")
def _():
    events = list(client.responses.create(model=MODEL, input="hello", stream=True))
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert text == "You said: hello"
    assert (events[0].type, events[-1].type) == ("response.created", "response.completed")
    assert [event.sequence_number for event in events] == list(range(len(events)))


@call("responses: a streamed function call, put together by the client")
def _():
    with client.responses.stream(model=MODEL, input=ASKED["content"], tools=[WEATHER_TOOL]) as stream:
        output = stream.get_final_response().output
    assert [(item.type, item.name) for item in output] == [("function_call", "get_weather")]


@call("responses: a function call, and on with its output")
def _():
    first = client.responses.create(model=MODEL, input=ASKED["content"], tools=[WEATHER_TOOL])
    result = {"type": "function_call_output", "call_id": first.output[0].call_id, "output": "Snow"}
    following = client.responses.create(model=MODEL, input=[ASKED, *first.output, result], tools=[WEATHER_TOOL])
    assert following.output_text == "The tool answered: Snow"


@call("responses: JSON by a schema, parsed by the client")
def _():
    response = client.responses.parse(model=MODEL, input='say:{"total": 42}', text_format=Sum)
    assert response.output_parsed == Sum(total=42)


@call("errors: a wrong key")
def _():
    stranger = OpenAI(api_key="wrong")
    fails(openai.AuthenticationError, stranger.models.list, status_code=401, type="authentication_error")


@call("errors: what a policy forbids for such data")
def _():
    context = {"policy_context": {"data_classification": "restricted"}}
    fails(
        openai.PermissionDeniedError,
        lambda: client.chat.completions.create(model="slow", messages=[user("hello")], extra_body=context),
        status_code=403,
        type="permission_error",
        code="policy_blocked",
    )


@call("errors: a model that is not there")
def _():
    missing = {"status_code": 404, "type": "invalid_request_error", "code": "not_found"}
    fails(openai.NotFoundError, lambda: client.models.retrieve("none"), **missing)
    fails(openai.NotFoundError, lambda: client.responses.create(model="none", input="hello"), **missing)


@call("errors: what is not done, by the name of the member")
def _():
    fails(
        openai.BadRequestError,
        lambda: client.chat.completions.create(model=MODEL, messages=[user("hello")], n=2),
        type="invalid_request_error",
        param="n",
    )
    fails(
        openai.BadRequestError,
        lambda: client.responses.create(model=MODEL, input="hello", tools=[{"type": "web_search"}]),
        param="tools[0].type",
    )


@call("errors: a budget that is used up")
def _():
    spent = OpenAI(api_key=os.environ["SPENT_API_KEY"], max_retries=0)
    fails(
        openai.RateLimitError,
        lambda: spent.chat.completions.create(model=MODEL, messages=[user("hello")]),
        status_code=429,
        type="insufficient_quota",
    )


@call("errors: too many requests, and the retry that succeeds")
def _():
    request = {"model": "busy", "messages": [user("hello")]}
    error = fails(
        openai.RateLimitError, lambda: impatient.chat.completions.create(**request), type="rate_limit_error"
    )
    assert int(error.response.headers["retry-after"]) > 0
    assert client.chat.completions.create(**request).choices[0].message.content == "You said: hello"


@call("errors: a time limit, and a caller who goes")
def _():
    request = {"model": "silent", "messages": [user("hello")]}
    fails(openai.APITimeoutError, lambda: impatient.chat.completions.create(**request, timeout=0.3))
    stream = client.chat.completions.create(model="slow", messages=[user("a long answer")], stream=True)
    assert next(iter(stream)).object == "chat.completion.chunk"
    stream.close()


@call("errors: a model server that fails, before and in a stream")
def _():
    whole = {"model": "broken", "messages": [user("hello")]}
    fails(
        openai.InternalServerError,
        lambda: impatient.chat.completions.create(**whole),
        status_code=503,
        type="server_error",
    )
    cut = {"model": "cutting", "stream": True}
    chunks, types = [], []

    def chat():
        for chunk in impatient.chat.completions.create(**cut, messages=[user(BROKEN)]):
            chunks.append(chunk.choices[0].delta.content or "")

    def respond():
        for event in impatient.responses.create(**cut, input=BROKEN):
            types.append(event.type)

    fails(openai.APIError, chat, type="server_error")
    fails(openai.APIError, respond, type="server_error")
    assert ("".join(chunks), types[-1]) == ("Listen;here!Now,", "response.failed"), (chunks, types)


failed = False
for number, (name, function) in enumerate(calls, 1):
    try:
        function()
        print(f"ok {number} - {name}", flush=True)
    except Exception:
        failed = True
        print(f"not ok {number} - {name}: {traceback.format_exc()}", flush=True)
sys.exit(1 if failed else 0)
