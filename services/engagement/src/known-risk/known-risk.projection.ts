import { view } from '@attestry/service-kit';
import type { Day } from '@attestry/soc2';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** What gates must know of a risk; the key is its id. */
export interface KnownRisk {
  readonly id: string;
  /** Residual score; absent before the first assessment. */
  readonly residual?: number;
  /** A treatment was decided since the last assessment. */
  readonly treated: boolean;
  /** Last day of an acceptance in force. */
  readonly acceptedUntil?: Day;
  /** Something happened that asks for another look since the last assessment (S8). */
  readonly reassess: boolean;
  readonly ownerRef?: string;
  readonly closed: boolean;
  readonly last: Seen;
}

const withoutAcceptance = ({ acceptedUntil: _, ...doc }: KnownRisk): KnownRisk => doc;

export const knownRisk = view<KnownRisk>()({
  name: 'known-risk',
  on: [
    'RiskIdentified.v1',
    'RiskOwnerAssigned.v1',
    'RiskAssessed.v1',
    'RiskTreatmentDecided.v1',
    'RiskAccepted.v1',
    'RiskAcceptanceLapsed.v1',
    'RiskReassessmentTriggered.v1',
    'RiskClosed.v1',
  ],
  key: (fact) => fact.data.riskId,
  fold: (doc, fact) => {
    const last = seen(fact);
    if (fact.type === 'RiskIdentified.v1')
      return { id: fact.data.riskId, treated: false, reassess: false, closed: false, last };
    if (!doc) return undefined;
    switch (fact.type) {
      case 'RiskAssessed.v1':
        return { ...withoutAcceptance(doc), residual: fact.data.residual, treated: false, reassess: false, last };
      case 'RiskTreatmentDecided.v1':
        return { ...doc, treated: true, last };
      case 'RiskAccepted.v1':
        return { ...doc, acceptedUntil: fact.data.until, last };
      case 'RiskAcceptanceLapsed.v1':
        return { ...withoutAcceptance(doc), treated: false, last };
      case 'RiskOwnerAssigned.v1':
        return { ...doc, ownerRef: fact.data.ownerRef, last };
      case 'RiskReassessmentTriggered.v1':
        return { ...doc, reassess: true, last };
      case 'RiskClosed.v1':
        return { ...doc, closed: true, last };
    }
  },
});
