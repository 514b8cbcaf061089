import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { ChangeStage } from './change-stage.command.js';
import { changeStage } from './change-stage.js';

@CommandHandler(ChangeStage)
export class ChangeStageHandler implements ICommandHandler<ChangeStage> {
  constructor(private readonly streams: Streams) {}

  execute(command: ChangeStage): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(organization, by.tenant, command, (state) => changeStage(input, by, state));
  }
}
