import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Part from a vendor.' })
export class OffboardVendorInput extends CommandInput {
  @Field(() => ID, { description: 'The vendor.' })
  vendorId!: string;

  @Field(() => String, { description: 'First day without it, YYYY-MM-DD.' })
  effectiveFrom!: string;
}

export class OffboardVendor implements Command<OffboardVendorInput> {
  constructor(
    readonly input: OffboardVendorInput,
    readonly by: CommandContext,
  ) {}
}
