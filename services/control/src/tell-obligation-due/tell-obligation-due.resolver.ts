import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { TellObligationDue, TellObligationDueInput } from './tell-obligation-due.command.js';

@Resolver()
export class TellObligationDueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record the next step of an open obligation’s due day (domain 4.12): due soon, overdue, to CM, to TO, each once. Codes: NOT_FOUND, OBLIGATION_INVALID_STATE, VALIDATION_FAILED (not yet).',
  })
  @Allow('SYS')
  tellObligationDue(@Args('input') input: TellObligationDueInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new TellObligationDue(input, by));
  }
}
