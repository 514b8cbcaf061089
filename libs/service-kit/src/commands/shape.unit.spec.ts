import { describe, expect, it } from '@jest/globals';
import {
  LAST_DAY,
  LONGEST_SPAN_DAYS,
  requireDay,
  requireInstant,
  requireOneOf,
  requireSpan,
  requireText,
} from './shape.js';

const failed = expect.objectContaining({ code: 'VALIDATION_FAILED' });

describe('shape', () => {
  it('stores every instant in one form', () => {
    expect(requireInstant('at', '2026-03-01T01:00:00+01:00')).toBe('2026-03-01T00:00:00.000Z');
    expect(() => requireInstant('at', '2026-03-01')).toThrow(failed);
    expect(() => requireInstant('at', '2026-13-01T00:00:00Z')).toThrow(failed);
  });

  it('narrows to a closed list', () => {
    expect(requireOneOf('role', 'A', ['A', 'B'])).toBe('A');
    expect(() => requireOneOf('role', 'C', ['A', 'B'])).toThrow(failed);
  });

  it('a span of days is in order and of two years and a day at most, both ends included', () => {
    expect(() => requireSpan('2026-01-01', '2026-01-01')).not.toThrow();
    expect(() => requireSpan('2026-01-01', '2028-01-01')).not.toThrow();
    expect(() => requireSpan('2026-01-01', '2028-01-02')).toThrow(failed);
    expect(() => requireSpan('2026-01-02', '2026-01-01')).toThrow(failed);
    expect(() => requireSpan('2026-01-01', '2026-02-30')).toThrow(failed);
    expect(LAST_DAY).toContain(`less than ${LONGEST_SPAN_DAYS} days`);
  });

  it('refuses blank text and days that do not exist', () => {
    expect(() => requireText('reason', '   ')).toThrow(failed);
    expect(() => requireDay('dueOn', '2026-02-30')).toThrow(failed);
  });
});
