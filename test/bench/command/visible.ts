import { setTimeout as pause } from 'node:timers/promises';
import { paced } from '../measure/pace.js';
import { percentile } from '../measure/spread.js';
import type { Way } from './ways.js';

const QUERY = 'query Read($id: ID!) { collector(id: $id) { id kind } }';

export interface Visible {
  readonly p50: number;
  readonly p99: number;
  readonly commands: number;
}

export interface VisibleOptions {
  readonly perSecond: number;
  readonly seconds: number;
  /** Part of every id. */
  readonly name: string;
}

/** From the answer to a command until a query that waits for it has shown what it wrote, in milliseconds. */
export const writeToVisible = async (way: Way, { perSecond, seconds, name }: VisibleOptions): Promise<Visible> => {
  const times: number[] = [];
  const one = async (n: number): Promise<void> => {
    const id = `${name}-${n}`;
    const { position = '' } = await way.send(id);
    const answered = performance.now();
    const answer = (await way.ask({ query: QUERY, variables: { id } }, { 'read-after': position })) as {
      data?: { collector?: { id: string } };
    };
    if (answer.data?.collector?.id !== id) throw new Error(`A write is not visible: ${JSON.stringify(answer)}`);
    times.push(performance.now() - answered);
  };
  const stop = new AbortController();
  const going = paced(perSecond, stop.signal, one);
  await pause(seconds * 1_000);
  stop.abort();
  const commands = await going;
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), commands };
};
