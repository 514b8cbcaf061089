import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import {
  acceptanceProposed,
  accepted,
  assessed,
  closed,
  identified,
  lapsed,
  linked,
  triggered,
} from '../risk/risk.examples.js';
import type { KnownLinkedControl } from '../known-control/linked-controls.js';
import { risk } from '../risk/risk.js';
import { assessRisk } from './assess-risk.js';

const by = { now: '2026-03-01T10:00:00.000Z', actor: 'p-02', roles: ['CM'] as const };

const assess =
  (
    [likelihood, impact]: readonly [number, number],
    [residualLikelihood, residualImpact]: readonly [number, number],
    controls: readonly KnownLinkedControl[] = [linked()],
    reason?: string,
  ) =>
  (state: Parameters<typeof assessRisk>[2]) =>
    assessRisk(
      {
        ...{ riskId: 'r-1', likelihood, impact, residualLikelihood, residualImpact },
        controlIds: controls.map(({ id }) => id),
        ...(reason ? { reason } : {}),
      },
      by,
      state,
      controls,
    );

describe('assess risk', () => {
  it('scores it before and after its controls, beside what they propose (4.9)', () => {
    given(risk, identified())
      .when(assess([4, 4], [3, 4]))
      .then(assessed({ L2: 3, I2: 4, residual: 12, band: 'HIGH', proposedResidual: 12, assessedOn: '2026-03-01' }));
  });

  it.each([
    ['RSK-1 row 38: likelihood 6', [6, 3], [3, 3], 'RISK_SCORE_OUT_OF_RANGE'],
    ['RSK-1 half a point', [4, 2.5], [3, 2], 'RISK_SCORE_OUT_OF_RANGE'],
    ['RSK-1 a residual of nought', [4, 4], [0, 4], 'RISK_SCORE_OUT_OF_RANGE'],
    ['RSK-2 row 39: residual 4×4 with inherent 3×4', [3, 4], [4, 4], 'RESIDUAL_EXCEEDS_INHERENT'],
    ['RSK-2 a residual impact above the inherent one', [4, 3], [3, 4], 'RESIDUAL_EXCEEDS_INHERENT'],
  ] as const)('%s is refused, and the last scores stay', (_, inherent, residual, code) => {
    given(risk, identified(), assessed()).when(assess(inherent, residual)).thenRefused(code);
  });

  it('RSK-3 row 40: a lower residual needs a linked ACTIVE control', () => {
    const refused = 'MITIGATION_WITHOUT_CONTROL';
    given(risk, identified(), assessed())
      .when(assess([4, 4], [3, 4], []))
      .thenRefused(refused, { rule: 'RSK-3' });
    given(risk, identified())
      .when(assess([4, 4], [3, 4], [linked({ active: false })]))
      .thenRefused(refused);
  });

  it('4.9 a residual below the proposal needs a reason, one above it does not', () => {
    given(risk, identified())
      .when(assess([4, 4], [2, 4]))
      .thenRefused('REASON_REQUIRED');
    given(risk, identified())
      .when(assess([4, 4], [2, 4], [linked()], 'Judged after the walk-through of the controls.'))
      .then(
        assessed({
          ...{ L2: 2, I2: 4, residual: 8, proposedResidual: 12, assessedOn: '2026-03-01' },
          reason: 'Judged after the walk-through of the controls.',
        }),
      );
  });

  it('4.9 an acceptance lapses when the residual rises, and only then', () => {
    const past = [identified(), assessed(), acceptanceProposed(), accepted()];
    const now = { assessedOn: '2026-03-01', proposedResidual: 12 };
    given(risk, ...past)
      .when(assess([4, 4], [3, 4]))
      .then(lapsed('RESIDUAL_ROSE'), assessed({ ...now, L2: 3, I2: 4, residual: 12, band: 'HIGH' }));
    given(risk, ...past)
      .when(assess([4, 4], [3, 3], [linked()], 'Judged after the walk-through of the controls.'))
      .then(assessed({ ...now, reason: 'Judged after the walk-through of the controls.' }));
  });

  it('is possible whenever the risk is open and nobody judges its acceptance', () => {
    given(risk, identified(), assessed(), triggered())
      .when(assess([4, 4], [3, 4]))
      .then(assessed({ L2: 3, I2: 4, residual: 12, band: 'HIGH', proposedResidual: 12, assessedOn: '2026-03-01' }));
    given(risk, identified(), assessed(), acceptanceProposed())
      .when(assess([4, 4], [3, 4]))
      .thenRefused('RISK_INVALID_STATE', { state: 'ACCEPTANCE_PROPOSED' });
    given(risk)
      .when(assess([4, 4], [3, 4]))
      .thenRefused('NOT_FOUND');
    given(risk, identified(), assessed(), closed())
      .when(assess([4, 4], [3, 4]))
      .thenRefused('RISK_ALREADY_CLOSED', { rule: 'RSK-7' });
  });
});
