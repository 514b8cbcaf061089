import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { AuditedControl } from './audit-engagement.js';

const id = { auditId: 'aud-1', engagementId: 'eng-1' };

/** Facts for specs: a valid example, changed where a case needs it. The auditing firm is `firm-1`. */
export const planned = (change: Partial<EventData<'AuditPlanned.v1'>> = {}): Fact<'AuditPlanned.v1'> =>
  fact('AuditPlanned.v1', {
    ...id,
    windowStart: '2026-01-05',
    windowEnd: '2026-02-06',
    firmId: 'firm-1',
    type: 'TYPE_1',
    ...change,
  });

export const CONTROLS: readonly AuditedControl[] = [
  { controlId: 'c-1', version: 1, criteria: ['CC6.1', 'CC6.2'] },
  { controlId: 'c-2', version: 2, criteria: ['A1.1'] },
];

export const listAccepted = (controls = CONTROLS): Fact<'AuditControlListAccepted.v1'> =>
  fact('AuditControlListAccepted.v1', { ...id, controls: [...controls], digest: 'a'.repeat(64) });

export const fieldworkStarted = (at = '2026-01-12T09:00:00.000Z'): Fact<'FieldworkStarted.v1'> =>
  fact('FieldworkStarted.v1', { ...id, at });

export const fieldworkEnded = (at = '2026-01-30T17:00:00.000Z'): Fact<'FieldworkEnded.v1'> =>
  fact('FieldworkEnded.v1', { ...id, at });

export const auditClosed = (reportId = 'rep-1'): Fact<'AuditClosed.v1'> => fact('AuditClosed.v1', { ...id, reportId });

export const auditWithdrawn = (): Fact<'AuditWithdrawn.v1'> =>
  fact('AuditWithdrawn.v1', { ...id, reason: 'The organization went another way.' });
