const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_ROLE: 403,
  SEPARATION_OF_DUTIES: 403,
  AUDITOR_NOT_INDEPENDENT: 403,
  OBSERVER_READ_ONLY: 403,
  TENANT_NOT_ACTIVE: 403,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  CONCURRENCY_CONFLICT: 409,
  COMMAND_ID_REUSED: 409,
  LEGAL_HOLD_ACTIVE: 409,
  EVIDENCE_TOO_LARGE: 413,
  EVIDENCE_TYPE_NOT_ALLOWED: 415,
  EVIDENCE_DIGEST_MISMATCH: 422,
  LIMIT_EXCEEDED: 422,
  INTERNAL_SERVER_ERROR: 500,
  SUBGRAPH_UNAVAILABLE: 502,
  READ_MODEL_BEHIND: 503,
  DEADLINE_EXCEEDED: 504,
};

/**
 * HTTP status of an error code, where an answer is not one of the graph (a file, a calendar). 400 for a code without its own: the
 * caller can mend it.
 */
export const statusOf = (code: string): number => (Object.hasOwn(STATUS, code) ? STATUS[code] : undefined) ?? 400;
