import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type ImplementationFact = RecordedOf<
  | 'ImplementationPlanned.v1'
  | 'ImplementationStarted.v1'
  | 'ControlImplemented.v1'
  | 'ControlDegraded.v1'
  | 'ControlDegradedLong.v1'
  | 'ControlOperationRestored.v1'
  | 'ControlPerformed.v1'
  | 'ControlOccurrenceMissed.v1'
>;

/** How a control runs once it is implemented. */
export interface Operation {
  /** Valid time of the first implementation: occurrences count from its day on. */
  readonly implementedFrom: string;
  /** Valid time of the last change of state (IMP-3). */
  readonly since: string;
  /** It has been degraded for 30 days, and that was told. */
  readonly longDegraded?: boolean;
  readonly performed: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
}

/** What is done about a control (domain 2.8). */
export type ImplementationState =
  { readonly is: 'NONE' | 'PLANNED' | 'IN_PROGRESS' } | ({ readonly is: 'IMPLEMENTED' | 'DEGRADED' } & Operation);

export type OperatingState = Extract<ImplementationState, Operation>;

export const isOperating = (state: ImplementationState): state is OperatingState =>
  state.is === 'IMPLEMENTED' || state.is === 'DEGRADED';

const NOTHING: ReadonlySet<string> = new Set();

const implemented = (state: ImplementationState, since: string): ImplementationState =>
  isOperating(state)
    ? { ...state, is: 'IMPLEMENTED', since }
    : { is: 'IMPLEMENTED', implementedFrom: since, since, performed: NOTHING, missed: NOTHING };

const whileOperating = (
  state: ImplementationState,
  change: (state: OperatingState) => Partial<OperatingState>,
): ImplementationState => (isOperating(state) ? { ...state, ...change(state) } : state);

const evolve = (state: ImplementationState, fact: ImplementationFact): ImplementationState => {
  switch (fact.type) {
    case 'ImplementationPlanned.v1':
      return { is: 'PLANNED' };
    case 'ImplementationStarted.v1':
      return { is: 'IN_PROGRESS' };
    case 'ControlImplemented.v1':
      return implemented(state, fact.effectiveAt);
    case 'ControlDegraded.v1':
      return whileOperating(state, () => ({ is: 'DEGRADED', since: fact.effectiveAt, longDegraded: false }));
    case 'ControlDegradedLong.v1':
      return whileOperating(state, () => ({ longDegraded: true }));
    case 'ControlOperationRestored.v1':
      return whileOperating(state, () => ({ is: 'IMPLEMENTED', since: fact.effectiveAt }));
    case 'ControlPerformed.v1':
      return whileOperating(state, ({ performed }) => ({
        performed: new Set([...performed, fact.data.occurrenceKey]),
      }));
    case 'ControlOccurrenceMissed.v1':
      return whileOperating(state, ({ missed }) => ({ missed: new Set([...missed, fact.data.occurrenceKey]) }));
    default:
      return unknownFact(fact);
  }
};

export const implementation: Aggregate<ImplementationState, ImplementationFact> = {
  kind: 'control-implementation',
  initial: { is: 'NONE' },
  evolve,
};
