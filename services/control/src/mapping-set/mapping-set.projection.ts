import { view } from '@attestry/service-kit';

/** A mapping set the organization has published; keys are set ids. */
export interface MappingSetDoc {
  readonly id: string;
  readonly framework: string;
  readonly version: string;
  readonly title?: string;
  readonly rows: number;
  readonly digest: string;
  readonly publishedAt: string;
}

export const mappingSetView = view<MappingSetDoc>()({
  name: 'mapping-set',
  on: ['MappingSetPublished.v1'],
  key: (fact) => fact.data.mappingSetId,
  fold: (_, { data: { mappingSetId, ...set }, recordedAt }, id) => ({ id, ...set, publishedAt: recordedAt }),
});
