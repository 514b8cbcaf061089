import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { UnmapControl } from './unmap-control.command.js';
import { unmapControl } from './unmap-control.js';

@CommandHandler(UnmapControl)
export class UnmapControlHandler implements ICommandHandler<UnmapControl> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: UnmapControl): Promise<Recorded> {
    const { input, by } = command;
    const running = await this.views.all(knownEngagement, by, { match: { state: 'IN_AUDIT' } });
    return this.streams.change(control, input.controlId, command, (state) => unmapControl(input, running, state));
  }
}
