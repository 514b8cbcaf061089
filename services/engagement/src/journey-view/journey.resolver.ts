import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Clock, Connection, Filter, RequestContext } from '@attestry/service-kit';
import { Allow, CLOCK, connectionOf, PageArgs, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { engagementType } from '../engagement-view/engagement-type.js';
import { engagements } from '../engagement-view/engagement.resolver.js';
import { EngagementType } from '../engagement-view/engagement.type.js';
import { Gates } from '../gate-facts/gates.reader.js';
import { ownFromViews } from '../gate-facts/own-facts.js';
import { requireStep } from '../journey/journey.errors.js';
import type { JourneyDoc } from './journey.projection.js';
import { daysInStep, journeyView } from './journey.projection.js';
import { GatePartType, JourneyType } from './journey.type.js';

const JourneyConnection = connectionOf(JourneyType, 'Journey');

const filterOf = (open: boolean | undefined): Filter => {
  if (open === undefined || open === null) return {};
  return open ? { anyOf: { field: 'state', values: ['RUNNING', 'PAUSED'] } } : { match: { state: 'COMPLETED' } };
};

const journeyType = (doc: JourneyDoc, now: string): JourneyType => ({
  ...doc,
  steps: doc.steps.map((step) => ({ ...step, days: daysInStep(step, now) })),
});

@Resolver(() => JourneyType)
@Allow(...READERS)
export class JourneyResolver {
  constructor(
    private readonly views: Views,
    private readonly gates: Gates,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => JourneyType, { nullable: true, description: 'The journey of one engagement.' })
  async journey(
    @Args('engagementId', { type: () => ID }) id: string,
    @Reading() at: At,
  ): Promise<JourneyType | undefined> {
    const doc = await this.views.one(journeyView, id, at);
    return doc && journeyType(doc, await this.now(at));
  }

  @Query(() => JourneyConnection, {
    description: 'Journeys in the order they began: all, those under way, or those that are over.',
  })
  async journeys(
    @Args() page: PageArgs,
    @Args('open', { type: () => Boolean, nullable: true }) open: boolean | undefined,
    @Reading() at: At,
  ): Promise<Connection<JourneyType>> {
    const now = await this.now(at);
    return toConnection(await this.views.page(journeyView, at, filterOf(open), page), (doc) => journeyType(doc, now));
  }

  @ResolveField(() => EngagementType, { nullable: true, description: 'The engagement.' })
  async engagement(
    @Parent() { engagementId }: JourneyType,
    @Context() context: RequestContext,
  ): Promise<EngagementType | undefined> {
    const doc = await engagements(context, this.views).load(engagementId);
    return doc && engagementType(doc);
  }

  @ResolveField(() => [GatePartType], {
    description: 'Exit gate of a step, the current one when none is named: every condition, held or missing.',
  })
  async gate(
    @Parent() { id, currentStep }: JourneyType,
    @Args('step', { type: () => Int, nullable: true }) wanted: number | undefined,
    @Reading() at: At,
  ): Promise<readonly GatePartType[]> {
    const step = requireStep(wanted ?? currentStep);
    const journey = await this.views.one(journeyView, id, at);
    if (!journey) return [];
    const question = { step, journey, own: ownFromViews(this.views, at), at, now: await this.now(at) };
    return (await this.gates.answer(question)).parts;
  }

  /** What `now` means for an answer: the instant asked about. */
  private async now(at: At): Promise<string> {
    return at.validAt ?? at.asOf ?? this.clock.now();
  }
}
