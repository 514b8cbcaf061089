import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { UnmapControl, UnmapControlInput } from './unmap-control.command.js';

@Resolver()
export class UnmapControlResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Take back a mapping. Codes: NOT_FOUND (control or mapping), CONTROL_FROZEN (CTL-4), CONTROL_ALREADY_RETIRED (CTL-3), REASON_REQUIRED.',
  })
  @Allow('CM')
  unmapControl(@Args('input') input: UnmapControlInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new UnmapControl(input, by));
  }
}
