import { toMs, type Instant } from '../calendar/instant.js';

/** One look of a collector at a control; ERROR says nothing about the control (COL-3). */
export interface MonitorRun {
  readonly observedAt: Instant;
  readonly result: 'PASS' | 'FAIL' | 'ERROR';
}

export type HistoryState = 'PASS' | 'FAIL' | 'UNKNOWN';

/** A stretch in one state, milliseconds; may begin before the window when a failure does. */
export interface Stretch {
  readonly state: HistoryState;
  readonly from: number;
  readonly to: number;
}

const push = (stretches: Stretch[], next: Stretch): void => {
  if (next.to <= next.from) return;
  const last = stretches.at(-1);
  if (last?.state === next.state && last.to === next.from) stretches.splice(-1, 1, { ...last, to: next.to });
  else stretches.push(next);
};

/** PASS holds until the next run or its max age, FAIL until the next PASS, else UNKNOWN; covers [start, end) without gaps. */
export const stretchesOf = (runs: readonly MonitorRun[], start: number, end: number, maxAgeMs: number): Stretch[] => {
  const looks = runs
    .map((run) => ({ at: toMs(run.observedAt), result: run.result }))
    .filter((run) => run.at < end)
    .sort((a, b) => a.at - b.at);
  const all: Stretch[] = [];
  push(all, { state: 'UNKNOWN', from: start, to: Math.min(looks[0]?.at ?? end, end) });
  let failing = false;
  looks.forEach(({ at, result }, i) => {
    const next = looks[i + 1]?.at ?? end;
    failing = result === 'FAIL' || (failing && result === 'ERROR');
    const known = failing ? next : Math.min(next, result === 'PASS' ? at + maxAgeMs : at);
    push(all, { state: failing ? 'FAIL' : 'PASS', from: at, to: known });
    push(all, { state: 'UNKNOWN', from: Math.max(at, known), to: next });
  });
  return all.filter((one) => one.to > start);
};
