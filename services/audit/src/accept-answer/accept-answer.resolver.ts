import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AcceptAnswer, AcceptAnswerInput } from './accept-answer.command.js';

@Resolver()
export class AcceptAnswerResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Accept an answer; the request is closed for good (PBC-4). Codes: NOT_FOUND, AUDIT_CLOSED, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5).',
  })
  @Allow('AU', 'AL')
  acceptAnswer(@Args('input') input: AcceptAnswerInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AcceptAnswer(input, by));
  }
}
