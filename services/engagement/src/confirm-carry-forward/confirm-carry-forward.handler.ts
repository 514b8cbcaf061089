import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { journey } from '../journey/journey.js';
import { organization } from '../organization/organization.js';
import { scope } from '../scope/scope.js';
import { descriptionIdOf, systemDescription } from '../system-description/system-description.js';
import { ConfirmCarryForward } from './confirm-carry-forward.command.js';
import type { CarryContext } from './confirm-carry-forward.js';
import { confirmCarryForward } from './confirm-carry-forward.js';

@CommandHandler(ConfirmCarryForward)
export class ConfirmCarryForwardHandler implements ICommandHandler<ConfirmCarryForward> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ConfirmCarryForward): Promise<Recorded> {
    const { input, by } = command;
    const context = await this.context(input.engagementId, by);
    return this.streams.change(journey, input.engagementId, command, (state) =>
      confirmCarryForward(input, by, state, context),
    );
  }

  private async context(id: string, { tenant }: CommandContext): Promise<CarryContext> {
    const { streams } = this;
    const cycle = await streams.state(engagement, tenant, id);
    const beforeId = cycle.is === 'ABSENT' ? undefined : cycle.predecessorId;
    return {
      cycle,
      before: beforeId === undefined ? journey.initial : await streams.state(journey, tenant, beforeId),
      scope: await streams.state(scope, tenant, id),
      scopeBefore: beforeId === undefined ? scope.initial : await streams.state(scope, tenant, beforeId),
      owner: await streams.state(organization, tenant, tenant),
      description: await streams.state(systemDescription, tenant, descriptionIdOf(tenant)),
    };
  }
}
