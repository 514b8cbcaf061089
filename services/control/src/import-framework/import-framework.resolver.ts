import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ImportFramework, ImportFrameworkInput } from './import-framework.command.js';

@Resolver()
export class ImportFrameworkResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Publish a mapping set of the organization, whole, from a CSV or JSON file (domain 4.15). A file with any fault is refused whole, with extensions.problems: line, field and reason of each. Codes: VALIDATION_FAILED, CRITERION_UNKNOWN, NOT_FOUND (control), ALREADY_EXISTS.',
  })
  @Allow('CM')
  importFramework(@Args('input') input: ImportFrameworkInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ImportFramework(input, by));
  }
}
