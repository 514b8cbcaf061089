import { randomUUID } from 'node:crypto';
import { weekdayOf } from '@attestry/soc2/calendar';
import { plusDays } from '../platform/business-clock.js';
import type { Controls } from '../steps/controls.js';
import { performance, show, submission } from '../steps/happenings.js';
import { performDue } from '../steps/operation.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import { exampleDay, walkDay, walkInstant } from './calendar.js';
import { KEPT_BY_TOOLS, reportLooks } from './collectors.js';
import type { Happening } from './happenings.js';
import { CHANGE_LOG, HAPPENINGS, PRIVILEGED_USES } from './happenings.js';

const MONDAY = 1;
/** A happening, on the clock of the walk. */
const onWalk = (happening: Happening): Happening => ({
  ...happening,
  at: walkInstant(happening.at),
  ...(happening.until ? { until: walkInstant(happening.until) } : {}),
});

/** Changes of a day stand on what the pull requests show of it. */
const merge = async ({ cast }: Walk, controls: Controls, day: string, evidenceId: string): Promise<void> => {
  const controlId = controls.get('TF-26')?.controlId ?? '';
  const changes = CHANGE_LOG.filter(({ at }) => at.startsWith(day));
  await inOrder(
    cast.engineering,
    changes.map((change) => performance(controlId, evidenceId, onWalk(change))),
  );
};

/** The register of a month's privileged uses: one proof for all of them. */
const showUses = async (walk: Walk, controls: Controls, day: string): Promise<void> => {
  const [control, month] = [controls.get('TF-31'), PRIVILEGED_USES.find(({ shownOn }) => shownOn === day)];
  const [first, last] = [month?.uses[0], month?.uses.at(-1)];
  if (!control || !month || !first || !last) return;
  const evidenceId = randomUUID();
  const register = {
    control,
    evidenceId,
    happening: onWalk({ ...first, key: `register to ${last.key}`, until: last.at }),
  };
  await inOrder(walk.cast[control.owner], [
    submission(register),
    ...month.uses.map((use) => performance(control.controlId, evidenceId, onWalk(use))),
  ]);
  await walk.cast.compliance.command('acceptEvidence', { evidenceId });
};

/** What a day of the worked example brings, told in its evening. */
const endOfDay = async (walk: Walk, controls: Controls, day: string): Promise<void> => {
  const brought = await reportLooks(walk, controls, day);
  const pulls = brought.get('pull-requests');
  if (pulls) await merge(walk, controls, day, pulls);
  const today = HAPPENINGS.filter(({ at, shownOn }) => (shownOn ?? at.slice(0, 10)) === day);
  if (today.length > 0) await show(walk, controls, today.map(onWalk));
  await showUses(walk, controls, day);
  await walk.settle();
  if (weekdayOf(day) !== MONDAY) return;
  const people = [...controls.values()].filter(({ code }) => !KEPT_BY_TOOLS.includes(code));
  await performDue(walk, people);
};

const EVENING = '18:00:00.000Z';

const nextEvening = (now: Date): Date => {
  const today = new Date(`${now.toISOString().slice(0, 10)}T${EVENING}`);
  return today > now ? today : plusDays(today, 1);
};

/** Lets the days pass, and in each evening tells the platform what the day brought; on Mondays people do what is due. */
export const passUntil = async (walk: Walk, controls: Controls, until: Date): Promise<void> => {
  for (let now = await walk.clock.now(); now < until; now = await walk.clock.now()) {
    const evening = nextEvening(now);
    await walk.clock.until(evening < until ? evening : until);
    if (evening <= until) await endOfDay(walk, controls, exampleDay(evening.toISOString()));
  }
  await walk.settle();
};

export const evening = (day: string): Date => new Date(`${walkDay(day)}T${EVENING}`);
