import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ConcludeReadiness, ConcludeReadinessInput } from './conclude-readiness.command.js';

@Resolver()
export class ConcludeReadinessResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Conclude the review; READY only when every part of gate 5 holds. Codes: VALIDATION_FAILED, NOT_FOUND, READINESS_REVIEW_INVALID_STATE, READINESS_GATE_NOT_MET (RDY-1, with `missing`).',
  })
  @Allow('TO')
  concludeReadiness(@Args('input') input: ConcludeReadinessInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ConcludeReadiness(input, by));
  }
}
