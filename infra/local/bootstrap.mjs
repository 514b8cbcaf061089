// The target of the npm scripts. Needs nothing but Node 20.19 or newer: installs what is missing, then runs the command
// with the Node that the project brings along.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const commands = JSON.parse(readFileSync(join(root, 'infra/local/commands.json'), 'utf8'));
const say = (text) => process.stdout.write(`${text}\n`);

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const scriptOf = (command) =>
  command === 'start' || command === 'test'
    ? `npm ${command}`
    : `npm run ${command.replace('test-servers', 'test:servers')}`;

const help = (command) => {
  const entry = commands[command];
  const { options = {}, environment = [] } = commands[entry.like ?? command];
  const rows = Object.entries(options).map(([name, { value, help: text }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    text,
  ]);
  const usage = `${scriptOf(command)} -- ${rows.length ? '[options] ' : ''}${entry.positionals ?? ''}`.replace(
    / -- *$/,
    '',
  );
  say(`${usage}\n\n${entry.summary}\n`);
  if (rows.length) say('Options:');
  for (const [left, text] of [...rows, ['--help', 'this text']]) say(`  ${left.padEnd(26)}${text}`);
  if (environment.length)
    say(`\nEnvironment: ${environment.join(', ')} (an existing server instead of the embedded one; the cache folder)`);
};

const [command, ...args] = process.argv.slice(2);
if (!commands[command]) fail(`Unknown command "${command ?? ''}". Known: ${Object.keys(commands).join(', ')}.`);
if (args.includes('--help') || args.includes('-h')) {
  help(command);
  process.exit(0);
}

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The first package that is not installed as the lock file says; nothing when all are. */
const stalePackage = () => {
  const wanted = read('package-lock.json').packages;
  const hidden = existsSync(join(root, 'node_modules/.package-lock.json'))
    ? read('node_modules/.package-lock.json').packages
    : {};
  return Object.entries(wanted).find(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.optional) return false;
    if (entry.link) return !existsSync(join(root, path));
    return hidden[path]?.version !== entry.version;
  })?.[0];
};

const install = (reason) =>
  new Promise((done) => {
    say(`  Installing packages (${reason}); this takes about a minute.`);
    const started = Date.now();
    const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
    const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const ticker = setInterval(() => say(`    … npm ci (${seconds()})`), 5_000);
    child.once('error', () => fail('npm is not on the PATH: install Node 20.19 or newer with npm.'));
    child.once('close', (code) => {
      clearInterval(ticker);
      if (code !== 0) fail(`npm ci ended with exit code ${code}; its message is above.`);
      say(`  Packages installed in ${seconds()}.`);
      done();
    });
  });

const majorOf = (program) =>
  Number(/^v(\d+)/.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0);

/** The Node to run with: the one of the package `node`, else this one when it is new enough. */
const node = () => {
  const own = join(root, 'node_modules/.bin/node');
  if (existsSync(own) && majorOf(own) >= 24) return own;
  if (majorOf(process.execPath) >= 24) return process.execPath;
  return fail(
    'Attestry runs on Node 24, which the npm package "node" brings along, but its install script did not run (npm is set to ignore scripts): run "npm rebuild node --ignore-scripts=false", or use Node 24 yourself.',
  );
};

/** Runs to the end, hands on signals, and ends as the child ended. */
const run = (program, programArgs, env = {}) =>
  new Promise((done) => {
    const child = spawn(program, programArgs, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.once('error', (error) => fail(`${program} did not start: ${error.message}`));
    child.once('close', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node 20.19 or newer is needed to begin with, this is ${process.versions.node}.`);
const stale = stalePackage();
if (stale)
  await install(
    existsSync(join(root, 'node_modules'))
      ? `${stale.replace(/^.*node_modules\//, '')} is not the one in package-lock.json`
      : 'the first time',
  );
const program = node();
// A token is printed alone, so that it can be put into a variable.
const quiet = command === 'token' ? { ATTESTRY_QUIET: '1' } : {};
const built = await run(program, [join(root, 'infra/local/build.mjs')], quiet);
if (built !== 0) process.exit(built);
process.exit(await run(program, ['--enable-source-maps', join(root, 'infra/local/dist/main.js'), command, ...args]));
