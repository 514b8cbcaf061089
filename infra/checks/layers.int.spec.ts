import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const checkout = resolve('.');
const tool = join(checkout, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
let folder: string;

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

/** Rules that a file breaks when it imports another one. */
const broken = async (from: string, to: string, statement = 'import'): Promise<readonly string[]> => {
  await write(to, 'export const y = 1;\nexport type Y = number;\n');
  const path = '../'.repeat(dirname(from).split('/').length) + to.replace(/\.ts$/, '.js');
  await write(
    from,
    statement === 'import type'
      ? `import type { Y } from '${path}';\nexport type X = Y;\n`
      : `export { y } from '${path}';\n`,
  );
  const args = [tool, '--config', join(checkout, '.dependency-cruiser.cjs'), '--no-cache', '-T', 'json', from];
  const output = await new Promise<string>((done) =>
    execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => done(stdout)),
  );
  const report = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
  return report.summary.violations.map(({ rule }) => rule.name);
};

describe('the layer rules', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'layers-'));
    await write('tsconfig.json', '{ "compilerOptions": { "module": "NodeNext", "target": "ES2024" } }');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keep libraries from services', async () => {
    expect(await broken('libs/a/src/x.ts', 'services/risk/src/y.ts')).toEqual(['libs-know-no-service']);
  });

  it('keep services apart (control: a library may be imported)', async () => {
    expect(await broken('services/risk/src/a/x.ts', 'services/audit/src/y.ts')).toContain('services-are-apart');
    expect(await broken('services/risk/src/a/x.ts', 'libs/soc2/src/y.ts')).toEqual([]);
  });

  it('keep the framework out of what decides (control: a handler may use it)', async () => {
    await write('services/risk/src/a/a.command.ts', 'export {};\n');
    const framework = 'node_modules/@nestjs/common/y.ts';
    expect(await broken('services/risk/src/a/a.ts', framework)).toEqual(['decisions-are-pure']);
    expect(await broken('services/risk/src/a/a.handler.ts', framework)).toEqual([]);
  });

  it('let workflow code take activities as types only', async () => {
    const [from, to] = ['workflows/src/journey/x.ts', 'workflows/src/activities/y.ts'];
    expect(await broken(from, to)).toEqual(['workflow-code-is-replayed']);
    expect(await broken(from, to, 'import type')).toEqual([]);
  });
});
