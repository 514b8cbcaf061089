import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.js';
import type { Producer } from './blocks.js';

/** `help <command>`: what the command says of itself. */
export const helpBlock: Producer = ([command = '']) => {
  const asked = spawnSync(process.execPath, [join(root, 'infra/local/bootstrap.mjs'), command, '--help'], {
    encoding: 'utf8',
  });
  if (asked.status !== 0) throw new Error(`${command} gave no help: ${asked.stderr}`);
  const lines = asked.stdout.split('\n').map((line) => line.trimEnd());
  return `\`\`\`text\n${lines.join('\n').trim()}\n\`\`\``;
};
