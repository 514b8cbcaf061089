import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ImportControls, ImportControlsInput } from './import-controls.command.js';

@Resolver()
export class ImportControlsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Take controls from a CSV or JSON file. They come equal to those of the library: drafts, mapped, owned where the file names an owner; they follow at once after the answer, see controlIntake. A file with any fault is refused whole, with extensions.problems: line, field and reason of each. Codes: VALIDATION_FAILED, CRITERION_UNKNOWN (CTL-6), CONTROL_CODE_TAKEN (CTL-1), ALREADY_EXISTS.',
  })
  @Allow('CM')
  importControls(@Args('input') input: ImportControlsInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ImportControls(input, by));
  }
}
