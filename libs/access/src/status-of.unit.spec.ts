import { describe, expect, it } from '@jest/globals';
import { statusOf } from './status-of.js';

const shared = (status: number, ...codes: string[]): [string, number][] => codes.map((code) => [code, status]);

describe('HTTP status of an error code', () => {
  it.each([
    ...shared(401, 'UNAUTHENTICATED'),
    ...shared(403, 'FORBIDDEN_ROLE', 'SEPARATION_OF_DUTIES', 'AUDITOR_NOT_INDEPENDENT', 'OBSERVER_READ_ONLY'),
    ...shared(403, 'TENANT_NOT_ACTIVE'),
    ...shared(413, 'EVIDENCE_TOO_LARGE'),
    ...shared(415, 'EVIDENCE_TYPE_NOT_ALLOWED'),
    ...shared(422, 'EVIDENCE_DIGEST_MISMATCH', 'LIMIT_EXCEEDED'),
    ...shared(500, 'INTERNAL_SERVER_ERROR'),
    ...shared(502, 'SUBGRAPH_UNAVAILABLE'),
    ...shared(504, 'DEADLINE_EXCEEDED'),
    ...shared(400, 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GATE_NOT_MET', 'EVIDENCE_INVALID_STATE'),
  ])('%s is %i', (code, status) => expect(statusOf(code)).toBe(status));

  it('a word that is no code at all is the fault of the request', () =>
    expect(['', 'toString', 'constructor'].map(statusOf)).toEqual([400, 400, 400]));
});
