import type { Day } from '../calendar/day.js';
import { lastDayOf, type Period } from '../calendar/period.js';
import type { ReportType } from '../vocabulary.js';
import { part, type Cited, type GatePart } from './gate-part.js';

/** Facts of step 1, choose TSCs. An absent fact has not happened, or no longer holds. */
export interface Step1Facts {
  readonly descriptionApproved?: ({ readonly version: number } & Cited) | undefined;
  readonly scopeConfirmed?: ({ readonly scopeVersion: number } & Cited) | undefined;
  readonly typeDecided?: ({ readonly type: ReportType } & Cited) | undefined;
  readonly asOfDate?: ({ readonly date: Day } & Cited) | undefined;
  readonly period?: (Period & Cited) | undefined;
  readonly dataTypes: { readonly count: number } & Cited;
}

const dates = ({ typeDecided, asOfDate, period }: Step1Facts): GatePart => {
  if (typeDecided?.type === 'TYPE_1' && asOfDate) return part('DATES_SET', true, `as of ${asOfDate.date}`, asOfDate);
  if (typeDecided?.type === 'TYPE_2' && period)
    return part('DATES_SET', true, `${period.start} to ${lastDayOf(period)}`, period);
  return part('DATES_SET', false, typeDecided?.type === 'TYPE_2' ? 'period not set' : 'as-of date not set');
};

/** 4.11 exit of step 1. */
export const gate1 = (facts: Step1Facts): GatePart[] => {
  const { descriptionApproved: description, scopeConfirmed: scope, typeDecided: type, dataTypes } = facts;
  return [
    part('DESCRIPTION_APPROVED', !!description, description ? `version ${description.version}` : 'no', description),
    part('SCOPE_CONFIRMED', !!scope, scope ? `scope version ${scope.scopeVersion}` : 'no', scope),
    part('TYPE_DECIDED', !!type, type?.type ?? 'no', type),
    dates(facts),
    part('DATA_TYPES_DECLARED', dataTypes.count > 0, String(dataTypes.count), dataTypes),
  ];
};
