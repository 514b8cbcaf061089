import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A fact that partners may receive (domain 5): without free text and references to persons.',
})
export class PublicEvent {
  @Field(() => ID, { description: 'Event id: the same on every delivery, so it tells repeats.' })
  id!: string;

  @Field({ description: 'Event type with its version, for example ReportIssued.v1.' })
  type!: string;

  @Field({ description: 'Service that recorded it.' })
  service!: string;

  @Field({ description: 'Organization it is of.' })
  tenant!: string;

  @Field({ description: 'Stream of the aggregate; facts of one stream come in order.' })
  stream!: string;

  @Field(() => Int, { description: 'Place in its stream, from 0.' })
  sequence!: number;

  @Field({ description: 'When it was recorded, RFC 3339 UTC.' })
  recordedAt!: string;

  @Field({ description: 'Since when it holds in the world, RFC 3339 UTC.' })
  effectiveAt!: string;

  @Field({ description: 'Place in this feed; send it as `after` to go on from here.' })
  position!: string;

  @Field({ description: 'Payload as JSON text.' })
  data!: string;
}

@ObjectType({ description: 'A page of the event feed.' })
export class EventFeed {
  @Field(() => [PublicEvent], { description: 'Events in feed order.' })
  events!: PublicEvent[];

  @Field(() => String, {
    nullable: true,
    description: 'Position to go on from: that of the last event, or the one asked with when there is nothing new.',
  })
  nextAfter?: string;
}
