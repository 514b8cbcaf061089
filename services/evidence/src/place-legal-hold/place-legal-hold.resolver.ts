import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PlaceLegalHold, PlaceLegalHoldInput } from './place-legal-hold.command.js';

@Resolver()
export class PlaceLegalHoldResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Put evidence under a legal hold: nobody withdraws it while one is active. The same hold again changes nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE (withdrawn), VALIDATION_FAILED.',
  })
  @Allow('TO')
  placeLegalHold(@Args('input') input: PlaceLegalHoldInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PlaceLegalHold(input, by));
  }
}
