import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ExtendSample, ExtendSampleInput } from './extend-sample.command.js';

@Resolver()
export class ExtendSampleResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Extend a sample by the next items of its draw (SMP-4). Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, SAMPLE_EXCEEDS_POPULATION (SMP-2), POPULATION_DIGEST_MISMATCH (POP-3), REASON_REQUIRED.',
  })
  @Allow('AL', 'AU')
  extendSample(@Args('input') input: ExtendSampleInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ExtendSample(input, by));
  }
}
