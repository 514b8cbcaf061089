import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { scope } from '../scope/scope.js';
import { IncludeCriterion } from './include-criterion.command.js';
import { includeCriterion } from './include-criterion.js';

@CommandHandler(IncludeCriterion)
export class IncludeCriterionHandler implements ICommandHandler<IncludeCriterion> {
  constructor(private readonly streams: Streams) {}

  async execute(command: IncludeCriterion): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    return this.streams.change(scope, input.engagementId, command, (state) => includeCriterion(input, state, cycle));
  }
}
