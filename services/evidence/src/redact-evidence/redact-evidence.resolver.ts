import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RedactEvidence, RedactEvidenceInput } from './redact-evidence.command.js';

@Resolver()
export class RedactEvidenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Redact evidence: readers get the replacement from here on, and the log keeps the digest of what was submitted. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, REASON_REQUIRED (EVD-4), EVIDENCE_DIGEST_MISMATCH (EVD-3), LEGAL_HOLD_ACTIVE, VALIDATION_FAILED.',
  })
  @Allow('CM')
  redactEvidence(@Args('input') input: RedactEvidenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RedactEvidence(input, by));
  }
}
