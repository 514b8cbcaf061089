import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DeclareIndependence, DeclareIndependenceInput } from './declare-independence.command.js';

@Resolver()
export class DeclareIndependenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Declare independence. Codes: NOT_FOUND (no grant of your firm), AUDIT_FIRM_NOT_ACCREDITED, VALIDATION_FAILED.',
  })
  @Allow('AL')
  declareIndependence(@Args('input') input: DeclareIndependenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DeclareIndependence(input, by));
  }
}
