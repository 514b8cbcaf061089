import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReportDegradation, ReportDegradationInput } from './report-degradation.command.js';

@Resolver()
export class ReportDegradationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Report that an implemented control no longer works. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_IMPLEMENTATION_INVALID_STATE, VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED.',
  })
  @Allow('CO', 'SYS')
  reportDegradation(@Args('input') input: ReportDegradationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReportDegradation(input, by));
  }
}
