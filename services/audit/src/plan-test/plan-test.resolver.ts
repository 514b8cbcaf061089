import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PlanTest, PlanTestInput } from './plan-test.command.js';

@Resolver()
export class PlanTestResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Plan a test (domain 2.19). Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, VALIDATION_FAILED, ALREADY_EXISTS, OPERATING_TEST_NOT_ALLOWED (TOC-1), INQUIRY_ALONE_INSUFFICIENT (TOC-2), DESIGN_DEFICIENT (TOC-7).',
  })
  @Allow('AL', 'AU')
  planTest(@Args('input') input: PlanTestInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PlanTest(input, by));
  }
}
