import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { scope } from '../scope/scope.js';
import { ExcludeCriterion } from './exclude-criterion.command.js';
import { excludeCriterion } from './exclude-criterion.js';

@CommandHandler(ExcludeCriterion)
export class ExcludeCriterionHandler implements ICommandHandler<ExcludeCriterion> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ExcludeCriterion): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    return this.streams.change(scope, input.engagementId, command, (state) => excludeCriterion(input, state, cycle));
  }
}
