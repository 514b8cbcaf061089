import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, LogRead, NotForObservers, READERS, Views } from '@attestry/service-kit';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { EvidenceType } from '../evidence-item/evidence.type.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { CriterionType } from './control.type.js';

const MOST = 100;

@Resolver(() => CriterionType)
@Allow(...READERS)
@NotForObservers()
@LogRead()
export class CriterionEvidenceResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ code }: { code: string }): CriterionType {
    return { code };
  }

  @ResolveField(() => [EvidenceType], {
    description: 'Accepted evidence of the controls that serve the criterion, newest first, at most 100.',
  })
  async evidence(@Parent() { code }: CriterionType, @Context() context: RequestContext): Promise<EvidenceType[]> {
    const loader = batched<EvidenceDoc[]>(context, 'evidence-by-criterion', (codes, at) => this.byCriterion(codes, at));
    return (await loader.load(code)) ?? [];
  }

  private async byCriterion(codes: readonly string[], at: At): Promise<Map<string, EvidenceDoc[]>> {
    const controls = await this.views.all(knownControl, at, { anyOf: { field: 'criteria', values: codes } });
    const ids = controls.map(({ id }) => id);
    const items = await this.views.all(evidenceItem, at, {
      match: { state: 'ACCEPTED' },
      anyOf: { field: 'controlIds', values: ids },
    });
    const criteriaOf = new Map(controls.map(({ id, criteria }) => [id, criteria]));
    const newest = [...items].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
    const groups = groupBy(newest, (item) => [...new Set(item.controlIds.flatMap((id) => criteriaOf.get(id) ?? []))]);
    return new Map([...groups].map(([code, group]) => [code, group.slice(0, MOST)]));
  }
}
