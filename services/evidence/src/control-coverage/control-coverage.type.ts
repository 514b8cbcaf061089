import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import type { Connection } from '@attestry/service-kit';
import { EvidenceType } from '../evidence-item/evidence.type.js';
import { PeriodArgs } from '../listing/period-args.js';

@ArgsType()
export class EvidenceForControlArgs extends PeriodArgs {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False leaves out what is LATE, from the list and the figure.',
  })
  includeLate!: boolean;
}

@ObjectType({ description: 'A piece of evidence in its place: what it took the place of, and what took its.' })
export class EvidenceInPeriod {
  @Field(() => EvidenceType, { description: 'The evidence.' })
  evidence!: EvidenceType;

  @Field({ description: 'Whether it counts for the coverage (4.5, EVD-7).' })
  counts!: boolean;

  @Field(() => [ID], { description: 'Evidence it took the place of, nearest first.' })
  supersedes!: readonly string[];

  @Field(() => [ID], { description: 'Evidence that took its place, nearest first.' })
  supersededBy!: readonly string[];
}

export const EvidenceInPeriodConnection = connectionOf(EvidenceInPeriod, 'EvidenceInPeriod');

@ObjectType({
  description: 'Evidence of a control in a period, and how much of the period it covers (domain 4.5, Q8).',
})
export class EvidenceForControl {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field({ description: 'How often the control runs.' })
  frequency!: string;

  @Field({ description: 'What is counted: TIME, EXPECTED_OCCURRENCES or RECORDED_OCCURRENCES.' })
  basis!: string;

  @Field(() => Int, { nullable: true, description: 'Basis points; absent when nothing was expected or recorded.' })
  coverageBp?: number;

  @Field(() => Int, { nullable: true, description: 'Occurrences in the period; absent for TIME.' })
  expected?: number;

  @Field(() => Int, { nullable: true, description: 'Of them with accepted evidence; absent for TIME.' })
  covered?: number;

  @Field(() => [String], { description: 'Occurrences without accepted evidence.' })
  missing!: readonly string[];

  @Field(() => Int, { description: 'Version of the rules.' })
  ruleSet!: number;

  @Field(() => EvidenceInPeriodConnection, { description: 'The evidence by the time it speaks of.' })
  items!: Connection<EvidenceInPeriod>;
}
