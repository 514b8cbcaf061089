import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Points of one firm in a ranking (4.13).' })
export class RankedFirm {
  @Field(() => ID, { description: 'The firm.' })
  firmId!: string;

  @Field(() => Int, { description: 'Points, at most 100.' })
  points!: number;
}

@ObjectType('FirmSelection', { description: 'The audit firm selected for an engagement, and among whom.' })
export class FirmSelectionType {
  @Field(() => ID, { description: 'The selected firm.' })
  firmId!: string;

  @Field(() => Int, { description: 'Its points, at most 100.' })
  points!: number;

  @Field(() => [RankedFirm], { description: 'Eligible firms at the time, best first.' })
  ranking!: readonly RankedFirm[];

  @Field({ description: 'When it was selected, RFC 3339 UTC.' })
  selectedAt!: string;

  @Field(() => String, { nullable: true, description: 'Why, when another firm had more points (FRM-7).' })
  reason?: string;
}
