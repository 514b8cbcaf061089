import { describe, it } from '@jest/globals';
import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { completeRiskAssessment } from '../complete-risk-assessment/complete-risk-assessment.js';
import { coverCriterion } from '../cover-criterion/cover-criterion.js';
import { declareNoRisk } from '../declare-no-risk/declare-no-risk.js';
import { identifyControlNeed } from '../identify-control-need/identify-control-need.js';
import { markRiskAssessmentStale } from '../mark-risk-assessment-stale/mark-risk-assessment-stale.js';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { startRiskAssessment } from '../start-risk-assessment/start-risk-assessment.js';
import type { RiskAssessmentState } from './risk-assessment.js';
import { riskAssessment } from './risk-assessment.js';

const criteria = ['CC3.3', 'CC6.1'];
const scope = { id: 'eng-1', version: 1, confirmed: true, criteria };
const assessmentId = 'ras-1';
const now = '2026-03-01T00:00:00.000Z';

const started = fact('RiskAssessmentStarted.v1', { assessmentId, engagementId: 'eng-1', scopeVersion: 1, criteria });
const covered = (code: string, ...riskIds: string[]) =>
  fact('CriterionRiskCovered.v1', { assessmentId, code, riskIds });
const completed = fact('RiskAssessmentCompleted.v1', {
  ...{ assessmentId, engagementId: 'eng-1', scopeVersion: 1 },
  ...{ risks: 2, aboveAppetite: 0, inherentSum: 18, residualSum: 9 },
});
const stale = fact('RiskAssessmentMarkedStale.v1', { assessmentId, cause: 'SCOPE_REOPENED', engagementId: 'eng-1' });

const doc = (id: string, change: Partial<RiskDoc> = {}): RiskDoc => ({
  ...{ id, title: id, category: 'SECURITY', criteria: [], state: 'ASSESSED', controlIds: [], reassess: false },
  ...{ inherent: 9, residual: 4, assessedOn: '2026-02-01' },
  ...change,
});
const fraud = doc('r-fraud', { category: 'FRAUD', residual: 5 });
const theft = doc('r-theft');

const complete =
  (...register: RiskDoc[]) =>
  (state: RiskAssessmentState) =>
    completeRiskAssessment({ assessmentId }, { now }, state, register);

const whole: readonly Fact<'RiskAssessmentStarted.v1' | 'CriterionRiskCovered.v1'>[] = [
  started,
  covered('CC3.3', 'r-fraud'),
  covered('CC6.1', 'r-theft'),
];

describe('risk assessment', () => {
  it('is of the scope version that is confirmed', () => {
    const start = (known: typeof scope | undefined) => (state: RiskAssessmentState) =>
      startRiskAssessment({ engagementId: 'eng-1' }, assessmentId, state, known, []);
    given(riskAssessment).when(start(scope)).then(started);
    given(riskAssessment).when(start(undefined)).thenRefused('SCOPE_NOT_CONFIRMED');
    given(riskAssessment)
      .when(start({ ...scope, confirmed: false }))
      .thenRefused('SCOPE_NOT_CONFIRMED');
    given(riskAssessment, started).when(start(scope)).thenRefused('ALREADY_EXISTS');
  });

  it('completes with its sums when every criterion is covered and nothing stands above appetite', () => {
    given(riskAssessment, ...whole)
      .when(complete(fraud, theft))
      .then(completed);
  });

  it('RAS-1 a criterion with neither a risk nor a reasoned "none" is named', () => {
    given(riskAssessment, started, covered('CC3.3', 'r-fraud'))
      .when(complete(fraud))
      .thenRefused('CRITERIA_NOT_COVERED', { rule: 'RAS-1', missing: ['CC6.1'] });
    given(riskAssessment, started)
      .when((state) => declareNoRisk({ assessmentId, code: 'CC6.1', rationale: 'Too short.' }, state))
      .thenRefused('REASON_REQUIRED');
  });

  it('RAS-2 row 43: CC3.3 needs a risk of the category FRAUD', () => {
    given(riskAssessment, started, covered('CC3.3', 'r-theft'), covered('CC6.1', 'r-theft'))
      .when(complete(theft))
      .thenRefused('FRAUD_RISK_MISSING', { rule: 'RAS-2' });
  });

  it.each([
    ['row 44: residual 8, untreated, at appetite 6', { residual: 8 }],
    ['an acceptance that is only proposed', { residual: 8, state: 'ACCEPTANCE_PROPOSED' }],
    ['an acceptance whose last day is over', { residual: 8, state: 'ACCEPTED', acceptedUntil: '2026-02-28' }],
  ] as const)('RAS-3 %s is in the way', (_, change) => {
    given(riskAssessment, ...whole)
      .when(complete(fraud, doc('r-theft', change)))
      .thenRefused('RISK_ABOVE_APPETITE', { rule: 'RAS-3', risks: ['r-theft'] });
  });

  it.each([
    ['a treatment', { residual: 8, state: 'TREATED' }],
    ['an acceptance in force', { residual: 8, state: 'ACCEPTED', acceptedUntil: '2026-03-01' }],
  ] as const)('RAS-3 %s is not', (_, change) => {
    const data = { ...completed.data, aboveAppetite: 1, residualSum: 13 };
    given(riskAssessment, ...whole)
      .when(complete(fraud, doc('r-theft', change)))
      .then(fact('RiskAssessmentCompleted.v1', data));
  });

  it('RAS-5 a risk that was assessed more than twelve months ago, or never, is named', () => {
    for (const assessedOn of ['2025-02-28', undefined])
      given(riskAssessment, ...whole)
        .when(complete(fraud, { ...theft, ...(assessedOn ? { assessedOn } : { assessedOn: '' }) }))
        .thenRefused('RISK_ASSESSMENT_OUTDATED', { rule: 'RAS-5', risks: ['r-theft'] });
    given(riskAssessment, ...whole)
      .when(complete(fraud, { ...theft, assessedOn: '2025-03-01' }))
      .then(completed);
  });

  it('criteria are in scope, risks are known, needs name both', () => {
    const known = new Map([['r-theft', theft]]);
    const cover =
      (code: string, ...riskIds: string[]) =>
      (state: RiskAssessmentState) =>
        coverCriterion({ assessmentId, code, riskIds }, state, known);
    given(riskAssessment, started).when(cover('CC6.1', 'r-theft')).then(covered('CC6.1', 'r-theft'));
    given(riskAssessment, started).when(cover('P4.1', 'r-theft')).thenRefused('CRITERION_NOT_IN_SCOPE');
    given(riskAssessment, started).when(cover('CC6.1', 'r-none')).thenRefused('NOT_FOUND');
    given(riskAssessment, started).when(cover('CC6.1')).thenRefused('VALIDATION_FAILED');
    const need = { assessmentId, needId: 'n-1', riskId: 'r-theft', criteria: ['CC6.1'], text: 'A second factor.' };
    given(riskAssessment, started)
      .when((state) => identifyControlNeed(need, { newId: 'n-2' }, state, theft))
      .then(fact('ControlNeedIdentified.v1', { ...need, engagementId: 'eng-1' }));
  });

  it('a completed one is not changed; a stale one stays', () => {
    given(riskAssessment, ...whole, completed)
      .when(complete(fraud, theft))
      .thenRefused('RISK_ASSESSMENT_INVALID_STATE', { state: 'COMPLETED' });
    const mark = (state: RiskAssessmentState) => markRiskAssessmentStale({ assessmentId }, state);
    given(riskAssessment, ...whole, completed)
      .when(mark)
      .then(stale);
    given(riskAssessment, ...whole, completed, stale)
      .when(mark)
      .thenNothing();
    given(riskAssessment).when(mark).thenRefused('NOT_FOUND');
  });
});
