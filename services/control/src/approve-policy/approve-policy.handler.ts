import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { policy } from '../policy/policy.js';
import { ApprovePolicy } from './approve-policy.command.js';
import { approvePolicy } from './approve-policy.js';

@CommandHandler(ApprovePolicy)
export class ApprovePolicyHandler implements ICommandHandler<ApprovePolicy> {
  constructor(private readonly streams: Streams) {}

  execute(command: ApprovePolicy): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(policy, input.policyId, command, (state) => approvePolicy(input, by, state));
  }
}
