import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { OpenEngagement, OpenEngagementInput } from './open-engagement.command.js';

@Resolver()
export class OpenEngagementResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Open an engagement: one report cycle of the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ENGAGEMENT_KIND_UNSUPPORTED (ENG-2), ALREADY_EXISTS, ENGAGEMENT_DATES_OVERLAP (ENG-1) while another one still has no dates.',
  })
  @Allow('TO', 'CM')
  openEngagement(@Args('input') input: OpenEngagementInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new OpenEngagement(input, by));
  }
}
