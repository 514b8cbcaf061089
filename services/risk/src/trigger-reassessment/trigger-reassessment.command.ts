import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { ReassessmentTrigger } from './trigger-reassessment.js';

@InputType({ description: 'Ask for another look at a risk because something has happened.' })
export class TriggerReassessmentInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => String, {
    description: 'INCIDENT or SYSTEM_CHANGE; the platform itself also tells NEW_VENDOR, DEVIATION and YEARLY.',
  })
  trigger!: ReassessmentTrigger;

  @Field(() => ID, { description: 'What has happened: an incident, a change, a vendor, an exception.' })
  sourceId!: string;

  @Field(() => String, { description: 'In words; kept encrypted.', nullable: true })
  note?: string;
}

export class TriggerReassessment implements Command<TriggerReassessmentInput> {
  constructor(
    readonly input: TriggerReassessmentInput,
    readonly by: CommandContext,
  ) {}
}
