import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { collectorRun, runIdOf } from '../collector-run/collector-run.js';
import { collectorView } from '../collector-view/collector.projection.js';
import { startRun } from './start-run.js';
import { StartRun } from './start-run.command.js';

@CommandHandler(StartRun)
export class StartRunHandler implements ICommandHandler<StartRun> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: StartRun): Promise<Recorded> {
    const { input, by } = command;
    const [id, owner] = [runIdOf(input), await this.streams.state(collector, by.tenant, input.collectorId)];
    const latest = (await this.views.one(collectorView, input.collectorId, by))?.lastScheduledFor;
    return this.streams.change(collectorRun, id, command, (state) => startRun(input, id, state, owner, latest));
  }
}
