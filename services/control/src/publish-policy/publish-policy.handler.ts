import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { policy } from '../policy/policy.js';
import { PublishPolicy } from './publish-policy.command.js';
import { publishPolicy } from './publish-policy.js';

@CommandHandler(PublishPolicy)
export class PublishPolicyHandler implements ICommandHandler<PublishPolicy> {
  constructor(private readonly streams: Streams) {}

  execute(command: PublishPolicy): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(policy, input.policyId, command, (state) => publishPolicy(input, by, state));
  }
}
