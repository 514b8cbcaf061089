import { Args, Context, ID, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, LogRead, NotForObservers, READERS, Views } from '@attestry/service-kit';
import { ControlType } from '../extended/extended.types.js';
import type { TestDoc } from './test-sheet.projection.js';
import { testSheet } from './test-sheet.projection.js';
import { TestType, toTest } from './test.type.js';

@Resolver(() => ControlType)
@Allow(...READERS)
@NotForObservers()
@LogRead()
export class ControlTestsResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ id }: { id: string }): ControlType {
    return { id };
  }

  @ResolveField(() => [TestType], { description: 'Tests of the control, of one engagement or of all.' })
  async tests(
    @Parent() { id }: ControlType,
    @Args('engagementId', { type: () => ID, nullable: true }) engagementId: string | undefined,
    @Context() context: RequestContext,
  ): Promise<TestType[]> {
    const loader = batched<TestDoc[]>(context, 'tests-by-control', async (values, at) =>
      groupBy(await this.views.all(testSheet, at, { anyOf: { field: 'controlId', values } }), (doc) => [doc.controlId]),
    );
    const tests = (await loader.load(id)) ?? [];
    return tests.filter((test) => !engagementId || test.engagementId === engagementId).map(toTest);
  }
}
