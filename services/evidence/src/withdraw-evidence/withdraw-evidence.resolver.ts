import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { WithdrawEvidence, WithdrawEvidenceInput } from './withdraw-evidence.command.js';

@Resolver()
export class WithdrawEvidenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Withdraw your own submission. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, FORBIDDEN_ROLE, REASON_REQUIRED, LEGAL_HOLD_ACTIVE.',
  })
  @Allow('CO', 'EM', 'CM')
  withdrawEvidence(@Args('input') input: WithdrawEvidenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new WithdrawEvidence(input, by));
  }
}
