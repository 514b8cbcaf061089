import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, LogRead, NotForObservers, READERS, Views } from '@attestry/service-kit';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { EvidenceType } from '../evidence-item/evidence.type.js';
import { ControlType } from './control.type.js';

const MOST = 100;

/** The newest evidence of each control. */
export const newestByControl = (items: readonly EvidenceDoc[]): Map<string, EvidenceDoc[]> => {
  const newest = [...items].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
  const groups = groupBy(newest, (item) => item.controlIds);
  return new Map([...groups].map(([id, group]) => [id, group.slice(0, MOST)]));
};

@Resolver(() => ControlType)
@Allow(...READERS)
@NotForObservers()
@LogRead()
export class ControlEvidenceResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ id }: { id: string }): ControlType {
    return { id };
  }

  @ResolveField(() => [EvidenceType], { description: 'Evidence of the control, newest first, at most 100.' })
  async evidence(@Parent() { id }: ControlType, @Context() context: RequestContext): Promise<EvidenceType[]> {
    const loader = batched<EvidenceDoc[]>(context, 'evidence-by-control', async (ids, at) =>
      newestByControl(await this.views.all(evidenceItem, at, { anyOf: { field: 'controlIds', values: ids } })),
    );
    return (await loader.load(id)) ?? [];
  }
}
