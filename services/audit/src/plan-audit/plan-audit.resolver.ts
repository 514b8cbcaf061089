import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PlanAudit, PlanAuditInput } from './plan-audit.command.js';

@Resolver()
export class PlanAuditResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Plan the audit; type and scope are those of the engagement. Codes: VALIDATION_FAILED, NOT_FOUND (D12), OBSERVER_READ_ONLY (FRM-5), REPORT_TYPE_NOT_DECIDED, ALREADY_EXISTS.',
  })
  @Allow('AL')
  planAudit(@Args('input') input: PlanAuditInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PlanAudit(input, by));
  }
}
