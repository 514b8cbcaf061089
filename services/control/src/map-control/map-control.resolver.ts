import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MapControl, MapControlInput } from './map-control.command.js';

@Resolver()
export class MapControlResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Map a control to a criterion. Codes: NOT_FOUND, CRITERION_UNKNOWN, CONTROL_ALREADY_MAPPED (CTL-6), CONTROL_ALREADY_RETIRED (CTL-3), VALIDATION_FAILED.',
  })
  @Allow('CM')
  mapControl(@Args('input') input: MapControlInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MapControl(input, by));
  }
}
