import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('GatePart', { description: 'One condition of a gate with what was found (domain 4.11).' })
export class GatePartType {
  @Field(() => String, { description: 'Code of the condition, for example SCOPE_CONFIRMED.' })
  part!: string;

  @Field(() => Boolean, { description: 'True when it holds.' })
  held!: boolean;

  @Field(() => String, { description: 'What was found, in words.' })
  value!: string;

  @Field(() => ID, { nullable: true, description: 'Event behind it, where one event is.' })
  eventId?: string;
}

@ObjectType('JourneyStep', { description: 'One of the seven steps.' })
export class JourneyStepType {
  @Field(() => Int, { description: 'Number, 1 to 7.' })
  step!: number;

  @Field(() => String, { description: 'NOT_ENTERED, ENTERED, EXITED, REOPENED or CARRIED.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Last entry or reopening, RFC 3339 UTC.' })
  enteredAt?: string;

  @Field(() => String, {
    nullable: true,
    description: 'From when its timers count: the entry, later by the time the journey was paused (JRN-3).',
  })
  countedFrom?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Last exit, or when it was carried; absent while the step is open.',
  })
  exitedAt?: string;

  @Field(() => Int, { description: 'Calendar days in the step so far, all stays together.' })
  days!: number;

  @Field(() => [String], { description: 'Levels that its length has reached since the last entry: CM, TO.' })
  escalated!: readonly string[];
}

@ObjectType('FamilyReason', { description: 'Why a family of controls is not needed (S14, S40).' })
export class FamilyReasonType {
  @Field(() => String, { description: 'The family.' })
  family!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('Journey', { description: 'The way of an engagement through the seven steps (domain 2.30).' })
export class JourneyType {
  @Field(() => ID, { description: 'Id of the engagement.' })
  id!: string;

  engagementId!: string;

  @Field(() => ID, { nullable: true, description: 'Journey of the engagement before.' })
  predecessorJourneyId?: string;

  @Field(() => String, { description: 'RUNNING, PAUSED or COMPLETED.' })
  state!: string;

  @Field(() => Int, { description: 'Highest step entered so far.' })
  currentStep!: number;

  @Field(() => String, { description: 'When it began, RFC 3339 UTC.' })
  startedAt!: string;

  @Field(() => String, { nullable: true, description: 'When it ended, RFC 3339 UTC.' })
  completedAt?: string;

  @Field(() => Int, { nullable: true, description: 'Calendar days from start to end.' })
  totalDays?: number;

  @Field(() => String, { nullable: true, description: 'Since when it is paused, RFC 3339 UTC.' })
  pausedAt?: string;

  @Field(() => [FamilyReasonType], { description: 'Families that step 3 asks for and that it does without.' })
  familyReasons!: readonly FamilyReasonType[];

  @Field(() => [JourneyStepType], { description: 'All seven steps in order.' })
  steps!: readonly JourneyStepType[];
}
