import type { EventType, Fact, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { replay } from '@attestry/service-kit';
import { recorded } from '@attestry/testing';
import type { AuditState, OpenAudit } from '../audit-engagement/audit-engagement.js';

/** A Type 2 audit in fieldwork over the first half of 2026, by `firm-1`; one control is on the accepted list. */
export const AUDIT: OpenAudit = {
  is: 'FIELDWORK',
  engagementId: 'eng-1',
  firmId: 'firm-1',
  type: 'TYPE_2',
  windowStart: '2026-07-06',
  windowEnd: '2026-08-21',
  criteria: ['CC6.2', 'CC6.3'],
  controls: [{ controlId: 'c-1', version: 1, criteria: ['CC6.2', 'CC6.3'] }],
  fieldworkStartedAt: '2026-07-06T09:00:00.000Z',
};

export const CLOSED: AuditState = { ...AUDIT, is: 'CLOSED', reportId: 'rep-1' };

/** An auditor of the auditing firm, on a day of fieldwork. */
export const AUDITOR = { firm: 'firm-1', actor: 'a-02', role: 'AU', now: '2026-07-20T10:00:00.000Z' } as const;
export const LEAD = { ...AUDITOR, actor: 'a-01', role: 'AL' } as const;
export const STRANGER = { ...LEAD, firm: 'firm-9' } as const;

/** State after facts, for what a decision needs of another stream. */
export const after = <State, T extends EventType>(
  aggregate: Aggregate<State, RecordedOf<T>>,
  ...facts: readonly Fact<EventType>[]
): State =>
  replay(
    aggregate,
    facts.map((fact, revision) => recorded<RecordedOf<T>>(fact, revision)),
  );
