import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReviewVendor, ReviewVendorInput } from './review-vendor.command.js';

@Resolver()
export class ReviewVendorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Review a vendor and set the day of the next review (VEN-3). Codes: NOT_FOUND, VALIDATION_FAILED, VENDOR_INVALID_STATE, VENDOR_REPORT_NOT_COVERING (VEN-4).',
  })
  @Allow('CM')
  reviewVendor(@Args('input') input: ReviewVendorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReviewVendor(input, by));
  }
}
