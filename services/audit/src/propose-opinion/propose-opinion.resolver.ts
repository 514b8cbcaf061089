import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ProposeOpinion, ProposeOpinionInput } from './propose-opinion.command.js';

@Resolver()
export class ProposeOpinionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Conclude the criteria and propose an opinion (domain 4.8); it can be proposed anew until it is decided. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TESTS_NOT_CONCLUDED, EXCEPTIONS_UNRESOLVED (EXC-4), COMPENSATION_NOT_MAPPED, COMPENSATION_NOT_EFFECTIVE, REASON_REQUIRED.',
  })
  @Allow('AL', 'SYS')
  proposeOpinion(@Args('input') input: ProposeOpinionInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ProposeOpinion(input, by));
  }
}
