import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { root } from './root.js';
import type { Producer } from './blocks.js';

/** `aggregates`: each file that holds the codes of one aggregate's own rules. */
export const aggregatesBlock: Producer = () => {
  const files = globSync('services/*/src/**/*.errors.ts', { cwd: root }).sort();
  const rows = Object.entries(Object.groupBy(files, (file) => file.split('/')[1] ?? '')).map(([service, own = []]) => {
    const links = own.map((file) => `[${basename(file, '.errors.ts')}](../../${dirname(file)}/${basename(file)})`);
    return `| ${service} | ${links.join(', ')} |`;
  });
  return ['| Service | Aggregates |', '|---|---|', ...rows].join('\n');
};
