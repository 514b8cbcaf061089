import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DecideOpinion, DecideOpinionInput } from './decide-opinion.command.js';

@Resolver()
export class DecideOpinionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Decide the opinion; only the lead auditor of the selected firm (RPT-9). Codes: NOT_FOUND, FORBIDDEN_ROLE (RPT-9), AUDIT_CLOSED, REPORT_INVALID_STATE, REPORT_ALREADY_ISSUED (RPT-4), OPINION_RATIONALE_REQUIRED (RPT-2), OPINION_CHOICE_REQUIRED (RPT-3).',
  })
  @Allow('AL')
  decideOpinion(@Args('input') input: DecideOpinionInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DecideOpinion(input, by));
  }
}
