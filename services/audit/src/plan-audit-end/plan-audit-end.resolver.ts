import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PlanAuditEnd, PlanAuditEndInput } from './plan-audit-end.command.js';

@Resolver()
export class PlanAuditEndResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Plan the end of an audit whose length was exceeded (4.12); nothing is stopped by it. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, VALIDATION_FAILED, DUE_DATE_IN_PAST, REASON_REQUIRED.',
  })
  @Allow('AL')
  planAuditEnd(@Args('input') input: PlanAuditEndInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PlanAuditEnd(input, by));
  }
}
