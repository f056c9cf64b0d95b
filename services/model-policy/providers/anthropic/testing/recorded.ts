const events: readonly [string, object][] = [
  [
    'message_start',
    {
      message: {
        id: 'msg_014p7gG3wDgGV9EUtLvnow3U',
        type: 'message',
        role: 'assistant',
        model: 'claude-3-haiku-20240307',
        stop_sequence: null,
        usage: { input_tokens: 472, output_tokens: 2 },
        content: [],
        stop_reason: null,
      },
    },
  ],
  ['content_block_start', { index: 0, content_block: { type: 'text', text: '' } }],
  ['ping', {}],
  ...['Okay', ',', ' let', "'s", ' check', ' the', ' weather', ' for', ' San', ' Francisco', ',', ' CA', ':'].map(
    (text): [string, object] => ['content_block_delta', { index: 0, delta: { type: 'text_delta', text } }],
  ),
  ['content_block_stop', { index: 0 }],
  [
    'content_block_start',
    {
      index: 1,
      content_block: { type: 'tool_use', id: 'toolu_01T1x1fJ34qAmk2tNTrN7Up6', name: 'get_weather', input: {} },
    },
  ],
  ...['', '{"location":', ' "San', ' Francisc', 'o,', ' CA"', ', ', '"unit": "fah', 'renheit"}'].map(
    (partial_json): [string, object] => [
      'content_block_delta',
      { index: 1, delta: { type: 'input_json_delta', partial_json } },
    ],
  ),
  ['content_block_stop', { index: 1 }],
  ['message_delta', { delta: { stop_reason: 'tool_use', stop_sequence: null }, usage: { output_tokens: 89 } }],
  ['message_stop', {}],
]

/** The stream of a tool use as the vendor's documentation shows it ("Streaming messages", "Streaming with tool use"). */
export const recordedToolUse = events
  .map(([type, data]) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`)
  .join('')
