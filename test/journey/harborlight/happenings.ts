import type { Happening } from '../steps/happenings.js';

const series = (prefix: string, codes: string, days: string): Happening[] =>
  days.split(' ').map((day, index) => ({
    key: `${prefix}-${String(index + 1).padStart(3, '0')}`,
    at: `2037-${day}T10:00:00.000Z`,
    codes: codes.split(' '),
  }));

/** What happened in the period and a control answered. No incident: HL-15 has no occurrence. */
const OCCURRENCES: readonly Happening[] = [
  ...series('JNR', 'HL-01 HL-03', '02-16 04-20'),
  ...series('LVR', 'HL-09', '02-20 03-17 04-22'),
  ...series('CHG', 'HL-16', '02-12 02-16 02-19 02-23 03-13 03-17 03-20 03-24 04-15 04-20 04-23 04-24'),
  ...series('JOB', 'HL-21', '02-18 03-16 03-23 04-21'),
  ...series('MIS', 'HL-22', '02-18 04-21'),
  ...series('DEL', 'HL-24', '02-17 02-23 03-16 03-23 04-21'),
  ...series('REQ', 'HL-25', '02-19 03-18 03-24 04-22'),
  ...series('DSC', 'HL-26', '02-18 03-19 04-20'),
];

const MONTHLY = ['HL-07', 'HL-20', 'HL-29'];
const QUARTERLY = ['HL-02', 'HL-04', 'HL-05', 'HL-06', 'HL-17', 'HL-18', 'HL-27'];

/** Nobody reconciled the letters of March. */
const MISSED = { month: '2037-03', code: 'HL-20' };

/** At noon of these days people show what happened since the last one. */
export const SHOWN_ON = { january: '2037-01-28', february: '2037-02-24', march: '2037-03-25', april: '2037-04-27' };
type ShownIn = keyof typeof SHOWN_ON;

const monthly = (day: string): Happening => {
  const month = day.slice(0, 7);
  const codes = MONTHLY.filter((code) => month !== MISSED.month || code !== MISSED.code);
  return { key: month, at: `${day}T09:00:00.000Z`, codes };
};

/** What is shown at the end of a month: what happened in it, its monthly work and, in March, that of the quarter. */
export const happeningsOf = (month: ShownIn): Happening[] => {
  const day = SHOWN_ON[month];
  const quarter = { key: '2037-Q1', at: `${day}T09:00:00.000Z`, codes: QUARTERLY };
  return [
    ...OCCURRENCES.filter(({ at }) => at.startsWith(day.slice(0, 7))),
    monthly(day),
    ...(month === 'march' ? [quarter] : []),
  ];
};

export const GONE = 'The maker of the desk closed it in April; its records of March are gone.';

/** Items of March that were worked off in the desk. */
export const LOST: Readonly<Record<string, readonly string[]>> = {
  'HL-24': ['DEL-003', 'DEL-004'],
  'HL-25': ['REQ-002', 'REQ-003'],
  'HL-26': ['DSC-002'],
};
