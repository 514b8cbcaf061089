import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { seconds } from './phase.js';
import { runCommand } from './run-command.js';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** One thing that `npm test` looks at: a tool that passes or fails as a whole, or a runner that counts. */
export interface Check {
  readonly name: string;
  readonly needsServers: boolean;
  /** Takes so long that it runs only when it is asked for. */
  readonly byNameOnly?: boolean;
  readonly run: (env: Readonly<Record<string, string>>) => Promise<Outcome>;
}

const passes: Outcome = { passed: 1, failed: 0 };
const fails: Outcome = { passed: 0, failed: 1 };

const report = (title: string, { failed }: Outcome, started: number, detail = ''): void => {
  const line = `  ${failed === 0 ? '✓' : '✗'} ${title} `.padEnd(44, '.');
  process.stdout.write(`${line} ${seconds(Date.now() - started)}${detail}\n`);
};

/** A program of this checkout that passes or fails as a whole; its output is shown when it fails. */
export const toolCheck = (name: string, title: string, script: string, args: readonly string[]): Check => ({
  name,
  needsServers: false,
  run: async () => {
    const started = Date.now();
    if (!existsSync(join(root, script))) {
      report(title, fails, started, `\n${script} is not there.`);
      return fails;
    }
    const ticker = setInterval(
      () => process.stdout.write(`    … ${title} (${seconds(Date.now() - started)})\n`),
      15_000,
    );
    const { code, output } = await runCommand(process.execPath, [script, ...args], { cwd: root });
    clearInterval(ticker);
    const outcome = code === 0 ? passes : fails;
    report(title, outcome, started);
    if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
    return outcome;
  },
});

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const jestReport = (file: string): JestReport | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return undefined;
  }
};

/**
 * What Jest counted. A spec file that could not run is a failure too, and so is an exit code that no test explains (a
 * handle left open, no report at all).
 */
export const jestOutcome = (found: JestReport | undefined, code: number): Outcome => {
  if (!found) return fails;
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  return { passed: found.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
};

/** Jest on some of the specs, its own output passed through. */
export const jestCheck = (name: string, title: string, args: readonly string[]): Check => ({
  name,
  needsServers: true,
  run: async (env) => {
    const started = Date.now();
    const file = join(root, '.attestry', `jest-${name}.json`);
    rmSync(file, { force: true });
    const flags = [
      '--json',
      `--outputFile=${file}`,
      '--maxWorkers=2',
      '--workerIdleMemoryLimit=1GB',
      '--passWithNoTests',
    ];
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...flags, ...args];
    const onOutput = (text: string) => process.stdout.write(text);
    const { code } = await runCommand(process.execPath, jest, { cwd: root, env, onOutput });
    const outcome = jestOutcome(jestReport(file), code);
    report(title, outcome, started, ` (${outcome.passed} passed, ${outcome.failed} failed)`);
    return outcome;
  },
});
