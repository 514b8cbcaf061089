import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { answered, raised, returned } from '../evidence-request/evidence-request.examples.js';
import { markRequestOverdue } from './mark-request-overdue.js';

const late = { requestId: 'req-1', auditId: 'aud-1', dueOn: '2026-07-13' };
const reminder = fact(
  'EvidenceRequestDueSoon.v1',
  { requestId: 'req-1', auditId: 'aud-1', dueOn: '2026-07-13', level: 'OWNER' },
  { effectiveAt: '2026-07-09T00:00:00.000Z' },
);
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
const unanswered = fact(
  'EvidenceRequestUnanswered.v1',
  { ...late, businessDaysLate: 14 },
  { effectiveAt: '2026-08-01T00:00:00.000Z' },
);
const due = raised({ dueOn: '2026-07-13' });

const mark =
  (now: string) =>
  (state: Parameters<typeof markRequestOverdue>[2]): ReturnType<typeof markRequestOverdue> =>
    markRequestOverdue({ requestId: 'req-1' }, { now }, state);

describe('mark request overdue (4.12)', () => {
  it('8.8 due Monday 07-13: OVERDUE 07-14, CM 07-17, TO 07-23, each at 00:00', () => {
    given(evidenceRequest, due, reminder).when(mark('2026-07-13T23:59:59.999Z')).thenNothing();
    given(evidenceRequest, due, reminder).when(mark('2026-07-14T00:00:00.000Z')).then(toOwner);
    given(evidenceRequest, due, reminder, toOwner).when(mark('2026-07-17T00:00:00.000Z')).then(toManager);
    given(evidenceRequest, due, reminder, toOwner, toManager).when(mark('2026-07-23T00:00:00.000Z')).then(toManagement);
  });

  it('missed timers each fire once, in due order', () => {
    const all = [reminder, toOwner, toManager, toManagement, unanswered];
    given(evidenceRequest, due)
      .when(mark('2026-08-03T00:00:00.000Z'))
      .then(...all);
    given(evidenceRequest, due, ...all)
      .when(mark('2027-08-02T00:00:00.000Z'))
      .thenNothing();
  });

  it('4.12 the assignee is reminded two business days before, unless the request is younger', () => {
    given(evidenceRequest, due).when(mark('2026-07-08T23:59:59.999Z')).thenNothing();
    given(evidenceRequest, due).when(mark('2026-07-09T00:00:00.000Z')).then(reminder);
    // Specs record every fact on 2026-01-01, a Thursday: two business days before the Friday is that morning.
    const tomorrow = raised({ dueOn: '2026-01-02' });
    given(evidenceRequest, tomorrow).when(mark('2026-01-01T12:00:00.000Z')).thenNothing();
  });

  it('4.12 unanswered 14 business days after the due day: the auditor need not wait any longer', () => {
    const past = [due, reminder, toOwner, toManager, toManagement];
    given(evidenceRequest, ...past)
      .when(mark('2026-07-31T23:59:59.999Z'))
      .thenNothing();
    given(evidenceRequest, ...past)
      .when(mark('2026-08-01T00:00:00.000Z'))
      .then(unanswered);
  });

  it('8.8 an answer stops it; a return starts it again', () => {
    given(evidenceRequest, due, reminder, toOwner, answered()).when(mark('2026-07-18T00:00:00.000Z')).thenNothing();
    given(evidenceRequest, due, reminder, toOwner, answered(), returned())
      .when(mark('2026-07-18T00:00:00.000Z'))
      .then(toManager);
    given(evidenceRequest).when(mark('2026-07-18T00:00:00.000Z')).thenRefused('NOT_FOUND');
  });
});
