import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { frozenDescription } from '../known-cycle/frozen-description.projection.js';
import { knownCycle } from '../known-cycle/known-cycle.projection.js';
import { vendor } from '../vendor/vendor.js';
import { OffboardVendor } from './offboard-vendor.command.js';
import { offboardVendor } from './offboard-vendor.js';

@CommandHandler(OffboardVendor)
export class OffboardVendorHandler implements ICommandHandler<OffboardVendor> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: OffboardVendor): Promise<Recorded> {
    const { input, by } = command;
    const frozen = await this.views.all(frozenDescription, by, {
      anyOf: { field: 'vendorIds', values: [input.vendorId] },
    });
    const cycles = await this.views.many(
      knownCycle,
      frozen.flatMap(({ engagementIds }) => engagementIds),
      by,
    );
    return this.streams.change(vendor, input.vendorId, command, (state) =>
      offboardVendor(input, state, [...cycles.values()]),
    );
  }
}
