// Compiles every workspace with SWC: <unit>/src (or the unit itself) to <unit>/dist, only what changed. Plain
// JavaScript, because it is what makes the TypeScript runnable.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const data = /\.(sql|json|graphql|ya?ml|md)$/;
const skipped = new Set(['dist', 'node_modules', 'migrations', '__fixtures__']);

const folders = async (parent) => {
  const entries = await readdir(join(root, parent), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !skipped.has(entry.name))
    .map((entry) => join(parent, entry.name));
};

/** Each unit: where its sources are and where they go. */
export const units = async () => {
  const packages = [...(await folders('libs')), ...(await folders('services')), 'gateway', 'workflows'];
  const infra = await folders('infra');
  return [
    ...packages.map((unit) => ({ from: join(unit, 'src'), to: join(unit, 'dist') })),
    ...infra.map((unit) => ({
      from: existsSync(join(root, unit, 'src')) ? join(unit, 'src') : unit,
      to: join(unit, 'dist'),
    })),
    { from: 'test', to: 'test/dist' },
  ].filter((unit) => existsSync(join(root, unit.from)));
};

const filesOf = async (folder) => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries.map((entry) => {
    if (entry.isDirectory())
      return skipped.has(entry.name) && entry.name !== 'migrations' ? [] : filesOf(join(folder, entry.name));
    return [join(folder, entry.name)];
  });
  return (await Promise.all(nested)).flat();
};

const compiled = (file) => /\.tsx?$/.test(file) && !/\.(spec|d)\.ts$/.test(file);
const target = (unit, file) => join(unit.to, relative(unit.from, file)).replace(/\.ts$/, '.js');
const modified = async (file) => (await stat(join(root, file)).catch(() => undefined))?.mtimeMs ?? 0;

/** In one step, so that neither a program that starts now nor a second build sees half a file. */
const replace = async (file, text) => {
  const partial = join(root, `${file}.${process.pid}`);
  await writeFile(partial, text);
  await rename(partial, join(root, file));
};

const compile = async (file, to, options) => {
  const source = await readFile(join(root, file), 'utf8');
  const { code, map } = await transform(source, {
    ...options,
    swcrc: false,
    filename: join(root, file),
    sourceFileName: relative(dirname(to), file),
  });
  const reference = map ? `\n//# sourceMappingURL=${to.split('/').pop()}.map\n` : '';
  if (map) await replace(`${to}.map`, map);
  await replace(to, code + reference);
};

const buildUnit = async (unit, options, newestOption, counts) => {
  const wanted = (await filesOf(unit.from)).filter((file) => compiled(file) || data.test(file));
  const targets = new Set(wanted.map((file) => target(unit, file)));
  for (const file of wanted) {
    const to = target(unit, file);
    if ((await modified(to)) > Math.max(await modified(file), newestOption)) continue;
    await mkdir(join(root, dirname(to)), { recursive: true });
    if (compiled(file)) await compile(file, to, options);
    else await copyFile(join(root, file), join(root, to));
    counts.written += 1;
  }
  counts.removed += await removeStale(unit, targets);
};

/** What has no source any more must not be found by an import. */
const removeStale = async (unit, targets) => {
  if (!existsSync(join(root, unit.to))) return 0;
  const built = await filesOf(unit.to);
  const stale = built.filter((file) => !/\.\d+$/.test(file) && !targets.has(file.replace(/\.map$/, '')));
  await Promise.all(stale.map((file) => rm(join(root, file))));
  return stale.length;
};

export const build = async () => {
  const options = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));
  const newestOption = Math.max(await modified('.swcrc'), await modified('infra/local/build.mjs'));
  const counts = { written: 0, removed: 0 };
  for (const unit of await units()) await buildUnit(unit, options, newestOption, counts);
  return counts;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  const { written, removed } = await build();
  const line = `  Build: ${written} files written, ${removed} removed `.padEnd(44, '.');
  if (!process.env.ATTESTRY_QUIET) console.log(`${line} ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
