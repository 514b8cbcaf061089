import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { TellRemediationDue, TellRemediationDueInput } from './tell-remediation-due.command.js';

@Resolver()
export class TellRemediationDueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record the next step of an open item’s due day (domain 4.12): due soon, overdue, to CM, to TO, each once. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, VALIDATION_FAILED (not yet).',
  })
  @Allow('SYS')
  tellRemediationDue(@Args('input') input: TellRemediationDueInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new TellRemediationDue(input, by));
  }
}
