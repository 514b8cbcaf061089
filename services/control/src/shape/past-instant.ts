import { refuseField, requireInstant } from '@attestry/service-kit';

/** An instant of the past or present, now when none is named. */
export const pastInstant = (field: string, value: string | undefined, now: string): string => {
  const instant = requireInstant(field, value ?? now);
  return Date.parse(instant) > Date.parse(now) ? refuseField(field, `is not later than now, ${now}.`) : instant;
};
