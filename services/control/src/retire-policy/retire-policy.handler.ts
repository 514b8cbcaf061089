import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { policy } from '../policy/policy.js';
import { RetirePolicy } from './retire-policy.command.js';
import { retirePolicy } from './retire-policy.js';

@CommandHandler(RetirePolicy)
export class RetirePolicyHandler implements ICommandHandler<RetirePolicy> {
  constructor(private readonly streams: Streams) {}

  execute(command: RetirePolicy): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(policy, input.policyId, command, (state) => retirePolicy(input, state));
  }
}
