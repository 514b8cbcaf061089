import { stopEverything } from './child.js';
import { runTestServers } from './test-servers-command.js';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  'test-servers': runTestServers,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(2);
}
let code = 1;
try {
  code = await command(args);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await stopEverything();
}
process.exit(code);
