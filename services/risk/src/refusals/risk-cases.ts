import { acceptanceProposed, assessed, closed, closureSigned, identified, ownedBy } from '../risk/risk.examples.js';
import type { Case } from './case.js';
import { MANAGER, OWNER, RISK_OWNER } from './case.js';

const risk = (...facts: Case['streams'][string]) => ({ 'risk-acme-r-1': [identified(), ownedBy('p-03'), ...facts] });
const riskId = 'r-1';
const scores = { likelihood: 3, impact: 4, residualLikelihood: 3, residualImpact: 4, controlIds: [] };
const assess = { streams: risk(assessed()), command: 'assessRisk', by: MANAGER };
const why = 'Repair deadlines bound the time a weakness stays open.';
const high = assessed({ L: 3, I: 4, L2: 3, I2: 4, inherent: 12, residual: 12, band: 'HIGH', proposedResidual: 12 });
const critical = assessed({ L2: 4, I2: 4, residual: 16, band: 'CRITICAL', proposedResidual: 16 });
const propose = { command: 'proposeAcceptance', by: RISK_OWNER };
const approve = { command: 'approveAcceptance', input: { riskId } };
const scope = { id: 'eng-1', version: 1, confirmed: true, criteria: ['CC3.3', 'CC6.1'] };

/** Risks: rules RSK-1 to RSK-8 and 4.9, rows 38 to 42. */
export const RISK_CASES: readonly Case[] = [
  {
    ...{ ...assess, name: 'RSK-1 row 38 likelihood 6', code: 'RISK_SCORE_OUT_OF_RANGE' },
    input: { riskId, ...scores, likelihood: 6 },
  },
  {
    ...{ ...assess, name: 'RSK-2 row 39 residual 4 × 4 with inherent 3 × 4', code: 'RESIDUAL_EXCEEDS_INHERENT' },
    input: { riskId, ...scores, residualLikelihood: 4 },
  },
  {
    ...{ ...assess, name: 'RSK-3 row 40 lower residual without a linked control', code: 'MITIGATION_WITHOUT_CONTROL' },
    input: { riskId, ...scores, residualLikelihood: 2 },
  },
  {
    ...{ ...assess, name: 'RSK-3 row 40 lower residual with a control that is a draft' },
    documents: { 'known-control': [{ id: 'c-1', state: 'DRAFT', frequency: 'DAILY' } as { id: string }] },
    ...{ input: { riskId, ...scores, residualLikelihood: 2, controlIds: ['c-1'] }, code: 'MITIGATION_WITHOUT_CONTROL' },
  },
  {
    ...{ name: 'RSK-4 D5 row 41 proposer approves own acceptance, holding two roles', ...approve },
    ...{ streams: risk(assessed(), acceptanceProposed()), by: { person: 'p-01', roles: ['TO', 'CM'] } },
    code: 'SEPARATION_OF_DUTIES',
  },
  {
    ...{ name: '3 a risk owner assesses own risks only', streams: risk(assessed()), command: 'assessRisk' },
    ...{ input: { riskId, ...scores }, by: { person: 'p-04', roles: ['RO'] }, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: '3 a risk owner identifies own risks only', streams: {}, command: 'identifyRisk', by: RISK_OWNER },
    input: { title: 'Fire', category: 'AVAILABILITY', criteria: [], ownerRef: 'p-04' },
    code: 'FORBIDDEN_ROLE',
  },
  {
    ...{ name: '2.10 both signatures of a closing by one person', command: 'closeRisk', code: 'SEPARATION_OF_DUTIES' },
    streams: risk(assessed(), closureSigned('CM', 'p-03')),
    ...{ input: { riskId, reason: 'The service was switched off in June.' }, by: RISK_OWNER },
  },
  {
    ...{ name: 'RSK-5 row 42 accept residual 12 for 12 months', ...propose, streams: risk(high) },
    ...{ input: { riskId, until: '2027-01-01', why }, code: 'ACCEPTANCE_TOO_LONG' },
  },
  {
    ...{ name: 'RSK-5 an acceptance that would have ended already', ...propose, streams: risk(assessed()) },
    ...{ input: { riskId, until: '2025-12-31', why }, code: 'ACCEPTANCE_TOO_LONG' },
  },
  {
    ...{ name: 'RSK-5 an acceptance whose end has come while it waited', ...approve, by: MANAGER },
    ...{ streams: risk(assessed(), acceptanceProposed('2025-12-31')), code: 'ACCEPTANCE_TOO_LONG' },
  },
  {
    ...{ name: 'RSK-6 a criterion outside the scope', streams: {}, documents: { 'known-scope': [scope] } },
    ...{ command: 'identifyRisk', by: MANAGER, code: 'CRITERION_NOT_IN_SCOPE' },
    input: { title: 'Data is kept too long', category: 'PRIVACY', criteria: ['P4.2'], engagementId: 'eng-1' },
  },
  {
    ...{ name: 'RSK-6 a criterion without a scope', streams: {}, command: 'identifyRisk', by: MANAGER },
    input: { title: 'Data is kept too long', category: 'PRIVACY', criteria: ['P4.2'] },
    code: 'CRITERION_NOT_IN_SCOPE',
  },
  {
    ...{ ...assess, name: 'RSK-7 a closed risk', streams: risk(assessed(), closed()), code: 'RISK_ALREADY_CLOSED' },
    input: { riskId, ...scores },
  },
  {
    ...{ name: 'RSK-8 accept a residual within appetite', ...propose },
    streams: risk(assessed({ L2: 2, residual: 6 })),
    ...{ input: { riskId, until: '2026-06-30', why }, code: 'ACCEPTANCE_NOT_NEEDED' },
  },
  {
    ...{ name: '4.9 a high residual is not for CM to accept', ...approve, by: MANAGER, code: 'FORBIDDEN_ROLE' },
    streams: risk(high, acceptanceProposed('2026-06-30', 12)),
  },
  {
    ...{ name: '4.9 a critical residual without the board', ...approve, by: OWNER, code: 'BOARD_REFERENCE_REQUIRED' },
    streams: risk(critical, acceptanceProposed('2026-03-01', 16)),
  },
  {
    ...{ name: '4.9 a residual below the proposal without a reason', ...assess, code: 'REASON_REQUIRED' },
    documents: { 'known-control': [{ id: 'c-1', state: 'ACTIVE', frequency: 'DAILY' } as { id: string }] },
    input: { riskId, ...scores, residualLikelihood: 1, controlIds: ['c-1'] },
  },
];
