import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RestoreOperation, RestoreOperationInput } from './restore-operation.command.js';

@Resolver()
export class RestoreOperationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Report that a degraded control works again. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_IMPLEMENTATION_INVALID_STATE, VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED.',
  })
  @Allow('CO', 'SYS')
  restoreOperation(@Args('input') input: RestoreOperationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RestoreOperation(input, by));
  }
}
