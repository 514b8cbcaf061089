import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { InviteObserver, InviteObserverInput } from './invite-observer.command.js';

@Resolver()
export class InviteObserverResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Invite a verified firm as observer (S50). Codes: NOT_FOUND, AUDIT_FIRM_NOT_ACCREDITED (FRM-1), ALREADY_EXISTS.',
  })
  @Allow('CM', 'TO')
  inviteObserver(@Args('input') input: InviteObserverInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new InviteObserver(input, by));
  }
}
