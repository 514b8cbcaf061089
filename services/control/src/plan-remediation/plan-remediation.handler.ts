import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { instantsOf } from '../readiness/standings.reader.js';
import { Standings } from '../readiness/standings.reader.js';
import { remediation } from '../remediation/remediation.js';
import { PlanRemediation } from './plan-remediation.command.js';
import { planRemediation } from './plan-remediation.js';

@CommandHandler(PlanRemediation)
export class PlanRemediationHandler implements ICommandHandler<PlanRemediation> {
  constructor(
    private readonly streams: Streams,
    private readonly standings: Standings,
  ) {}

  async execute(command: PlanRemediation): Promise<Recorded> {
    const { input, by } = command;
    const id = input.itemId ?? by.newId;
    const gap = input.source === 'GAP' ? await this.streams.state(gapAssessment, by.tenant, input.sourceId) : undefined;
    const standings = await this.standings.of(input.criteria, by, instantsOf(by));
    const context = { gap, standings, now: by.now };
    return this.streams.change(remediation, id, command, (state) => planRemediation(input, id, context, state));
  }
}
