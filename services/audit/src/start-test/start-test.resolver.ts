import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartTest, StartTestInput } from './start-test.command.js';

@Resolver()
export class StartTestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Start a test; the caller is its tester. Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, AUDITOR_NOT_INDEPENDENT (TOC-6), DESIGN_DEFICIENT (TOC-7).',
  })
  @Allow('AL', 'AU')
  startTest(@Args('input') input: StartTestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartTest(input, by));
  }
}
