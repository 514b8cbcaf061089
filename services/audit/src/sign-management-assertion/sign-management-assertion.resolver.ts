import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SignManagementAssertion, SignManagementAssertionInput } from './sign-management-assertion.command.js';

@Resolver()
export class SignManagementAssertionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Sign the assertion; a repeat over the same facts records nothing. Codes: NOT_FOUND, AUDIT_CLOSED, OPINION_INVALID_STATE.',
  })
  @Allow('TO')
  signManagementAssertion(
    @Args('input') input: SignManagementAssertionInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new SignManagementAssertion(input, by));
  }
}
