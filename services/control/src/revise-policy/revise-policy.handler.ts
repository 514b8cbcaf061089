import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { policy } from '../policy/policy.js';
import { RevisePolicy } from './revise-policy.command.js';
import { revisePolicy } from './revise-policy.js';

@CommandHandler(RevisePolicy)
export class RevisePolicyHandler implements ICommandHandler<RevisePolicy> {
  constructor(private readonly streams: Streams) {}

  execute(command: RevisePolicy): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(policy, input.policyId, command, (state) => revisePolicy(input, state));
  }
}
