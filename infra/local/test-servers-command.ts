import { readFile } from 'node:fs/promises';
import { supervised } from './supervise.js';
import { addressesFile, forgetTestServers, startTestServers, type TestServers } from './test-servers.js';

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The test servers that run already, if any. */
export const runningTestServers = async (): Promise<TestServers | undefined> => {
  const text = await readFile(addressesFile, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const servers = JSON.parse(text) as TestServers;
  return alive(servers.pid) ? servers : undefined;
};

/** Keeps the servers of the specs running until it is stopped. */
export const runTestServers = async (): Promise<number> => {
  const running = await runningTestServers();
  if (running) {
    process.stdout.write(
      `The test servers run already (process ${running.pid}); their addresses are in ${addressesFile}.\n`,
    );
    return 0;
  }
  const run = async () => {
    await startTestServers();
    process.stdout.write(`Addresses written to ${addressesFile}; Ctrl-C stops the servers.\n`);
    return new Promise<number>(() => undefined);
  };
  return supervised(run, forgetTestServers);
};
