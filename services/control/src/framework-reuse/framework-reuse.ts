import type { RequirementReuse } from '@attestry/soc2';
import { requirementReuse, reuseFigures, RULE_SET } from '@attestry/soc2';
import { toControl } from '../control-details/control.type.js';
import { toCriteria } from '../criteria/criterion.type.js';
import type { AssessedControl } from '../readiness/control-health.js';
import { present } from '../shape/present.js';
import type { FrameworkReuseType } from './framework-reuse.figures.type.js';
import type { RequirementReuseType } from './framework-reuse.type.js';
import type { FrameworkContent, KnownFramework } from './known-framework.js';

export interface ComputedReuse {
  readonly figures: Omit<FrameworkReuseType, 'items'>;
  readonly items: readonly RequirementReuse[];
}

/** Reuse of a framework by the controls as they stand at an instant. */
export const computeReuse = (
  framework: KnownFramework,
  { requirements, mappings }: FrameworkContent,
  controls: readonly AssessedControl[],
): ComputedReuse => {
  const ids = requirements.map(({ id }) => id);
  const looked = controls.map(({ doc: { id, code, templateId, mappings: served }, health }) => ({
    ...{ id, code, health, ...present({ templateId }) },
    criteria: served.filter(({ role }) => role === 'PRIMARY').map(({ criterion }) => criterion),
  }));
  const items = requirementReuse(ids, mappings, looked);
  return { figures: { framework, ...reuseFigures(items), ruleSet: RULE_SET }, items };
};

/** Requirements whose strongest relation is the one asked for; `NONE`: that no healthy control serves. */
export const withRelation = (items: readonly RequirementReuse[], relation?: string): readonly RequirementReuse[] =>
  relation ? items.filter((item) => (item.relation ?? 'NONE') === relation) : items;

/** One requirement as it is shown. */
export const toRequirement =
  ({ requirements }: FrameworkContent, controls: readonly AssessedControl[], validAt: string) =>
  ({ requirement, relation, controls: serving, criteria }: RequirementReuse): RequirementReuseType => {
    const { title, group } = requirements.find(({ id }) => id === requirement) ?? {};
    const shown = serving.flatMap(({ id, relation: own }) => {
      const doc = controls.find((one) => one.doc.id === id)?.doc;
      return doc ? [{ control: toControl(doc, validAt), relation: own }] : [];
    });
    return { requirement, ...present({ title, group, relation }), controls: shown, criteria: toCriteria(criteria) };
  };
