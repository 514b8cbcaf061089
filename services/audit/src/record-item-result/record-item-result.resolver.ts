import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RecordItemResult, RecordItemResultInput } from './record-item-result.command.js';

@Resolver()
export class RecordItemResultResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record a result; a FAIL raises an exception (TOC-5). Codes: NOT_FOUND, AUDIT_CLOSED (TOC-8), AUDIT_INVALID_STATE, TEST_INVALID_STATE, ITEM_NOT_IN_SAMPLE (TOC-4), VALIDATION_FAILED, EXCEPTION_IMMUTABLE (EXC-1).',
  })
  @Allow('AL', 'AU')
  recordItemResult(@Args('input') input: RecordItemResultInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RecordItemResult(input, by));
  }
}
