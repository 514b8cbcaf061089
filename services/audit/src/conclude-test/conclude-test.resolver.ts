import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ConcludeTest, ConcludeTestInput } from './conclude-test.command.js';

@Resolver()
export class ConcludeTestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Conclude a test by rule 4.8. Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, ITEMS_NOT_TESTED (TOC-3), EXCEPTIONS_UNRESOLVED (EXC-4), POPULATION_NOT_FROZEN, PERIOD_NOT_ENDED (AUD-2), EXTENSION_REQUIRED (C6), SEPARATION_OF_DUTIES (D13), REASON_REQUIRED.',
  })
  @Allow('AL', 'AU')
  concludeTest(@Args('input') input: ConcludeTestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ConcludeTest(input, by));
  }
}
