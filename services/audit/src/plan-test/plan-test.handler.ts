import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import { PlanTest } from './plan-test.command.js';
import { planTest } from './plan-test.js';

@CommandHandler(PlanTest)
export class PlanTestHandler implements ICommandHandler<PlanTest> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: PlanTest): Promise<Recorded> {
    const { input, by } = command;
    const id = input.testId ?? by.newId;
    const audit = await this.streams.state(auditEngagement, by.tenant, input.auditId);
    const others = await this.views.all(testSheet, by, {
      match: { auditId: input.auditId, controlId: input.controlId },
    });
    return this.streams.change(testOfControls, id, command, (state) =>
      planTest(input, by, state, { id, audit, others }),
    );
  }
}
