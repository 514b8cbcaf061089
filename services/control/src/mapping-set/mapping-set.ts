import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import { v5 as uuidv5 } from 'uuid';

export type MappingSetFact = RecordedOf<'MappingSetPublished.v1' | 'RequirementMapped.v1'>;

/** A mapping to another framework, published whole and never changed; another version is another set (4.15). */
export type MappingSetState = { readonly is: 'ABSENT' | 'PUBLISHED' };

const evolve = (state: MappingSetState, fact: MappingSetFact): MappingSetState => {
  switch (fact.type) {
    case 'MappingSetPublished.v1':
      return { is: 'PUBLISHED' };
    case 'RequirementMapped.v1':
      return state;
    default:
      return unknownFact(fact);
  }
};

export const mappingSet: Aggregate<MappingSetState, MappingSetFact> = {
  kind: 'mapping-set',
  initial: { is: 'ABSENT' },
  evolve,
};

const SETS = '5a0c0f3e-6f0b-5f43-8e0a-0c8b6f0c2d11';

/** The id follows from organization, framework and version, so each version is published once. */
export const mappingSetIdOf = (tenant: string, framework: string, version: string): string =>
  uuidv5(`${tenant}/${framework}/${version}`, SETS);
