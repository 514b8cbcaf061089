import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { answered, raised, returned } from '../evidence-request/evidence-request.examples.js';
import { markRequestOverdue } from './mark-request-overdue.js';

const late = { requestId: 'req-1', auditId: 'aud-1', dueOn: '2026-07-13' };
const toOwner = fact(
  'EvidenceRequestOverdue.v1',
  { ...late, businessDaysLate: 0, level: 'OWNER' },
  { effectiveAt: '2026-07-14T00:00:00.000Z' },
);
const toManager = fact(
  'EvidenceRequestEscalated.v1',
  { ...late, businessDaysLate: 3, level: 'CM' },
  { effectiveAt: '2026-07-17T00:00:00.000Z' },
);
const toManagement = fact(
  'EvidenceRequestEscalated.v1',
  { ...late, businessDaysLate: 7, level: 'TO' },
  { effectiveAt: '2026-07-23T00:00:00.000Z' },
);
const due = raised({ dueOn: '2026-07-13' });

const mark =
  (now: string) =>
  (state: Parameters<typeof markRequestOverdue>[2]): ReturnType<typeof markRequestOverdue> =>
    markRequestOverdue({ requestId: 'req-1' }, { now }, state);

describe('mark request overdue (4.12)', () => {
  it('8.8 due Monday 07-13: OVERDUE 07-14, CM 07-17, TO 07-23, each at 00:00', () => {
    given(evidenceRequest, due).when(mark('2026-07-13T23:59:59.999Z')).thenNothing();
    given(evidenceRequest, due).when(mark('2026-07-14T00:00:00.000Z')).then(toOwner);
    given(evidenceRequest, due, toOwner).when(mark('2026-07-17T00:00:00.000Z')).then(toManager);
    given(evidenceRequest, due, toOwner, toManager).when(mark('2026-07-23T00:00:00.000Z')).then(toManagement);
  });

  it('missed timers each fire once, in due order', () => {
    given(evidenceRequest, due).when(mark('2026-08-01T00:00:00.000Z')).then(toOwner, toManager, toManagement);
    given(evidenceRequest, due, toOwner, toManager, toManagement).when(mark('2026-08-02T00:00:00.000Z')).thenNothing();
  });

  it('8.8 an answer stops it; a return starts it again', () => {
    given(evidenceRequest, due, toOwner, answered()).when(mark('2026-07-18T00:00:00.000Z')).thenNothing();
    given(evidenceRequest, due, toOwner, answered(), returned()).when(mark('2026-07-18T00:00:00.000Z')).then(toManager);
    given(evidenceRequest).when(mark('2026-07-18T00:00:00.000Z')).thenRefused('NOT_FOUND');
  });
});
