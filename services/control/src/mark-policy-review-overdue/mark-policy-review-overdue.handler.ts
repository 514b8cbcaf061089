import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { policy } from '../policy/policy.js';
import { MarkPolicyReviewOverdue } from './mark-policy-review-overdue.command.js';
import { markPolicyReviewOverdue } from './mark-policy-review-overdue.js';

@CommandHandler(MarkPolicyReviewOverdue)
export class MarkPolicyReviewOverdueHandler implements ICommandHandler<MarkPolicyReviewOverdue> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkPolicyReviewOverdue): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(policy, input.policyId, command, (state) => markPolicyReviewOverdue(input, by, state));
  }
}
