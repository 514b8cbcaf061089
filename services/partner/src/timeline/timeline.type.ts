import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import { ActorName } from '../fact-log/actor-name.type.js';

@ObjectType({ description: 'An event in the life of an aggregate, in both times.' })
export class TimelineEvent {
  @Field(() => ID, { description: 'Event id; ask `why` with it.' })
  id!: string;

  @Field({ description: 'Event type with its version.' })
  type!: string;

  @Field({ description: 'Service that recorded it.' })
  service!: string;

  @Field({ description: 'Stream of the aggregate.' })
  stream!: string;

  @Field(() => Int, { description: 'Place in its stream, from 0.' })
  revision!: number;

  @Field({ description: 'Place in the log of its service, `<tx>:<position>`.' })
  position!: string;

  @Field({ description: 'When it was recorded, RFC 3339 UTC.' })
  recordedAt!: string;

  @Field({ description: 'Since when it holds in the world, RFC 3339 UTC.' })
  effectiveAt!: string;

  @Field(() => String, { nullable: true, description: 'Until when it holds in the world, RFC 3339 UTC.' })
  validTo?: string;

  @Field(() => ActorName, { description: 'Who gave the command.' })
  actor!: ActorName;

  @Field({ description: 'Role under which it was given.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Name of the command; absent where it was not yet kept.' })
  command?: string;

  @Field(() => ID, { description: 'Id of the command.' })
  commandId!: string;

  @Field(() => ID, { description: 'The command itself, or the event that a reaction answered with it.' })
  causationId!: string;

  @Field(() => ID, { description: 'What all that one request set off has in common.' })
  correlationId!: string;

  @Field(() => String, { nullable: true, description: 'Data as JSON text, as far as the reader may see it.' })
  data?: string;
}

export const TimelineConnection = connectionOf(TimelineEvent, 'TimelineEvent');
