import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Clock } from '@attestry/service-kit';
import { Allow, CLOCK, DifferenceType, ReadingRecorded, refuseField, windowId, windowOf } from '@attestry/service-kit';

@Resolver(() => DifferenceType)
@Allow('TO', 'CM', 'AU', 'AL', 'SYS')
export class DifferenceResolver {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @Query(() => DifferenceType, {
    description:
      'What changed between two instants of belief; its fields are the views, each told by the service that keeps it ' +
      '(domain 6, Q29). Codes: VALIDATION_FAILED.',
  })
  async diff(
    @Args('asOfA', { type: () => String, description: 'Recorded time to compare with, RFC 3339.' }) asOfA: string,
    @Args('asOfB', {
      type: () => String,
      nullable: true,
      description: 'Recorded time that is compared, RFC 3339, not in the future; header `as-of`, else now when absent.',
    })
    asOfB: string | undefined,
    @Args('engagementId', {
      type: () => ID,
      nullable: true,
      description: 'Only documents of this engagement, and those of none.',
    })
    engagementId: string | undefined,
    @ReadingRecorded() { asOf }: At,
  ): Promise<DifferenceType> {
    const now = await this.clock.now();
    const id = windowId({ asOfA, asOfB: asOfB ?? asOf ?? now, ...(engagementId ? { engagementId } : {}) });
    // What is recorded until then is not known yet, so the answer could not be given again.
    if (windowOf(id).asOfB > now) refuseField('asOfB', 'is not in the future.');
    return { id };
  }
}
