import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SelectCategories, SelectCategoriesInput } from './select-categories.command.js';

@Resolver()
export class SelectCategoriesResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Choose categories; each that differs from the recommendation needs a reason. Codes: NOT_FOUND, SECURITY_CATEGORY_REQUIRED (SCP-1), CATEGORY_UNKNOWN, CATEGORY_DUPLICATE (SCP-2), REASON_REQUIRED (SCP-4), SCOPE_LOCKED, SCOPE_SELECTION_INVALID_STATE.',
  })
  @Allow('CM')
  selectCategories(@Args('input') input: SelectCategoriesInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new SelectCategories(input, by));
  }
}
