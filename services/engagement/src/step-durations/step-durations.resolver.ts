import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Clock, Connection } from '@attestry/service-kit';
import { Allow, CLOCK, PageArgs, Reading, toConnection, Views } from '@attestry/service-kit';
import { journeyView } from '../journey-view/journey.projection.js';
import { stepDurations } from './step-durations.js';
import { CycleDurationsConnection, CycleDurationsType } from './step-durations.type.js';

@Resolver()
@Allow('TO', 'CM')
export class StepDurationsResolver {
  constructor(
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => CycleDurationsConnection, {
    description: 'Measured days of every step, a cycle after the other in the order they began.',
  })
  async stepDurations(@Args() page: PageArgs, @Reading() at: At): Promise<Connection<CycleDurationsType>> {
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    return toConnection(await this.views.page(journeyView, at, {}, page), (doc) => stepDurations(doc, now));
  }
}
