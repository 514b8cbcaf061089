import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { control } from '../control/control.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { solelyServed } from './solely-served.js';
import { RetireControl } from './retire-control.command.js';
import { retireControl } from './retire-control.js';

@CommandHandler(RetireControl)
export class RetireControlHandler implements ICommandHandler<RetireControl> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: RetireControl): Promise<Recorded> {
    const { input, by } = command;
    const engagements = await this.views.all(knownEngagement, by, {
      anyOf: { field: 'state', values: ['OPEN', 'IN_AUDIT'] },
    });
    const controls = await this.views.all(controlView, by);
    const context = {
      running: engagements.filter(({ state }) => state === 'IN_AUDIT'),
      solelyServed: solelyServed(input.controlId, controls, engagements),
      replacement: controls.find(({ id }) => id === input.replacementId),
    };
    return this.streams.change(control, input.controlId, command, (state) => retireControl(input, by, context, state));
  }
}
