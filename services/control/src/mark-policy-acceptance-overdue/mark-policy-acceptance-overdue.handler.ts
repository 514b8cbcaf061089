import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownMember } from '../known-member/known-member.projection.js';
import { acceptanceOf } from '../policy-details/acceptance.js';
import { policyView } from '../policy-details/policy.projection.js';
import { policy } from '../policy/policy.js';
import { MarkPolicyAcceptanceOverdue } from './mark-policy-acceptance-overdue.command.js';
import { markPolicyAcceptanceOverdue } from './mark-policy-acceptance-overdue.js';

@CommandHandler(MarkPolicyAcceptanceOverdue)
export class MarkPolicyAcceptanceOverdueHandler implements ICommandHandler<MarkPolicyAcceptanceOverdue> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: MarkPolicyAcceptanceOverdue): Promise<Recorded> {
    const { input, by } = command;
    const doc = await this.views.one(policyView, input.policyId, by);
    const inside = await this.views.all(knownMember, by, { match: { inside: true } });
    const { missing } = doc ? acceptanceOf(doc, inside, by.now) : { missing: [] };
    return this.streams.change(policy, input.policyId, command, (state) =>
      markPolicyAcceptanceOverdue(input, by, missing, state),
    );
  }
}
