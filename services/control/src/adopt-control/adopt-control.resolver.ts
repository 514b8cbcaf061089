import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AdoptControl, AdoptControlInput } from './adopt-control.command.js';

@Resolver()
export class AdoptControlResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Take a control from the library: defines it, maps it as PRIMARY to every criterion of the template and assigns the owner. Codes: NOT_FOUND (template), VALIDATION_FAILED, CONTROL_CODE_TAKEN (CTL-1), REASON_REQUIRED (CTL-9).',
  })
  @Allow('CM')
  adoptControl(@Args('input') input: AdoptControlInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AdoptControl(input, by));
  }
}
