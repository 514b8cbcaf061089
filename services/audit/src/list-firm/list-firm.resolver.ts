import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ListFirm, ListFirmInput } from './list-firm.command.js';

@Resolver()
export class ListFirmResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, { description: 'List an audit firm. Codes: VALIDATION_FAILED, ALREADY_EXISTS.' })
  @Allow('PO')
  listFirm(@Args('input') input: ListFirmInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ListFirm(input, by));
  }
}
