import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { requireTest } from '../test-of-controls/test-of-controls.errors.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import { StartTest } from './start-test.command.js';
import { startTest } from './start-test.js';

@CommandHandler(StartTest)
export class StartTestHandler implements ICommandHandler<StartTest> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: StartTest): Promise<Recorded> {
    const { input, by } = command;
    const plan = requireTest(input.testId, await this.streams.state(testOfControls, by.tenant, input.testId));
    const audit = await this.streams.state(auditEngagement, by.tenant, plan.auditId);
    const control = await this.views.one(knownControl, plan.controlId, by);
    const others = await this.views.all(testSheet, by, { match: { auditId: plan.auditId, controlId: plan.controlId } });
    return this.streams.change(testOfControls, input.testId, command, (state) =>
      startTest(input, by, state, { audit, people: control?.people ?? [], others }),
    );
  }
}
