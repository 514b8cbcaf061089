import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RaiseRequest, RaiseRequestInput } from './raise-request.command.js';

@Resolver()
export class RaiseRequestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Raise a request. Codes: VALIDATION_FAILED, NOT_FOUND, AUDIT_CLOSED, AUDIT_NOT_IN_FIELDWORK (PBC-1), DUE_DATE_IN_PAST (PBC-6).',
  })
  @Allow('AU', 'AL')
  raiseRequest(@Args('input') input: RaiseRequestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RaiseRequest(input, by));
  }
}
