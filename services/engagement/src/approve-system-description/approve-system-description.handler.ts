import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { knownVendor } from '../known-vendor/known-vendor.projection.js';
import { descriptionIdOf, systemDescription } from '../system-description/system-description.js';
import { ApproveSystemDescription } from './approve-system-description.command.js';
import { approveSystemDescription } from './approve-system-description.js';

@CommandHandler(ApproveSystemDescription)
export class ApproveSystemDescriptionHandler implements ICommandHandler<ApproveSystemDescription> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ApproveSystemDescription): Promise<Recorded> {
    const { by } = command;
    const ofType2 = await this.views.all(engagementView, by, { match: { state: 'OPEN', type: 'TYPE_2' } });
    const vendors = await this.views.all(knownVendor, by, { match: { state: 'RELIED_UPON' } });
    const approval = { forType2: ofType2.length > 0, reliedUpon: vendors.map(({ id }) => id) };
    return this.streams.change(systemDescription, descriptionIdOf(by.tenant), command, (state) =>
      approveSystemDescription(by, state, approval),
    );
  }
}
