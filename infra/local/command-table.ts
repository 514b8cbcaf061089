import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.js';

interface Option {
  readonly type: 'string' | 'boolean';
  readonly value?: string;
  readonly help: string;
}

interface Entry {
  readonly summary: string;
  /** Takes the options of another command. */
  readonly like?: string;
  readonly options?: Readonly<Record<string, Option>>;
  readonly positionals?: string;
}

export interface Arguments {
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
  readonly positionals: readonly string[];
}

/** One table for bootstrap (which prints the help before anything is installed) and the commands themselves. */
const table = (): Readonly<Record<string, Entry>> =>
  JSON.parse(readFileSync(join(root, 'infra/local/commands.json'), 'utf8')) as Record<string, Entry>;

/** What was asked wrongly, in one sentence. */
export class UsageError extends Error {}

export const readArguments = (command: string, args: readonly string[]): Arguments => {
  const commands = table();
  const entry = commands[command];
  const options = commands[entry?.like ?? command]?.options ?? {};
  const config = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: entry?.positionals !== undefined,
    });
    const text = (option: string) => (typeof values[option] === 'string' ? values[option] : undefined);
    return { text, flag: (option) => values[option] === true, positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\nSee: npm run ${command} -- --help`, { cause: error });
  }
};

/** A port given as an option. */
export const portOption = (args: Arguments, option: string): number | undefined => {
  const text = args.text(option);
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--${option} must be a port between 1 and 65535, not "${text}".`);
  return port;
};
