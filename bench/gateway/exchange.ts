/** What is asked and answered in every call: prose of an ordinary length, with nothing in it that is to be hidden. */
const question = `The attached notes describe how the northern depot plans its deliveries. Drivers collect their lists at six,
load until seven and are expected back by four in the afternoon; whoever is later than that reports to the planner, who
moves what is left to the next day. Summarise the plan in a few sentences, keep the times as they are, and say which step
is the most likely to cause delays and why you think so.`

export const tokens: readonly string[] = (
  'The depot starts at six with the lists, loads for an hour, and wants every driver back by four. ' +
  'Late drivers tell the planner, and what they could not deliver moves to the next day. ' +
  'Loading is the likeliest cause of delay, because all vehicles are loaded in the same hour.'
).match(/\S+\s*/g) as string[]

export const answerText = tokens.join('')

/** A request in OpenAI's form. */
export function requestBody(isStreamed: boolean): string {
  return JSON.stringify({
    model: 'bench-model',
    messages: [
      { role: 'system', content: 'You are a careful assistant who answers briefly and in plain words.' },
      { role: 'user', content: 'Hello, can you help me with a plan?' },
      { role: 'assistant', content: 'Of course. Send me the notes, and say what you would like to have.' },
      { role: 'user', content: question },
    ],
    temperature: 0.2,
    max_tokens: 200,
    ...(isStreamed && { stream: true, stream_options: { include_usage: true } }),
  })
}
