import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownScope } from '../known-scope/known-scope.projection.js';
import { risk } from '../risk/risk.js';
import { IdentifyRisk } from './identify-risk.command.js';
import { identifyRisk } from './identify-risk.js';

@CommandHandler(IdentifyRisk)
export class IdentifyRiskHandler implements ICommandHandler<IdentifyRisk> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: IdentifyRisk): Promise<Recorded> {
    const { input, by } = command;
    const id = input.riskId ?? by.newId;
    const scope = input.engagementId ? await this.views.one(knownScope, input.engagementId, by) : undefined;
    return this.streams.change(risk, id, command, (state) => identifyRisk(input, id, by, state, scope));
  }
}
