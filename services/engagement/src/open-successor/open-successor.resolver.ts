import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { OpenSuccessor, OpenSuccessorInput } from './open-successor.command.js';

@Resolver()
export class OpenSuccessorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Open the next engagement after a completed one, its type decided with it. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ENGAGEMENT_INVALID_STATE, ALREADY_EXISTS, REASON_REQUIRED (ENG-7).',
  })
  @Allow('TO', 'CM', 'SYS')
  openSuccessor(@Args('input') input: OpenSuccessorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new OpenSuccessor(input, by));
  }
}
