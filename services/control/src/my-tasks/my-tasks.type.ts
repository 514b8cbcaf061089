import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import { ControlType, NextOccurrenceType } from '../control-details/control.type.js';

@ObjectType('OccurrenceTask', { description: 'An occurrence that a control of the person owes.' })
export class OccurrenceTaskType extends NextOccurrenceType {
  @Field(() => ControlType, { description: 'The control.' })
  control!: ControlType;
}

@ObjectType('PolicyTask', { description: 'A policy that the person has still to accept (POL-7).' })
export class PolicyTaskType {
  @Field(() => ID, { description: 'Policy id.' })
  policyId!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string;

  @Field(() => Int, { description: 'Version to accept.' })
  version!: number;

  @Field({ description: 'Last day to accept.' })
  dueOn!: string;
}

export const OccurrenceTaskConnection = connectionOf(OccurrenceTaskType, 'OccurrenceTask');
export const PolicyTaskConnection = connectionOf(PolicyTaskType, 'PolicyTask');
