import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Draft a bridge letter over the time after a report’s period.' })
export class DraftBridgeLetterInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id; made when absent.' })
  letterId?: string;

  @Field(() => ID, { description: 'The report it stands on: the latest, of Type 2, current or expiring.' })
  reportId!: string;

  @Field(() => String, {
    description: 'Last day it speaks of, YYYY-MM-DD: not after today, three months after the period at most.',
  })
  through!: string;

  @Field(() => String, { nullable: true, description: 'What management adds in its own words; kept encrypted.' })
  words?: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Events that the caller was shown by `bridgeLetterDraft`; one that is left out refuses the letter.',
  })
  eventIds?: string[];
}

export class DraftBridgeLetter implements Command<DraftBridgeLetterInput> {
  constructor(
    readonly input: DraftBridgeLetterInput,
    readonly by: CommandContext,
  ) {}
}
