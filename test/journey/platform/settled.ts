import { setTimeout as pause } from 'node:timers/promises';

interface Ready {
  readonly ready: boolean;
  /** How far the log of a service has come; the worker has none. */
  readonly position?: string;
  readonly lag: Readonly<Record<string, number | null>>;
}

const FIRST_POLL_MS = 10;
const LONGEST_POLL_MS = 100;

/** Where the logs stand, when no process has anything left to do; else nothing. */
type Places = readonly string[] | undefined;

const placeOf = async (address: string, about: string): Promise<string | undefined> => {
  const response = await fetch(`${address}/health/ready${about}`, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) return undefined;
  const { lag = {}, position = '' } = (await response.json()) as Ready;
  return Object.values(lag).every((behind) => behind === 0) ? position : undefined;
};

const quietPlaces = async (addresses: readonly string[], about: string): Promise<Places> => {
  const places = await Promise.all(addresses.map((address) => placeOf(address, about).catch(() => undefined)));
  return places.every((place) => place !== undefined) ? places : undefined;
};

/**
 * Quiet by their databases, then by the broker too, and no log has grown in between: so what the broker was asked about was all
 * there was on its way.
 */
const areQuiet = async (addresses: readonly string[]): Promise<boolean> => {
  const before = await quietPlaces(addresses, '?inbox=no');
  const after = before && (await quietPlaces(addresses, ''));
  return after !== undefined && after.join() === before?.join();
};

/** Resolves when no process has anything left to read, tell or hear. It looks from outside and changes nothing. */
export const settled = async (addresses: readonly string[], timeout = 60_000): Promise<void> => {
  const deadline = Date.now() + timeout;
  for (let wait = FIRST_POLL_MS; !(await areQuiet(addresses)); wait = Math.min(wait * 1.5, LONGEST_POLL_MS)) {
    if (Date.now() > deadline)
      throw new Error('The platform did not come to rest within a minute; see .attestry/logs.');
    await pause(wait);
  }
};
