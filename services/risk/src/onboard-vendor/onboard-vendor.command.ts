import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { Criticality } from '../vendor/vendor.js';

@InputType({ description: 'Take up a vendor, to be reviewed before anybody relies on it.' })
export class OnboardVendorInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  vendorId?: string;

  @Field(() => String, { description: 'Its name, 1 to 200 characters; kept encrypted.' })
  title!: string;

  @Field(() => String, { description: 'CRITICAL, HIGH, MODERATE or LOW.' })
  criticality!: Criticality;

  @Field(() => [String], { description: 'Codes of the data types it gets to see.' })
  dataTypes!: string[];
}

export class OnboardVendor implements Command<OnboardVendorInput> {
  constructor(
    readonly input: OnboardVendorInput,
    readonly by: CommandContext,
  ) {}
}
