import { refuseField, requireInstant } from '@attestry/service-kit';
import { DEFAULT_CONSTANTS } from '@attestry/soc2';

/** The instant in its one spelling; refused where it is further ahead than clocks may differ. */
export const requirePast = (field: string, value: string, now: string): string => {
  const instant = requireInstant(field, value);
  if (Date.parse(instant) > Date.parse(now) + DEFAULT_CONSTANTS.subjectClockSkewMinutes * 60_000)
    refuseField(field, 'is still to come.');
  return instant;
};
