import { runBench } from './bench-command.js';
import { runJourney } from './journey-command.js';
import { runRebuild } from './rebuild-command.js';
import { runReset } from './reset-command.js';
import { runServe, runStart } from './serve-command.js';
import { runTests } from './test-command.js';
import { runTestServers } from './test-servers-command.js';
import { runToken } from './token-command.js';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  start: runStart,
  serve: runServe,
  journey: runJourney,
  test: runTests,
  token: runToken,
  bench: runBench,
  rebuild: runRebuild,
  reset: runReset,
  'test-servers': runTestServers,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(2);
}
try {
  process.exitCode = await command(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
