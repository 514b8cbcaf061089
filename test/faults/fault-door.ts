import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './plan.js';

/** Ends a process of the stack and starts it again; resolves when it was started, which is before it is ready. */
export type Inflict = (fault: Fault) => Promise<void>;

/** By the door that `npm run journey -- --faults` opens for its driver. */
export const throughDoor =
  (url: string): Inflict =>
  async ({ process, by, seconds }) => {
    const post = async (action: string): Promise<void> => {
      const answer = await fetch(`${url}/processes/${process}/${action}`, { method: 'POST' });
      if (!answer.ok) throw new Error(`${action} ${process}: ${await answer.text()}`);
    };
    await post(by);
    await pause(seconds * 1_000);
    await post('start');
  };
