import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { EndFieldwork, EndFieldworkInput } from './end-fieldwork.command.js';

@Resolver()
export class EndFieldworkResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'End fieldwork. Codes: NOT_FOUND, AUDIT_INVALID_STATE, AUDIT_CLOSED, OPEN_REQUESTS, TESTS_NOT_CONCLUDED (AUD-3).',
  })
  @Allow('AL')
  endFieldwork(@Args('input') input: EndFieldworkInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new EndFieldwork(input, by));
  }
}
