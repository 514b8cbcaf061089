import { describe, expect, it } from '@jest/globals';
import { statusOf } from '@attestry/access';
import type { CommonCode } from './errors.js';

/** A code that is missing here does not compile. */
const EVERY: Readonly<Record<CommonCode, number>> = {
  VALIDATION_FAILED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN_ROLE: 403,
  SEPARATION_OF_DUTIES: 403,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  CONCURRENCY_CONFLICT: 409,
  COMMAND_ID_REUSED: 409,
  TENANT_NOT_ACTIVE: 403,
  RECORDED_TIME_NOT_SETTABLE: 400,
  VALID_TIME_NOT_APPLICABLE: 400,
  RECORDED_TIME_NOT_APPLICABLE: 400,
  PERSONAL_DATA_IN_CLEAR: 400,
  LEGAL_HOLD_ACTIVE: 409,
  READ_MODEL_BEHIND: 503,
  LIMIT_EXCEEDED: 422,
  REASON_REQUIRED: 400,
};

describe('codes that any command or query may give', () => {
  it.each(Object.entries(EVERY))('%s is HTTP %i where the answer is not one of the graph', (code, status) =>
    expect(statusOf(code)).toBe(status),
  );
});
