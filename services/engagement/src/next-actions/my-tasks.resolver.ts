import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Caller, Clock, Connection } from '@attestry/service-kit';
import {
  Allow,
  CLOCK,
  MyTasksType,
  PageArgs,
  pageOf,
  Reading,
  SignedIn,
  toConnection,
  Views,
} from '@attestry/service-kit';
import { journeyView } from '../journey-view/journey.projection.js';
import { NextActionConnection, NextActionType, place } from './next-action.type.js';
import { NextActions } from './next-actions.reader.js';
import { chosen } from './whose.js';

const RUNNING = { match: { state: 'RUNNING' } };

/** Always of the signed-in person, whatever key a reference names. */
@Resolver(() => MyTasksType)
@Allow('TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL')
export class MyTasksResolver {
  constructor(
    private readonly views: Views,
    private readonly actions: NextActions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => MyTasksType, {
    description: 'What is due for the signed-in person, from every service that has work for people.',
  })
  myTasks(@SignedIn() { actor }: Caller): MyTasksType {
    return { id: actor.person };
  }

  @ResolveReference()
  reference({ id }: { id: string }): MyTasksType {
    return { id };
  }

  @ResolveField(() => NextActionConnection, {
    description:
      'What the person is the one to do in the open steps of running journeys, due first: by name, or by a role of theirs where nobody is named and no separation of duties keeps them from it.',
  })
  async steps(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<NextActionType>> {
    const { person, roles } = actor;
    const journeys = id === person ? await this.views.all(journeyView, at, RUNNING) : [];
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    const all = await this.actions.of(journeys, at, now);
    return toConnection(pageOf(chosen(all, { person: { person, roles } }), page, place), (action) => action);
  }
}
