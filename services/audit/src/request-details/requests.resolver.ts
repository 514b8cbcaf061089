import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Connection, RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { EvidenceType } from '../extended/extended.types.js';
import { RequestFilterArgs, requestFilter } from './request-filter.js';
import type { RequestDoc } from './request.projection.js';
import { requestView } from './request.projection.js';
import { RequestConnection, RequestType } from './request.type.js';

@Resolver(() => RequestType)
@Allow(...READERS)
export class RequestsResolver {
  constructor(private readonly views: Views) {}

  @Query(() => RequestType, { nullable: true, description: 'One request with its thread (domain 6, Q18).' })
  request(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<RequestType | undefined> {
    return this.views.one(requestView, id, at);
  }

  @Query(() => RequestConnection, { description: 'Requests of an audit in the order they were raised.' })
  async requests(
    @Args('auditId', { type: () => ID }) auditId: string,
    @Args() args: RequestFilterArgs,
    @Reading() at: At,
  ): Promise<Connection<RequestType>> {
    return toConnection(await this.views.page(requestView, at, requestFilter(auditId, args), args), (doc) => doc);
  }

  @ResolveField(() => [EvidenceType], { description: 'Evidence of all its answers, each once.' })
  evidence(@Parent() { thread }: RequestType): EvidenceType[] {
    return [...new Set(thread.flatMap(({ evidenceIds }) => evidenceIds))].map((id) => ({ id }));
  }

  @ResolveField(() => [RequestType], { description: 'Requests that follow it, oldest first (PBC-5).' })
  async followUps(@Parent() { id }: RequestType, @Context() context: RequestContext): Promise<RequestType[]> {
    const loader = batched<RequestDoc[]>(context, 'follow-ups', async (values, at) =>
      groupBy(await this.views.all(requestView, at, { anyOf: { field: 'parentId', values } }), ({ parentId }) =>
        parentId === undefined ? [] : [parentId],
      ),
    );
    return (await loader.load(id)) ?? [];
  }
}
