import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import { toldStep } from './remediation-timer.js';

export type RemediationFact = RecordedOf<
  | 'RemediationPlanned.v1'
  | 'RemediationStarted.v1'
  | 'RemediationBlocked.v1'
  | 'RemediationReportedDone.v1'
  | 'RemediationVerified.v1'
  | 'RemediationRejected.v1'
  | 'RemediationRescheduled.v1'
  | 'RemediationDueSoon.v1'
  | 'RemediationOverdue.v1'
  | 'RemediationCancelled.v1'
>;

export const REMEDIATION_SOURCES = ['GAP', 'RISK', 'DEVIATION', 'MONITOR'] as const;
export type RemediationSource = (typeof REMEDIATION_SOURCES)[number];

interface Item {
  readonly source: RemediationSource;
  readonly ownerRef: string;
  readonly dueOn: string;
  /** When that day was set. */
  readonly setAt: string;
  /** The step of 4.12 that was told last for that day: each is told once. */
  readonly said?: number;
  readonly reportedBy?: string;
}

/** One piece of work that closes a gap (domain 2.6). */
export type RemediationState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'PLANNED' | 'IN_PROGRESS' | 'BLOCKED' | 'DONE' | 'VERIFIED' | 'CANCELLED' } & Item);

/** States in which work is still to be done. */
export const OPEN_STATES = ['PLANNED', 'IN_PROGRESS', 'BLOCKED'] as const;

const change = (
  state: RemediationState,
  part: Partial<Exclude<RemediationState, { is: 'ABSENT' }>>,
): RemediationState => (state.is === 'ABSENT' ? state : { ...state, ...part });

/** Another due day: the timers of the old one are cancelled. */
const moved = (state: RemediationState, dueOn: string, setAt: string): RemediationState => {
  if (state.is === 'ABSENT') return state;
  const { said: _, ...item } = state;
  return { ...item, dueOn, setAt };
};

const evolve = (state: RemediationState, fact: RemediationFact): RemediationState => {
  switch (fact.type) {
    case 'RemediationPlanned.v1': {
      const { source, ownerRef, dueOn } = fact.data;
      return { is: 'PLANNED', source, ownerRef, dueOn, setAt: fact.recordedAt };
    }
    case 'RemediationStarted.v1':
    case 'RemediationRejected.v1':
      return change(state, { is: 'IN_PROGRESS' });
    case 'RemediationBlocked.v1':
      return change(state, { is: 'BLOCKED' });
    case 'RemediationReportedDone.v1':
      return change(state, { is: 'DONE', reportedBy: fact.meta.actor });
    case 'RemediationVerified.v1':
      return change(state, { is: 'VERIFIED' });
    case 'RemediationRescheduled.v1':
      return moved(state, fact.data.to, fact.recordedAt);
    case 'RemediationDueSoon.v1':
    case 'RemediationOverdue.v1':
      return change(state, { said: toldStep(fact) });
    case 'RemediationCancelled.v1':
      return change(state, { is: 'CANCELLED' });
    default:
      return unknownFact(fact);
  }
};

export const remediation: Aggregate<RemediationState, RemediationFact> = {
  kind: 'remediation',
  initial: { is: 'ABSENT' },
  evolve,
};
