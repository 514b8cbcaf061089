import { runningTestServers } from './test-servers-command.js';
import { checks } from './checks.js';
import type { Outcome } from './check.js';
import { readArguments, UsageError } from './command-table.js';
import { forgetTestServers, startTestServers, type TestServers } from './test-servers.js';
import { supervised } from './supervise.js';

const usable = async (): Promise<TestServers> => {
  const running = await runningTestServers();
  if (!running) return startTestServers();
  process.stdout.write(`  The test servers run already (process ${running.pid}); they are used.\n`);
  return running;
};

const environment = (servers: TestServers): Readonly<Record<string, string>> => ({
  ATTESTRY_TEST_DATABASE_URL: process.env['ATTESTRY_TEST_DATABASE_URL'] ?? servers.databaseUrl,
  ATTESTRY_TEST_BROKERS: process.env['ATTESTRY_TEST_BROKERS'] ?? servers.brokers,
  ATTESTRY_TEST_TEMPORAL: process.env['ATTESTRY_TEST_TEMPORAL'] ?? servers.temporalTestAddress,
  ATTESTRY_TEST_CONTROL: process.env['ATTESTRY_TEST_CONTROL'] ?? servers.controlUrl,
});

const wanted = (only: string | undefined) => {
  const names = only?.split(',');
  const all = checks();
  const unknown = names?.find((name) => !all.some((check) => check.name === name));
  if (unknown)
    throw new UsageError(`There is no check "${unknown}". Known: ${all.map((check) => check.name).join(', ')}.`);
  return all.filter((check) => (names ? names.includes(check.name) : !check.byNameOnly));
};

const runAll = async (only: string | undefined, total: { passed: number; failed: number }): Promise<number> => {
  const chosen = wanted(only);
  const env = chosen.some((check) => check.needsServers) ? environment(await usable()) : {};
  for (const check of chosen) {
    const { passed, failed }: Outcome = await check.run(env);
    total.passed += passed;
    total.failed += failed;
  }
  return total.failed === 0 ? 0 : 1;
};

/** Runs every check and test on real servers. The last line counts them. */
export const runTests = async (argv: readonly string[]): Promise<number> => {
  const total = { passed: 0, failed: 0 };
  const only = readArguments('test', argv).text('only');
  const code = await supervised(() => runAll(only, total), forgetTestServers);
  // What broke off before it could count is a failure too, and nothing run is no success.
  if (code !== 0 && total.failed === 0) total.failed = 1;
  if (total.passed + total.failed === 0) total.failed = 1;
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
};
