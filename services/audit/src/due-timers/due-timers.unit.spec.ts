import { describe, expect, it } from '@jest/globals';
import { exampleOf, fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { auditClosed, fieldworkStarted } from '../audit-engagement/audit.examples.js';
import { lapsed, verified } from '../audit-firm/audit-firm.examples.js';
import { grantEnded, selected } from '../auditor-grants/auditor-grants.examples.js';
import { answerAccepted, answered, overdue, raised, returned } from '../evidence-request/evidence-request.examples.js';
import { auditDurationDue } from './audit-duration-due.projection.js';
import { firmDue } from './firm-due.projection.js';
import { grantDue } from './grant-due.projection.js';
import { requestDue } from './request-due.projection.js';

const ID = { requestId: 'req-1', auditId: 'aud-1' };

describe('timers of audits (4.12)', () => {
  const due = raised({ dueOn: '2026-07-13' });
  const dueAt = (...facts: Parameters<typeof projected>[1][]) => projected(requestDue, ...facts).get('req-1')?.dueAt;

  it('a request is due two business days before its day, at its end, then at each next step', () => {
    const soon = fact('EvidenceRequestDueSoon.v1', { ...ID, dueOn: '2026-07-13', level: 'OWNER' });
    const given = fact('EvidenceRequestUnanswered.v1', { ...ID, dueOn: '2026-07-13', businessDaysLate: 14 });
    const late = [
      overdue(),
      overdue({ level: 'CM', businessDaysLate: 3 }),
      overdue({ level: 'TO', businessDaysLate: 7 }),
    ];
    expect(dueAt(due)).toBe('2026-07-09T00:00:00.000Z');
    expect(dueAt(due, soon)).toBe('2026-07-14T00:00:00.000Z');
    expect(dueAt(due, soon, overdue())).toBe('2026-07-17T00:00:00.000Z');
    expect(dueAt(due, soon, ...late)).toBe('2026-08-01T00:00:00.000Z');
    expect(dueAt(due, soon, ...late, given)).toBeUndefined();
  });

  it('an answered request is not, a returned one is again, a closed one is gone', () => {
    expect(dueAt(due, answered())).toBeUndefined();
    expect(dueAt(due, answered(), returned())).toBe('2026-07-09T00:00:00.000Z');
    expect(projected(requestDue, due, answered(), answerAccepted()).size).toBe(0);
  });

  it('an audit is due on day 42, then on day 61, until it is over', () => {
    const start = fieldworkStarted('2026-07-06T09:00:00.000Z');
    const warning = fact('AuditDurationWarning.v1', {
      ...exampleOf('AuditDurationWarning.v1'),
      auditId: 'aud-1',
    });
    expect(projected(auditDurationDue, start).get('aud-1')?.dueAt).toBe('2026-08-17T00:00:00.000Z');
    expect(projected(auditDurationDue, start, warning).get('aud-1')?.dueAt).toBe('2026-09-05T00:00:00.000Z');
    expect(projected(auditDurationDue, start, auditClosed()).size).toBe(0);
  });

  it('a firm is due the day after the first of its dates', () => {
    expect(projected(firmDue, verified()).get('firm-1')?.dueAt).toBe('2027-07-01T00:00:00.000Z');
    expect(projected(firmDue, verified(), lapsed()).size).toBe(0);
  });

  it('FRM-6 a grant is due 90 days after the report', () => {
    const issued = fact('ReportIssued.v1', {
      ...exampleOf('ReportIssued.v1'),
      engagementId: 'eng-1',
      reportDate: '2026-02-06',
    });
    expect(projected(grantDue, selected()).get('eng-1')?.dueAt).toBeUndefined();
    expect(projected(grantDue, selected(), issued).get('eng-1')?.dueAt).toBe('2026-05-08T00:00:00.000Z');
    expect(projected(grantDue, selected(), issued, grantEnded()).size).toBe(0);
  });
});
