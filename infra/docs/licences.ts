import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import type { Producer } from './blocks.js';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

interface Locked {
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;

const rowOf = (name: string): string => {
  const { version = '', license = 'none named' } = json<Manifest>(`node_modules/${name}/package.json`);
  return `| \`${name}\` | ${version} | ${license} |`;
};

const table = (names: readonly string[]): string =>
  ['| Package | Version | Licence |', '|---|---|---|', ...names.map(rowOf)].join('\n');

const countByLicence = (): string => {
  const { packages } = json<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');
  const shipped = Object.entries(packages).filter(
    ([path, { link, dev }]) => path.includes('node_modules/') && !link && !dev,
  );
  const groups = Object.entries(Object.groupBy(shipped, ([, { license = 'none named' }]) => license));
  const rows = groups.sort(([a, one = []], [b, two = []]) => two.length - one.length || (a < b ? -1 : 1));
  return [
    '| Licence | Packages |',
    '|---|---|',
    ...rows.map(([licence, all = []]) => `| ${licence} | ${all.length} |`),
  ].join('\n');
};

/** `licences direct`, `licences development`, `licences all`: what is installed, read from the packages themselves. */
export const licencesBlock: Producer = ([which]) => {
  const { dependencies = {}, devDependencies = {} } = json<Manifest>('package.json');
  if (which === 'all') return countByLicence();
  return table(Object.keys(which === 'development' ? devDependencies : dependencies));
};
