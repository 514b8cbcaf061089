import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AcceptEvidence, AcceptEvidenceInput } from './accept-evidence.command.js';

@Resolver()
export class AcceptEvidenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Accept evidence. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, SEPARATION_OF_DUTIES (EVD-1, D1).',
  })
  @Allow('CM', 'CO', 'SYS')
  acceptEvidence(@Args('input') input: AcceptEvidenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AcceptEvidence(input, by));
  }
}
