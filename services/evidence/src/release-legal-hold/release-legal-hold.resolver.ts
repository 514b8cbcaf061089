import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReleaseLegalHold, ReleaseLegalHoldInput } from './release-legal-hold.command.js';

@Resolver()
export class ReleaseLegalHoldResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'End a legal hold on evidence; one that is not active changes nothing. Codes: NOT_FOUND.',
  })
  @Allow('TO')
  releaseLegalHold(@Args('input') input: ReleaseLegalHoldInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReleaseLegalHold(input, by));
  }
}
