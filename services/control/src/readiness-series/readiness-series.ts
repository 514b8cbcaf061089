import type { Day } from '@attestry/soc2';
import { addDays, startOfDay } from '@attestry/soc2';
import { refuseField, requireDay } from '@attestry/service-kit';
import type { AssessedControl, Instants } from '../readiness/control-health.js';
import { readinessOf, standingOf } from '../readiness/standing.js';
import type { ReadinessPoint } from './readiness-series.type.js';

const MOST = 100;

export interface SeriesQuestion {
  readonly from: string;
  readonly to: string;
  readonly everyDays: number;
}

/** Days of a series, both ends included as far as the step meets them; 100 at most. */
export const daysOf = ({ from, to, everyDays }: SeriesQuestion): Day[] => {
  requireDay('from', from);
  requireDay('to', to);
  if (to < from) refuseField('to', 'is not before the first day.');
  if (everyDays < 1) refuseField('everyDays', 'is at least 1.');
  const days: Day[] = [];
  for (let day = from; day <= to && days.length <= MOST; day = addDays(day, everyDays)) days.push(day);
  return days.length > MOST ? refuseField('everyDays', `asks for more than ${MOST} points.`) : days;
};

/** Figures of 4.3 at 00:00 of each day, by what is known at one recorded instant. */
export const readinessSeries = (
  days: readonly Day[],
  criteria: readonly string[],
  assess: (instants: Instants) => readonly AssessedControl[],
  recordedAt: string,
): ReadinessPoint[] =>
  days.flatMap((day) => {
    const controls = assess({ validAt: startOfDay(day), recordedAt });
    const figures = readinessOf(criteria.map((code) => standingOf(code, true, controls)));
    return figures ? [{ day, ...figures, byCategory: [...figures.byCategory] }] : [];
  });
