import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { assessmentStarted, covered } from '../assessment/assessment.examples.js';
import type { Case } from './case.js';
import { MANAGER, OWNER } from './case.js';

const assessmentId = 'ras-1';
const stream = 'risk-assessment-acme-ras-1';
const whole = { [stream]: [assessmentStarted(), covered('CC3.3', 'r-1'), covered('CC6.1', 'r-2')] };
const scope = { id: 'eng-1', version: 1, confirmed: true, criteria: ['CC3.3', 'CC6.1'] };

const doc = (id: string, change: Partial<RiskDoc> = {}): RiskDoc => ({
  ...{ id, title: id, category: 'SECURITY', criteria: ['CC6.1'], state: 'ASSESSED', controlIds: [], reassess: false },
  ...{ inherent: 12, residual: 6, band: 'MODERATE', assessedOn: '2025-12-01' },
  ...change,
});
const fraud = doc('r-1', { category: 'FRAUD', criteria: ['CC3.3'] });
const complete = { command: 'completeRiskAssessment', input: { assessmentId }, by: OWNER };
const register = (...risks: readonly RiskDoc[]) => ({ 'risk-register': risks });

/** Assessments: rules RAS-1 to RAS-5, rows 43 and 44. */
export const ASSESSMENT_CASES: readonly Case[] = [
  {
    ...{ name: 'RAS-1 a criterion without a risk or a reasoned "none"', ...complete, code: 'CRITERIA_NOT_COVERED' },
    streams: { [stream]: [assessmentStarted(), covered('CC3.3', 'r-1')] },
    documents: register(fraud),
  },
  {
    ...{ name: 'RAS-1 a criterion whose only risk was closed since', ...complete, code: 'CRITERIA_NOT_COVERED' },
    ...{ streams: whole, documents: register(fraud, doc('r-2', { state: 'CLOSED' })) },
  },
  {
    ...{ name: 'RAS-2 row 43 complete without a fraud risk', ...complete, code: 'FRAUD_RISK_MISSING' },
    ...{ streams: whole, documents: register({ ...fraud, category: 'SECURITY' }, doc('r-2')) },
  },
  {
    ...{ name: 'RAS-3 row 44 complete with residual 8 untreated', ...complete, code: 'RISK_ABOVE_APPETITE' },
    ...{ streams: whole, documents: register(fraud, doc('r-2', { residual: 8 })) },
  },
  {
    ...{ name: 'RAS-3 a risk of the engagement that covers nothing', ...complete, code: 'RISK_ABOVE_APPETITE' },
    streams: whole,
    documents: register(fraud, doc('r-2'), doc('r-3', { residual: 8, engagementId: 'eng-1' })),
  },
  {
    ...{ name: 'RAS-4 D10 S43 an auditor completes it', streams: whole, documents: register(fraud, doc('r-2')) },
    ...{ ...complete, by: { person: 'a-02', roles: ['AL', 'AU'] }, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: 'RAS-5 a risk that was assessed 13 months ago', ...complete, code: 'RISK_ASSESSMENT_OUTDATED' },
    ...{ streams: whole, documents: register(fraud, doc('r-2', { assessedOn: '2024-12-01' })) },
  },
  {
    ...{ name: '2.11 a second assessment of one scope version', streams: whole, command: 'startRiskAssessment' },
    documents: {
      'known-scope': [scope],
      'risk-assessment': [
        { id: 'ras-1', engagementId: 'eng-1', scopeVersion: 1, state: 'COMPLETED' } as { id: string },
      ],
    },
    ...{ input: { assessmentId: 'ras-2', engagementId: 'eng-1' }, by: MANAGER, code: 'ALREADY_EXISTS' },
  },
  {
    ...{ name: '2.11 a need of a risk that nobody knows', streams: whole, command: 'identifyControlNeed', by: MANAGER },
    input: { assessmentId, riskId: 'r-9', criteria: ['CC6.1'], text: 'Approval of each privileged use.' },
    code: 'NOT_FOUND',
  },
];
