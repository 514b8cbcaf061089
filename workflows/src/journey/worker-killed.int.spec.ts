import type { ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { timeSkippingServer } from '@attestry/testing';
import { kill, startWorkerChild } from '../testing/child.js';
import { startFakeGateway } from '../testing/fake-gateway.js';
import { FakePlatform, recordAt } from '../testing/fake-platform.js';
import { aFact, Stage, tell } from '../testing/stage.js';

jest.setTimeout(180_000);

/** Commands during which the worker is killed; the platform carries out what it was sent all the same. */
const KILLED_DURING = ['requestStepExit 1', 'enterStep 2'];

describe(`a worker killed ${KILLED_DURING.length} times in the middle of a step`, () => {
  let stage: Stage;
  let gateway: Server;
  let child: Promise<ChildProcess>;
  const queue = 'killed';
  beforeAll(async () => void (stage = await Stage.set(await timeSkippingServer())));
  afterAll(async () => {
    await kill(await child);
    gateway.close();
    await stage.clear();
  });

  it('finishes the step, and no effect is there twice', async () => {
    const platform = new FakePlatform(recordAt({ 1: 'ENTERED' }, {}, await stage.now()), stage.now);
    platform.open.add(1).add(2);
    const { url, server } = await startFakeGateway(platform);
    gateway = server;
    const start = () => (child = startWorkerChild(stage.address, queue, url));
    await start();
    const left = [...KILLED_DURING];
    platform.before = async (name) => {
      if (name !== left[0]) return;
      left.shift();
      await kill(await child);
      void start();
    };
    const handle = await stage.start(queue, 'eng-1');
    await tell(handle, aFact('ScopeConfirmed'));
    while (platform.record.steps[3].state !== 'ENTERED') await new Promise((resolve) => setTimeout(resolve, 100));
    const names = platform.effects.map((effect) => effect.split(' ').slice(0, 2).join(' '));
    expect(names).toEqual(['requestStepExit 1', 'enterStep 2', 'requestStepExit 2', 'enterStep 3']);
    await stage.keep('worker-killed', handle);
    // The negative control: the commands did come more than once.
    const times = (name: string) => platform.calls.filter((call) => call === name).length;
    KILLED_DURING.map(times).forEach((count) => expect(count).toBeGreaterThanOrEqual(2));
  });
});
