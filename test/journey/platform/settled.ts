import { setTimeout as pause } from 'node:timers/promises';

interface Ready {
  readonly ready: boolean;
  readonly lag: Readonly<Record<string, number | null>>;
}

const FIRST_POLL_MS = 10;
const LONGEST_POLL_MS = 100;
const QUIET_LOOKS = 2;

const isQuiet = async (address: string, about = ''): Promise<boolean> => {
  const response = await fetch(`${address}/health/ready${about}`, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) return false;
  const { lag = {} } = (await response.json()) as Ready;
  return Object.values(lag).every((behind) => behind === 0);
};

/** The broker is asked about a process only when nothing else is under way. */
const areQuiet = async (addresses: readonly string[]): Promise<boolean> => {
  const all = async (about?: string): Promise<boolean> =>
    (await Promise.all(addresses.map((address) => isQuiet(address, about).catch(() => false)))).every(Boolean);
  return (await all('?inbox=no')) && (await all());
};

/** Resolves when no process has anything left to read, tell or hear, twice in a row. It looks from outside and changes nothing. */
export const settled = async (addresses: readonly string[], timeout = 60_000): Promise<void> => {
  const deadline = Date.now() + timeout;
  let wait = FIRST_POLL_MS;
  for (let quiet = 0; quiet < QUIET_LOOKS;) {
    quiet = (await areQuiet(addresses)) ? quiet + 1 : 0;
    if (quiet >= QUIET_LOOKS) return;
    if (Date.now() > deadline)
      throw new Error('The platform did not come to rest within a minute; see .attestry/logs.');
    await pause(wait);
    wait = quiet > 0 ? FIRST_POLL_MS : Math.min(wait * 1.5, LONGEST_POLL_MS);
  }
};
