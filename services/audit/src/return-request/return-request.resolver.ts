import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReturnRequest, ReturnRequestInput } from './return-request.command.js';

@Resolver()
export class ReturnRequestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Return an answer. Codes: NOT_FOUND, AUDIT_CLOSED, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5), REASON_REQUIRED.',
  })
  @Allow('AU', 'AL')
  returnRequest(@Args('input') input: ReturnRequestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReturnRequest(input, by));
  }
}
