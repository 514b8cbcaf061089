import type { EventData } from '@attestry/contracts';
import { addMs, DAY_MS } from '@attestry/soc2';
import type { Frequency } from '@attestry/soc2';
import type { LogFact, LogType } from './population-query.js';

let serial = 0;

/** A fact as this service's copy of the log holds it; each has an id of its own. */
const logged = <T extends LogType>(type: T, data: EventData<T>, effectiveAt: string): LogFact => {
  serial += 1;
  const id = `00000000-0000-7000-8000-${String(serial).padStart(12, '0')}`;
  return { type, data, id, effectiveAt } as unknown as LogFact;
};

const IMPLEMENTED = '2025-12-01T00:00:00.000Z';

/** A control that is defined, approved and in operation. */
export const inOperation = (frequency: Frequency, since = IMPLEMENTED): LogFact[] => [
  logged('ControlDefined.v1', { controlId: 'c-1', frequency } as EventData<'ControlDefined.v1'>, since),
  logged('ControlDesignApproved.v1', { controlId: 'c-1', version: 1 }, since),
  logged('ControlImplemented.v1', { controlId: 'c-1', version: 1, evidenceIds: [] }, since),
];

export const performedAt = (occurrenceKey: string, at: string, late = false): LogFact =>
  logged('ControlPerformed.v1', { controlId: 'c-1', occurrenceKey, performedAt: at, evidenceId: 'e-1', late }, at);

export const revisedFrom = (version: number, effectiveFrom: string, frequency?: Frequency): LogFact =>
  logged(
    'ControlRevised.v1',
    { controlId: 'c-1', version, effectiveFrom, changed: ['text'], ...(frequency ? { frequency } : {}) },
    effectiveFrom,
  );

export const runAt = (runId: string, observedAt: string, controlIds: string[] = ['c-1']): LogFact =>
  logged(
    'CollectorRunCompleted.v1',
    { runId, controlIds, observedAt } as EventData<'CollectorRunCompleted.v1'>,
    observedAt,
  );

export const policyOf = (policyId: string, controlIds: string[]): LogFact =>
  logged('PolicyDrafted.v1', { policyId, version: 1, controlIds } as EventData<'PolicyDrafted.v1'>, IMPLEMENTED);

export const acceptedAt = (policyId: string, personRef: string, at: string): LogFact =>
  logged('PolicyAccepted.v1', { policyId, version: 1, personRef }, at);

const FIRST_CHANGE = '2026-01-01T12:00:00.000Z';
const CHANGES = 312;
const DAYS = 181;

/** The changes of the worked example (domain 8.8): number i at noon of day floor((i − 1)·181 ÷ 312). */
export const changesOfTheExample = (): LogFact[] =>
  Array.from({ length: CHANGES }, (_, index) =>
    performedAt(
      `CHG-${String(index + 1).padStart(4, '0')}`,
      addMs(FIRST_CHANGE, Math.floor((index * DAYS) / CHANGES) * DAY_MS),
    ),
  );

/** The leavers of the worked example. */
export const leaversOfTheExample = (): LogFact[] =>
  ['01-16', '02-13', '03-06', '04-10', '05-22', '06-19'].map((day, index) =>
    performedAt(`LVR-00${index + 1}`, `2026-${day}T17:00:00.000Z`),
  );
