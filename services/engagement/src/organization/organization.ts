import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { Stage } from '@attestry/soc2';
import type { Members } from './members.js';
import { granted, revoked } from './members.js';

export type OrganizationFact = RecordedOf<
  | 'OrganizationRegistered.v1'
  | 'OrganizationActivated.v1'
  | 'OrganizationStageChanged.v1'
  | 'OrganizationSuspended.v1'
  | 'OrganizationClosureSigned.v1'
  | 'OrganizationClosed.v1'
  | 'MembershipGranted.v1'
  | 'MembershipRevoked.v1'
  | 'PersonKeyDestroyed.v1'
>;

export interface Standing {
  readonly stage: Stage;
  /** Since when the stage holds: facts of a time before it are of another stage. */
  readonly stageSince: string;
  readonly members: Members;
  readonly erased: readonly string[];
  /** Owners whom nobody but themselves made one, by registering or by a grant (D7). */
  readonly selfMade: readonly string[];
  readonly closing?: ClosingSignature;
}

/** First of the two signatures of a closing. */
export interface ClosingSignature {
  readonly role: 'TO' | 'PO';
  readonly by: string;
  readonly at: string;
}

/** Life of an organization with its members (domain 2.1). Its stream is the only one of its slug (ORG-1). */
export type OrganizationState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'TRIAL' | 'ACTIVE' | 'SUSPENDED' | 'CLOSED' } & Standing);

const selfMadeAfter = (before: readonly string[], { data, meta }: RecordedOf<'MembershipGranted.v1'>): string[] => {
  const others = before.filter((person) => data.role !== 'TO' || person !== data.personRef);
  return data.role === 'TO' && data.personRef === meta.actor ? [...others, data.personRef] : others;
};

const changed = (state: OrganizationState, fact: OrganizationFact, standing: Standing): OrganizationState => {
  if (state.is === 'ABSENT') return state;
  switch (fact.type) {
    case 'OrganizationActivated.v1':
      return { ...state, is: 'ACTIVE' };
    case 'OrganizationStageChanged.v1':
      return {
        ...state,
        stage: fact.data.to,
        stageSince: fact.data.from === fact.data.to ? state.stageSince : fact.recordedAt,
      };
    case 'OrganizationSuspended.v1':
      return { ...state, is: 'SUSPENDED' };
    case 'OrganizationClosureSigned.v1':
      return { ...state, closing: { role: fact.data.role, by: fact.data.signatoryRef, at: fact.recordedAt } };
    case 'OrganizationClosed.v1':
      return { ...state, is: 'CLOSED' };
    case 'MembershipGranted.v1':
      return {
        ...state,
        members: granted(standing.members, fact.data),
        selfMade: selfMadeAfter(standing.selfMade, fact),
      };
    case 'MembershipRevoked.v1':
      return { ...state, members: revoked(standing.members, fact.data) };
    case 'PersonKeyDestroyed.v1':
      return { ...state, erased: [...standing.erased, fact.data.personRef] };
    case 'OrganizationRegistered.v1':
      return state;
    default:
      return unknownFact(fact);
  }
};

const evolve = (state: OrganizationState, fact: OrganizationFact): OrganizationState => {
  if (fact.type === 'OrganizationRegistered.v1')
    return { is: 'TRIAL', stage: fact.data.stage, stageSince: fact.recordedAt, members: {}, erased: [], selfMade: [] };
  return state.is === 'ABSENT' ? state : changed(state, fact, state);
};

export const organization: Aggregate<OrganizationState, OrganizationFact> = {
  kind: 'organization',
  initial: { is: 'ABSENT' },
  evolve,
};
