import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AdoptControls, AdoptControlsInput } from './adopt-controls.command.js';

@Resolver()
export class AdoptControlsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Take several controls from the library in one command, all or none. They follow at once after the answer, see controlIntake. Codes as of adoptControl, for the first choice that is refused: NOT_FOUND (template), VALIDATION_FAILED, CONTROL_CODE_TAKEN (CTL-1), REASON_REQUIRED (CTL-9); ALREADY_EXISTS.',
  })
  @Allow('CM')
  adoptControls(@Args('input') input: AdoptControlsInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AdoptControls(input, by));
  }
}
