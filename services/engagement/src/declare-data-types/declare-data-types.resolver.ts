import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DeclareDataTypes, DeclareDataTypesInput } from './declare-data-types.command.js';

@Resolver()
export class DeclareDataTypesResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Declare data types and promises: what the recommendation of categories rests on. Codes: NOT_FOUND, VALIDATION_FAILED, SCOPE_LOCKED (SCP-6), SCOPE_SELECTION_INVALID_STATE.',
  })
  @Allow('CM')
  declareDataTypes(@Args('input') input: DeclareDataTypesInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DeclareDataTypes(input, by));
  }
}
