import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import { timeSkippingServer } from '@attestry/testing';
import { addMs, DAY_MS } from '@attestry/soc2/calendar';
import { activitiesOf, FakePlatform, recordAt } from '../testing/fake-platform.js';
import type { SweepInput } from './sweep.js';
import { Stage } from '../testing/stage.js';

jest.setTimeout(60_000);

describe('a sweeper', () => {
  let stage: Stage;
  beforeAll(async () => void (stage = await Stage.set(await timeSkippingServer())));
  afterAll(() => stage.clear());

  const add = (handle: WorkflowHandle, tenant: string) =>
    handle.executeUpdate<number, [string]>('tenant-added', { args: [tenant], updateId: tenant });

  it('visits each of its organizations at the same times of day, those added meanwhile too', async () => {
    const platform = new FakePlatform(recordAt({}), stage.now);
    const taskQueue = await stage.work(activitiesOf(platform));
    const args = [{ every: DAY_MS, tenants: ['acme'] }];
    const handle = await stage.client.workflow.start('sweep', { workflowId: 'sweep/0', taskQueue, args });
    await stage.atRest(handle);
    const start = await stage.now();
    await stage.passTo(addMs(start, DAY_MS));
    await stage.atRest(handle);
    expect(platform.swept).toEqual([expect.stringMatching(/^acme .*T00:00:0/)]);
    await add(handle, 'globex');
    await stage.passTo(addMs(start, 3 * DAY_MS));
    await stage.atRest(handle);
    const visits = platform.swept.map((visit) => visit.split('T')[0]);
    const day = (days: number) => addMs(start, days * DAY_MS).slice(0, 10);
    expect(visits.toSorted()).toEqual(
      [`acme ${day(1)}`, `acme ${day(2)}`, `acme ${day(3)}`, `globex ${day(2)}`, `globex ${day(3)}`].toSorted(),
    );
    await stage.keep('sweep', handle);
    await stage.end(handle);
  });

  it('leaves an organization to the next round when its work cannot be done', async () => {
    const platform = new FakePlatform(recordAt({}), stage.now);
    platform.before = (name) => (name === 'sweepTenant acme' ? Promise.reject(new Error('away')) : Promise.resolve());
    const taskQueue = await stage.work(activitiesOf(platform));
    const args = [{ every: DAY_MS, tenants: ['acme', 'globex'] }];
    const handle = await stage.client.workflow.start('sweep', { workflowId: 'sweep/1', taskQueue, args });
    await stage.atRest(handle);
    await stage.passTo(addMs(await stage.now(), 2 * DAY_MS));
    await stage.atRest(handle);
    expect(platform.swept).toEqual([expect.stringContaining('globex'), expect.stringContaining('globex')]);
    await stage.keep('sweep-left-out', handle);
    await stage.end(handle);
  });

  const eventsOf = async (handle: WorkflowHandle) => (await handle.fetchHistory()).events ?? [];
  const runAfter = async (handle: WorkflowHandle): Promise<WorkflowHandle> => {
    const last = (await eventsOf(handle)).at(-1)?.workflowExecutionContinuedAsNewEventAttributes;
    return stage.client.workflow.getHandle(handle.workflowId, last?.newExecutionRunId ?? undefined);
  };
  const inputOf = async (handle: WorkflowHandle): Promise<SweepInput> => {
    const [first] = await eventsOf(handle);
    const [payload] = first?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
    return JSON.parse(Buffer.from(payload?.data ?? []).toString()) as SweepInput;
  };

  const many = (count: number) => Array.from({ length: count }, (_, n) => `t-${n}`);
  const visited = ({ swept }: FakePlatform) => swept.map((visit) => visit.split(' ')[0]);

  it('visits many in a few activities, and one in trouble by itself', async () => {
    const platform = new FakePlatform(recordAt({}), stage.now);
    let troubled = 0;
    platform.before = async (name) => {
      if (name === 'sweepTenant t-50' && (troubled += 1) < 3) throw new Error('away');
    };
    const taskQueue = await stage.work(activitiesOf(platform));
    const args = [{ every: DAY_MS, tenants: many(100) }];
    const handle = await stage.client.workflow.start('sweep', { workflowId: 'sweep/3', taskQueue, args });
    await stage.atRest(handle);
    await stage.passTo(addMs(await stage.now(), DAY_MS));
    await stage.atRest(handle);
    expect(visited(platform).toSorted()).toEqual(many(100).toSorted());
    expect([platform.together.toSorted(), troubled]).toEqual([[13, 13, 13, 13, 13, 13, 13, 9], 3]);
    await stage.keep('sweep-together', handle);
    await stage.end(handle);
  });

  it('visits those by themselves that the time of several does not suffice for', async () => {
    const platform = new FakePlatform(recordAt({}), stage.now);
    platform.inTime = 5;
    const taskQueue = await stage.work(activitiesOf(platform));
    const args = [{ every: DAY_MS, tenants: many(100) }];
    const handle = await stage.client.workflow.start('sweep', { workflowId: 'sweep/5', taskQueue, args });
    await stage.atRest(handle);
    await stage.passTo(addMs(await stage.now(), DAY_MS));
    await stage.atRest(handle);
    expect(visited(platform).toSorted()).toEqual(many(100).toSorted());
    expect(platform.together).toHaveLength(8);
    await stage.end(handle);
  });

  const until = '2026-01-01T00:00:00.000Z';
  it.each([
    ['by how many were done', 'sweep-resumed', { until, from: 1 }],
    ['by name, as runs of older code did', 'sweep-resumed-by-name', { until, tenants: ['b', 'c'] }],
  ])('takes up what another run has left, told %s', async (_how, name, left) => {
    const platform = new FakePlatform(recordAt({}), stage.now);
    const taskQueue = await stage.work(activitiesOf(platform));
    const args = [{ every: DAY_MS, tenants: ['a', 'b', 'c'], left }];
    const handle = await stage.client.workflow.start('sweep', { workflowId: name, taskQueue, args });
    await stage.atRest(handle);
    expect(platform.swept.toSorted()).toEqual([`b ${until}`, `c ${until}`]);
    await stage.keep(name, handle);
    await stage.end(handle);
  });

  it('goes on in another run with what its history has become too long for, each organization once', async () => {
    const platform = new FakePlatform(recordAt({}), stage.now);
    const taskQueue = await stage.work(activitiesOf(platform));
    const args = [{ every: DAY_MS, tenants: many(30_000) }];
    const handle = await stage.client.workflow.start('sweep', { workflowId: 'sweep/4', taskQueue, args });
    await stage.atRest(handle);
    await stage.passTo(addMs(await stage.now(), DAY_MS));
    await stage.atRest(handle);
    expect([visited(platform).length, new Set(visited(platform)).size]).toEqual([30_000, 30_000]);
    const first = stage.client.workflow.getHandle('sweep/4', handle.firstExecutionRunId);
    expect((await first.describe()).historyLength).toBeLessThan(2_200);
    expect((await stage.client.workflow.getHandle('sweep/4').describe()).runId).not.toBe(handle.firstExecutionRunId);
    const { left } = await inputOf(await runAfter(first));
    expect(left).toEqual({ until: expect.any(String), from: expect.any(Number) });
    await stage.end(stage.client.workflow.getHandle('sweep/4'));
  });

  it('keeps its history short and its organizations across continue-as-new', async () => {
    const platform = new FakePlatform(recordAt({}), stage.now);
    const taskQueue = await stage.work(activitiesOf(platform));
    const args = [{ every: DAY_MS, tenants: ['acme'] }];
    const handle = await stage.client.workflow.start('sweep', { workflowId: 'sweep/2', taskQueue, args });
    await stage.atRest(handle);
    await stage.passTo(addMs(await stage.now(), 240 * DAY_MS));
    await stage.atRest(handle);
    expect(platform.swept).toHaveLength(240);
    const { historyLength, runId } = await stage.client.workflow.getHandle('sweep/2').describe();
    expect(runId).not.toBe(handle.firstExecutionRunId);
    expect(historyLength).toBeLessThan(2_100);
    await stage.end(handle);
  });
});
