import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartFieldwork, StartFieldworkInput } from './start-fieldwork.command.js';

@Resolver()
export class StartFieldworkResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Start fieldwork. A TYPE_2 may start before its period ends (AUD-2). Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, GATE_NOT_MET (AUD-1, with `missing`).',
  })
  @Allow('AL')
  startFieldwork(@Args('input') input: StartFieldworkInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartFieldwork(input, by));
  }
}
