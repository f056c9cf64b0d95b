import type { AddressInfo } from 'node:net'
import express from 'express'
import { reportTo } from './measure.ts'
import { exampleRun } from './run-body.ts'

// Express as its documentation shows it: no validation, no credential, nothing but the answer.

const app = express()
app.use(express.json())
app.get('/v1/runs/:run_id', (request, response) => {
  response.json({ run: exampleRun(request.params.run_id), correlation_id: 'corr' })
})
app.post('/v1/agents/:agent_id/runs', (_, response) => {
  response.status(201).json({ run: exampleRun('run_01JZZZZZZZZZZZZZZZZZZZZZZZ'), correlation_id: 'corr' })
})
const server = app.listen(0, '127.0.0.1', () => reportTo(process, (server.address() as AddressInfo).port))
