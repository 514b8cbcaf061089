import type { Instant } from '@attestry/soc2/calendar';
import { lockInstant, startOfDay } from '@attestry/soc2/calendar';
import type { Action } from './action.js';
import type { Fact } from './fact.js';
import type { JourneyRecord } from './record.js';
import type { JourneyStep, Look } from './step.js';
import { earlierDone, exitWhileOpen, reached } from './step.js';

const STEP = 6;
const ENDINGS = ['ReportIssued', 'EngagementCompleted', 'EngagementWithdrawn'];

/** The as-of date has come, or the period is over; undefined while it is not known when that will be. */
const auditBegins = ({ engagement }: JourneyRecord): Instant | undefined => {
  const { type, asOfDate, period } = engagement;
  if (type === 'TYPE_2') return period && lockInstant(period);
  return asOfDate && startOfDay(asOfDate);
};

const lockAt = ({ engagement }: JourneyRecord): Instant | undefined => {
  const { type, period, periodLocked } = engagement;
  return type === 'TYPE_2' && period && !periodLocked ? lockInstant(period) : undefined;
};

const lock = ({ record, now }: Look): Action[] => {
  const at = lockAt(record);
  return at !== undefined && reached(at, now) ? [{ do: 'LOCK_PERIOD' }] : [];
};

const enter = (look: Look): Action[] => {
  const at = auditBegins(look.record);
  const waiting = look.record.steps[STEP].state === 'NOT_ENTERED' && earlierDone(look, STEP);
  return waiting && at !== undefined && reached(at, look.now) ? [{ do: 'ENTER', step: STEP }] : [];
};

/**
 * The audit: entered by itself when what it looks at is past, left with the report. A person may enter it earlier
 * (interim fieldwork). Whatever it waits for, the period of a Type 2 is locked at 00:00 of the day after it (MON-1).
 */
export const step6: JourneyStep = {
  step: STEP,
  wants: (look) => [...lock(look), ...enter(look), ...exitWhileOpen(look, STEP)],
  alarms: ({ record }) => {
    const begins = record.steps[STEP].state === 'NOT_ENTERED' ? auditBegins(record) : undefined;
    return [lockAt(record), begins].filter((at) => at !== undefined);
  },
  listens: ({ type, engagementId }: Fact, own) => engagementId === own && ENDINGS.includes(type),
};
