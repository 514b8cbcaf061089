import { isClosing } from './children.js';

/** How progress reaches the person in front of the terminal: one line a phase, with its duration. */
export type Write = (text: string) => void;

const stdout: Write = (text) => void process.stdout.write(text);

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const label = (name: string): string => `  ${name} `.padEnd(44, '.') + ' ';

export interface Progress {
  /** Says what is being done now; printed only while the phase takes longer than two seconds. */
  readonly say: (text: string) => void;
}

/**
 * Runs one phase of the start and prints its line. After two seconds, and then every five, a line of progress is
 * printed, so that a download never looks like a hang.
 */
export const phase = async <T>(
  name: string,
  run: (progress: Progress) => Promise<T>,
  write: Write = stdout,
): Promise<T> => {
  const started = Date.now();
  let saying = '';
  const show = () => write(`    … ${name}: ${saying || 'working'} (${seconds(Date.now() - started)})\n`);
  const repeat = { timer: undefined as NodeJS.Timeout | undefined };
  const first = setTimeout(() => {
    show();
    repeat.timer = setInterval(show, 5_000);
  }, 2_000);
  try {
    const result = await run({ say: (text) => (saying = text) });
    write(`${label(name)}${seconds(Date.now() - started)}\n`);
    return result;
  } catch (error) {
    if (!isClosing()) write(`${label(name)}failed after ${seconds(Date.now() - started)}\n`);
    throw error;
  } finally {
    clearTimeout(first);
    clearInterval(repeat.timer);
  }
};
