import { Args, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, DifferencePage, Differences, DifferenceType, PageArgs, ReadingRecorded } from '@attestry/service-kit';
import { testSheet } from '../test-sheet/test-sheet.projection.js';

/** What changed in the views of this service between two instants of belief (domain 6, Q29). */
@Resolver(() => DifferenceType)
@Allow('TO', 'CM', 'AU', 'AL', 'SYS')
export class DifferenceResolver {
  constructor(private readonly differences: Differences) {}

  @ResolveReference()
  reference({ id }: { id: string }): DifferenceType {
    return { id };
  }

  @ResolveField(() => DifferencePage, {
    description: 'Tests of controls: state, items, conclusion. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED.',
  })
  testConclusions(
    @Parent() { id }: DifferenceType,
    @Args() page: PageArgs,
    @ReadingRecorded() at: At,
  ): Promise<DifferencePage> {
    return this.differences.ofView(testSheet, id, page, at);
  }
}
