import type { EventData } from '@attestry/contracts';

/** Which facts of the log are the occurrences of a control. */
export const POPULATION_QUERIES = [
  'performances',
  'collector-runs',
  'policy-acceptances',
  'configuration-versions',
] as const;
export type PopulationQuery = (typeof POPULATION_QUERIES)[number];

const PROMISE = [
  'ControlDefined.v1',
  'ControlDesignApproved.v1',
  'ControlRevised.v1',
  'ControlImplemented.v1',
] as const;
const POLICY = ['PolicyDrafted.v1', 'PolicyRevised.v1', 'PolicyAccepted.v1'] as const;

export type LogType =
  | (typeof PROMISE)[number]
  | (typeof POLICY)[number]
  | 'ControlPerformed.v1'
  | 'ControlOccurrenceMissed.v1'
  | 'CollectorRunCompleted.v1';

/** Types a cut reads: what the control promises, and the facts that the query counts. */
export const TYPES_OF: Readonly<Record<PopulationQuery, readonly LogType[]>> = {
  performances: [...PROMISE, 'ControlPerformed.v1', 'ControlOccurrenceMissed.v1'],
  'collector-runs': [...PROMISE, 'CollectorRunCompleted.v1'],
  'policy-acceptances': [...PROMISE, ...POLICY],
  'configuration-versions': PROMISE,
};

interface Logged<T extends LogType> {
  readonly type: T;
  /** As stored: fields kept encrypted are not readable here, and no cut needs them. */
  readonly data: EventData<T>;
  readonly id: string;
  readonly effectiveAt: string;
}

/** One fact of another service as this service's copy of the log holds it. */
export type LogFact<T extends LogType = LogType> = T extends LogType ? Logged<T> : never;

/** Facts of one type, in the order of the log. */
export const ofType = <T extends LogType>(facts: readonly LogFact[], type: T): LogFact<T>[] =>
  facts.filter((fact): fact is LogFact<T> => fact.type === type);
