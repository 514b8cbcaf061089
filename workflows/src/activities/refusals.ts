import { Refusal } from '@attestry/client';

/** The platform could not decide, or the worker asked wrongly: not a rule's answer, so it is tried again. */
const UNDECIDED = new Set([
  'READ_MODEL_BEHIND',
  'CONCURRENCY_CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN_ROLE',
  'COMMAND_ID_REUSED',
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'LIMIT_EXCEEDED',
  'DOWNSTREAM_SERVICE_ERROR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/** True when a rule said no: asking once more without any news is of no use. */
export const isRule = (error: unknown): error is Refusal => error instanceof Refusal && !UNDECIDED.has(error.code);

/** True when the graph does not know a field: its service is not part of it yet. */
export const isUnknownField = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'GRAPHQL_VALIDATION_FAILED';
