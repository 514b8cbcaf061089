import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RejectEvidence, RejectEvidenceInput } from './reject-evidence.command.js';

@Resolver()
export class RejectEvidenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Reject evidence with a reason. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, SEPARATION_OF_DUTIES (EVD-1), REASON_REQUIRED.',
  })
  @Allow('CM', 'CO')
  rejectEvidence(@Args('input') input: RejectEvidenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RejectEvidence(input, by));
  }
}
