import type { CriterionStatus, Health } from '@attestry/soc2';
import { countStatuses, coverageBp, criterionStatus, readinessBp, readinessByCategory } from '@attestry/soc2';
import type { AssessedControl } from './control-health.js';

/** How one criterion stands: its gap status and the healths of its primary controls behind it (4.2). */
export interface Standing {
  readonly code: string;
  readonly status: CriterionStatus;
  readonly healthy: number;
  readonly weak: number;
  readonly absent: number;
  /** It has an active primary control (4.3). */
  readonly covered: boolean;
}

/** Primary controls of a criterion. A draft counts, as promised and absent; a retired control is gone. */
const primariesOf = (code: string, controls: readonly AssessedControl[]): AssessedControl[] =>
  controls.filter(
    ({ doc, state }) =>
      state !== 'RETIRED' && doc.mappings.some(({ criterion, role }) => criterion === code && role === 'PRIMARY'),
  );

/** Standing of a criterion by its controls; outside the scope it is NOT_APPLICABLE whatever they are. */
export const standingOf = (code: string, inScope: boolean, controls: readonly AssessedControl[]): Standing => {
  const primaries = primariesOf(code, controls);
  const healths = primaries.map(({ health }) => health);
  const count = (health: Health): number => healths.filter((one) => one === health).length;
  return {
    code,
    status: criterionStatus(inScope, healths),
    healthy: count('HEALTHY'),
    weak: count('WEAK'),
    absent: count('ABSENT'),
    covered: primaries.some(({ state }) => state === 'ACTIVE'),
  };
};

export interface ReadinessFigures {
  readonly met: number;
  readonly partial: number;
  readonly unmet: number;
  readonly readinessBp: number;
  readonly coverageBp: number;
  readonly byCategory: readonly { readonly category: string; readonly readinessBp: number }[];
}

/** Figures of 4.3 over the criteria in scope; undefined when the scope is empty. */
export const readinessOf = (standings: readonly Standing[]): ReadinessFigures | undefined => {
  const counts = countStatuses(standings.map(({ status }) => status));
  const readiness = readinessBp(counts);
  const coverage = coverageBp(standings.filter(({ covered }) => covered).length, standings.length);
  if (readiness === undefined || coverage === undefined) return undefined;
  const byCategory = readinessByCategory(new Map(standings.map(({ code, status }) => [code, status])));
  return {
    ...counts,
    readinessBp: readiness,
    coverageBp: coverage,
    byCategory: Object.entries(byCategory).map(([category, bp]) => ({ category, readinessBp: bp })),
  };
};
