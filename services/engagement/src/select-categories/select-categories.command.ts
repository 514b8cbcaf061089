import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Why a category differs from the recommendation.' })
export class CategoryReasonInput {
  @Field(() => String, { description: 'The category.' })
  category!: string;

  @Field(() => String, { description: 'Why it is taken, or left out.' })
  reason!: string;
}

@InputType({ description: 'Choose the trust services categories.' })
export class SelectCategoriesInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => [String], {
    description: 'SECURITY always; AVAILABILITY, PROCESSING_INTEGRITY, CONFIDENTIALITY, PRIVACY by choice.',
  })
  categories!: string[];

  @Field(() => [CategoryReasonInput], {
    nullable: true,
    description: 'One for each category that differs from the recommendation.',
  })
  reasons?: CategoryReasonInput[];
}

export class SelectCategories implements Command<SelectCategoriesInput> {
  constructor(
    readonly input: SelectCategoriesInput,
    readonly by: CommandContext,
  ) {}
}
