import { view } from '@attestry/service-kit';
import type { RiskScore } from '@attestry/soc2';
import type { RiskCategory, Treatment } from '../risk/risk.js';

/** One risk of the register; keys are risk ids. */
export interface RiskDoc {
  readonly id: string;
  readonly title: string;
  readonly category: RiskCategory;
  readonly criteria: readonly string[];
  readonly engagementId?: string;
  readonly ownerRef?: string;
  readonly state: 'IDENTIFIED' | 'ASSESSED' | 'TREATED' | 'ACCEPTANCE_PROPOSED' | 'ACCEPTED' | 'CLOSED';
  readonly inherent?: number;
  readonly residual?: number;
  readonly proposedResidual?: number;
  readonly band?: string;
  readonly assessedOn?: string;
  /** Likelihood and impact before controls, and after. */
  readonly scores?: { readonly inherent: RiskScore; readonly residual: RiskScore };
  /** Something has happened since the last assessment that asks for another look (S8). */
  readonly reassess: boolean;
  readonly controlIds: readonly string[];
  readonly treatment?: Treatment;
  readonly acceptedUntil?: string;
}

export const riskRegister = view<RiskDoc>()({
  name: 'risk-register',
  of: 'ORGANIZATION',
  observers: false,
  on: [
    'RiskIdentified.v1',
    'RiskOwnerAssigned.v1',
    'RiskAssessed.v1',
    'RiskTreatmentDecided.v1',
    'RiskAcceptanceProposed.v1',
    'RiskAccepted.v1',
    'RiskAcceptanceRejected.v1',
    'RiskAcceptanceLapsed.v1',
    'RiskReassessmentTriggered.v1',
    'RiskClosed.v1',
  ],
  key: (fact) => fact.data.riskId,
  fold: (doc, fact) => {
    if (fact.type === 'RiskIdentified.v1') {
      const { riskId: id, title, category, criteria, engagementId } = fact.data;
      return {
        id,
        title,
        category,
        criteria,
        ...(engagementId ? { engagementId } : {}),
        state: 'IDENTIFIED',
        reassess: false,
        controlIds: [],
      };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'RiskOwnerAssigned.v1':
        return { ...doc, ownerRef: fact.data.ownerRef };
      case 'RiskAssessed.v1': {
        const { acceptedUntil: _, ...rest } = doc;
        const { L, I, L2, I2, inherent, residual, proposedResidual, band, assessedOn, controlIds } = fact.data;
        const scores = { inherent: { likelihood: L, impact: I }, residual: { likelihood: L2, impact: I2 } };
        const figures = { inherent, residual, proposedResidual, band, assessedOn, controlIds, scores };
        return { ...rest, state: 'ASSESSED', reassess: false, ...figures };
      }
      case 'RiskTreatmentDecided.v1':
        return { ...doc, state: 'TREATED', treatment: fact.data.treatment };
      case 'RiskAcceptanceProposed.v1':
        return { ...doc, state: 'ACCEPTANCE_PROPOSED' };
      case 'RiskAccepted.v1':
        return { ...doc, state: 'ACCEPTED', acceptedUntil: fact.data.until };
      case 'RiskAcceptanceRejected.v1':
      case 'RiskAcceptanceLapsed.v1': {
        const { acceptedUntil: _, ...rest } = doc;
        return { ...rest, state: 'ASSESSED' };
      }
      case 'RiskReassessmentTriggered.v1':
        return { ...doc, reassess: true };
      case 'RiskClosed.v1':
        return { ...doc, state: 'CLOSED' };
    }
  },
});
