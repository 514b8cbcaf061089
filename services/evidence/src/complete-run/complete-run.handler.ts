import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { collectorRun } from '../collector-run/collector-run.js';
import { CompleteRun } from './complete-run.command.js';
import { completeRun } from './complete-run.js';

@CommandHandler(CompleteRun)
export class CompleteRunHandler implements ICommandHandler<CompleteRun> {
  constructor(private readonly streams: Streams) {}

  async execute(command: CompleteRun): Promise<Recorded> {
    const { input, by } = command;
    const owner = await this.streams.state(collector, by.tenant, input.collectorId);
    const controlIds = owner.is === 'ABSENT' ? [] : owner.controlIds;
    return this.streams.change(collectorRun, input.runId, command, (state) =>
      completeRun(input, state, controlIds, by.now),
    );
  }
}
