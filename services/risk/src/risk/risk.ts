import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type RiskFact = RecordedOf<
  | 'RiskIdentified.v1'
  | 'RiskOwnerAssigned.v1'
  | 'RiskAssessed.v1'
  | 'RiskTreatmentDecided.v1'
  | 'RiskAcceptanceProposed.v1'
  | 'RiskAccepted.v1'
  | 'RiskAcceptanceRejected.v1'
  | 'RiskAcceptanceLapsed.v1'
  | 'RiskClosureSigned.v1'
  | 'RiskClosed.v1'
  | 'RiskReassessmentTriggered.v1'
>;

export type RiskCategory = EventData<'RiskIdentified.v1'>['category'];
export type Treatment = EventData<'RiskTreatmentDecided.v1'>['treatment'];
export type LapseCause = EventData<'RiskAcceptanceLapsed.v1'>['cause'];

/** What the last assessment said. */
export interface Scored {
  /** Something has happened since that asks for another look (S8). */
  readonly reassess: boolean;
  readonly residual: number;
  readonly band: EventData<'RiskAssessed.v1'>['band'];
}

/** Who answers for a risk, and who has signed that it may be closed since it was last assessed or treated. */
export interface Held {
  readonly ownerRef?: string;
  readonly closing?: { readonly role: 'RO' | 'CM'; readonly by: string };
}

/** Life of a risk (domain 2.10). Only a scored risk can be treated or accepted. */
export type RiskState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'IDENTIFIED' } & Held)
  | ({ readonly is: 'ASSESSED' | 'TREATED' } & Scored & Held)
  | ({ readonly is: 'ACCEPTANCE_PROPOSED'; readonly proposedBy: string; readonly until: string } & Scored & Held)
  | ({ readonly is: 'ACCEPTED'; readonly until: string } & Scored & Held)
  | { readonly is: 'CLOSED' };

const ownerOf = (state: RiskState): Pick<Held, 'ownerRef'> =>
  'ownerRef' in state && state.ownerRef ? { ownerRef: state.ownerRef } : {};

const scoredOf = (state: RiskState): (Scored & Held) | undefined => {
  if (!('residual' in state)) return undefined;
  const { residual, band, reassess } = state;
  return { residual, band, reassess, ...ownerOf(state) };
};

const move = (state: RiskState, next: (scored: Scored & Held) => RiskState): RiskState => {
  const scored = scoredOf(state);
  return scored ? next(scored) : state;
};

const isOpen = (state: RiskState): state is Exclude<RiskState, { is: 'ABSENT' } | { is: 'CLOSED' }> =>
  state.is !== 'ABSENT' && state.is !== 'CLOSED';

const evolve = (state: RiskState, fact: RiskFact): RiskState => {
  switch (fact.type) {
    case 'RiskIdentified.v1':
      return { is: 'IDENTIFIED' };
    case 'RiskOwnerAssigned.v1':
      return isOpen(state) ? { ...state, ownerRef: fact.data.ownerRef } : state;
    case 'RiskReassessmentTriggered.v1':
      return 'residual' in state ? { ...state, reassess: true } : state;
    case 'RiskAssessed.v1':
      return {
        ...{ is: 'ASSESSED', residual: fact.data.residual, band: fact.data.band, reassess: false },
        ...ownerOf(state),
      };
    case 'RiskTreatmentDecided.v1':
      return move(state, (scored) => ({ is: 'TREATED', ...scored }));
    case 'RiskAcceptanceProposed.v1':
      return move(state, (scored) => ({
        is: 'ACCEPTANCE_PROPOSED',
        proposedBy: fact.meta.actor,
        until: fact.data.until,
        ...scored,
      }));
    case 'RiskAccepted.v1':
      return move(state, (scored) => ({ is: 'ACCEPTED', until: fact.data.until, ...scored }));
    case 'RiskAcceptanceRejected.v1':
    case 'RiskAcceptanceLapsed.v1':
      return move(state, (scored) => ({ is: 'ASSESSED', ...scored }));
    case 'RiskClosureSigned.v1':
      return isOpen(state) ? { ...state, closing: { role: fact.data.role, by: fact.data.signatoryRef } } : state;
    case 'RiskClosed.v1':
      return { is: 'CLOSED' };
    default:
      return unknownFact(fact);
  }
};

export const risk: Aggregate<RiskState, RiskFact> = { kind: 'risk', initial: { is: 'ABSENT' }, evolve };
