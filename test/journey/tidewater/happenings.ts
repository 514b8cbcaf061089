import { addDays } from '@attestry/soc2/calendar';
import type { Happening as Shown } from '../steps/happenings.js';

/** Something that happened at Tidewater Forms, in days of the worked example. */
export interface Happening extends Shown {
  /** Day it is shown to the platform; its own when absent. */
  readonly shownOn?: string;
}

const numbered = (prefix: string, number: number, digits: number): string =>
  `${prefix}-${String(number).padStart(digits, '0')}`;

const series = (prefix: string, codes: string, days: string, rest: Record<string, Partial<Happening>> = {}) =>
  days.split(' ').map((day, index): Happening => {
    const key = numbered(prefix, index + 1, 3);
    return { key, at: `2026-${day}T17:00:00Z`, codes: codes.split(' '), ...rest[key] };
  });

const JOINERS = series('JNR', 'TF-01 TF-04 TF-12', '01-12 02-02 02-23 03-16 04-13 05-11 06-08');

/** The proof of the third comes 24 days late; the access of the fourth stayed open for 208 hours. */
const LEAVERS = series('LVR', 'TF-13', '01-16 02-13 03-06 04-10 05-22 06-19', {
  'LVR-003': { shownOn: '2026-03-30' },
  'LVR-004': { shownOn: '2026-04-20', until: '2026-04-19T09:00:00Z', deviated: true },
});

const TRAININGS = series('TRN', 'TF-05', `${'03-03 '.repeat(12)}${'03-05 '.repeat(13)}`.trim());
const DISPOSALS = series('DSP', 'TF-18', '02-17 05-26');
const INCIDENTS = series('INC', 'TF-23', '02-05 03-10 05-04');
const DELETIONS = series('DEL', 'TF-30', '01-20 02-10 02-27 03-18 04-07 04-28 05-19 06-09 06-23');

/** What people show with a proof of its own each. */
export const HAPPENINGS: readonly Happening[] = [
  ...JOINERS,
  ...LEAVERS,
  ...TRAININGS,
  ...DISPOSALS,
  ...INCIDENTS,
  ...DELETIONS,
];

const CHANGES = 312;
const PERIOD_DAYS = 181;
const FIRST_DAY = '2026-01-01';
export const EMERGENCY = 'CHG-0188';

/** CHG-0001 to CHG-0312; number i at noon of day floor((i − 1)·181 ÷ 312). Their proof is what the pull requests show. */
export const CHANGE_LOG: readonly Happening[] = Array.from({ length: CHANGES }, (_, index) => {
  const key = numbered('CHG', index + 1, 4);
  const at = `${addDays(FIRST_DAY, Math.floor((index * PERIOD_DAYS) / CHANGES))}T12:00:00Z`;
  return { key, at, codes: ['TF-26'], ...(key === EMERGENCY ? { deviated: true as const } : {}) };
});

const USES_A_MONTH = 14;
const MONTH_ENDS = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30'];

/** Privileged uses, fourteen a month; the register of a month is shown on its last day. */
export const PRIVILEGED_USES = MONTH_ENDS.map((end, month) => ({
  shownOn: `2026-${end}`,
  uses: Array.from({ length: USES_A_MONTH }, (_, index): Happening => {
    const day = numbered(`2026-${end.slice(0, 2)}`, 1 + index * 2, 2);
    return { key: numbered('PRV', month * USES_A_MONTH + index + 1, 4), at: `${day}T08:30:00Z`, codes: ['TF-31'] };
  }),
}));
