import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, READERS, Views } from '@attestry/service-kit';
import type { AuditDoc } from '../audit-details/audit.projection.js';
import { auditView } from '../audit-details/audit.projection.js';
import { AuditType } from '../audit-details/audit.type.js';
import type { FirmSelectionDoc } from '../firm-selection/firm-selection.projection.js';
import { firmSelectionView } from '../firm-selection/firm-selection.projection.js';
import { FirmSelectionType } from '../firm-selection/firm-selection.type.js';
import type { ReadinessReviewDoc } from '../readiness-details/readiness-review.projection.js';
import { readinessReviewView } from '../readiness-details/readiness-review.projection.js';
import { ReadinessReviewType } from '../readiness-details/readiness-review.type.js';
import { EngagementType } from './extended.types.js';

const ofEngagements = (values: readonly string[]) => ({ anyOf: { field: 'engagementId', values } });
const engagementOf = ({ engagementId }: { readonly engagementId: string }): string[] => [engagementId];

@Resolver(() => EngagementType)
@Allow(...READERS)
export class EngagementAuditsResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ id }: { id: string }): EngagementType {
    return { id };
  }

  @ResolveField(() => FirmSelectionType, { nullable: true, description: 'The selected audit firm.' })
  async firmSelection(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<FirmSelectionType | undefined> {
    const loader = batched<FirmSelectionDoc>(context, 'firm-selection', (ids, at) =>
      this.views.many(firmSelectionView, ids, at),
    );
    return (await loader.load(id))?.selected;
  }

  @ResolveField(() => [ReadinessReviewType], { description: 'Readiness reviews, oldest first.' })
  async readinessReviews(
    @Parent() { id }: EngagementType,
    @Context() context: RequestContext,
  ): Promise<ReadinessReviewType[]> {
    const loader = batched<ReadinessReviewDoc[]>(context, 'reviews-by-engagement', async (ids, at) =>
      groupBy(await this.views.all(readinessReviewView, at, ofEngagements(ids)), engagementOf),
    );
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => [AuditType], { description: 'Audits, oldest first; one that is not withdrawn at most.' })
  async audits(@Parent() { id }: EngagementType, @Context() context: RequestContext): Promise<AuditType[]> {
    const loader = batched<AuditDoc[]>(context, 'audits-by-engagement', async (ids, at) =>
      groupBy(await this.views.all(auditView, at, ofEngagements(ids)), engagementOf),
    );
    return (await loader.load(id)) ?? [];
  }
}
