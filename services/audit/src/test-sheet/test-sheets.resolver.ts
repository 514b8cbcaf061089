import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, connectionOf, NotForObservers, PageArgs, Reading, toConnection, Views } from '@attestry/service-kit';
import { concludeOperating } from '@attestry/soc2';
import type { TestDoc } from './test-sheet.projection.js';
import { testSheet } from './test-sheet.projection.js';
import { TestSheet, TestType, toTest } from './test.type.js';

const TestConnection = connectionOf(TestType, 'TestOfControls');

const arithmeticOf = ({ kind, concluded }: TestDoc): string | undefined =>
  kind === 'OPERATING' && concluded
    ? concludeOperating({
        designDeficient: false,
        populationSize: concluded.N,
        itemsTested: concluded.n,
        unobtainable: 0,
        deviations: concluded.d,
        overrideOrFraud: false,
        tolerablePercent: concluded.toleranceBp / 100,
      }).arithmetic
    : undefined;

export const toSheet = (doc: TestDoc): TestSheet => {
  const arithmetic = arithmeticOf(doc);
  return {
    test: toTest(doc),
    results: doc.results.map(({ evidenceIds, ...result }) => ({
      ...result,
      evidence: evidenceIds.map((id) => ({ id })),
    })),
    ...(arithmetic === undefined ? {} : { arithmetic }),
  };
};

@Resolver()
@NotForObservers()
export class TestSheetsResolver {
  constructor(private readonly views: Views) {}

  @Query(() => TestConnection, { description: 'Tests of an audit in the order they were planned.' })
  @Allow('TO', 'CM', 'CO', 'AU', 'AL', 'SYS')
  async testsOfControls(
    @Args() page: PageArgs,
    @Args('auditId', { type: () => ID }) auditId: string,
    @Args('state', { type: () => String, nullable: true, description: 'Only tests in this state.' })
    state: string | undefined,
    @Args('controlId', { type: () => ID, nullable: true, description: 'Only tests of this control.' })
    controlId: string | undefined,
    @Args('kind', { type: () => String, nullable: true, description: 'DESIGN, IMPLEMENTATION or OPERATING.' })
    kind: string | undefined,
    @Args('conclusion', { type: () => String, nullable: true, description: 'Only tests that conclude this.' })
    conclusion: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<TestType>> {
    const asked = { ...(state ? { state } : {}), ...(controlId ? { controlId } : {}), ...(kind ? { kind } : {}) };
    const match = { auditId, ...asked, ...(conclusion ? { concluded: { conclusion } } : {}) };
    return toConnection(await this.views.page(testSheet, at, { match }, page), toTest);
  }

  @Query(() => TestSheet, { nullable: true, description: 'One test with every result and its arithmetic.' })
  @Allow('AU', 'AL', 'SYS')
  async testSheet(
    @Args('testId', { type: () => ID }) testId: string,
    @Reading() at: At,
  ): Promise<TestSheet | undefined> {
    const doc = await this.views.one(testSheet, testId, at);
    return doc && toSheet(doc);
  }
}
