import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Declare which kinds of data the system holds and what is promised.' })
export class DeclareDataTypesInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => [String], {
    description: 'Codes such as CUSTOMER_CONFIDENTIAL, FINANCIAL_RECORDS or PERSONAL_DATA_FOR_CLIENTS.',
  })
  dataTypes!: string[];

  @Field(() => Boolean, { description: 'Clients were promised that the system is up.' })
  uptimeCommitment!: boolean;

  @Field(() => Boolean, { description: 'Results are computed or moved for clients.' })
  processesTransactions!: boolean;

  @Field(() => Boolean, { description: 'What the system does reaches the books of clients.' })
  affectsClientFinancialReporting!: boolean;

  @Field(() => [String], { nullable: true, description: 'Codes of the regions clients sit in.' })
  clientRegions?: string[];
}

export class DeclareDataTypes implements Command<DeclareDataTypesInput> {
  constructor(
    readonly input: DeclareDataTypesInput,
    readonly by: CommandContext,
  ) {}
}
