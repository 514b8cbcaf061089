import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ConfirmScope, ConfirmScopeInput } from './confirm-scope.command.js';

@Resolver()
export class ConfirmScopeResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Confirm the scope; the event carries every criterion in it. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_NOT_APPROVED, DATA_TYPES_MISSING (SCP-5), SECURITY_CATEGORY_REQUIRED, REASON_REQUIRED (SCP-4), SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE.',
  })
  @Allow('TO')
  confirmScope(@Args('input') input: ConfirmScopeInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ConfirmScope(input, by));
  }
}
