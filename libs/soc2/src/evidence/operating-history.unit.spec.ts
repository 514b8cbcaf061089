import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMs, fromMs, HOUR_MS, toMs } from '../calendar/instant.js';
import type { MonitorRun } from './history-stretches.js';
import { operatingHistory } from './operating-history.js';

const FROM = '2026-01-01T00:00:00Z';
const TO = '2026-07-01T00:00:00Z';
const HALF_YEAR = { from: FROM, to: TO, maxAgeSeconds: 86_400 };
const hourly = (
  skip: (at: string) => boolean,
  result: (at: string) => MonitorRun['result'] = () => 'PASS',
): MonitorRun[] =>
  Array.from({ length: 181 * 24 }, (_, h) => addMs(FROM, h * HOUR_MS))
    .filter((at) => !skip(at))
    .map((observedAt) => ({ observedAt, result: result(observedAt) }));

describe('operating history (4.6)', () => {
  it('TF-16: failing 02:00 to 08:00 is an observation, passes 9986 bp', () => {
    const failing = (at: string): boolean => at >= '2026-03-10T02:00:00.000Z' && at < '2026-03-10T08:00:00.000Z';
    const history = operatingHistory({
      ...HALF_YEAR,
      runs: hourly(
        () => false,
        (at) => (failing(at) ? 'FAIL' : 'PASS'),
      ),
    });
    expect(history).toMatchObject({
      windowSeconds: 15_638_400,
      failSeconds: 21_600,
      passSeconds: 15_616_800,
      passBp: 9986,
    });
    expect(history.observations).toEqual([
      { state: 'FAIL', from: '2026-03-10T02:00:00.000Z', to: '2026-03-10T08:00:00.000Z' },
    ]);
    expect(history.exceptionCandidates).toEqual([]);
  });

  it('TF-20: no run for 36 h leaves 43,200 s unknown, 28 bp, no limitation', () => {
    const silent = (at: string): boolean => at > '2026-05-02T00:00:00.000Z' && at < '2026-05-03T12:00:00.000Z';
    const history = operatingHistory({ ...HALF_YEAR, runs: hourly(silent) });
    expect(history).toMatchObject({ unknownSeconds: 43_200, passBp: 9972, unknownBp: 28, limitationCandidate: false });
    expect(history.intervals).toHaveLength(3);
  });

  const day = { from: FROM, to: '2026-01-02T00:00:00Z', maxAgeSeconds: 4 * 3600 };
  const run = (hour: number, result: MonitorRun['result']): MonitorRun => ({
    observedAt: addMs(FROM, hour * HOUR_MS),
    result,
  });

  it.each<[string, MonitorRun[], [number, number, number]]>([
    ['no runs: all unknown', [], [0, 0, 24]],
    ['a pass holds for its max age', [run(0, 'PASS')], [4, 0, 20]],
    ['a fail holds until the next pass', [run(0, 'FAIL'), run(10, 'PASS'), run(12, 'PASS')], [6, 10, 8]],
    ['a fail outlives an error', [run(0, 'FAIL'), run(1, 'ERROR'), run(23, 'PASS')], [1, 23, 0]],
    ['an error ends a pass and is never a fail (COL-3)', [run(0, 'PASS'), run(1, 'ERROR')], [1, 0, 23]],
    ['a run before the window reaches into it', [run(-2, 'PASS')], [2, 0, 22]],
    ['order given does not matter', [run(12, 'PASS'), run(0, 'FAIL')], [4, 12, 8]],
  ])('%s', (_, runs, [pass, fail, unknown]) => {
    const history = operatingHistory({ ...day, runs });
    const hours = [history.passSeconds, history.failSeconds, history.unknownSeconds].map((seconds) => seconds / 3600);
    expect(hours).toEqual([pass, fail, unknown]);
  });

  it('a failure above the tolerance is an exception candidate, measured from its true start', () => {
    const runs = [run(-20, 'FAIL'), run(5, 'PASS')];
    const history = operatingHistory({ ...day, runs });
    expect(history.exceptionCandidates).toEqual([
      { state: 'FAIL', from: fromMs(toMs(FROM)), to: addMs(FROM, 5 * HOUR_MS) },
    ]);
    expect(operatingHistory({ ...day, runs, toleranceSeconds: 25 * 3600 }).observations).toHaveLength(1);
  });

  it('unknown above the limit is a limitation candidate', () => {
    expect(operatingHistory({ ...day, runs: [run(0, 'PASS')] }).limitationCandidate).toBe(true);
  });

  it('4.6 the three states always fill the window exactly, without gap or overlap', () => {
    const result = fc.constantFrom<MonitorRun['result']>('PASS', 'FAIL', 'ERROR');
    const runs = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), result).map(([hour, one]) => run(hour, one)));
    fc.assert(
      fc.property(runs, (all) => {
        const history = operatingHistory({ ...day, runs: all });
        expect(history.passSeconds + history.failSeconds + history.unknownSeconds).toBe(86_400);
        expect(history.intervals[0]?.from).toBe(fromMs(toMs(day.from)));
        expect(history.intervals.at(-1)?.to).toBe(fromMs(toMs(day.to)));
        history.intervals.slice(1).forEach((next, i) => expect(next.from).toBe(history.intervals[i]?.to));
      }),
    );
  });
});
