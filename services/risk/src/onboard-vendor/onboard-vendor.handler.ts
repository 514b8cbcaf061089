import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { vendor } from '../vendor/vendor.js';
import { OnboardVendor } from './onboard-vendor.command.js';
import { onboardVendor } from './onboard-vendor.js';

@CommandHandler(OnboardVendor)
export class OnboardVendorHandler implements ICommandHandler<OnboardVendor> {
  constructor(private readonly streams: Streams) {}

  execute(command: OnboardVendor): Promise<Recorded> {
    const { input, by } = command;
    const vendorId = input.vendorId ?? by.newId;
    return this.streams.change(vendor, vendorId, command, (state) => onboardVendor({ ...input, vendorId }, state));
  }
}
