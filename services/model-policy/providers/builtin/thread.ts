import { parentPort, workerData } from 'node:worker_threads'
import type { ChatRequest } from '../provider.ts'
import { respond } from './rules.ts'

parentPort?.postMessage(respond(workerData as ChatRequest))
