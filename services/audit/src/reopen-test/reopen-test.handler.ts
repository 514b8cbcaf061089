import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { requireTest } from '../test-of-controls/test-of-controls.errors.js';
import { ReopenTest } from './reopen-test.command.js';
import { reopenTest } from './reopen-test.js';

@CommandHandler(ReopenTest)
export class ReopenTestHandler implements ICommandHandler<ReopenTest> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ReopenTest): Promise<Recorded> {
    const { input, by } = command;
    const test = requireTest(input.testId, await this.streams.state(testOfControls, by.tenant, input.testId));
    const audit = await this.streams.state(auditEngagement, by.tenant, test.auditId);
    return this.streams.change(testOfControls, input.testId, command, (state) => reopenTest(input, by, state, audit));
  }
}
