import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Caller, RequestContext } from '@attestry/service-kit';
import { Allow, batched, LogRead, NotForObservers, READERS, SignedIn, Views } from '@attestry/service-kit';
import { auditView } from '../audit-details/audit.projection.js';
import { CriterionType } from '../extended/extended.types.js';
import { isAuditSide } from '../extended/reader.js';
import type { OpinionDoc } from './opinion-file.projection.js';
import { opinionFile } from './opinion-file.projection.js';
import { CriterionConclusionType, toConclusion } from './opinion.type.js';

@Resolver(() => CriterionType)
@Allow(...READERS)
@NotForObservers()
@LogRead()
export class CriterionConclusionResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => CriterionConclusionType, {
    nullable: true,
    description:
      'What the audit of an engagement concludes on the criterion; for the organization only after the issue.',
  })
  async conclusion(
    @Parent() { code }: CriterionType,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @SignedIn() caller: Caller,
    @Context() context: RequestContext,
  ): Promise<CriterionConclusionType | undefined> {
    const loader = batched<OpinionDoc>(context, 'opinion-by-engagement', (ids, at) => this.opinions(ids, at));
    const doc = await loader.load(engagementId);
    const concluded = doc?.criteria.find((one) => one.code === code);
    return doc && concluded && (doc.issued || isAuditSide(caller)) ? toConclusion(concluded) : undefined;
  }

  /** Two statements, whatever the number of criteria and engagements; an audit planned later counts. */
  private async opinions(engagementIds: readonly string[], at: At): Promise<Map<string, OpinionDoc>> {
    const filter = { anyOf: { field: 'engagementId', values: engagementIds } };
    const audits = (await this.views.all(auditView, at, filter)).filter(({ state }) => state !== 'WITHDRAWN');
    const docs = await this.views.many(
      opinionFile,
      audits.map(({ id }) => id),
      at,
    );
    return new Map(
      audits.flatMap(({ id, engagementId }): [string, OpinionDoc][] => {
        const doc = docs.get(id);
        return doc ? [[engagementId, doc]] : [];
      }),
    );
  }
}
