import type { CriterionCode } from '../catalogue/criteria.js';
import { criteriaInScope } from '../catalogue/scope.js';
import { criterionStatus, type CriterionStatus } from '../control/criterion-status.js';
import type { Health } from '../control/health.js';
import { TIDEWATER, TIDEWATER_SCOPE, type ExampleControl } from './tidewater.js';

export type Statuses = ReadonlyMap<CriterionCode, CriterionStatus>;

/** Statuses of the example's 38 criteria; a control without health does not exist yet. */
export const statusesWith = (healthOf: (control: ExampleControl) => Health | undefined): Statuses =>
  new Map(
    criteriaInScope(TIDEWATER_SCOPE).map((code) => {
      const serving = TIDEWATER.filter(({ criteria }) => criteria.includes(code));
      const healths = serving.map(healthOf).filter((health) => health !== undefined);
      return [code, criterionStatus(true, healths)];
    }),
  );

/** The baseline with the named controls healthy. */
export const statusesAfter = (mended: readonly string[]): Statuses =>
  statusesWith(({ code, baseline }) => (mended.includes(code) ? 'HEALTHY' : baseline));

export const codesOf = (statuses: Statuses, wanted: CriterionStatus): CriterionCode[] =>
  [...statuses].filter(([, status]) => status === wanted).map(([code]) => code);
