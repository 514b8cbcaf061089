import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReopenTest, ReopenTestInput } from './reopen-test.command.js';

@Resolver()
export class ReopenTestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Reopen a concluded test while fieldwork lasts; its results stay. Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('AL')
  reopenTest(@Args('input') input: ReopenTestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReopenTest(input, by));
  }
}
