import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that the review of a vendor is overdue.' })
export class MarkVendorReviewOverdueInput extends CommandInput {
  @Field(() => ID, { description: 'The vendor.' })
  vendorId!: string;
}

export class MarkVendorReviewOverdue implements Command<MarkVendorReviewOverdueInput> {
  constructor(
    readonly input: MarkVendorReviewOverdueInput,
    readonly by: CommandContext,
  ) {}
}
