import { startChild, type Child } from './child.js';
import { LOCAL_JVM } from './java.js';
import { jars } from './maven.js';
import { listening } from './net.js';
import type { Progress } from './phase.js';
import { requireJava } from './prerequisites.js';
import { whenReady } from './ready.js';

export const testServerVersion = '1.38.0';

export const testServerClasspath = async (progress: Progress): Promise<string> => {
  await requireJava('The time-skipping Temporal server');
  return jars(
    `temporal-test-server-${testServerVersion}`,
    [`io.temporal:temporal-test-server:${testServerVersion}`],
    progress,
  );
};

/**
 * Starts the Temporal server whose clock can be moved; it starts locked, at the real time. It keeps everything in
 * memory: nothing is left after it stops.
 */
export const startTestServer = async (
  classpath: string,
  port: number,
  logFile: string,
  watched = true,
): Promise<Child> => {
  const args = [...LOCAL_JVM, '-Xmx384m', '-cp', classpath, 'io.temporal.testserver.TestServer', String(port)];
  const child = await startChild({ name: 'temporal-test', command: 'java', args, logFile, watched });
  return whenReady(child, listening(port, 60_000), 60_000);
};

/** A Monday; a walk that begins there has the same calendar in every run: the same quarters, Mondays and business days. */
const WALK_BEGINS = new Date('2034-01-02T09:00:00.000Z');

/** Lets the clock of a fresh server come to the day on which an accelerated walk begins. */
export const beginOfWalk = async (address: string, begins = WALK_BEGINS): Promise<void> => {
  // Only here: no other command should wait for what a service is made of.
  const { openTestService, presentOf } = await import('@attestry/service-kit');
  const { testService, close } = await openTestService(address);
  const left = begins.getTime() - (await presentOf(testService)).getTime();
  if (left > 0)
    await testService.unlockTimeSkippingWithSleep({ duration: { seconds: Math.ceil(left / 1_000) as never } });
  await close();
};
