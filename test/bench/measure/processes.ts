import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What Linux tells of a process; CPU in seconds, its own and that of the children it has buried. */
interface ProcessStat {
  readonly name: string;
  readonly parent: number;
  readonly cpu: number;
  readonly buriedCpu: number;
}

const TICKS_PER_SECOND = 100;

const tryTo = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Undefined when there is no such process, or no Linux. */
export const statOf = (pid: number): ProcessStat | undefined =>
  tryTo(() => {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
    const field = text.slice(close + 2).split(' ');
    const seconds = (index: number): number => Number(field[index]) / TICKS_PER_SECOND;
    return {
      name: text.slice(open + 1, close),
      parent: Number(field[1]),
      cpu: seconds(11) + seconds(12),
      buriedCpu: seconds(13) + seconds(14),
    };
  });

const processIds = (): number[] => (tryTo(() => readdirSync('/proc')) ?? []).map(Number).filter((pid) => pid > 0);

export const childrenOf = (parent: number): number[] => processIds().filter((pid) => statOf(pid)?.parent === parent);

/** Memory that a process shares with nobody, in MB. */
export const ownMemory = (pid: number): number => {
  const status = tryTo(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
};

const LISTENS = '0A';

/** The process that listens on a port of this machine. */
export const listenerOn = (port: number): number | undefined => {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    (tryTo(() => readFileSync(file, 'utf8')) ?? '').split('\n').map((line) => line.trim().split(/\s+/)),
  );
  const inodes = lines
    .filter(([, local = '', , state]) => local.endsWith(wanted) && state === LISTENS)
    .map((fields) => `socket:[${fields[9]}]`);
  const holds = (pid: number): boolean =>
    (tryTo(() => readdirSync(`/proc/${pid}/fd`)) ?? []).some((descriptor) =>
      inodes.includes(tryTo(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`)) ?? ''),
    );
  return inodes.length === 0 ? undefined : processIds().find(holds);
};
