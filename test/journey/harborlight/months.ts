import { plusDays } from '../platform/business-clock.js';
import type { Controls } from '../steps/controls.js';
import { show } from '../steps/happenings.js';
import type { Walk } from '../walk.js';
import type { Harborlight } from './harborlight.js';
import { happeningsOf, SHOWN_ON } from './happenings.js';

const WEEK_DAYS = 7;

/** Lets business time pass, a week at a time; nobody does anything meanwhile. */
export const weeksUntil = async ({ clock, settle }: Walk, instant: Date): Promise<void> => {
  for (let now = await clock.now(); now < instant; now = await clock.now()) {
    const next = plusDays(now, WEEK_DAYS);
    await clock.until(next < instant ? next : instant);
  }
  await settle();
};

/** To noon of the day on which a month is shown, and people show it. */
export const passMonth = async (walk: Harborlight, controls: Controls, month: keyof typeof SHOWN_ON): Promise<void> => {
  await weeksUntil(walk, new Date(`${SHOWN_ON[month]}T12:00:00.000Z`));
  await show(walk, controls, happeningsOf(month));
  await walk.settle();
};
