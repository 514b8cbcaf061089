/** A moment in UTC, ISO 8601 with `Z`, e.g. `2026-07-01T00:00:00.000Z`. */
export type Instant = string;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Milliseconds since the epoch; a malformed text is a programming error and throws RangeError. */
export const toMs = (instant: Instant): number => {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant}`);
  return ms;
};

export const fromMs = (ms: number): Instant => new Date(ms).toISOString();

export const addMs = (instant: Instant, ms: number): Instant => fromMs(toMs(instant) + ms);

export const isBefore = (a: Instant, b: Instant): boolean => toMs(a) < toMs(b);

export const laterOf = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);
