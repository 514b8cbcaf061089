import { Field, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Publish a mapping of criteria and controls to another framework from a file.' })
export class ImportFrameworkInput extends CommandInput {
  @Field(() => String, { description: 'Code of the framework, for example PCI_DSS.' })
  framework!: string;

  @Field(() => String, {
    description: 'Edition of the framework or of the mapping, for example 4.0; once for each framework.',
  })
  version!: string;

  @Field(() => String, { nullable: true, description: 'What its owner calls it, up to 200 characters.' })
  title?: string;

  @Field(() => String, { description: 'CSV or JSON.' })
  format!: string;

  @Field(() => String, {
    description:
      'The file as text, up to 512 KiB and 2,000 requirements; its form is described in docs/reference/import-files.md.',
  })
  content!: string;
}

export class ImportFramework implements Command<ImportFrameworkInput> {
  constructor(
    readonly input: ImportFrameworkInput,
    readonly by: CommandContext,
  ) {}
}
