import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { LogHead } from '../log-head/log-head.reader.js';
import { monitoringPeriod } from '../monitoring-period/monitoring-period.js';
import { LockMonitoringPeriod } from './lock-monitoring-period.command.js';
import { lockMonitoringPeriod } from './lock-monitoring-period.js';

@CommandHandler(LockMonitoringPeriod)
export class LockMonitoringPeriodHandler implements ICommandHandler<LockMonitoringPeriod> {
  constructor(
    private readonly streams: Streams,
    private readonly logHead: LogHead,
  ) {}

  async execute(command: LockMonitoringPeriod): Promise<Recorded> {
    const { input, by } = command;
    const logOffset = await this.logHead.position();
    return this.streams.change(monitoringPeriod, input.periodId, command, (state) =>
      lockMonitoringPeriod(input, by, state, logOffset),
    );
  }
}
