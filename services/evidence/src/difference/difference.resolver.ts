import { Args, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, DifferencePage, Differences, DifferenceType, PageArgs, ReadingRecorded } from '@attestry/service-kit';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';

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
    description: 'Evidence: state, freshness, what it was superseded by. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED.',
  })
  evidence(
    @Parent() { id }: DifferenceType,
    @Args() page: PageArgs,
    @ReadingRecorded() at: At,
  ): Promise<DifferencePage> {
    return this.differences.ofView(evidenceItem, id, page, at);
  }
}
