import type { Rebuilt, RebuiltView } from './rebuild.js';
import { unchanged } from './rebuild.js';

const NUMBER = new Intl.NumberFormat('en');

const line = (width: number, { view, before, after }: RebuiltView): string => {
  const same = before.checksum === after.checksum;
  const versions = NUMBER.format(after.versions).padStart(11);
  const label = `  ${view.padEnd(width)} ${versions} ${after.versions === 1 ? 'version ' : 'versions'}`;
  return `${label}  before ${before.checksum}\n${' '.repeat(label.length)}  after  ${after.checksum}${same ? '' : '  DIFFERS'}`;
};

/** What was rebuilt, in words: the checksum of each read model before and after, and what to make of it. */
export const reportOf = (service: string, rebuilt: Rebuilt): string => {
  const width = Math.max(...rebuilt.views.map(({ view }) => view.length));
  const verdict = unchanged(rebuilt)
    ? 'Readers had seen what the log says.'
    : 'Readers had seen something else than the log says; from now on they see what the log says.';
  const facts = `${service}: ${NUMBER.format(rebuilt.facts)} facts replayed.`;
  return [facts, ...rebuilt.views.map((view) => line(width, view)), verdict].join('\n');
};

/** Says how far a long replay has come: after two seconds, then every five. */
export const progress = (
  service: string,
  total: number,
  write: (text: string) => void,
): { folded: (facts: number) => void; stop: () => void } => {
  const began = Date.now();
  let done = 0;
  let timer: NodeJS.Timeout | undefined = undefined;
  const say = (): void => {
    const share = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 100;
    const seconds = ((Date.now() - began) / 1_000).toFixed(1);
    write(`    … ${service}: ${NUMBER.format(done)} of ${NUMBER.format(total)} facts, ${share} % (${seconds} s)\n`);
    timer = setTimeout(say, 5_000);
  };
  timer = setTimeout(say, 2_000);
  return { folded: (facts) => (done = facts), stop: () => clearTimeout(timer) };
};
