import { describe, it } from '@jest/globals';
import { AcceptPolicy } from '../accept-policy/accept-policy.command.js';
import { AcceptPolicyHandler } from '../accept-policy/accept-policy.handler.js';
import { ApprovePolicy } from '../approve-policy/approve-policy.command.js';
import { ApprovePolicyHandler } from '../approve-policy/approve-policy.handler.js';
import { CancelRemediation } from '../cancel-remediation/cancel-remediation.command.js';
import { CancelRemediationHandler } from '../cancel-remediation/cancel-remediation.handler.js';
import { CompleteGapAssessment } from '../complete-gap-assessment/complete-gap-assessment.command.js';
import { CompleteGapAssessmentHandler } from '../complete-gap-assessment/complete-gap-assessment.handler.js';
import { found, gapStarted } from '../gap-assessment/gap-assessment.examples.js';
import { OverrideCriterionStatus } from '../override-criterion-status/override-criterion-status.command.js';
import { OverrideCriterionStatusHandler } from '../override-criterion-status/override-criterion-status.handler.js';
import { PlanRemediation } from '../plan-remediation/plan-remediation.command.js';
import { PlanRemediationHandler } from '../plan-remediation/plan-remediation.handler.js';
import { drafted, policyApproved, published, revised } from '../policy/policy.examples.js';
import { RecordCriterionFinding } from '../record-criterion-finding/record-criterion-finding.command.js';
import { RecordCriterionFindingHandler } from '../record-criterion-finding/record-criterion-finding.handler.js';
import { itemDone, itemPlanned, itemStarted } from '../remediation/remediation.examples.js';
import { ReportRemediationDone } from '../report-remediation-done/report-remediation-done.command.js';
import { ReportRemediationDoneHandler } from '../report-remediation-done/report-remediation-done.handler.js';
import { StartGapAssessment } from '../start-gap-assessment/start-gap-assessment.command.js';
import { StartGapAssessmentHandler } from '../start-gap-assessment/start-gap-assessment.handler.js';
import { VerifyRemediation } from '../verify-remediation/verify-remediation.command.js';
import { VerifyRemediationHandler } from '../verify-remediation/verify-remediation.handler.js';
import type { BadInput } from './refused.examples.js';
import { expectRefusal } from './refused.examples.js';

const [GAP, ITEM, POLICY] = [{ gapId: 'gap-1' }, { itemId: 'rem-1' }, { policyId: 'pol-1' }];
const running = { 'gap-assessment/gap-1': [gapStarted({}), found('CC6.1', 'PARTIAL')] };
const underWay = [itemPlanned({}), itemStarted()];
const second = [drafted(), policyApproved(1), published(1), revised(2), policyApproved(2)];
const inForce = { 'policy/pol-1': [...second, published(2, { effectiveFrom: '2026-02-01T00:00:00.000Z' })] };
const scope = { version: 2, state: 'CONFIRMED', categories: ['SECURITY'], criteria: ['CC6.1', 'CC6.2'] };
const WORK = { source: 'RISK', sourceId: 'r-1', criteria: ['CC6.1'], effort: 2, dueOn: '2026-04-01', ownerRef: 'p-03' };
const plan = (change: Partial<typeof WORK>, code: string): BadInput => ({
  ...{ past: {}, code },
  handler: ({ streams, standings }) => new PlanRemediationHandler(streams, standings),
  command: (by) => new PlanRemediation({ ...WORK, ...change }, by),
});
const accept = (version: number, personRef: string, code: string): BadInput => ({
  ...{ past: inForce, by: { actor: 'p-05', role: 'EM' }, code },
  handler: ({ streams }) => new AcceptPolicyHandler(streams),
  command: (by) => new AcceptPolicy({ ...POLICY, version, personRef }, by),
});

/** Rows of domain 7 on assessments, remediation and policies. */
const ROWS: readonly (readonly [string, BadInput])[] = [
  [
    'row 18 GAP-1: an assessment with a finding missing',
    {
      past: running,
      handler: ({ streams, views, standings }) => new CompleteGapAssessmentHandler(streams, views, standings),
      command: (by) => new CompleteGapAssessment(GAP, by),
      code: 'CRITERIA_NOT_ASSESSED',
    },
  ],
  [
    'row 19 GAP-2: an override from PARTIAL to MET',
    {
      past: running,
      handler: ({ streams }) => new OverrideCriterionStatusHandler(streams),
      command: (by) =>
        new OverrideCriterionStatus(
          { ...GAP, code: 'CC6.1', status: 'MET', reason: 'It looked quite good to me.' },
          by,
        ),
      code: 'OVERRIDE_CANNOT_RAISE',
    },
  ],
  [
    'row 20 GAP-3: a finding outside the scope',
    {
      past: running,
      handler: ({ streams, standings }) => new RecordCriterionFindingHandler(streams, standings),
      command: (by) => new RecordCriterionFinding({ ...GAP, code: 'P1.1' }, by),
      code: 'CRITERION_NOT_IN_SCOPE',
    },
  ],
  [
    'row 21 GAP-4: an assessment of an older scope version',
    {
      past: {},
      documents: { 'known-engagement': [{ id: 'eng-1', state: 'OPEN', scope }] },
      handler: ({ streams, views }) => new StartGapAssessmentHandler(streams, views),
      command: (by) => new StartGapAssessment({ engagementId: 'eng-1', scopeVersion: 1 }, by),
      code: 'SCOPE_VERSION_MISMATCH',
    },
  ],
  ['row 22 REM-1: effort 0', plan({ effort: 0 }, 'VALIDATION_FAILED')],
  ['row 22 REM-1: effort 2.5', plan({ effort: 2.5 }, 'VALIDATION_FAILED')],
  ['row 23 REM-2: due yesterday', plan({ dueOn: '2026-02-28' }, 'DUE_DATE_IN_PAST')],
  [
    'row 24 REM-4: done without evidence',
    {
      past: { 'remediation/rem-1': underWay },
      by: { actor: 'p-03', role: 'CO' },
      handler: ({ streams, views }) => new ReportRemediationDoneHandler(streams, views),
      command: (by) => new ReportRemediationDone({ ...ITEM, evidenceIds: [] }, by),
      code: 'EVIDENCE_REQUIRED',
    },
  ],
  [
    'row 25 REM-3 D3: the reporter verifies',
    {
      past: { 'remediation/rem-1': [...underWay, itemDone()] },
      by: { actor: 'p-01' },
      handler: ({ streams }) => new VerifyRemediationHandler(streams),
      command: (by) => new VerifyRemediation(ITEM, by),
      code: 'SEPARATION_OF_DUTIES',
    },
  ],
  [
    'row 26 REM-5: an item of a deviation is cancelled',
    {
      past: { 'remediation/rem-1': [itemPlanned({ source: 'DEVIATION', rootCause: 'Nobody told IT.' })] },
      handler: ({ streams }) => new CancelRemediationHandler(streams),
      command: (by) => new CancelRemediation({ ...ITEM, reason: 'Not worth it.' }, by),
      code: 'REMEDIATION_FROM_DEVIATION',
    },
  ],
  [
    'POL-1 D4: the author approves',
    {
      past: { 'policy/pol-1': [drafted()] },
      by: { actor: 'p-01', role: 'TO' },
      handler: ({ streams }) => new ApprovePolicyHandler(streams),
      command: (by) => new ApprovePolicy(POLICY, by),
      code: 'SEPARATION_OF_DUTIES',
    },
  ],
  ['row 36 POL-2: version 1 when 2 is in force', accept(1, 'p-05', 'POLICY_VERSION_NOT_IN_FORCE')],
  ['row 37 POL-4: for a colleague', accept(2, 'p-06', 'ACCEPTANCE_NOT_DELEGABLE')],
];

describe('bad input on assessments, remediation and policies appends nothing (domain 7)', () => {
  it.each(ROWS)('%s', (_, input) => expectRefusal(input));
});
