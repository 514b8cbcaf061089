import type { Engagement } from '@attestry/client';
import { daysBetween } from '@attestry/soc2/calendar';
import { journeyRecord, stepIs } from '../platform/journey-record.js';
import { tellCarried } from '../report/summary.js';
import { successorOf } from '../steps/step-7-monitor.js';
import { exampleDay, morning, walkDay } from './calendar.js';
import { passUntil } from './days.js';
import type { Assessed } from './step-4-risks.js';
import type { Tidewater } from './tidewater.js';

export const PERIOD = { start: '2026-01-01', end: '2026-06-30' };
const CARRIED = [1, 2, 3, 4] as const;

const ENGAGEMENT = `query Engagement($id: ID!) { engagement(id: $id) { type predecessorId openedAt periodStart periodEnd gapDays monitoringPeriod { state start end lockedAt } } }`;

export const readEngagement = async ({ cast }: Tidewater, id: string): Promise<Engagement> =>
  (await cast.owner.query<{ engagement: Engagement }>(ENGAGEMENT, { id })).engagement;

/** The cycle after a report: opened by itself with it; management sets its period. */
export const openCycle = async (
  walk: Tidewater,
  predecessorId: string,
  { start, end }: typeof PERIOD,
): Promise<string> => {
  const { cast, settle } = walk;
  const engagementId = await successorOf(walk, predecessorId);
  await stepIs(cast.owner, engagementId, 1, ['ENTERED']);
  await settle();
  await cast.owner.command('setObservationPeriod', { engagementId, start: walkDay(start), end: walkDay(end) });
  await settle();
  return engagementId;
};

/** 02-09: ENG-2 gets its period; 02-10: steps 1 to 4 are carried over. */
export const openType2 = async (walk: Tidewater, { engagementId: first, controls }: Assessed): Promise<string> => {
  const { cast, checks } = walk;
  await passUntil(walk, controls, morning('2026-02-09'));
  const engagementId = await openCycle(walk, first, PERIOD);
  await passUntil(walk, controls, morning('2026-02-10'));
  await cast.owner.command('confirmCarryForward', { engagementId, steps: [...CARRIED] });
  await stepIs(cast.owner, engagementId, 5, ['ENTERED']);
  const { type, predecessorId, openedAt, monitoringPeriod: watched } = await readEngagement(walk, engagementId);
  const record = await journeyRecord(cast.owner, engagementId);
  const days = watched ? daysBetween(watched.start, watched.end) + 1 : 0;
  checks.see('8.8', {
    'ENG-2 opened on, with its predecessor': `${exampleDay(openedAt)}, ${predecessorId === first ? 'ENG-1' : predecessorId}`,
    'type of ENG-2': type ?? 'none',
    'period, in days': `${exampleDay(watched?.start)} to ${exampleDay(watched?.end)}, ${days}`,
    'steps carried': (record?.steps ?? [])
      .filter(({ state }) => state === 'CARRIED')
      .map(({ step }) => step)
      .join(' '),
  });
  tellCarried(walk, 'J2', [...CARRIED]);
  return engagementId;
};
