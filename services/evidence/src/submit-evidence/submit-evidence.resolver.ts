import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, ForCollectors, Recorded } from '@attestry/service-kit';
import { SubmitEvidence, SubmitEvidenceInput } from './submit-evidence.command.js';

@Resolver()
export class SubmitEvidenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Submit evidence: a file that was uploaded, or words. Codes: VALIDATION_FAILED, EVIDENCE_FROM_FUTURE, EVIDENCE_INTERVAL_INVALID (EVD-2), EVIDENCE_DIGEST_MISMATCH (EVD-3), RECORDED_TIME_NOT_SETTABLE (EVD-5), EVIDENCE_AFTER_CUTOFF (EVD-7), EVIDENCE_TOO_LARGE, EVIDENCE_TYPE_NOT_ALLOWED (EVD-10), EVIDENCE_DUPLICATE (EVD-11), SEPARATION_OF_DUTIES for a control that a collector was not registered for (D17).',
  })
  @Allow('CO', 'CM', 'EM', 'SYS')
  @ForCollectors()
  submitEvidence(@Args('input') input: SubmitEvidenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SubmitEvidence(input, by));
  }
}
