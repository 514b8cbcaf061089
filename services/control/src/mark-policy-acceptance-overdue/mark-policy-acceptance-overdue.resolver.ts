import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import {
  MarkPolicyAcceptanceOverdue,
  MarkPolicyAcceptanceOverdueInput,
} from './mark-policy-acceptance-overdue.command.js';

@Resolver()
export class MarkPolicyAcceptanceOverdueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that people have not accepted the version in force in time (POL-7), anew when the time of another person is over. Codes: NOT_FOUND, VALIDATION_FAILED (nobody is late).',
  })
  @Allow('SYS')
  markPolicyAcceptanceOverdue(
    @Args('input') input: MarkPolicyAcceptanceOverdueInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new MarkPolicyAcceptanceOverdue(input, by));
  }
}
