import { Args, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Caller, Connection } from '@attestry/service-kit';
import { Allow, MyTasksType, PageArgs, pageOf, Reading, SignedIn, toConnection, Views } from '@attestry/service-kit';
import { toControl } from '../control-details/control.type.js';
import { controlView } from '../control-details/control.projection.js';
import { knownMember } from '../known-member/known-member.projection.js';
import { occurrenceDue } from '../occurrence/occurrence-due.projection.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';
import { ObligationConnection, ObligationType } from '../obligation-calendar/obligation.type.js';
import { policyView } from '../policy-details/policy.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { OccurrenceTaskConnection, OccurrenceTaskType, PolicyTaskConnection, PolicyTaskType } from './my-tasks.type.js';
import { obligationTasks } from './obligation-tasks.js';
import { occurrenceTasks, policyTasks } from './tasks.js';

/** Always of the signed-in person, whatever key a reference names. */
@Resolver(() => MyTasksType)
@Allow('TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL')
export class MyTasksResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @ResolveReference()
  reference({ id }: { id: string }): MyTasksType {
    return { id };
  }

  @ResolveField(() => OccurrenceTaskConnection, {
    description: 'Occurrences that the controls of the person owe and whose window is open, due first.',
  })
  async occurrences(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<OccurrenceTaskType>> {
    const match = { ownerRef: actor.person, state: 'ACTIVE' };
    const own = id === actor.person ? await this.views.all(controlView, at, { match }) : [];
    const { validAt } = await this.standings.instants(at);
    const controls = new Map(own.map((doc) => [doc.id, toControl(doc, validAt)]));
    const owed = await this.views.many(occurrenceDue, [...controls.keys()], at);
    const tasks = occurrenceTasks([...owed.values()], validAt).flatMap(({ controlId, ...occurrence }) => {
      const control = controls.get(controlId);
      return control ? [{ ...occurrence, control }] : [];
    });
    const cut = pageOf(tasks, page, ({ control, key }) => `${control.id}/${key}`);
    return toConnection(cut, (task) => task);
  }

  @ResolveField(() => ObligationConnection, {
    description:
      'Obligations from their reminder on, due first: of own controls; for CM also those about no control and those 3 days late, for TO those 10 days late (4.12).',
  })
  async obligations(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<ObligationType>> {
    const mine = id === actor.person;
    const own = mine ? await this.views.all(controlView, at, { match: { ownerRef: actor.person } }) : [];
    const open = { anyOf: { field: 'state', values: ['DUE', 'OVERDUE'] } };
    const docs = mine ? await this.views.all(obligationView, at, open) : [];
    const asking = { roles: actor.roles, controlIds: new Set(own.map((doc) => doc.id)) };
    const tasks = obligationTasks(docs, asking, (await this.standings.instants(at)).validAt);
    return toConnection(
      pageOf(tasks, page, (task) => task.id),
      (doc) => doc,
    );
  }

  @ResolveField(() => PolicyTaskConnection, { description: 'Policies that the person has still to accept, due first.' })
  async policies(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<PolicyTaskType>> {
    const member = id === actor.person ? await this.views.one(knownMember, id, at) : undefined;
    const policies = member?.inside ? await this.views.all(policyView, at) : [];
    const tasks = member ? policyTasks(policies, member, (await this.standings.instants(at)).validAt) : [];
    return toConnection(
      pageOf(tasks, page, ({ policyId }) => policyId),
      (task) => task,
    );
  }
}
