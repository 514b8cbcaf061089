import { statfs } from 'node:fs/promises';
import { freemem } from 'node:os';
import { runCommand, which } from './run-command.js';

/** A missing prerequisite: printed as one sentence, without a stack trace. */
export class MissingPrerequisite extends Error {}

export const javaVersion = (output: string): number | undefined => {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
};

export const requireJava = async (part: string, variable?: string): Promise<void> => {
  const way = variable ? `, or set ${variable} to an existing server` : '';
  const result = await runCommand('java', ['-version']).catch(() => undefined);
  const version = result && javaVersion(result.output);
  if (version === undefined)
    throw new MissingPrerequisite(
      `${part} needs Java 17 or newer, which is not on the PATH: install a JDK (Debian: apt-get install openjdk-17-jdk-headless)${way}.`,
    );
  if (version < 17)
    throw new MissingPrerequisite(`${part} needs Java 17 or newer, found Java ${version}: install a newer JDK${way}.`);
};

export const requireMaven = async (part: string, variable?: string): Promise<void> => {
  if (await which('mvn')) return;
  const way = variable ? `, or set ${variable} to an existing server` : '';
  throw new MissingPrerequisite(
    `${part} is fetched with Maven, which is not on the PATH: install it (Debian: apt-get install maven)${way}.`,
  );
};

export const requireGo = async (): Promise<void> => {
  if (await which('go')) return;
  throw new MissingPrerequisite(
    'The Temporal dev server is built with Go, which is not on the PATH: install Go 1.23 or newer or put the `temporal` CLI on the PATH, or set TEMPORAL_ADDRESS to an existing server.',
  );
};

const gigabyte = 1024 ** 3;

export const requireDisk = async (folder: string, wantedGb: number): Promise<void> => {
  const stats = await statfs(folder);
  const free = (stats.bavail * stats.bsize) / gigabyte;
  if (free >= wantedGb) return;
  throw new MissingPrerequisite(
    `${folder} has ${free.toFixed(1)} GB free and ${wantedGb} GB are needed: free some space, or set DATABASE_URL and KAFKA_BROKERS to existing servers.`,
  );
};

export const requireMemory = (wantedGb: number, free = freemem()): void => {
  if (free / gigabyte >= wantedGb) return;
  throw new MissingPrerequisite(
    `${(free / gigabyte).toFixed(1)} GB of memory are free and ${wantedGb} GB are needed: close something, or set DATABASE_URL, KAFKA_BROKERS and TEMPORAL_ADDRESS to existing servers.`,
  );
};
