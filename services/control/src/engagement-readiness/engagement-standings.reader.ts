import { Injectable } from '@nestjs/common';
import type { At, RequestContext } from '@attestry/service-kit';
import { batched, Views } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { knownEngagement, scopeInForce } from '../known-engagement/known-engagement.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { remediationView } from '../remediation-plan/remediation-item.projection.js';
import type { EngagementStanding } from './engagement-standing.js';
import { engagementStanding } from './engagement-standing.js';

/** Standings of engagements, once a request: five statements whatever their number and fields. */
@Injectable()
export class EngagementStandings {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  /** Undefined for an engagement this service does not know. */
  load(engagementId: string, context: RequestContext): Promise<EngagementStanding | undefined> {
    return batched<EngagementStanding>(context, 'engagement-standing', (ids, at) => this.of(ids, at)).load(
      engagementId,
    );
  }

  private async of(ids: readonly string[], at: At): Promise<Map<string, EngagementStanding>> {
    const engagements = await this.views.many(knownEngagement, ids, at);
    const docs = await this.views.all(controlView, at, {});
    const instants = await this.standings.instants(at);
    const controls = await this.standings.assess(docs, at, instants);
    const items = await this.views.all(remediationView, at, {});
    const standing = (id: string) =>
      engagementStanding(id, scopeInForce(engagements.get(id)), controls, items, instants);
    return new Map([...engagements.keys()].map((id) => [id, standing(id)]));
  }
}
