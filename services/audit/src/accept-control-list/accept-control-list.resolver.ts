import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AcceptControlList, AcceptControlListInput } from './accept-control-list.command.js';

@Resolver()
export class AcceptControlListResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Accept the list: every active control mapped to the scope, at its version now. Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, GATE_NOT_MET (scope not confirmed, or no control).',
  })
  @Allow('AL')
  acceptControlList(@Args('input') input: AcceptControlListInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AcceptControlList(input, by));
  }
}
