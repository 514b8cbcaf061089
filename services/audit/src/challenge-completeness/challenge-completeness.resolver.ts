import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ChallengeCompleteness, ChallengeCompletenessInput } from './challenge-completeness.command.js';

@Resolver()
export class ChallengeCompletenessResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Challenge the completeness of a frozen population; nothing more is drawn from it and nothing concluded on it. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, POPULATION_INVALID_STATE, TEST_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('AU', 'AL')
  challengeCompleteness(@Args('input') input: ChallengeCompletenessInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ChallengeCompleteness(input, by));
  }
}
