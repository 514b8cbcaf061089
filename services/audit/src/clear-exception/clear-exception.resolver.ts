import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ClearException, ClearExceptionInput } from './clear-exception.command.js';

@Resolver()
export class ClearExceptionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Clear an exception. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, EXCEPTION_IMMUTABLE (EXC-1), EVIDENCE_REQUIRED and REPAIR_DOES_NOT_CLEAR (EXC-2), REASON_REQUIRED.',
  })
  @Allow('AL')
  clearException(@Args('input') input: ClearExceptionInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ClearException(input, by));
  }
}
