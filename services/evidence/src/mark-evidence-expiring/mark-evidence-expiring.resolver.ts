import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkEvidenceExpiring, MarkEvidenceExpiringInput } from './mark-evidence-expiring.command.js';

@Resolver()
export class MarkEvidenceExpiringResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: accepted evidence is EXPIRING (domain 4.5); a repeat records nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, EVIDENCE_STILL_FRESH.',
  })
  @Allow('SYS')
  markEvidenceExpiring(@Args('input') input: MarkEvidenceExpiringInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkEvidenceExpiring(input, by));
  }
}
