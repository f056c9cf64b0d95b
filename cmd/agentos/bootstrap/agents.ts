/** The agents of a new demo. Source: schemas/agent/AgentCreate.json. */
export const demoAgents = [
  {
    agent_id: 'my-agent',
    name: 'My agent',
    description: 'Yours to change.',
    config: {
      system_prompt: 'You are a helpful assistant. Use your tools where they help; say so when you do not know.',
      model_ref: 'tier:balanced',
      tools: [
        'tool.echo',
        'tool.math.eval',
        'tool.time',
        'tool.http.fetch',
        'tool.text.search',
        'tool.kv.put',
        'tool.kv.get',
      ],
    },
  },
  {
    agent_id: 'agt_demo',
    name: 'Demo agent',
    description: 'Calculates, looks up pages, remembers.',
    config: {
      system_prompt:
        'You show what an agent can do. Call a tool whenever one fits the question, and name it in your answer.',
      model_ref: 'tier:balanced',
      tools: [
        'tool.echo',
        'tool.math.eval',
        'tool.time',
        'tool.http.fetch',
        'tool.text.search',
        'tool.kv.put',
        'tool.kv.get',
      ],
    },
  },
  {
    agent_id: 'agt_sample_echo_v1',
    name: 'Echo',
    description: 'Calls tool.echo with what it is told.',
    config: {
      system_prompt: 'Call tool.echo with the text that you are given, then answer with what it returned.',
      model_ref: 'tier:fast',
      tools: ['tool.echo'],
      max_steps: 4,
    },
  },
  {
    agent_id: 'agt_summarizer',
    name: 'Summarizer',
    description: 'Summarizes the text, the file or the web page that it is given.',
    config: {
      system_prompt:
        'Summarize the text that you are given in a few sentences; fetch it first where you are given its URL. State only what the text says.',
      model_ref: 'tier:balanced',
      tools: ['tool.http.fetch'],
    },
  },
] as const
