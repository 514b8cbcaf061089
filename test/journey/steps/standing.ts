import type { CriterionReadiness, Readiness } from '@attestry/client';
import { journeyRecord } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';

const READINESS = `query Readiness($id: ID!) {
  engagement(id: $id) { readiness { met partial unmet readinessBp coverageBp byCategory { category readinessBp } } }
  criterionReadiness(engagementId: $id) { status criterion { code } }
}`;

interface Answer {
  readonly engagement: { readonly readiness: Readiness };
  readonly criterionReadiness: readonly Pick<CriterionReadiness, 'status' | 'criterion'>[];
}

export interface Standing {
  readonly counts: string;
  readonly readinessBp: number;
  readonly coverageBp: number;
  /** As people see it: one decimal, half up from the basis points (domain 4). */
  readonly shown: string;
  /** Basis points of a category. */
  readonly of: (category: string) => number | undefined;
  /** Codes of the criteria of a status, in the order of the catalogue. */
  readonly codes: (status: string) => string;
  /** Criteria in scope. */
  readonly criteria: number;
}

/** How the engagement stands now, as the platform says. */
export const standing = async ({ cast, settle }: Walk, engagementId: string): Promise<Standing> => {
  await settle();
  const { engagement, criterionReadiness } = await cast.compliance.query<Answer>(READINESS, { id: engagementId });
  const { met, partial, unmet, readinessBp, coverageBp, byCategory } = engagement.readiness;
  return {
    counts: `${met}, ${partial}, ${unmet}`,
    readinessBp,
    coverageBp,
    shown: `${(Math.floor((readinessBp + 5) / 10) / 10).toFixed(1)} %`,
    of: (category) => byCategory.find((one) => one.category === category)?.readinessBp,
    codes: (status) =>
      criterionReadiness
        .filter((one) => one.status === status)
        .map(({ criterion }) => criterion.code)
        .join(' '),
    criteria: criterionReadiness.length,
  };
};

export interface Stay {
  readonly state: string;
  readonly entered: string;
  readonly left: string;
  /** First day, last day and length. */
  readonly line: string;
}

/** The record of a step, in days as the scenario writes them. */
export const stayIn = async (
  { cast, settle }: Walk,
  engagementId: string,
  step: number,
  written: (instant: string | null | undefined) => string,
): Promise<Stay> => {
  await settle();
  const record = await journeyRecord(cast.owner, engagementId);
  const found = record?.steps.find((one) => one.step === step);
  const [entered, left] = [written(found?.enteredAt), written(found?.exitedAt)];
  return { state: found?.state ?? 'absent', entered, left, line: `${entered} to ${left}, ${found?.days ?? 0} days` };
};
