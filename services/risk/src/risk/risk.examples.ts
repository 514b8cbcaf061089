import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { KnownLinkedControl } from '../known-control/linked-controls.js';

/** Facts for specs: a valid example, changed where a case needs it. */
export const identified = (change: Partial<EventData<'RiskIdentified.v1'>> = {}): Fact<'RiskIdentified.v1'> =>
  fact('RiskIdentified.v1', {
    riskId: 'r-1',
    category: 'SECURITY',
    criteria: ['CC6.1'],
    title: 'Somebody gets in',
    general: false,
    ...change,
  });

export const ownedBy = (ownerRef: string): Fact<'RiskOwnerAssigned.v1'> =>
  fact('RiskOwnerAssigned.v1', { riskId: 'r-1', ownerRef });

/** Inherent 4 × 4, residual 3 × 3 with one control, unless the case says otherwise. */
export const assessed = (change: Partial<EventData<'RiskAssessed.v1'>> = {}): Fact<'RiskAssessed.v1'> =>
  fact('RiskAssessed.v1', {
    riskId: 'r-1',
    ...{ L: 4, I: 4, L2: 3, I2: 3, inherent: 16, residual: 9, band: 'MODERATE', proposedResidual: 12 },
    controlIds: ['c-1'],
    assessedOn: '2026-01-01',
    ...change,
  });

export const treated = (): Fact<'RiskTreatmentDecided.v1'> =>
  fact('RiskTreatmentDecided.v1', { riskId: 'r-1', treatment: 'MITIGATE', plan: 'A second factor for everybody.' });

export const acceptanceProposed = (until = '2026-06-30', residual = 9): Fact<'RiskAcceptanceProposed.v1'> =>
  fact('RiskAcceptanceProposed.v1', { riskId: 'r-1', until, residual, why: 'The old system is switched off in June.' });

export const accepted = (until = '2026-06-30', residual = 9): Fact<'RiskAccepted.v1'> =>
  fact('RiskAccepted.v1', { riskId: 'r-1', until, residual });

export const lapsed = (cause: EventData<'RiskAcceptanceLapsed.v1'>['cause']): Fact<'RiskAcceptanceLapsed.v1'> =>
  fact('RiskAcceptanceLapsed.v1', { riskId: 'r-1', cause });

export const triggered = (
  change: Partial<EventData<'RiskReassessmentTriggered.v1'>> = {},
): Fact<'RiskReassessmentTriggered.v1'> =>
  fact('RiskReassessmentTriggered.v1', { riskId: 'r-1', trigger: 'INCIDENT', sourceId: 'inc-1', ...change });

export const closureSigned = (role: 'RO' | 'CM', signatoryRef: string): Fact<'RiskClosureSigned.v1'> =>
  fact('RiskClosureSigned.v1', { riskId: 'r-1', role, signatoryRef, reason: 'The service was switched off in June.' });

export const closed = (): Fact<'RiskClosed.v1'> =>
  fact('RiskClosed.v1', { riskId: 'r-1', reason: 'The old system is gone.', approvedBy: 'p-02' });

/** A linked control that is there and works, unless the case says otherwise. */
export const linked = (change: Partial<KnownLinkedControl> = {}): KnownLinkedControl => ({
  id: 'c-1',
  nature: 'PREVENTIVE',
  active: true,
  health: 'HEALTHY',
  ...change,
});
