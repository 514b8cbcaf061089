import { describe, expect, it } from '@jest/globals';
import type { Role } from '@attestry/service-kit';
import { ALLOWED_ROLES } from '@attestry/service-kit';
import { ClearExceptionResolver } from '../clear-exception/clear-exception.resolver.js';
import { ConcludeTestResolver } from '../conclude-test/conclude-test.resolver.js';
import { ConfirmDeviationResolver } from '../confirm-deviation/confirm-deviation.resolver.js';
import { DecideOpinionResolver } from '../decide-opinion/decide-opinion.resolver.js';
import { DefinePopulationResolver } from '../define-population/define-population.resolver.js';
import { DraftManagementResponseResolver } from '../draft-management-response/draft-management-response.resolver.js';
import { DraftReportResolver } from '../draft-report/draft-report.resolver.js';
import { DrawSampleResolver } from '../draw-sample/draw-sample.resolver.js';
import { ExtendSampleResolver } from '../extend-sample/extend-sample.resolver.js';
import { FreezePopulationResolver } from '../freeze-population/freeze-population.resolver.js';
import { IssueReportResolver } from '../issue-report/issue-report.resolver.js';
import { PlanTestResolver } from '../plan-test/plan-test.resolver.js';
import { ProposeOpinionResolver } from '../propose-opinion/propose-opinion.resolver.js';
import { RecallReportResolver } from '../recall-report/recall-report.resolver.js';
import { RecordItemResultResolver } from '../record-item-result/record-item-result.resolver.js';
import { RecordItemResultsResolver } from '../record-item-results/record-item-results.resolver.js';
import { ReplaceItemResolver } from '../replace-item/replace-item.resolver.js';
import { SignManagementAssertionResolver } from '../sign-management-assertion/sign-management-assertion.resolver.js';
import { StartTestResolver } from '../start-test/start-test.resolver.js';
import { SubmitManagementResponseResolver } from '../submit-management-response/submit-management-response.resolver.js';

type Mutations = abstract new (...args: never) => object;

/** Roles that each mutation of a resolver is open to. */
const rolesOf = ({ prototype }: Mutations): readonly Role[] =>
  Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = (prototype as Record<string, object>)[name] ?? {};
    return (Reflect.getMetadata(ALLOWED_ROLES, method) ?? []) as readonly Role[];
  });

const STAFF = [
  PlanTestResolver,
  StartTestResolver,
  RecordItemResultResolver,
  RecordItemResultsResolver,
  ConcludeTestResolver,
  DefinePopulationResolver,
  FreezePopulationResolver,
  DrawSampleResolver,
  ExtendSampleResolver,
];
const LEAD_ONLY = [
  ReplaceItemResolver,
  ConfirmDeviationResolver,
  ClearExceptionResolver,
  DraftReportResolver,
  DecideOpinionResolver,
  IssueReportResolver,
  RecallReportResolver,
];

describe('who may act in an audit (domain 3)', () => {
  it.each(STAFF.map((resolver) => [resolver.name, resolver] as const))('D11 %s: auditors only', (_, resolver) => {
    expect([...rolesOf(resolver)].sort()).toEqual(['AL', 'AU']);
  });

  it.each(LEAD_ONLY.map((resolver) => [resolver.name, resolver] as const))(
    'D11 EXC-3 row 62 %s: the lead auditor only',
    (_, resolver) => {
      expect(rolesOf(resolver)).toEqual(['AL']);
    },
  );

  it('management answers and asserts; the rules may propose, never decide (S2)', () => {
    expect(rolesOf(DraftManagementResponseResolver)).toEqual(['CM']);
    expect(rolesOf(SubmitManagementResponseResolver)).toEqual(['TO']);
    expect(rolesOf(SignManagementAssertionResolver)).toEqual(['TO']);
    expect(rolesOf(ProposeOpinionResolver)).toEqual(['AL', 'SYS']);
  });
});
