import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type AuditorGrantsFact = RecordedOf<
  'AuditorObserverInvited.v1' | 'IndependenceDeclared.v1' | 'AuditFirmSelected.v1' | 'AuditorGrantEnded.v1'
>;

export interface FirmGrant {
  readonly firmId: string;
  readonly invitedAt: string;
  /** What the firm declared last. */
  readonly declared?: { readonly services: readonly string[]; readonly freeInWindow: boolean };
}

/** What audit firms may see and do in one engagement (domain 2.16). Its id is the engagement's. */
export interface AuditorGrantsState {
  readonly grants: readonly FirmGrant[];
  /** The selected firm: one per engagement (FRM-4). */
  readonly selected?: string;
}

export const grantedFirms = ({ grants }: AuditorGrantsState): string[] => grants.map(({ firmId }) => firmId);

export const grantOf = ({ grants }: AuditorGrantsState, firmId: string | undefined): FirmGrant | undefined =>
  grants.find((grant) => grant.firmId === firmId);

const ended = ({ grants, selected }: AuditorGrantsState, firmId: string): AuditorGrantsState => {
  const left = grants.filter((grant) => grant.firmId !== firmId);
  return selected === undefined || selected === firmId ? { grants: left } : { grants: left, selected };
};

const evolve = (state: AuditorGrantsState, fact: AuditorGrantsFact): AuditorGrantsState => {
  const { firmId } = fact.data;
  switch (fact.type) {
    case 'AuditorObserverInvited.v1':
      return { ...state, grants: [...state.grants, { firmId, invitedAt: fact.recordedAt }] };
    case 'IndependenceDeclared.v1': {
      const { services, freeInWindow = false } = fact.data;
      const declared = { services, freeInWindow };
      return { ...state, grants: state.grants.map((one) => (one.firmId === firmId ? { ...one, declared } : one)) };
    }
    case 'AuditFirmSelected.v1':
      return { ...state, selected: firmId };
    case 'AuditorGrantEnded.v1':
      return ended(state, firmId);
    default:
      return unknownFact(fact);
  }
};

export const auditorGrants: Aggregate<AuditorGrantsState, AuditorGrantsFact> = {
  kind: 'auditor-grants',
  initial: { grants: [] },
  evolve,
};
