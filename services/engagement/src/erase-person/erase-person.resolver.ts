import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded, WhileInactive } from '@attestry/service-kit';
import { ErasePerson, ErasePersonInput } from './erase-person.command.js';

@Resolver()
export class ErasePersonResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Erase a person for good: name and mail leave the directory, every view shows an erased person, events and digests stay what they were (ORG-7). Codes: NOT_FOUND, LAST_OWNER (ORG-2).',
  })
  @WhileInactive()
  @Allow('TO')
  erasePerson(@Args('input') input: ErasePersonInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ErasePerson(input, by));
  }
}
