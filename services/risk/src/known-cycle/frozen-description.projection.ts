import { view } from '@attestry/service-kit';

/** A version of a system description: the vendors it names and the engagements it is frozen for. */
export interface FrozenDescription {
  readonly id: string;
  readonly vendorIds: readonly string[];
  readonly engagementIds: readonly string[];
}

/** Keys are `<description id>/<version>`. */
export const frozenDescription = view<FrozenDescription>()({
  name: 'frozen-description',
  on: ['SystemDescriptionDrafted.v1', 'SystemDescriptionRevised.v1', 'SystemDescriptionFrozen.v1'],
  key: ({ data: { descriptionId, version } }) => `${descriptionId}/${version}`,
  fold: (doc, fact, id) => {
    if (fact.type === 'SystemDescriptionFrozen.v1')
      return doc && { ...doc, engagementIds: [...doc.engagementIds, fact.data.engagementId] };
    return { id, vendorIds: fact.data.vendorIds ?? [], engagementIds: [] };
  },
});
