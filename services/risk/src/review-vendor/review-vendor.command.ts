import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { ReviewOutcome, VendorReportKind } from './review-vendor.js';

@InputType({ description: 'What a vendor showed for itself.' })
export class VendorReportInput {
  @Field(() => String, {
    description: 'SOC_2_TYPE_1, SOC_2_TYPE_2, SOC_1_TYPE_1, SOC_1_TYPE_2, ISO_27001, QUESTIONNAIRE or OTHER.',
  })
  kind!: VendorReportKind;

  @Field(() => String, { description: 'Where the report is kept.', nullable: true })
  ref?: string;

  @Field(() => String, { description: 'First day it covers, or its as-of date; YYYY-MM-DD.' })
  coverageStart!: string;

  @Field(() => String, { description: 'Last day it covers, or its as-of date; YYYY-MM-DD.' })
  coverageEnd!: string;
}

@InputType({ description: 'Review a vendor: by its report, a questionnaire, or otherwise.' })
export class ReviewVendorInput extends CommandInput {
  @Field(() => ID, { description: 'The vendor.' })
  vendorId!: string;

  @Field(() => String, { description: 'APPROVED or NOT_APPROVED; the second takes the reliance away.' })
  outcome!: ReviewOutcome;

  @Field(() => VendorReportInput, { description: 'Its report, where it brought one.', nullable: true })
  report?: VendorReportInput;

  @Field(() => Int, { description: 'Exceptions that the report notes, 0 or more.', defaultValue: 0 })
  exceptions!: number;

  @Field(() => ID, { description: 'Engagement whose period the report must cover (VEN-4).', nullable: true })
  engagementId?: string;
}

export class ReviewVendor implements Command<ReviewVendorInput> {
  constructor(
    readonly input: ReviewVendorInput,
    readonly by: CommandContext,
  ) {}
}
