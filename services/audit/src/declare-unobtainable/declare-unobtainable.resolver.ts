import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DeclareUnobtainable, DeclareUnobtainableInput } from './declare-unobtainable.command.js';

@Resolver()
export class DeclareUnobtainableResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Declare a request unobtainable; the auditor may then record a limitation (C3). Codes: NOT_FOUND, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5), REASON_REQUIRED.',
  })
  @Allow('TO')
  declareUnobtainable(@Args('input') input: DeclareUnobtainableInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DeclareUnobtainable(input, by));
  }
}
