import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DefineControl, DefineControlInput } from './define-control.command.js';

@Resolver()
export class DefineControlResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Define a control of one’s own, without mappings. A control owner becomes its owner. Codes: VALIDATION_FAILED, CONTROL_CODE_TAKEN (CTL-1).',
  })
  @Allow('CM', 'CO')
  defineControl(@Args('input') input: DefineControlInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DefineControl(input, by));
  }
}
