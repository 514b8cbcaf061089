import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { collectorView } from '../collector-view/collector.projection.js';
import { MarkCollectorSilent } from './mark-collector-silent.command.js';
import { markCollectorSilent } from './mark-collector-silent.js';

@CommandHandler(MarkCollectorSilent)
export class MarkCollectorSilentHandler implements ICommandHandler<MarkCollectorSilent> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: MarkCollectorSilent): Promise<Recorded> {
    const { input, by } = command;
    const doc = (await this.views.one(collectorView, input.collectorId, by)) ?? { errorsInARow: 0 };
    return this.streams.change(collector, input.collectorId, command, (state) =>
      markCollectorSilent(input, by.now, state, doc),
    );
  }
}
