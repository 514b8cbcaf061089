import type { EventData } from '@attestry/contracts';
import type { MonitorRun, Period } from '@attestry/soc2';
import { operatingHistory, startOfDay } from '@attestry/soc2';

/** A time in which a monitor saw a control failing, RFC 3339. */
export interface FailingStretch {
  readonly from: string;
  readonly to: string;
}

export type LoggedRun = Pick<
  EventData<'CollectorRunCompleted.v1'>,
  'controlIds' | 'result' | 'observedAt' | 'observations'
>;

/** A control as a run may name it, and how long it may fail before that is a candidate for an exception. */
export interface WatchedControl {
  readonly controlId: string;
  readonly names: readonly string[];
  readonly toleranceHours?: number | undefined;
}

const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;

/** A failing run that names no control says so of all it watches. */
const resultFor = (
  { controlId, names }: WatchedControl,
  { result, observations = [] }: LoggedRun,
): MonitorRun['result'] => {
  if (result === 'PASS') return 'PASS';
  const failed = observations.filter(({ passed }) => !passed);
  if (failed.length === 0) return 'FAIL';
  return failed.some(({ control }) => control === undefined || [controlId, ...names].includes(control))
    ? 'FAIL'
    : 'PASS';
};

const stretchesOf = (control: WatchedControl, runs: readonly LoggedRun[], { start, endExclusive }: Period) => {
  const own = runs.filter(({ controlIds }) => controlIds.includes(control.controlId));
  const { toleranceHours } = control;
  return operatingHistory({
    runs: own.map((run) => ({ observedAt: run.observedAt, result: resultFor(control, run) })),
    from: startOfDay(start),
    to: startOfDay(endExclusive),
    maxAgeSeconds: DAY_SECONDS,
    ...(toleranceHours === undefined ? {} : { toleranceSeconds: toleranceHours * HOUR_SECONDS }),
  }).observations.map(({ from, to }) => ({ from, to }));
};

/** Failing stretches within each control's tolerance: observations, not exceptions (domain 4.6). */
export const failingStretches = (
  controls: readonly WatchedControl[],
  runs: readonly LoggedRun[],
  period: Period,
): Map<string, readonly FailingStretch[]> =>
  new Map(
    controls.flatMap((control): [string, readonly FailingStretch[]][] => {
      const found = stretchesOf(control, runs, period);
      return found.length === 0 ? [] : [[control.controlId, found]];
    }),
  );
