import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ClarifyException, ClarifyExceptionInput } from './clarify-exception.command.js';

@Resolver()
export class ClarifyExceptionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Link an undecided exception to the request that asks about it. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, EXCEPTION_IMMUTABLE (EXC-1).',
  })
  @Allow('AU', 'AL')
  clarifyException(@Args('input') input: ClarifyExceptionInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ClarifyException(input, by));
  }
}
