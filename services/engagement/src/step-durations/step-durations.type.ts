import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';

@ObjectType('StepDuration', { description: 'Measured days of one step in one cycle.' })
export class StepDurationType {
  @Field(() => Int, { description: 'Number, 1 to 7.' })
  step!: number;

  @Field(() => String, { description: 'NOT_ENTERED, ENTERED, EXITED, REOPENED or CARRIED.' })
  state!: string;

  @Field(() => Int, { description: 'Calendar days in the step, all stays together, up to the instant asked about.' })
  days!: number;
}

@ObjectType('CycleDurations', { description: 'How long each step of one cycle took: measured, never promised (S64).' })
export class CycleDurationsType {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => String, { description: 'When its journey began, RFC 3339 UTC.' })
  startedAt!: string;

  @Field(() => Int, {
    description: 'Calendar days from the start to the end of the journey, or to the instant asked about.',
  })
  totalDays!: number;

  @Field(() => [StepDurationType], { description: 'All seven steps in order.' })
  steps!: readonly StepDurationType[];
}

export const CycleDurationsConnection = connectionOf(CycleDurationsType, 'CycleDurations');
