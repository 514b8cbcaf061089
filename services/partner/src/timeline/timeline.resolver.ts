import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { START } from '@attestry/event-store';
import type { At, Caller, Connection } from '@attestry/service-kit';
import { Allow, notFound, PageArgs, READERS, ReadingRecorded, refuseField, SignedIn } from '@attestry/service-kit';
import { FactLog } from '../fact-log/fact-log.js';
import type { LogFact } from '../fact-log/log-fact.js';
import type { Shown } from '../fact-log/shown-facts.js';
import { ShownFacts } from '../fact-log/shown-facts.js';
import { TimelineConnection, TimelineEvent } from './timeline.type.js';

const PLACE = /^\d{1,20}:\d{1,19}$/;

const placeOf = (after: string | undefined): string => {
  const place = after ? Buffer.from(after, 'base64url').toString() : START;
  return PLACE.test(place) ? place : refuseField('after', 'is a cursor that this list gave out.');
};

const keyOf = (aggregateId: string | undefined, stream: string | undefined): string => {
  if (stream && !aggregateId) return `stream/${stream}`;
  if (aggregateId && !stream) return `aggregate/${aggregateId}`;
  return refuseField('aggregateId', 'or stream is given, one of them.');
};

const eventOf = (fact: LogFact, shown: Shown | undefined): TimelineEvent => {
  const { id, type, service, stream, revision, position, recordedAt, effectiveAt, validTo, meta } = fact;
  const { role, command, commandId, causationId, correlationId } = meta;
  return {
    ...{ id, type, service, stream, revision, position, recordedAt, effectiveAt },
    ...(validTo === undefined ? {} : { validTo }),
    ...{ role, commandId, causationId, correlationId, actor: { ref: meta.actor } },
    ...(command === undefined ? {} : { command }),
    ...shown,
  };
};

@Resolver(() => TimelineEvent)
@Allow(...READERS)
export class TimelineResolver {
  constructor(
    private readonly log: FactLog,
    private readonly shown: ShownFacts,
  ) {}

  @Query(() => TimelineConnection, {
    description:
      'Every event of an aggregate, whichever service recorded it, in the order of recording and with both times ' +
      '(domain 6, Q28). Codes: VALIDATION_FAILED, NOT_FOUND.',
  })
  async timeline(
    @Args('aggregateId', { type: () => ID, nullable: true, description: 'Id of the aggregate; this or `stream`.' })
    aggregateId: string | undefined,
    @Args('stream', {
      type: () => String,
      nullable: true,
      description: 'Stream as events name it; this or `aggregateId`.',
    })
    stream: string | undefined,
    @Args() { first, after }: PageArgs,
    @ReadingRecorded() at: At,
    @SignedIn() { actor }: Caller,
  ): Promise<Connection<TimelineEvent>> {
    if (first < 1 || first > 100) refuseField('first', 'is 1 to 100.');
    const facts = await this.log.list(keyOf(aggregateId, stream), at, placeOf(after), first + 1);
    if (facts.length === 0 && !after) throw notFound('event of', aggregateId ?? stream ?? '');
    const page = facts.slice(0, first);
    const shown = await this.shown.of(page, at, actor.roles);
    const edges = page.map((fact) => ({
      cursor: Buffer.from(fact.local).toString('base64url'),
      node: eventOf(fact, shown.get(fact.id)),
    }));
    const endCursor = edges.at(-1)?.cursor;
    return { edges, pageInfo: { hasNextPage: facts.length > first, ...(endCursor ? { endCursor } : {}) } };
  }
}
