import type { Control, Order } from '@attestry/client';
import { plusDays } from '../platform/business-clock.js';
import type { Walk } from '../walk.js';
import { COLLECTED } from './collectors.js';
import type { WalkControl } from './controls.js';
import { byOwner, prove } from './controls.js';

const WEEK_DAYS = 7;
const OCCURRENCES = `query Due { controls(first: 100) { edges { node { id nextOccurrence { key start dueAt } } } } }`;
const AHEAD_DAYS = 8;

type Due = ReadonlyMap<string, string>;

/** Occurrences whose window is open and ends within eight days, by control. */
const dueOccurrences = async ({ cast, clock }: Walk): Promise<Due> => {
  const now = await clock.now();
  const { controls } = await cast.compliance.query<{
    controls: { edges: { node: Pick<Control, 'id' | 'nextOccurrence'> }[] };
  }>(OCCURRENCES);
  const soon = plusDays(now, AHEAD_DAYS).toISOString();
  return new Map(
    controls.edges.flatMap(({ node: { id, nextOccurrence: next } }) =>
      next && next.start <= now.toISOString() && next.dueAt <= soon ? [[id, next.key] as const] : [],
    ),
  );
};

/** Owners perform what is due and show it. */
export const perform = async (
  walk: Walk,
  controls: readonly WalkControl[],
  keyOf: (control: WalkControl) => string,
  outcome = 'DONE',
): Promise<void> => {
  if (controls.length === 0) return;
  const proofs = await prove(walk, controls, 'performed');
  await walk.settle();
  await byOwner(walk, controls, (control): Order[] => [
    {
      name: 'recordPerformance',
      input: {
        controlId: control.controlId,
        occurrenceKey: keyOf(control),
        evidenceId: proofs.get(control.controlId) ?? '',
        outcome,
      },
    },
  ]);
};

/** Performs each occurrence whose window is open and ends within eight days. */
export const performDue = async (walk: Walk, controls: readonly WalkControl[]): Promise<void> => {
  const due = await dueOccurrences(walk);
  const people = controls.filter(({ code, controlId }) => due.has(controlId) && !COLLECTED.has(code));
  await perform(walk, people, ({ controlId }) => due.get(controlId) ?? '');
};

/** Lets business time pass, and every few days, a week at most, the owners perform what falls due on the way. */
export const operateUntil = async (
  walk: Walk,
  controls: readonly WalkControl[],
  instant: Date,
  everyDays = WEEK_DAYS,
): Promise<void> => {
  const { clock } = walk;
  for (let now = await clock.now(); clock.accelerated && now < instant; now = await clock.now()) {
    const next = plusDays(now, everyDays);
    await clock.until(next < instant ? next : instant);
    await walk.settle();
    await performDue(walk, controls);
  }
};
