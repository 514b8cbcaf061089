import type { MonitorRun, OperatingHistory } from '@attestry/soc2';
import { DAY_MS, FRESHNESS_RULES, operatingHistory } from '@attestry/soc2';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { MonitorRunDoc } from './monitor-run.projection.js';

const SHORTEST_MONTH_MS = 28 * DAY_MS;

const monthOf = (ms: number): string => new Date(ms).toISOString().slice(0, 7);

/** Months in which a run may lie that says something of a period: those of the period, and before it as long as a run speaks. */
export const monthsFor = ({ frequency }: Pick<KnownControl, 'frequency'>, from: string, to: string): string[] => {
  const first = Date.parse(from) - FRESHNESS_RULES[frequency].maxAgeMs - SHORTEST_MONTH_MS;
  const months = new Set<string>();
  for (let at = first; at < Date.parse(to); at += SHORTEST_MONTH_MS) months.add(monthOf(at));
  return [...months.add(monthOf(Date.parse(to) - 1))];
};

/** What the runs of its collectors say of one control. */
export const runsOf = (controlId: string, runs: readonly MonitorRunDoc[]): MonitorRun[] =>
  runs.flatMap(({ observedAt, result, controlIds, failing }): MonitorRun[] => {
    if (result === 'ERROR') return [{ observedAt, result }];
    if (!controlIds.includes(controlId)) return [];
    return [{ observedAt, result: failing.includes(controlId) ? 'FAIL' : 'PASS' }];
  });

/** 4.6 over the runs of one control: a passing run speaks as long as evidence of its frequency stays fresh. */
export const controlHistory = (
  { id, frequency, toleranceHours }: KnownControl,
  runs: readonly MonitorRunDoc[],
  window: { readonly from: string; readonly to: string },
): OperatingHistory =>
  operatingHistory({
    ...{ runs: runsOf(id, runs), ...window, maxAgeSeconds: FRESHNESS_RULES[frequency].maxAgeMs / 1_000 },
    ...(toleranceHours === undefined ? {} : { toleranceSeconds: toleranceHours * 3_600 }),
  });
