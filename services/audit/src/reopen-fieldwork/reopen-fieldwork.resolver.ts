import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReopenFieldwork, ReopenFieldworkInput } from './reopen-fieldwork.command.js';

@Resolver()
export class ReopenFieldworkResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Reopen fieldwork. Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, REASON_REQUIRED.',
  })
  @Allow('AL')
  reopenFieldwork(@Args('input') input: ReopenFieldworkInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReopenFieldwork(input, by));
  }
}
