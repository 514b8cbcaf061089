import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownCycle } from '../known-cycle/known-cycle.projection.js';
import { vendor } from '../vendor/vendor.js';
import { ReviewVendor } from './review-vendor.command.js';
import { reviewVendor } from './review-vendor.js';

@CommandHandler(ReviewVendor)
export class ReviewVendorHandler implements ICommandHandler<ReviewVendor> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ReviewVendor): Promise<Recorded> {
    const { input, by } = command;
    const cycle = input.engagementId ? await this.views.one(knownCycle, input.engagementId, by) : undefined;
    return this.streams.change(vendor, input.vendorId, command, (state) => reviewVendor(input, by, state, cycle));
  }
}
