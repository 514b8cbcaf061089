import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownControl } from '../known-control/known-control.projection.js';
import { knownEvidence } from '../known-control/known-evidence.projection.js';
import { knownCycle } from '../known-cycle/known-cycle.projection.js';
import { vendor } from '../vendor/vendor.js';
import { ClassifyAsSubservice } from './classify-as-subservice.command.js';
import { classifyAsSubservice } from './classify-as-subservice.js';

@CommandHandler(ClassifyAsSubservice)
export class ClassifyAsSubserviceHandler implements ICommandHandler<ClassifyAsSubservice> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ClassifyAsSubservice): Promise<Recorded> {
    const { input, by } = command;
    const { monitoringControlId, consentEvidenceId, assertionEvidenceId, controlIds } = input;
    const named = <T>(...ids: readonly (T | undefined)[]): T[] => ids.filter((id) => id !== undefined);
    const known = {
      today: by.now.slice(0, 10),
      cycle: await this.views.one(knownCycle, input.engagementId, by),
      controls: await this.views.many(knownControl, named(monitoringControlId, ...controlIds), by),
      evidence: await this.views.many(knownEvidence, named(consentEvidenceId, assertionEvidenceId), by),
    };
    return this.streams.change(vendor, input.vendorId, command, (state) => classifyAsSubservice(input, state, known));
  }
}
