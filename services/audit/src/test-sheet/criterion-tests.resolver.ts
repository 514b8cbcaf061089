import { Args, Context, ID, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, LogRead, NotForObservers, READERS, Views } from '@attestry/service-kit';
import { CriterionType } from '../extended/extended.types.js';
import type { TestDoc } from './test-sheet.projection.js';
import { testSheet } from './test-sheet.projection.js';
import { TestType, toTest } from './test.type.js';

@Resolver(() => CriterionType)
@Allow(...READERS)
@NotForObservers()
@LogRead()
export class CriterionTestsResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ code }: { code: string }): CriterionType {
    return { code };
  }

  @ResolveField(() => [TestType], { description: 'Tests of the controls that serve the criterion, of one engagement.' })
  async testResults(
    @Parent() { code }: CriterionType,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Context() context: RequestContext,
  ): Promise<TestType[]> {
    const loader = batched<TestDoc[]>(context, 'tests-by-criterion', async (values, at) =>
      groupBy(await this.views.all(testSheet, at, { anyOf: { field: 'criteria', values } }), (doc) => doc.criteria),
    );
    const tests = (await loader.load(code)) ?? [];
    return tests.filter((test) => test.engagementId === engagementId).map(toTest);
  }
}
