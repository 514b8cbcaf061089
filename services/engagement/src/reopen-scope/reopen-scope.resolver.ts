import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReopenScope, ReopenScopeInput } from './reopen-scope.command.js';

@Resolver()
export class ReopenScopeResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Open the scope again under the next version; gap and risk assessments of the former one become stale (SCP-8). Codes: NOT_FOUND, VALIDATION_FAILED, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE.',
  })
  @Allow('TO')
  reopenScope(@Args('input') input: ReopenScopeInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReopenScope(input, by));
  }
}
