import { DomainError } from '../errors.js';
import { daysBetween, isDay } from '@attestry/soc2';

const invalid = (message: string, details: Readonly<Record<string, unknown>> = {}): DomainError =>
  new DomainError('VALIDATION_FAILED', message, details);

/** VALIDATION_FAILED with the field it is about. */
export const refuseField = (field: string, message: string): never => {
  throw invalid(`${field} ${message}`, { field });
};

export const requireText = (field: string, value: string, longest = 8_192): void => {
  if (value.trim() === '' || value.length > longest) refuseField(field, `has 1 to ${longest} characters.`);
};

/** Narrows a text to one of a closed list. */
export const requireOneOf = <T extends string>(field: string, value: string, allowed: readonly T[]): T =>
  allowed.find((candidate) => candidate === value) ?? refuseField(field, `is one of ${allowed.join(', ')}.`);

export const requireDay = (field: string, value: string): void => {
  if (!isDay(value)) refuseField(field, 'is a calendar day, YYYY-MM-DD.');
};

/** Days that a question about a span of days is about at most: two years and a day, what was and what comes. */
export const LONGEST_SPAN_DAYS = 731;

/** Says it in the schema. */
export const LAST_DAY = `Last day, YYYY-MM-DD, included; less than ${LONGEST_SPAN_DAYS} days after the first.`;

/** Two days in order, both included, and not further apart than a question may be. */
export const requireSpan = (from: string, to: string): void => {
  requireDay('from', from);
  requireDay('to', to);
  if (to < from) refuseField('to', 'is not before `from`.');
  if (daysBetween(from, to) >= LONGEST_SPAN_DAYS)
    refuseField('to', `is less than ${LONGEST_SPAN_DAYS} days after \`from\`.`);
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Gives the instant in the one form that is stored: UTC with milliseconds. */
export const requireInstant = (field: string, value: string): string => {
  const ms = INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? refuseField(field, 'is an RFC 3339 instant.') : new Date(ms).toISOString();
};
