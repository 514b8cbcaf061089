import { notFound } from '@attestry/service-kit';
import type { RequirementMapping } from '@attestry/soc2';
import { FRAMEWORKS, mappingsOf } from '@attestry/soc2';
import type { MappedRequirementDoc } from '../mapping-set/mapped-requirement.projection.js';
import type { MappingSetDoc } from '../mapping-set/mapping-set.projection.js';
import { present } from '../shape/present.js';

/** Another framework as it is compared with: one that comes with the platform, or a set of the organization. */
export interface KnownFramework {
  readonly code: string;
  readonly version: string;
  readonly title?: string;
  /** The set of the organization; absent for what comes with the platform. */
  readonly mappingSetId?: string;
}

/** Those of the platform first, then the organization's in the order of publishing. */
export const knownFrameworks = (sets: readonly MappingSetDoc[]): KnownFramework[] => [
  ...FRAMEWORKS.map(({ code, version, title }) => ({ code, version, title })),
  ...sets.map(({ id, framework, version, title }) => ({
    ...{ code: framework, version, mappingSetId: id },
    ...present({ title }),
  })),
];

/** The version asked for; else the organization's latest, which knows it better than the platform does. */
export const chosenFramework = (sets: readonly MappingSetDoc[], code: string, version?: string): KnownFramework => {
  const found = knownFrameworks(sets).findLast((one) => one.code === code && (!version || one.version === version));
  if (!found) throw notFound('framework', version ? `${code} ${version}` : code);
  return found;
};

export interface FrameworkContent {
  readonly requirements: readonly { readonly id: string; readonly title?: string; readonly group?: string }[];
  readonly mappings: readonly RequirementMapping[];
}

/** Requirements and mappings of a framework; `own`: those of the organization's set, when it is one. */
export const contentOf = (
  { code, version, mappingSetId }: KnownFramework,
  own: readonly MappedRequirementDoc[],
): FrameworkContent => {
  const builtIn = FRAMEWORKS.find((one) => one.code === code && one.version === version);
  if (builtIn && !mappingSetId) {
    const requirements = builtIn.requirements.map(({ id, name, group }) => ({
      id,
      title: name,
      ...present({ group }),
    }));
    return { requirements, mappings: mappingsOf(builtIn) };
  }
  return {
    requirements: own.map(({ requirement: id, title }) => ({ id, ...present({ title }) })),
    mappings: own.flatMap(({ requirement, mappings }) => mappings.map((mapping) => ({ requirement, ...mapping }))),
  };
};
