import { parseArgs } from 'node:util';
import pg from 'pg';
import { append } from './append/append.js';
import { command } from './command/command.js';
import { feed } from './feed/feed.js';
import type { Bench, Benchmark } from './bench.js';
import { pinApart } from './measure/pin.js';
import { rebuild } from './rebuild/rebuild.js';
import { relay } from './relay/relay.js';
import { saga } from './saga/saga.js';
import { sweep } from './sweep/sweep.js';
import { broker, postmaster, serverOf, type Server } from './measure/server.js';
import { machineOf } from './report/machine.js';
import { printed } from './report/print.js';
import { writeReport } from './report/write.js';
import { adminUrl, brokerAddresses, temporalAddress } from './servers.js';

const HELP = `Measures parts of the platform beside their floors and peers: main.js [append] [feed] [relay] [rebuild] [command] [saga] [sweep] [--quick]`;

const benchmarks: Readonly<Record<string, Benchmark>> = { append, feed, relay, rebuild, command, saga, sweep };
/** A broker that stands idle is not charged to those that do not use it. */
const usesBroker = new Set(['relay']);
/** These load Temporal and nothing else. */
const usesTemporal = new Set(['saga', 'sweep']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean' } },
});

const began = performance.now();
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void =>
  print(`  ${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${text}`);

/** Whether every arm of every benchmark came to the same end; missed goals are told, not failed. */
const run = async (names: readonly string[]): Promise<boolean> => {
  const admin = new pg.Pool({ connectionString: adminUrl(), max: 1 });
  const brokers = brokerAddresses();
  const machine = await machineOf(admin);
  const postgres = await postmaster(admin);
  const database = serverOf({ postgres });
  const servers = serverOf({ postgres, kafka: broker(brokers[0] ?? '') });
  const temporal = names.some((name) => usesTemporal.has(name)) ? broker(temporalAddress()) : undefined;
  const workflowServer = serverOf({ temporal });
  const serverFor = (name: string): Server => {
    if (usesTemporal.has(name)) return workflowServer;
    return usesBroker.has(name) ? servers : database;
  };
  const benchOf = (name: string): Bench => ({ admin, brokers, say, server: serverFor(name) });
  print(
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, PostgreSQL ${machine.postgres}, load ${machine.loadBefore}`,
  );
  print(pinApart(serverOf({ postgres, kafka: broker(brokers[0] ?? ''), ...(temporal ? { temporal } : {}) })));
  const equal: boolean[] = [];
  for (const name of names) {
    const report = await benchmarks[name]?.(benchOf(name), { quick: values.quick });
    if (!report) throw new Error(`There is no benchmark ${name}. Known: ${Object.keys(benchmarks).join(', ')}.`);
    print(printed(report));
    print(`  written to ${await writeReport(report, machine)}`);
    equal.push(report.sameEnd.equal);
  }
  await admin.end();
  return equal.every(Boolean);
};

if (values.help) print(HELP);
else process.exitCode = (await run(positionals.length > 0 ? positionals : Object.keys(benchmarks))) ? 0 : 1;
