import type { HistoryIntervalType, OperatingHistory } from '@attestry/client';
import { exampleInstant, walkDay } from './calendar.js';
import { PERIOD } from './cycle-2.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

const HISTORY = `query History($id: ID!, $from: String!, $to: String!) {
  operatingHistory(controlId: $id, from: $from, to: $to, first: 100) {
    windowSeconds passSeconds failSeconds unknownSeconds passBp unknownBp limitationCandidate
    exceptionCandidates { from } observations { from } intervals { edges { node { state from to } } }
  }
}`;

const historyOf = async ({ cast }: Tidewater, controls: Controls, code: string): Promise<OperatingHistory> => {
  const id = controls.get(code)?.controlId;
  const days = { from: walkDay(PERIOD.start), to: walkDay(PERIOD.end) };
  return (await cast.compliance.query<{ operatingHistory: OperatingHistory }>(HISTORY, { id, ...days }))
    .operatingHistory;
};

const stretches = ({ intervals }: OperatingHistory, state: string): string =>
  intervals.edges
    .map(({ node }: { node: HistoryIntervalType }) => node)
    .filter((one) => one.state === state)
    .map(({ from, to }) => `${exampleInstant(from)} to ${exampleInstant(to)}`)
    .join(', ') || 'none';

/** 07-01: how transport and endpoints operated through the period. */
export const lookAtHistory = async (walk: Tidewater, controls: Controls): Promise<void> => {
  await walk.settle();
  const transport = await historyOf(walk, controls, 'TF-16');
  const endpoints = await historyOf(walk, controls, 'TF-20');
  walk.checks.see('8.8', {
    'seconds of the period': transport.windowSeconds,
    'TF-16 failed': `${stretches(transport, 'FAIL')}, ${transport.failSeconds} s`,
    'TF-16 passed, seconds and bp': `${transport.passSeconds}, ${transport.passBp}`,
    'TF-16 observations, candidates for exceptions': `${transport.observations.length}, ${transport.exceptionCandidates.length}`,
    'TF-20 unknown': `${stretches(endpoints, 'UNKNOWN')}, ${endpoints.unknownSeconds} s`,
    'TF-20 passed, unknown, bp': `${endpoints.passBp}, ${endpoints.unknownBp}`,
    'TF-20 limited': endpoints.limitationCandidate ? 'yes' : 'no',
  });
};
