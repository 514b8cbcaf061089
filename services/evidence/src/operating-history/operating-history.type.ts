import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Connection } from '@attestry/service-kit';
import { connectionOf } from '@attestry/service-kit';
import { PeriodArgs } from '../listing/period-args.js';

@ArgsType()
export class OperatingHistoryArgs extends PeriodArgs {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;
}

@ObjectType({ description: 'A time in which a monitored control was in one state.' })
export class HistoryIntervalType {
  @Field({ description: 'PASS, FAIL or UNKNOWN.' })
  state!: string;

  @Field({ description: 'From, RFC 3339 UTC.' })
  from!: string;

  @Field({ description: 'Until, not included.' })
  to!: string;
}

export const HistoryIntervalConnection = connectionOf(HistoryIntervalType, 'HistoryInterval');

@ObjectType('OperatingHistory', {
  description: 'How a monitored control operated in a period (domain 4.6, Q9). It supports, never replaces, the test.',
})
export class OperatingHistoryType {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => Int, { description: 'Collectors that watch it; without any everything is UNKNOWN.' })
  collectors!: number;

  @Field(() => Int, { description: 'Length of the period, seconds.' })
  windowSeconds!: number;

  @Field(() => Int, { description: 'Seconds in PASS.' })
  passSeconds!: number;

  @Field(() => Int, { description: 'Seconds in FAIL.' })
  failSeconds!: number;

  @Field(() => Int, { description: 'Seconds in UNKNOWN.' })
  unknownSeconds!: number;

  @Field(() => Int, { description: 'PASS as a share of the period, basis points.' })
  passBp!: number;

  @Field(() => Int, { description: 'UNKNOWN as a share of the period, basis points.' })
  unknownBp!: number;

  @Field(() => [HistoryIntervalType], { description: 'Failures longer than the tolerance of the control.' })
  exceptionCandidates!: readonly HistoryIntervalType[];

  @Field(() => [HistoryIntervalType], { description: 'Shorter failures: listed, no exceptions.' })
  observations!: readonly HistoryIntervalType[];

  @Field({ description: 'Whether too much is unknown (UNKNOWN_SHARE_LIMIT).' })
  limitationCandidate!: boolean;

  @Field(() => Int, { description: 'Version of the rules.' })
  ruleSet!: number;

  @Field(() => HistoryIntervalConnection, { description: 'The intervals in order; together they are the period.' })
  intervals!: Connection<HistoryIntervalType>;
}
