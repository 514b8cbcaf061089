import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { Standings } from '../readiness/standings.reader.js';
import { instantsOf } from '../readiness/standings.reader.js';
import { RecordCriterionFinding } from './record-criterion-finding.command.js';
import { recordCriterionFinding } from './record-criterion-finding.js';

@CommandHandler(RecordCriterionFinding)
export class RecordCriterionFindingHandler implements ICommandHandler<RecordCriterionFinding> {
  constructor(
    private readonly streams: Streams,
    private readonly standings: Standings,
  ) {}

  async execute(command: RecordCriterionFinding): Promise<Recorded> {
    const { input, by } = command;
    const [standing] = await this.standings.of([input.code], by, instantsOf(by));
    return this.streams.change(gapAssessment, input.gapId, command, (state) =>
      recordCriterionFinding(input, standing, state),
    );
  }
}
