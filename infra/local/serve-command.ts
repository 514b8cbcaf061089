import { portOption, readArguments, type Arguments } from './command-table.js';
import { stateFolder } from './paths.js';
import { seconds } from './phase.js';
import { removeRun } from './run-file.js';
import { startStack, type Stack } from './stack.js';
import { supervised } from './supervise.js';
import { hasDriver, isEmpty, walk } from './walk.js';
import { welcome } from './welcome.js';

const portNames = ['gateway', 'issuer', 'temporal-ui', 'temporal', 'postgres', 'kafka'] as const;

const portsOf = (args: Arguments): Record<string, number | undefined> =>
  Object.fromEntries(portNames.map((name) => [name, portOption(args, `${name}-port`)]));

const walkSample = async (stack: Stack): Promise<void> => {
  if (!(await isEmpty(stack))) return;
  if (!hasDriver())
    return void process.stdout.write(
      '  There is no journey driver in this build, so no sample organization is walked.\n',
    );
  process.stdout.write('\nThe store is empty: walking the sample organization to its Type 1 report.\n');
  const code = await walk(stack, ['--real-clock']);
  if (code !== 0)
    throw new Error(`The sample organization did not get to its report (exit code ${code}); the platform is stopped.`);
};

const serve =
  (command: 'start' | 'serve', afterStart: (stack: Stack) => Promise<void>) =>
  async (argv: readonly string[]): Promise<number> => {
    const args = readArguments(command, argv);
    const folder = stateFolder();
    const started = Date.now();
    const run = async () => {
      const logLevel = args.text('log-level') ?? 'info';
      const stack = await startStack({
        command: `npm run ${command}`,
        folder,
        ports: portsOf(args),
        logLevel,
        accelerated: false,
      });
      process.stdout.write(`Everything is ready after ${seconds(Date.now() - started)}.\n`);
      await afterStart(stack);
      process.stdout.write(welcome(stack.addresses, folder));
      return new Promise<number>(() => undefined);
    };
    return supervised(run, () => removeRun(folder.run));
  };

export const runServe = serve('serve', () => Promise.resolve());
export const runStart = serve('start', walkSample);
