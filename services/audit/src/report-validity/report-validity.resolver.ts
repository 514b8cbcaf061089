import { Inject } from '@nestjs/common';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Clock } from '@attestry/service-kit';
import { Allow, CLOCK, Reading, READERS } from '@attestry/service-kit';
import { ReportType } from '../report-card/report.type.js';
import { ageAt, validityAt } from './validity-at.js';

@Resolver(() => ReportType)
@Allow(...READERS)
export class ReportValidityResolver {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'CURRENT, EXPIRING (the last 90 days) or EXPIRED, by its dates at the instant that is read; absent for a report that is not issued, superseded or recalled (4.10).',
  })
  async validity(@Parent() report: ReportType, @Reading() at: At): Promise<string | undefined> {
    return validityAt(report, await this.instant(at));
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Whole months since the as-of date or the last day covered, at the instant that is read (4.10).',
  })
  async coverageAgeMonths(@Parent() report: ReportType, @Reading() at: At): Promise<number | undefined> {
    return ageAt(report, await this.instant(at));
  }

  private async instant({ validAt, asOf }: At): Promise<string> {
    return validAt ?? asOf ?? (await this.clock.now());
  }
}
