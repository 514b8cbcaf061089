import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { EndGrant, EndGrantInput } from './end-grant.command.js';

@Resolver()
export class EndGrantResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'End a grant; the grant of the selected firm only before fieldwork or after the report. Codes: NOT_FOUND, AUDITOR_ALREADY_SELECTED (FRM-4).',
  })
  @Allow('TO', 'SYS')
  endGrant(@Args('input') input: EndGrantInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new EndGrant(input, by));
  }
}
