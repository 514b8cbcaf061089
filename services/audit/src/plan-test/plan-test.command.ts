import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { TestKind, TestMethod } from '../test-of-controls/test-of-controls.js';

@InputType({ description: 'Plan one test of one control.' })
export class PlanTestInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  testId?: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'A control of the accepted list.' })
  controlId!: string;

  @Field(() => String, { description: 'DESIGN, IMPLEMENTATION or OPERATING.' })
  kind!: TestKind;

  @Field(() => [String], { description: 'Codes of what is looked at in each item; at least one.' })
  attributes!: string[];

  @Field(() => [String], {
    description: 'INQUIRY, INSPECTION, OBSERVATION, REPERFORMANCE; at least one beside INQUIRY.',
  })
  methods!: TestMethod[];
}

export class PlanTest implements Command<PlanTestInput> {
  constructor(
    readonly input: PlanTestInput,
    readonly by: CommandContext,
  ) {}
}
