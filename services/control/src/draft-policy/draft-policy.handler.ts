import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { policy } from '../policy/policy.js';
import { DraftPolicy } from './draft-policy.command.js';
import { draftPolicy } from './draft-policy.js';

@CommandHandler(DraftPolicy)
export class DraftPolicyHandler implements ICommandHandler<DraftPolicy> {
  constructor(private readonly streams: Streams) {}

  execute(command: DraftPolicy): Promise<Recorded> {
    const { input, by } = command;
    const id = input.policyId ?? by.newId;
    return this.streams.change(policy, id, command, (state) => draftPolicy(input, id, state));
  }
}
