/** Where the log takes its recording time from: business time, RFC 3339. */
export interface LogClock {
  now(): Promise<string>;
}

export const realTime: LogClock = { now: () => Promise.resolve(new Date().toISOString()) };

/** RFC 3339 in UTC with milliseconds: the one form in which instants leave a log, so that they compare as text. */
export const instant = (text: string): string => new Date(text).toISOString();
