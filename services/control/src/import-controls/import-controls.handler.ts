import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { controlIntake } from '../control-intake/control-intake.js';
import { takenCodes } from '../control-intake/taken-codes.js';
import { ImportControls } from './import-controls.command.js';
import { importControls } from './import-controls.js';
import { readControls } from './read-controls.js';

@CommandHandler(ImportControls)
export class ImportControlsHandler implements ICommandHandler<ImportControls> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ImportControls): Promise<Recorded> {
    const { input, by } = command;
    const intakeId = input.intakeId ?? by.newId;
    const controls = readControls(input);
    const codes = controls.map(({ fields }) => fields.code);
    const context = { tenant: by.tenant, intakeId, taken: await takenCodes(this.streams, by.tenant, codes) };
    return this.streams.change(controlIntake, intakeId, command, (state) =>
      importControls(input, controls, context, state),
    );
  }
}
