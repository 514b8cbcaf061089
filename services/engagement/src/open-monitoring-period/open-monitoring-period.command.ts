import type { Command, CommandContext } from '@attestry/service-kit';
import type { Day } from '@attestry/soc2';

/** Given by a reaction only: the graph does not offer it. */
export interface OpenMonitoringPeriodInput {
  readonly engagementId: string;
  readonly start: Day;
  readonly endExclusive: Day;
}

export class OpenMonitoringPeriod implements Command<OpenMonitoringPeriodInput> {
  constructor(
    readonly input: OpenMonitoringPeriodInput,
    readonly by: CommandContext,
  ) {}
}
