import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { controlIdOf } from '../control/control-id.js';
import { control } from '../control/control.js';
import { knownOrganization } from '../known-organization/known-organization.projection.js';
import { AdoptControl } from './adopt-control.command.js';
import { adoptControl } from './adopt-control.js';

@CommandHandler(AdoptControl)
export class AdoptControlHandler implements ICommandHandler<AdoptControl> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: AdoptControl): Promise<Recorded> {
    const { input, by } = command;
    const controlId = controlIdOf(by.tenant, input.code ?? input.templateId);
    const stage = (await this.views.one(knownOrganization, by.tenant, by))?.stage ?? 'STARTUP';
    return this.streams.change(control, controlId, command, (state) => adoptControl(input, controlId, stage, state));
  }
}
