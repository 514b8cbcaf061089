import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SelectFirm, SelectFirmInput } from './select-firm.command.js';

@Resolver()
export class SelectFirmResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Select a firm. Codes: VALIDATION_FAILED, NOT_FOUND, AUDITOR_ALREADY_SELECTED (FRM-4), AUDIT_FIRM_NOT_ACCREDITED (FRM-1), ACCREDITATION_EXPIRES_BEFORE_REPORT (FRM-2), AUDITOR_NOT_INDEPENDENT (FRM-3), REASON_REQUIRED (FRM-7).',
  })
  @Allow('TO')
  selectFirm(@Args('input') input: SelectFirmInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SelectFirm(input, by));
  }
}
