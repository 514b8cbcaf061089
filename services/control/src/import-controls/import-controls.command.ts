import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take controls from a file: all of them or none.' })
export class ImportControlsInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id of the import; made when absent.' })
  intakeId?: string;

  @Field(() => String, { description: 'CSV or JSON.' })
  format!: string;

  @Field(() => String, {
    description:
      'The file as text, up to 512 KiB and 500 controls; its form is described in docs/reference/import-files.md.',
  })
  content!: string;
}

export class ImportControls implements Command<ImportControlsInput> {
  constructor(
    readonly input: ImportControlsInput,
    readonly by: CommandContext,
  ) {}
}
