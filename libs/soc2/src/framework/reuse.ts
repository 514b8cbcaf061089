import { toBp } from '../basis-points.js';
import type { Health } from '../control/health.js';
import { RELATIONS, type Relation, type RequirementMapping } from './requirement-mapping.js';

/** A control as reuse looks at it. */
export interface ReusableControl {
  readonly id: string;
  readonly code: string;
  readonly templateId?: string;
  /** Criteria it serves as PRIMARY. */
  readonly criteria: readonly string[];
  readonly health: Health;
}

/** What already serves a requirement. It is never said to be met by it (4.15). */
export interface RequirementReuse {
  readonly requirement: string;
  /** The strongest relation of a healthy control; absent while no healthy control serves it. */
  readonly relation?: Relation;
  readonly controls: readonly { readonly id: string; readonly relation: Relation }[];
  /** Criteria through which the set maps it, in the order of the set. */
  readonly criteria: readonly string[];
}

const concerns = (mapping: RequirementMapping, control: ReusableControl): boolean => {
  if (mapping.criterion !== undefined) return control.criteria.includes(mapping.criterion);
  if (mapping.control !== undefined) return control.code === mapping.control;
  return mapping.template !== undefined && control.templateId === mapping.template;
};

const strongest = (relations: readonly Relation[]): Relation | undefined =>
  RELATIONS.find((relation) => relations.includes(relation));

/** Requirements in the order given, each with the healthy controls that stand in a relation to it. */
export const requirementReuse = (
  requirements: readonly string[],
  mappings: readonly RequirementMapping[],
  controls: readonly ReusableControl[],
): RequirementReuse[] => {
  const healthy = controls.filter(({ health }) => health === 'HEALTHY');
  return requirements.map((requirement) => {
    const own = mappings.filter((mapping) => mapping.requirement === requirement);
    const serving = healthy.flatMap((control) => {
      const relation = strongest(own.filter((one) => concerns(one, control)).map((one) => one.relation));
      return relation ? [{ id: control.id, relation }] : [];
    });
    const relation = strongest(serving.map((one) => one.relation));
    const criteria = [...new Set(own.flatMap(({ criterion }) => criterion ?? []))];
    return { requirement, ...(relation ? { relation } : {}), controls: serving, criteria };
  });
};

export interface ReuseFigures {
  readonly requirements: number;
  /** By EQUAL or SUPERSET: only these count as reuse. */
  readonly served: number;
  readonly subset: number;
  readonly intersecting: number;
  /** No healthy control stands in any relation to them. */
  readonly open: number;
  /** `served` ÷ `requirements`; absent for a framework without requirements. */
  readonly reuseBp?: number;
}

/** 4.15: figures over all requirements; INTERSECTS and SUBSET are counted apart. */
export const reuseFigures = (reuse: readonly RequirementReuse[]): ReuseFigures => {
  const count = (...relations: readonly (Relation | undefined)[]) =>
    reuse.filter(({ relation }) => relations.includes(relation)).length;
  const served = count('EQUAL', 'SUPERSET');
  return {
    ...{ requirements: reuse.length, served, subset: count('SUBSET'), intersecting: count('INTERSECTS') },
    open: count(undefined),
    ...(reuse.length === 0 ? {} : { reuseBp: toBp(served, reuse.length) }),
  };
};
