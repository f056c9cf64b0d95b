export { type IdPrefix, newId } from './ids.ts'
export { firstIdAt, idTime } from './time.ts'
