import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { OffboardVendor, OffboardVendorInput } from './offboard-vendor.command.js';

@Resolver()
export class OffboardVendorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Part from a vendor. Codes: NOT_FOUND, VALIDATION_FAILED, VENDOR_INVALID_STATE, VENDOR_IN_FROZEN_DESCRIPTION (VEN-5).',
  })
  @Allow('CM')
  offboardVendor(@Args('input') input: OffboardVendorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new OffboardVendor(input, by));
  }
}
