import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AnswerRequest, AnswerRequestInput } from './answer-request.command.js';

@Resolver()
export class AnswerRequestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Answer a request; a control owner only one assigned to them. Codes: NOT_FOUND, SEPARATION_OF_DUTIES (D15), FORBIDDEN_ROLE, EVIDENCE_REQUEST_INVALID_STATE, REQUEST_ALREADY_CLOSED (PBC-5), ANSWER_EMPTY (PBC-2), EVIDENCE_NOT_SHAREABLE (PBC-3).',
  })
  @Allow('CM', 'CO')
  answerRequest(@Args('input') input: AnswerRequestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AnswerRequest(input, by));
  }
}
