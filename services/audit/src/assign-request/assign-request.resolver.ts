import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AssignRequest, AssignRequestInput } from './assign-request.command.js';

@Resolver()
export class AssignRequestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Assign a request. Codes: NOT_FOUND, SEPARATION_OF_DUTIES (D15), EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5).',
  })
  @Allow('CM')
  assignRequest(@Args('input') input: AssignRequestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AssignRequest(input, by));
  }
}
