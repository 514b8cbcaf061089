import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, ForCollectors, Recorded } from '@attestry/service-kit';
import { ReportRun, ReportRunInput } from './report-run.command.js';

@Resolver()
export class ReportRunResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Report a run of an outside tool, as the collector it is registered as; answers the id of the run, which evidence of it names. Codes: NOT_FOUND, VALIDATION_FAILED, SEPARATION_OF_DUTIES for another collector (D17), RUN_ALREADY_RECORDED (COL-1), SECRET_IN_PAYLOAD (COL-2), COLLECTOR_NOT_ENABLED (COL-6).',
  })
  @Allow('SYS')
  @ForCollectors()
  reportRun(@Args('input') input: ReportRunInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReportRun(input, by));
  }
}
