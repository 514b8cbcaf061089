import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { evidence } from '../evidence/evidence.js';
import { submitted } from '../evidence/evidence.examples.js';
import type { Submission } from './submit-evidence.js';
import { submitEvidence } from './submit-evidence.js';

const NOW = '2026-03-30T12:00:00.000Z';
const submission: Submission = {
  evidenceId: 'e-1',
  controlIds: ['c-1'],
  kind: 'workflow_ticket',
  content: 'ticket 1',
  shown: { digest: 'a'.repeat(64), bytes: 8, mediaType: 'text/plain', uploaded: false },
  requested: false,
  validFrom: '2026-03-29T00:00:00.000Z',
};
const submit = (change: Partial<Submission>) => (state: Parameters<typeof submitEvidence>[2]) =>
  submitEvidence({ ...submission, ...change }, { actor: 'p-03', now: NOW }, state);
const refused = (change: Partial<Submission>, code: string) => given(evidence).when(submit(change)).thenRefused(code);

describe('submit evidence', () => {
  it('records who submitted what and the time it speaks of', () => {
    const [fact] = submit({})({ is: 'ABSENT' });
    expect(fact).toMatchObject({
      data: { submittedBy: 'p-03', sourceKind: 'HUMAN', late: false },
      effectiveAt: submission.validFrom,
      validTo: submission.validFrom,
    });
  });

  it('EVD-2 row 46: from tomorrow is refused', () =>
    refused({ validFrom: '2026-03-31T12:00:00.000Z' }, 'EVIDENCE_FROM_FUTURE'));
  it('EVD-2: five minutes of clock skew are allowed', () => {
    expect(submit({ validFrom: '2026-03-30T12:04:59.000Z' })({ is: 'ABSENT' })).toHaveLength(1);
  });
  it('EVD-2: an interval does not end before it begins', () =>
    refused({ validTo: '2026-03-28T00:00:00.000Z' }, 'EVIDENCE_INTERVAL_INVALID'));
  it('EVD-3 row 48: the digest must be that of the content', () =>
    refused({ digest: 'b'.repeat(64) }, 'EVIDENCE_DIGEST_MISMATCH'));
  it('EVD-5 row 47: recorded time is not the client’s', () =>
    refused({ recordedAt: NOW }, 'RECORDED_TIME_NOT_SETTABLE'));
  it('EVD-6: more than 14 days after is late, for ever', () => {
    expect(submit({ validFrom: '2026-03-06T00:00:00.000Z' })({ is: 'ABSENT' })[0]?.data.late).toBe(true);
    expect(submit({ validFrom: '2026-03-16T12:00:00.000Z' })({ is: 'ABSENT' })[0]?.data.late).toBe(false);
  });
  it('EVD-10: too long or of another type is refused', () => {
    refused({ content: 'x'.repeat(8_193) }, 'EVIDENCE_TOO_LARGE');
    refused({ shown: { ...submission.shown, mediaType: 'text/html' } }, 'EVIDENCE_TYPE_NOT_ALLOWED');
  });
  it('EVD-3 row 48: a file must have been uploaded', () =>
    refused({ content: '', digest: 'b'.repeat(64) }, 'EVIDENCE_DIGEST_MISMATCH'));
  it('EVD-7 row 51: of a locked period only on request, and flagged', () => {
    refused({ lockedPeriod: 'per-1' }, 'EVIDENCE_AFTER_CUTOFF');
    const asked = submit({ lockedPeriod: 'per-1', requested: true, requestId: 'req-1' })({ is: 'ABSENT' });
    expect(asked[0]?.data).toMatchObject({ afterLock: true, requestId: 'req-1' });
    expect(submit({})({ is: 'ABSENT' })[0]?.data.afterLock).toBe(false);
  });
  it('EVD-11: the same once more', () => refused({ twin: 'e-0' }, 'EVIDENCE_DUPLICATE'));
  it('a collector is named as what brought it', () =>
    expect(submit({ collectorId: 'col-1' })({ is: 'ABSENT' })[0]?.data).toMatchObject({
      sourceKind: 'COLLECTOR',
      collectorId: 'col-1',
    }));
  it('is of at least one control', () => refused({ controlIds: [] }, 'VALIDATION_FAILED'));
  it('an id serves once', () => given(evidence, submitted({})).when(submit({})).thenRefused('ALREADY_EXISTS'));
});
