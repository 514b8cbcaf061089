/** Relations of what we have to a requirement of another framework (4.15), the strongest first. */
export const RELATIONS = ['EQUAL', 'SUPERSET', 'SUBSET', 'INTERSECTS'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One pair of a mapping set: a criterion, a control by its code, or a template of the library stands so to a requirement. */
export interface RequirementMapping {
  readonly requirement: string;
  readonly criterion?: string;
  readonly control?: string;
  readonly template?: string;
  readonly relation: Relation;
}
