import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CalendarSpec, Client, ScheduleHandle, WorkflowHandle } from '@temporalio/client';
import type { Arm } from '../measure/rounds.js';
import type { Checks } from './checks.js';

/** Where a run stands: what was started for it, and when it falls due, in milliseconds since the epoch. */
interface Due {
  readonly at: number;
  readonly end: () => Promise<void>;
}

const SECOND = 1_000;
/** Left between the last preparation and the moment that is measured from. */
const BEFORE_MS = 100;

const tenantsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `tenant-${String(n).padStart(6, '0')}`);

const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

/** Everybody is due at the same moment; seconds are those until the last one was visited. */
const armOf = (name: string, tenants: number, checks: Checks, begin: () => Promise<Due>): Arm => {
  let due: Due = { at: 0, end: () => Promise.resolve() };
  return {
    name,
    prepare: async () => {
      checks.reset();
      due = await begin();
      if (due.at - Date.now() < BEFORE_MS) throw new Error(`${name} was not prepared when it fell due.`);
      await pause(due.at - Date.now() - BEFORE_MS);
    },
    run: async () => ({ events: tenants, seconds: ((await checks.all(tenants)) - due.at) / SECOND }),
    finish: () => due.end(),
  };
};

export interface SweepSettings {
  readonly taskQueue: string;
  readonly tenants: number;
  readonly shard: number;
}

const EVERY_MS = 15 * SECOND;
const START_MS = 4 * SECOND;

/** Ours: a workflow a shard of organizations. Its rounds are at multiples of a time since the epoch. */
export const sweeperArm = (name: string, client: Client, checks: Checks, settings: SweepSettings): Arm => {
  const { taskQueue, tenants, shard } = settings;
  return armOf(name, tenants, checks, async () => {
    const untilNext = EVERY_MS - (Date.now() % EVERY_MS);
    if (untilNext < START_MS) await pause(untilNext + BEFORE_MS);
    const at = Date.now() + EVERY_MS - (Date.now() % EVERY_MS);
    const start = (part: string[]): Promise<WorkflowHandle> =>
      client.workflow.start('sweep', {
        workflowId: `sweep/${randomUUID()}`,
        taskQueue,
        args: [{ every: EVERY_MS, tenants: part }],
      });
    const handles = await Promise.all(parts(tenantsOf(tenants), shard).map(start));
    return { at, end: async () => void (await Promise.all(handles.map((handle) => handle.terminate()))) };
  });
};

/** Events of the history of one shard with so many organizations, after a round. */
export const historyOfShard = async (client: Client, checks: Checks, settings: SweepSettings): Promise<number> => {
  const workflowId = `sweep/${randomUUID()}`;
  const { taskQueue, tenants } = settings;
  checks.reset();
  const args = [{ every: EVERY_MS, tenants: tenantsOf(tenants) }];
  const handle = await client.workflow.start('sweep', { workflowId, taskQueue, args });
  await checks.all(tenants);
  await pause(SECOND);
  const { historyLength } = await handle.describe();
  await handle.terminate();
  return historyLength;
};

const AT_A_TIME = 20;
/** What making one schedule may take at most, as long as the machine is not busier than that. */
const MAKING_MS = 60;

const inLines = async <T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> => {
  const left = [...all];
  const line = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await act(one);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, line));
};

const MONTHS = [
  ...(['JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE'] as const),
  ...(['JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER'] as const),
];

/** The instant as a calendar of a schedule that comes once. */
const once = (at: Date): CalendarSpec => ({
  year: at.getUTCFullYear(),
  month: MONTHS[at.getUTCMonth()] ?? 'JANUARY',
  dayOfMonth: at.getUTCDate(),
  hour: at.getUTCHours(),
  minute: at.getUTCMinutes(),
  second: at.getUTCSeconds(),
});

/** The peer: a schedule an organization, each of which starts a workflow with one activity. */
export const scheduleArm = (name: string, client: Client, checks: Checks, settings: SweepSettings): Arm => {
  const { taskQueue, tenants } = settings;
  return armOf(name, tenants, checks, async () => {
    const at = (Math.ceil(Date.now() / SECOND) + 5) * SECOND + Math.ceil((tenants * MAKING_MS) / SECOND) * SECOND;
    const handles: ScheduleHandle[] = [];
    await inLines(tenantsOf(tenants), async (tenant) => {
      const action = {
        type: 'startWorkflow',
        workflowType: 'check',
        workflowId: `check/${randomUUID()}`,
        taskQueue,
        args: [tenant],
      } as const;
      const spec = { calendars: [once(new Date(at))] };
      handles.push(await client.schedule.create({ scheduleId: `check/${randomUUID()}`, spec, action }));
    });
    return { at, end: () => inLines(handles, async (handle) => void (await handle.delete())) };
  });
};
