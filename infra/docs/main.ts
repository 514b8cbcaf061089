import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { render } from './blocks.js';
import { pages } from './pages.js';
import { producers } from './producers.js';

/** Makes the generated blocks of every page anew. */
for (const page of pages()) {
  const text = render(page, producers);
  if (text === page.text) continue;
  writeFileSync(join(root, page.path), text);
  process.stdout.write(`${page.path} was brought up to date\n`);
}
