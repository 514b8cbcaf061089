import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { AccessLogType, Allow, ReadingNow, WHOLE_LOG } from '@attestry/service-kit';

@Resolver()
@Allow('TO')
export class AccessLogQuery {
  @Query(() => AccessLogType, {
    description:
      'What auditors read and when, and what was refused to anybody for want of a right (domain 6, Q39), from every service. Of all engagements when none is named. It is no read model and refuses `as-of` and `valid-at`.',
  })
  accessLog(
    @Args('engagementId', { type: () => ID, nullable: true, description: 'Only what is about this engagement.' })
    engagementId: string | undefined,
    @ReadingNow() _: At,
  ): AccessLogType {
    return { id: engagementId ?? WHOLE_LOG };
  }
}
