import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReasonFamily, ReasonFamilyInput } from './reason-family.command.js';

@Resolver()
export class ReasonFamilyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record why a family that step 3 asks for has no control (S14, S40; gate of step 3); another reason replaces it. Codes: NOT_FOUND, VALIDATION_FAILED, REASON_REQUIRED, JOURNEY_INVALID_STATE.',
  })
  @Allow('CM')
  reasonFamily(@Args('input') input: ReasonFamilyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReasonFamily(input, by));
  }
}
