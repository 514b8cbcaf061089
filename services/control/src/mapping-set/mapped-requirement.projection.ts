import { view } from '@attestry/service-kit';
import type { Relation } from '@attestry/soc2';

/** One requirement of a published set; keys are `<set>/<requirement>`. */
export interface MappedRequirementDoc {
  readonly id: string;
  readonly mappingSetId: string;
  readonly requirement: string;
  readonly title?: string;
  readonly mappings: readonly { readonly criterion?: string; readonly control?: string; readonly relation: Relation }[];
}

export const mappedRequirement = view<MappedRequirementDoc>()({
  name: 'mapped-requirement',
  on: ['RequirementMapped.v1'],
  key: (fact) => `${fact.data.mappingSetId}/${fact.data.requirement}`,
  fold: (_, { data: { framework: __, ...requirement } }, id) => ({ id, ...requirement }),
});
