export type {
  Contract,
  HttpMethod,
  OpenapiDocument,
  Operation,
  RateBucket,
  ValidationError,
  Validator,
  Validators,
} from './operation.ts'
