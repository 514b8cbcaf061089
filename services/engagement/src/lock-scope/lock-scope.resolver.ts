import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { LockScope, LockScopeInput } from './lock-scope.command.js';

@Resolver()
export class LockScopeResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Lock the confirmed scope at audit start; a second time changes nothing. Codes: NOT_FOUND, SCOPE_SELECTION_INVALID_STATE.',
  })
  @Allow('SYS')
  lockScope(@Args('input') input: LockScopeInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new LockScope(input, by));
  }
}
