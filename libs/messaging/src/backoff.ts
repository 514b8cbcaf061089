export interface BackoffOptions {
  /** First pause in milliseconds. */
  readonly first: number;
  /** Longest pause in milliseconds. */
  readonly longest: number;
  /** Share of the pause that is random, 0 to 1: keeps many waiting processes from knocking at once. */
  readonly jitter?: number;
}

/** Pause before attempt `attempt` (1 = after the first failure), doubling up to the longest. */
export const backoff = (
  { first, longest, jitter = 0.2 }: BackoffOptions,
  attempt: number,
  random = Math.random,
): number => {
  const pause = Math.min(longest, first * 2 ** Math.min(attempt - 1, 30));
  return Math.round(pause * (1 - jitter * random()));
};
