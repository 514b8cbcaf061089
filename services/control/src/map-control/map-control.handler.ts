import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { MapControl } from './map-control.command.js';
import { mapControl } from './map-control.js';

@CommandHandler(MapControl)
export class MapControlHandler implements ICommandHandler<MapControl> {
  constructor(private readonly streams: Streams) {}

  execute(command: MapControl): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(control, input.controlId, command, (state) => mapControl(input, state));
  }
}
