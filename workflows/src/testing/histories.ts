import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { WorkflowHandle } from '@temporalio/client';
import proto, { type temporal } from '@temporalio/proto';

// With the SDK's own `historyToJSON` every copy of protobufjs would have to be the same one.
const { History } = proto.temporal.api.history.v1;
type History = temporal.api.history.v1.History;

const FOLDER = new URL('../../../test/histories/', import.meta.url);

/** What says something about the machine, not about the workflow. */
const OF_THE_MACHINE = ['identity', 'stackTrace', 'binaryChecksum'];

const RECORDED_NAME = /^(.+)\.json$/;
const TASK_SCHEDULED = 5;
const TASK_STARTED = 6;

export const recordedHistories = async (): Promise<readonly string[]> =>
  (await readdir(FOLDER)).flatMap((file) => RECORDED_NAME.exec(file)?.[1] ?? []).toSorted();

export const recordedHistory = async (name: string): Promise<History> =>
  History.fromObject(JSON.parse(await readFile(new URL(`${name}.json`, FOLDER), 'utf8')));

/** A workflow that is at rest may still be about to tell the server so; what it did last belongs to its history. */
const settledHistory = async (handle: WorkflowHandle): Promise<History> => {
  for (;;) {
    const history = History.fromObject(await handle.fetchHistory());
    const last = Number(history.events.at(-1)?.eventType);
    if (last !== TASK_SCHEDULED && last !== TASK_STARTED) return history;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Writes the history of a workflow for the replay spec, without what is true of one machine only. */
export const recordHistory = async (name: string, handle: WorkflowHandle): Promise<void> => {
  const { events } = History.toObject(await settledHistory(handle), { longs: String, enums: String, bytes: String });
  const scrub = (key: string, value: unknown) => (OF_THE_MACHINE.includes(key) ? undefined : value);
  const lines = (events as readonly unknown[]).map((event) => JSON.stringify(event, scrub));
  await writeFile(new URL(`${name}.json`, FOLDER), `{"events":[\n${lines.join(',\n')}\n]}\n`);
};
