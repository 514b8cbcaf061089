import type { CriterionStatus } from '@attestry/soc2';
import { inCatalogueOrder } from '@attestry/soc2';
import type { FindingDoc, GapDoc } from './gap-details.projection.js';

/** A criterion that was found otherwise than in the assessment before; absent where one of the two has no finding. */
export interface FindingChangeDoc {
  readonly code: string;
  readonly before?: CriterionStatus;
  readonly after?: CriterionStatus;
}

/** The assessment of the same engagement that was started last before this one and has findings. */
export const previousOf = (doc: GapDoc, siblings: readonly GapDoc[]): GapDoc | undefined =>
  siblings
    .filter(({ id, startedAt, findings }) => id !== doc.id && startedAt < doc.startedAt && findings.length > 0)
    .reduce<GapDoc | undefined>((last, one) => (last && last.startedAt > one.startedAt ? last : one), undefined);

const statuses = (findings: readonly FindingDoc[]) => new Map(findings.map(({ code, status }) => [code, status]));

/** What a re-assessment found changed, in catalogue order; a criterion that left or joined the scope has one side only. */
export const findingChanges = (before: GapDoc | undefined, after: GapDoc): FindingChangeDoc[] => {
  if (!before) return [];
  const [old, fresh] = [statuses(before.findings), statuses(after.findings)];
  const codes = inCatalogueOrder(new Set([...old.keys(), ...fresh.keys()]));
  return codes
    .filter((code) => old.get(code) !== fresh.get(code))
    .map((code) => {
      const [was, is] = [old.get(code), fresh.get(code)];
      return { code, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
    });
};
