import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import { isDay } from '@attestry/soc2';
import type { EngagementState, Existing } from './engagement.js';

export const kindUnsupported = (kind: string): DomainError =>
  new DomainError('ENGAGEMENT_KIND_UNSUPPORTED', `${kind} is not supported; the kind is SOC2.`, {
    rule: 'ENG-2',
    kind,
  });

export const datesOverlap = (otherId: string): DomainError =>
  new DomainError('ENGAGEMENT_DATES_OVERLAP', `The engagement ${otherId} already covers these dates.`, {
    rule: 'ENG-1',
    engagementId: otherId,
  });

/** ENG-5: `covered` names the cycle or the last day that is spoken of already. */
export const overlapsPredecessor = (covered: string, start: string): DomainError =>
  new DomainError('PERIOD_OVERLAPS_PREDECESSOR', `${covered} covers the time from ${start} on already.`, {
    rule: 'ENG-5',
    covered,
    start,
  });

export const datesDoNotFit = (type: string | undefined, wanted: string): DomainError =>
  new DomainError('DATES_DO_NOT_FIT_TYPE', `This is for a ${wanted}; the engagement is ${type ?? 'not decided yet'}.`, {
    rule: 'ENG-3',
    type: type ?? null,
  });

export const datesLocked = (state: string): DomainError =>
  new DomainError('ENGAGEMENT_DATES_LOCKED', 'Dates do not change once the audit has begun.', { rule: 'ENG-6', state });

export const asOfDateInFuture = (asOfDate: string, today: string): DomainError =>
  new DomainError('AS_OF_DATE_IN_FUTURE', `The audit cannot start before the as-of date ${asOfDate}.`, {
    rule: 'ENG-8',
    asOfDate,
    today,
  });

export const requireEngagement = (state: EngagementState, id: string): Existing => {
  if (state.is === 'ABSENT') throw notFound('engagement', id);
  return state;
};

export const requireOpen = (state: EngagementState, id: string): Existing => {
  const existing = requireEngagement(state, id);
  if (existing.is !== 'OPEN') throw invalidState('ENGAGEMENT', existing.is, ['OPEN']);
  return existing;
};

/** An engagement whose dates may still change (ENG-6). */
export const requireDatesOpen = (state: EngagementState, id: string): Existing => {
  const existing = requireEngagement(state, id);
  if (existing.is === 'IN_AUDIT') throw datesLocked(existing.is);
  return requireOpen(existing, id);
};

export const requireDay = (field: string, text: string): void => {
  if (!isDay(text)) throw new DomainError('VALIDATION_FAILED', `${field} is a day, YYYY-MM-DD.`, { field });
};
