import { DomainError, refuseField, requireText } from '@attestry/service-kit';
import type { Frequency } from '@attestry/soc2';
import { startOfDay } from '@attestry/soc2';
import { isTimeBased, occurrenceOf } from '../occurrence/occurrence-of-key.js';

const LONGEST_KEY = 100;

const requireOpaque = (key: string): void => {
  requireText('occurrenceKey', key, LONGEST_KEY);
  if (key.includes('@'))
    throw new DomainError('PERSONAL_DATA_IN_CLEAR', 'Keys are opaque ids, never addresses of people.');
};

/** IMP-5: performed after the end of its window. A control that does not operate by the calendar has no window. */
export const isLatePerformance = (frequencies: readonly Frequency[], key: string, performedAt: string): boolean => {
  const occurrence = occurrenceOf(frequencies, key);
  if (!occurrence && frequencies.every(isTimeBased))
    return refuseField('occurrenceKey', `names no occurrence of a ${frequencies.join(' or ')} control.`);
  if (!occurrence) {
    requireOpaque(key);
    return false;
  }
  if (performedAt < startOfDay(occurrence.window.start))
    refuseField('occurrenceKey', 'names a window that begins later.');
  return performedAt >= startOfDay(occurrence.window.endExclusive);
};
