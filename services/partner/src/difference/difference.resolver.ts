import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, DifferenceType, ReadingRecorded, windowId, windowOf } from '@attestry/service-kit';

@Resolver(() => DifferenceType)
@Allow('TO', 'CM', 'AU', 'AL', 'SYS')
export class DifferenceResolver {
  @Query(() => DifferenceType, {
    description:
      'What changed between two instants of belief; its fields are the views, each told by the service that keeps it ' +
      '(domain 6, Q29). Codes: VALIDATION_FAILED.',
  })
  diff(
    @Args('asOfA', { type: () => String, description: 'Recorded time to compare with, RFC 3339.' }) asOfA: string,
    @Args('asOfB', { type: () => String, description: 'Recorded time that is compared, RFC 3339.' }) asOfB: string,
    @Args('engagementId', {
      type: () => ID,
      nullable: true,
      description: 'Only documents of this engagement, and those of none.',
    })
    engagementId: string | undefined,
    @ReadingRecorded() _: At,
  ): DifferenceType {
    const id = windowId({ asOfA, asOfB, ...(engagementId ? { engagementId } : {}) });
    windowOf(id);
    return { id };
  }
}
