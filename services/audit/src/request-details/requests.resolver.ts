import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, PageArgs, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { requestView } from './request.projection.js';
import { RequestConnection, RequestType } from './request.type.js';

@Resolver(() => RequestType)
@Allow(...READERS)
export class RequestsResolver {
  constructor(private readonly views: Views) {}

  @Query(() => RequestType, { nullable: true, description: 'One request with its thread.' })
  request(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<RequestType | undefined> {
    return this.views.one(requestView, id, at);
  }

  @Query(() => RequestConnection, { description: 'Requests of an audit in the order they were raised.' })
  async requests(
    @Args() page: PageArgs,
    @Args('auditId', { type: () => ID }) auditId: string,
    @Args('state', { type: () => String, nullable: true, description: 'Only requests in this state.' })
    state: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<RequestType>> {
    const filter = { match: state ? { auditId, state } : { auditId } };
    return toConnection(await this.views.page(requestView, at, filter, page), (doc) => doc);
  }
}
