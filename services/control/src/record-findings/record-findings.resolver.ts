import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RecordFindings, RecordFindingsInput } from './record-findings.command.js';

@Resolver()
export class RecordFindingsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record the computed finding (4.2) of every criterion in scope that has none yet or stands otherwise now, in one append; overridden ones stay. Codes: NOT_FOUND, GAP_ASSESSMENT_INVALID_STATE.',
  })
  @Allow('CM')
  recordFindings(@Args('input') input: RecordFindingsInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RecordFindings(input, by));
  }
}
