import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkVendorReviewOverdue, MarkVendorReviewOverdueInput } from './mark-vendor-review-overdue.command.js';

@Resolver()
export class MarkVendorReviewOverdueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: record that the review of a vendor is overdue, once for each review (domain 4.12). Codes: NOT_FOUND, VENDOR_INVALID_STATE, VALIDATION_FAILED (not overdue).',
  })
  @Allow('SYS')
  markVendorReviewOverdue(
    @Args('input') input: MarkVendorReviewOverdueInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new MarkVendorReviewOverdue(input, by));
  }
}
