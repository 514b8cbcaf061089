import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkEvidenceExpired, MarkEvidenceExpiredInput } from './mark-evidence-expired.command.js';

@Resolver()
export class MarkEvidenceExpiredResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: accepted evidence is EXPIRED (domain 4.5); a repeat records nothing. Codes: NOT_FOUND, EVIDENCE_INVALID_STATE, EVIDENCE_STILL_FRESH.',
  })
  @Allow('SYS')
  markEvidenceExpired(@Args('input') input: MarkEvidenceExpiredInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkEvidenceExpired(input, by));
  }
}
