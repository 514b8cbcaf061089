import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { controlIntake } from '../control-intake/control-intake.js';
import { takenCodes } from '../control-intake/taken-codes.js';
import { knownOrganization } from '../known-organization/known-organization.projection.js';
import { AdoptControls } from './adopt-controls.command.js';
import { adoptControls, codeOf } from './adopt-controls.js';

@CommandHandler(AdoptControls)
export class AdoptControlsHandler implements ICommandHandler<AdoptControls> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: AdoptControls): Promise<Recorded> {
    const { input, by } = command;
    const { tenant } = by;
    const intakeId = input.intakeId ?? by.newId;
    const stage = (await this.views.one(knownOrganization, tenant, by))?.stage ?? 'STARTUP';
    const taken = await takenCodes(this.streams, tenant, input.controls.map(codeOf));
    return this.streams.change(controlIntake, intakeId, command, (state) =>
      adoptControls(input, { tenant, intakeId, stage, taken }, state),
    );
  }
}
