import { Inject } from '@nestjs/common';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Clock, Connection } from '@attestry/service-kit';
import { Allow, CLOCK, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { auditView } from '../audit-details/audit.projection.js';
import { readinessReviewView } from '../readiness-details/readiness-review.projection.js';
import { RequestFilterArgs, requestFilter } from '../request-details/request-filter.js';
import { RequestConnection, RequestType } from '../request-details/request.type.js';
import { requestView } from '../request-details/request.projection.js';
import { testProgress } from '../test-progress/test-progress.projection.js';
import { AuditWorkspaceType } from './audit-workspace.type.js';
import { workspaceOf } from './workspace.js';

@Resolver(() => AuditWorkspaceType)
@Allow(...READERS)
export class AuditWorkspaceResolver {
  constructor(
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => AuditWorkspaceType, { nullable: true, description: 'An audit at a glance: requests, tests, day, team.' })
  async auditWorkspace(
    @Args('auditId', { type: () => ID }) auditId: string,
    @Reading() at: At,
  ): Promise<AuditWorkspaceType | undefined> {
    const audit = await this.views.one(auditView, auditId, at);
    if (!audit) return undefined;
    const { engagementId } = audit;
    const requests = await this.views.all(requestView, at, { match: { auditId } });
    const tests = await this.views.all(testProgress, at, { match: { auditId } });
    const reviews = await this.views.all(readinessReviewView, at, { match: { engagementId } });
    return workspaceOf({ audit, requests, tests, reviews, now: at.validAt ?? at.asOf ?? (await this.clock.now()) });
  }

  @ResolveField(() => RequestConnection, { description: 'The requests themselves, in the order they were raised.' })
  async requestList(
    @Parent() { audit }: AuditWorkspaceType,
    @Args() args: RequestFilterArgs,
    @Reading() at: At,
  ): Promise<Connection<RequestType>> {
    return toConnection(await this.views.page(requestView, at, requestFilter(audit.id, args), args), (doc) => doc);
  }
}
