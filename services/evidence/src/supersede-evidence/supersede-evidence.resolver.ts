import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SupersedeEvidence, SupersedeEvidenceInput } from './supersede-evidence.command.js';

@Resolver()
export class SupersedeEvidenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Supersede accepted evidence; both stay readable (EVD-4). Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, REASON_REQUIRED, VALIDATION_FAILED, EVIDENCE_IN_CONCLUDED_TEST (EVD-8).',
  })
  @Allow('CO', 'CM')
  supersedeEvidence(@Args('input') input: SupersedeEvidenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SupersedeEvidence(input, by));
  }
}
