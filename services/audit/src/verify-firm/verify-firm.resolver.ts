import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { VerifyFirm, VerifyFirmInput } from './verify-firm.command.js';

@Resolver()
export class VerifyFirmResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Verify a listed or lapsed firm. Codes: VALIDATION_FAILED, NOT_FOUND, AUDIT_FIRM_INVALID_STATE.',
  })
  @Allow('PO')
  verifyFirm(@Args('input') input: VerifyFirmInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new VerifyFirm(input, by));
  }
}
