const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_ROLE: 403,
  TENANT_NOT_ACTIVE: 403,
  OBSERVER_READ_ONLY: 403,
  NOT_FOUND: 404,
  EVIDENCE_TOO_LARGE: 413,
  EVIDENCE_TYPE_NOT_ALLOWED: 415,
  EVIDENCE_DIGEST_MISMATCH: 422,
  INTERNAL_SERVER_ERROR: 500,
  READ_MODEL_BEHIND: 503,
};

/** HTTP status of a code; 400 for one without its own. */
export const statusOf = (code: string): number => STATUS[code] ?? 400;
