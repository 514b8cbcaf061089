import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Decide that the control did operate on the item after all.' })
export class ClearExceptionInput extends CommandInput {
  @Field(() => ID, { description: 'The exception.' })
  exceptionId!: string;

  @Field(() => [ID], { description: 'Accepted or submitted evidence whose time lies inside what is audited.' })
  evidenceIds!: string[];

  @Field(() => String, { description: 'Why; at least 20 characters, kept encrypted.' })
  rationale!: string;
}

export class ClearException implements Command<ClearExceptionInput> {
  constructor(
    readonly input: ClearExceptionInput,
    readonly by: CommandContext,
  ) {}
}
