import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditView } from '../audit-details/audit.projection.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { PlanAudit } from './plan-audit.command.js';
import { planAudit } from './plan-audit.js';

@CommandHandler(PlanAudit)
export class PlanAuditHandler implements ICommandHandler<PlanAudit> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: PlanAudit): Promise<Recorded> {
    const { input, by } = command;
    const auditId = input.auditId ?? by.newId;
    const engagement = await this.views.one(knownEngagement, input.engagementId, by);
    const grants = await this.streams.state(auditorGrants, by.tenant, input.engagementId);
    const audits = await this.views.all(auditView, by, { match: { engagementId: input.engagementId } });
    return this.streams.change(auditEngagement, auditId, command, (state) =>
      planAudit({ ...input, auditId }, by, state, { engagement, grants, audits }),
    );
  }
}
