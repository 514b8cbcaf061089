import { Args, Context, ID, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Connection, RequestContext } from '@attestry/service-kit';
import {
  Allow,
  batched,
  connectionOf,
  LogRead,
  NotForObservers,
  PageArgs,
  READERS,
  Reading,
  toConnection,
  Views,
} from '@attestry/service-kit';
import { evidenceItem } from './evidence-item.projection.js';
import { EvidenceType } from './evidence.type.js';

const EvidenceConnection = connectionOf(EvidenceType, 'Evidence');

@Resolver(() => EvidenceType)
@Allow(...READERS)
@NotForObservers()
@LogRead()
export class EvidenceItemResolver {
  constructor(private readonly views: Views) {}

  @Query(() => EvidenceType, { nullable: true, description: 'One piece of evidence.' })
  evidence(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<EvidenceType | undefined> {
    return this.views.one(evidenceItem, id, at);
  }

  @Query(() => EvidenceConnection, { description: 'Evidence in order of submission, of one control or of all.' })
  async evidenceItems(
    @Args() page: PageArgs,
    @Args('controlId', { type: () => ID, nullable: true }) controlId: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<EvidenceType>> {
    const filter = controlId ? { match: { controlIds: [controlId] } } : {};
    return toConnection(await this.views.page(evidenceItem, at, filter, page), (doc) => doc);
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<EvidenceType | undefined> {
    return batched<EvidenceType>(context, 'evidence-item', (ids, at) => this.views.many(evidenceItem, ids, at)).load(
      id,
    );
  }
}
