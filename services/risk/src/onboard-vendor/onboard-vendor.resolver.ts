import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { OnboardVendor, OnboardVendorInput } from './onboard-vendor.command.js';

@Resolver()
export class OnboardVendorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Take up a vendor. Codes: VALIDATION_FAILED, ALREADY_EXISTS.',
  })
  @Allow('CM')
  onboardVendor(@Args('input') input: OnboardVendorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new OnboardVendor(input, by));
  }
}
