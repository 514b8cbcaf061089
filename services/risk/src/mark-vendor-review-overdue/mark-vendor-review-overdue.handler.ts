import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { vendor } from '../vendor/vendor.js';
import { MarkVendorReviewOverdue } from './mark-vendor-review-overdue.command.js';
import { markVendorReviewOverdue } from './mark-vendor-review-overdue.js';

@CommandHandler(MarkVendorReviewOverdue)
export class MarkVendorReviewOverdueHandler implements ICommandHandler<MarkVendorReviewOverdue> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkVendorReviewOverdue): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(vendor, input.vendorId, command, (state) => markVendorReviewOverdue(input, by, state));
  }
}
