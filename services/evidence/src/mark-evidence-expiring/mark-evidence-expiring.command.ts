import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that accepted evidence is expiring by its frequency.' })
export class MarkEvidenceExpiringInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;
}

export class MarkEvidenceExpiring implements Command<MarkEvidenceExpiringInput> {
  constructor(
    readonly input: MarkEvidenceExpiringInput,
    readonly by: CommandContext,
  ) {}
}
