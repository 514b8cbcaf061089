import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StateFolder } from './paths.js';
import { choosePort } from './net.js';

/** Gives each part its port: the option's, else the one it had last time, so that open tabs and scripts keep working. */
export interface Ports {
  readonly choose: (name: string) => Promise<number>;
  /** Refuses now what `choose` would refuse later, when half the stack runs. */
  readonly check: () => Promise<void>;
  readonly save: () => Promise<void>;
}

const read = (file: string): Record<string, number> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
};

export const portsOf = (folder: StateFolder, wanted: Readonly<Record<string, number | undefined>>): Ports => {
  const file = join(folder.root, 'ports.json');
  const last = read(file);
  const chosen: Record<string, number> = {};
  const choose = async (name: string) => (chosen[name] = await choosePort(`${name}-port`, wanted[name], last[name]));
  const check = async () => {
    for (const [name, port] of Object.entries(wanted)) await choosePort(`${name}-port`, port);
  };
  const save = async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(chosen, null, 2));
  };
  return { choose, check, save };
};
