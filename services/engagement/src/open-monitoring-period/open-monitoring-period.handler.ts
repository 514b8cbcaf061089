import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { monitoringPeriod } from '../monitoring-period/monitoring-period.js';
import { OpenMonitoringPeriod } from './open-monitoring-period.command.js';
import { openMonitoringPeriod } from './open-monitoring-period.js';

@CommandHandler(OpenMonitoringPeriod)
export class OpenMonitoringPeriodHandler implements ICommandHandler<OpenMonitoringPeriod> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: OpenMonitoringPeriod): Promise<Recorded> {
    const { input, by } = command;
    const others = await this.views.all(engagementView, by, { match: { type: 'TYPE_2' } });
    return this.streams.change(monitoringPeriod, input.engagementId, command, (state) =>
      openMonitoringPeriod(input, state, others),
    );
  }
}
