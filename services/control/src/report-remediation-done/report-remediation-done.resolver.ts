import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReportRemediationDone, ReportRemediationDoneInput } from './report-remediation-done.command.js';

@Resolver()
export class ReportRemediationDoneResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Report work done. Codes: NOT_FOUND, FORBIDDEN_ROLE (own items only), REMEDIATION_INVALID_STATE, EVIDENCE_REQUIRED (REM-4).',
  })
  @Allow('CO')
  reportRemediationDone(@Args('input') input: ReportRemediationDoneInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReportRemediationDone(input, by));
  }
}
