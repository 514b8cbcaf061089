import { Args, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Caller, Connection } from '@attestry/service-kit';
import { Allow, MyTasksType, PageArgs, Reading, SignedIn, toConnection, Views } from '@attestry/service-kit';
import { requestView } from '../request-details/request.projection.js';
import { RequestConnection, RequestType } from '../request-details/request.type.js';

const OPEN = { anyOf: { field: 'state', values: ['OPEN', 'RETURNED'] } };

/** Always of the signed-in person, whatever key a reference names. */
@Resolver(() => MyTasksType)
@Allow('TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL')
export class MyTasksResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ id }: { id: string }): MyTasksType {
    return { id };
  }

  @ResolveField(() => RequestConnection, {
    description: 'Requests of auditors that the person is to answer, in the order they were raised.',
  })
  async requests(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<RequestType>> {
    // Nobody is called by the empty pseudonym: another person's key finds nothing.
    const assigneeRef = id === actor.person ? actor.person : '';
    return toConnection(
      await this.views.page(requestView, at, { match: { assigneeRef }, ...OPEN }, page),
      (doc) => doc,
    );
  }
}
