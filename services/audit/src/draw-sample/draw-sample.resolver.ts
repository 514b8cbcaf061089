import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DrawSample, DrawSampleInput } from './draw-sample.command.js';

@Resolver()
export class DrawSampleResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Draw the sample (domain 4.7); anyone can draw it again. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, POPULATION_NOT_FROZEN (SMP-1), POPULATION_DIGEST_MISMATCH (POP-3), NONCE_NOT_COMMITTED, SAMPLE_TOO_SMALL and SAMPLE_EXCEEDS_POPULATION (SMP-2), REASON_REQUIRED, SAMPLE_ALREADY_DRAWN (SMP-6).',
  })
  @Allow('AL', 'AU')
  drawSample(@Args('input') input: DrawSampleInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DrawSample(input, by));
  }
}
