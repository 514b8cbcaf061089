import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, LogRead, NotForObservers, READERS, Views } from '@attestry/service-kit';
import { EngagementType } from '../extended/extended.types.js';
import type { ReportDoc } from './report-card.projection.js';
import { reportCard } from './report-card.projection.js';
import { ReportType, toReport } from './report.type.js';

@Resolver(() => EngagementType)
@Allow(...READERS)
@NotForObservers()
@LogRead()
export class EngagementReportsResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => [ReportType], { description: 'Issued reports of the engagement, oldest first.' })
  async reports(@Parent() { id }: EngagementType, @Context() context: RequestContext): Promise<ReportType[]> {
    const loader = batched<ReportDoc[]>(context, 'reports-by-engagement', async (values, at) =>
      groupBy(await this.views.all(reportCard, at, { anyOf: { field: 'engagementId', values } }), (doc) =>
        doc.engagementId ? [doc.engagementId] : [],
      ),
    );
    return ((await loader.load(id)) ?? []).map(toReport);
  }
}
