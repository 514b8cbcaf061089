import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Clock, Connection } from '@attestry/service-kit';
import { Allow, CLOCK, PageArgs, pageOf, Reading, toConnection, Views } from '@attestry/service-kit';
import { journeyView } from '../journey-view/journey.projection.js';
import { JourneyType } from '../journey-view/journey.type.js';
import { memberView } from '../member-view/member.projection.js';
import { NextActionConnection, NextActionType, place } from './next-action.type.js';
import { NextActions } from './next-actions.reader.js';
import type { Person } from './whose.js';
import { chosen } from './whose.js';

@Resolver(() => JourneyType)
@Allow('TO', 'CM', 'CO', 'RO', 'EM', 'SYS')
export class JourneyActionsResolver {
  constructor(
    private readonly views: Views,
    private readonly actions: NextActions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField(() => NextActionConnection, {
    description:
      'What moves the open steps on, due first, from the same rules as the gates; of one step, for one role or for one person where asked.',
  })
  async nextActions(
    @Parent() { id }: JourneyType,
    @Args() page: PageArgs,
    @Args('step', { type: () => Int, nullable: true, description: 'Only of this step.' }) step: number | undefined,
    @Args('role', { type: () => String, nullable: true, description: 'Only for TO, CM, CO, RO or AL.' })
    role: string | undefined,
    @Args('personRef', { type: () => ID, nullable: true, description: 'Only what this person is the one to do.' })
    personRef: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<NextActionType>> {
    const journey = await this.views.one(journeyView, id, at);
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    const all = journey ? await this.actions.of([journey], at, now) : [];
    const person = personRef ? await this.person(personRef, at) : undefined;
    return toConnection(pageOf(chosen(all, { step, role, person }), page, place), (action) => action);
  }

  private async person(person: string, at: At): Promise<Person> {
    return { person, roles: (await this.views.one(memberView, person, at))?.roles ?? [] };
  }
}
