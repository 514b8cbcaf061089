import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { policy } from '../policy/policy.js';
import { AcceptPolicy } from './accept-policy.command.js';
import { acceptPolicy } from './accept-policy.js';

@CommandHandler(AcceptPolicy)
export class AcceptPolicyHandler implements ICommandHandler<AcceptPolicy> {
  constructor(private readonly streams: Streams) {}

  execute(command: AcceptPolicy): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(policy, input.policyId, command, (state) => acceptPolicy(input, by, state));
  }
}
