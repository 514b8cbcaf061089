import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AccessLogType, Allow, WHOLE_LOG } from '@attestry/service-kit';

@Resolver()
@Allow('TO')
export class AccessLogQuery {
  @Query(() => AccessLogType, {
    description:
      'What auditors read and when, and what was refused to anybody for want of a right (domain 6, Q39), from every service. Of all engagements when none is named. It is no read model: `as-of` and `valid-at` do not change it.',
  })
  accessLog(
    @Args('engagementId', { type: () => ID, nullable: true, description: 'Only what is about this engagement.' })
    engagementId: string | undefined,
  ): AccessLogType {
    return { id: engagementId ?? WHOLE_LOG };
  }
}
