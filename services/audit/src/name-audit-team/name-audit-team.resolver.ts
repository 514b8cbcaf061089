import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { NameAuditTeam, NameAuditTeamInput } from './name-audit-team.command.js';

@Resolver()
export class NameAuditTeamResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Name the audit team (S46). Codes: NOT_FOUND, READINESS_REVIEW_INVALID_STATE, AUDIT_TEAM_INVALID (RDY-2).',
  })
  @Allow('CM')
  nameAuditTeam(@Args('input') input: NameAuditTeamInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new NameAuditTeam(input, by));
  }
}
