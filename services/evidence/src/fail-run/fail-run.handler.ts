import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { collectorRun } from '../collector-run/collector-run.js';
import { failRun } from './fail-run.js';
import { FailRun } from './fail-run.command.js';

@CommandHandler(FailRun)
export class FailRunHandler implements ICommandHandler<FailRun> {
  constructor(private readonly streams: Streams) {}

  execute(command: FailRun): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(collectorRun, input.runId, command, (state) => failRun(input, state));
  }
}
