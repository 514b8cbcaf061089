import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'List an audit firm on the platform, for every organization.' })
export class ListFirmInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  firmId?: string;

  @Field(() => String, { description: 'Licence number of the firm.' })
  licenceNo!: string;

  @Field(() => [String], {
    description:
      'Industries it knows, each a code `<sector>.<industry>`; a firm of the same sector is adjacent (4.13).',
  })
  industries!: string[];

  @Field(() => Int, { description: 'SOC reports it has issued.' })
  socReports!: number;

  @Field(() => String, { description: 'Name of the firm; kept encrypted.', nullable: true })
  legalName?: string;
}

export class ListFirm implements Command<ListFirmInput> {
  constructor(
    readonly input: ListFirmInput,
    readonly by: CommandContext,
  ) {}
}
