import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port that was free a moment ago on 127.0.0.1. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

export const portIsFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The port of an option, refused with a sentence when taken; else the one used last time when free, else any free one. */
export const choosePort = async (option: string, wanted: number | undefined, last?: number): Promise<number> => {
  if (wanted === undefined) return last !== undefined && (await portIsFree(last)) ? last : freePort();
  if (await portIsFree(wanted)) return wanted;
  throw new Error(
    `Port ${wanted} is in use: choose another with --${option}, or leave the option out for a free port.`,
  );
};

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });

/** Waits until something listens on the port. */
export const listening = async (port: number, timeoutMs: number, host = '127.0.0.1'): Promise<void> => {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    if (await answers(host, port)) return;
    await sleep(100);
  }
  throw new Error(`Nothing listens on ${host}:${port} after ${timeoutMs / 1000} s.`);
};
