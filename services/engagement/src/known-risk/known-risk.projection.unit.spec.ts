import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { knownRisk } from './known-risk.projection.js';

const riskId = 'r-1';
const identified = fact('RiskIdentified.v1', { riskId, category: 'SECURITY', criteria: ['CC6.1'], title: 'Takeover' });
const assessed = fact('RiskAssessed.v1', {
  ...{
    riskId,
    L: 4,
    I: 5,
    L2: 2,
    I2: 4,
    inherent: 20,
    residual: 8,
    band: 'MODERATE',
    controlIds: [],
    proposedResidual: 8,
  },
  assessedOn: '2026-01-01',
});
const treated = fact('RiskTreatmentDecided.v1', { riskId, treatment: 'MITIGATE', plan: 'Plan.' });
const accepted = fact('RiskAccepted.v1', { riskId, until: '2026-12-12', residual: 8 });
const known = (...facts: Parameters<typeof projected>[1][]) => projected(knownRisk, ...facts).get(riskId);

describe('what gates know of a risk', () => {
  it('a new assessment asks for a new treatment or acceptance', () => {
    expect(known(identified)).not.toHaveProperty('residual');
    expect(known(identified, assessed, treated, accepted)).toMatchObject({
      residual: 8,
      treated: true,
      acceptedUntil: '2026-12-12',
    });
    expect(known(identified, assessed, treated, accepted, assessed)).toMatchObject({ treated: false });
    expect(known(identified, assessed, treated, accepted, assessed)).not.toHaveProperty('acceptedUntil');
  });

  it('S8 a trigger asks for another look until the next assessment; the owner is known', () => {
    const trigger = fact('RiskReassessmentTriggered.v1', { riskId, trigger: 'INCIDENT', sourceId: 'inc-1' });
    const owned = fact('RiskOwnerAssigned.v1', { riskId, ownerRef: 'p-03' });
    expect(known(identified, owned, assessed, trigger)).toMatchObject({ reassess: true, ownerRef: 'p-03' });
    expect(known(identified, assessed, trigger, assessed)).toMatchObject({ reassess: false });
  });

  it('an acceptance that lapsed holds no more; a closed risk is closed', () => {
    expect(
      known(identified, assessed, accepted, fact('RiskAcceptanceLapsed.v1', { riskId, cause: 'ENDED' })),
    ).not.toHaveProperty('acceptedUntil');
    expect(known(identified, fact('RiskClosed.v1', { riskId, reason: 'Gone.' }))).toMatchObject({ closed: true });
  });
});
