import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pinUnderTest } from '../measure/pin.js';
import { statOf } from '../measure/processes.js';

const START_MS = 60_000;
const LOOK_MS = 50;

/** A program under test that listens on a port of its own. */
export interface ChildServer {
  readonly origin: string;
  /** CPU seconds since its start. */
  cpu(): number;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });

const untilListening = async (program: string, port: number, child: ChildProcess): Promise<void> => {
  for (const began = performance.now(); !(await listens(port)); await pause(LOOK_MS)) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode} before it listened.`);
    if (performance.now() - began > START_MS) throw new Error(`${program} does not listen.`);
  }
};

/** Starts a program, named from the folder of the benchmarks; its environment is what is given, and where it listens. */
export const startServer = async (
  program: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<ChildServer> => {
  const port = await freePort();
  const file = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const child = spawn(process.execPath, [...flags, file], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await untilListening(program, port, child);
  pinUnderTest(child.pid);
  return {
    origin: `http://127.0.0.1:${port}`,
    cpu: () => statOf(child.pid ?? 0)?.cpu ?? 0,
    stop: async () => {
      process.off('exit', kill);
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
};
