import { describe, expect, it } from '@jest/globals';
import { fact } from './fact.js';
import { validateFact } from './validate-fact.js';

const item = (change: object) => ({
  type: 'EvidenceAccepted.v1',
  data: { evidenceId: 'e-1', by: 'PERSON', freshUntil: '2026-03-10T00:00:00.000Z', ...change },
});

const refused = (event: { type: string; data: unknown }) => {
  try {
    validateFact(event);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('validate a fact', () => {
  it('lets a fact through that fits its schema', () => {
    expect(refused(item({}))).toBeUndefined();
    expect(
      refused(fact('EvidenceWithdrawn.v1', { evidenceId: 'e-1' }, { effectiveAt: '2026-03-10T00:00:00Z' })),
    ).toBeUndefined();
  });

  it.each([
    ['a missing field', { by: undefined }],
    ['an unknown field', { extra: 1 }],
    ['a word outside the list', { by: 'ROBOT' }],
    ['an instant with an offset', { freshUntil: '2026-03-10T00:00:00+01:00' }],
    ['a day that does not exist', { freshUntil: '2026-02-30T00:00:00Z' }],
    ['a number for an id', { evidenceId: 7 }],
  ])('refuses %s', (_, change) => {
    expect(refused(item(change))).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: { type: 'EvidenceAccepted.v1' },
    });
  });

  it('refuses a type that nobody registered', () => {
    expect(refused({ type: 'EvidenceLiked.v1', data: {} })).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('refuses valid time that is no instant', () => {
    expect(refused({ ...item({}), ...{ effectiveAt: '2026-03-10' } })).toMatchObject({
      details: { fields: ['effectiveAt'] },
    });
  });

  it.each(['name', 'email', 'phone', 'address', 'ip', 'Email'])('row 78: refuses a field %s', (field) => {
    expect(refused(item({ [field]: 'x' }))).toMatchObject({
      code: 'PERSONAL_DATA_IN_CLEAR',
      details: { fields: [`/${field}`] },
    });
  });
});
