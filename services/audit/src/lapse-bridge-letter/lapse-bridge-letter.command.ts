import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that a bridge letter’s time is over.' })
export class LapseBridgeLetterInput extends CommandInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId!: string;

  /** Why it lapses early; given by reactions only, the graph does not offer it. */
  cause?: 'NEXT_REPORT' | 'REPORT_RECALLED';
}

export class LapseBridgeLetter implements Command<LapseBridgeLetterInput> {
  constructor(
    readonly input: LapseBridgeLetterInput,
    readonly by: CommandContext,
  ) {}
}
