import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CancelRequest, CancelRequestInput } from './cancel-request.command.js';

@Resolver()
export class CancelRequestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Cancel a request that is not closed (PBC-4). Codes: NOT_FOUND, AUDIT_CLOSED, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5).',
  })
  @Allow('AU', 'AL')
  cancelRequest(@Args('input') input: CancelRequestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CancelRequest(input, by));
  }
}
