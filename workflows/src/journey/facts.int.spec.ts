import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WorkflowNotFoundError, type WorkflowHandle } from '@temporalio/client';
import { timeSkippingServer } from '@attestry/testing';
import type { Fact } from './fact.js';
import { activitiesOf, FakePlatform, leftBefore, recordAt } from '../testing/fake-platform.js';
import { aFact, Stage, tell } from '../testing/stage.js';

const FACTS = 2_000;
const SUGGESTED = 4_096;
const AT_ONCE = 8;

/** As the consumer does: a run that is just being followed by the next one is met again. */
const untilTold = async (handle: WorkflowHandle, fact: Fact): Promise<void> => {
  for (;;)
    try {
      await tell(handle, fact);
      return;
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
};

jest.setTimeout(60_000);

describe('what a journey is told', () => {
  let stage: Stage;
  beforeAll(async () => void (stage = await Stage.set(await timeSkippingServer())));
  afterAll(() => stage.clear());

  const begin = async (name: string) => {
    const platform = new FakePlatform(recordAt({ 1: 'ENTERED' }, {}, await stage.now()), stage.now);
    const handle = await stage.start(await stage.work(activitiesOf(platform)), name);
    await stage.atRest(handle);
    const asked = () => platform.calls.filter((call) => call === 'requestStepExit 1').length;
    return { platform, handle, asked };
  };

  it('a fact is heard once, however often it is told', async () => {
    const { handle, asked } = await begin('once');
    const fact = aFact('ScopeConfirmed');
    for (let times = 0; times < 5; times += 1) {
      await tell(handle, fact);
      await stage.atRest(handle);
    }
    expect(asked()).toBe(2);
    // The negative control: another fact of the same kind is news.
    await tell(handle, { ...aFact('ScopeConfirmed') });
    await stage.atRest(handle);
    expect(asked()).toBe(3);
    await stage.end(handle);
  });

  it('a fact is heard once although the update id is new, as after continue-as-new', async () => {
    const { handle, asked } = await begin('once-again');
    const fact = aFact('ScopeConfirmed');
    await tell(handle, fact);
    await stage.atRest(handle);
    await handle.executeUpdate('fact', { args: [fact], updateId: 'another' });
    await stage.atRest(handle);
    expect(asked()).toBe(2);
    await stage.end(handle);
  });

  it('a fact that no missing part of the gate can turn on does not have it asked again', async () => {
    const { platform, handle, asked } = await begin('deaf');
    platform.missing = ['SCOPE_CONFIRMED', 'READINESS_STEP3'];
    const tellOf = async (service: string) => {
      await tell(handle, { ...aFact('SomethingRecorded'), service });
      await stage.atRest(handle);
    };
    await tellOf('evidence');
    expect(asked()).toBe(2);
    await tellOf('evidence');
    expect(asked()).toBe(2);
    await tellOf('engagement');
    expect(asked()).toBe(3);
    // The negative control: one that could turn on the part that is missing now.
    platform.missing = ['READINESS_STEP3'];
    await tellOf('engagement');
    await tellOf('evidence');
    expect(asked()).toBe(5);
    await stage.end(handle);
  });

  it('facts that arrive while the gate is being asked cause one more question, which knows them all', async () => {
    const { platform, handle, asked } = await begin('coalesced');
    const gate = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    platform.before = () => (reached.resolve(), gate.promise);
    await tell(handle, aFact('ScopeConfirmed'));
    await reached.promise;
    const facts = Array.from({ length: 50 }, () => aFact('EvidenceAccepted'));
    await Promise.all(facts.map((fact) => tell(handle, fact)));
    platform.before = () => Promise.resolve();
    gate.resolve();
    await stage.atRest(handle);
    expect(asked()).toBe(3);
    expect(platform.lastSeen).toContain(facts.at(-1)?.seen[0]);
    await stage.keep('facts-coalesced', handle);
    await stage.end(handle);
  });

  it('a step that a person left is not asked again; the journey goes on from the record', async () => {
    const { platform, handle } = await begin('by-hand');
    platform.record = recordAt({ 1: 'EXITED' });
    const before = platform.calls.length;
    await tell(handle, aFact('StepExited', { engagementId: 'by-hand', step: 1 }));
    await stage.atRest(handle);
    expect(platform.calls.slice(before)).toEqual(['journeyRecord', 'enterStep 2', 'requestStepExit 2']);
    await stage.end(handle);
  });

  it('a step that was opened again is asked for again, beside the one the journey had come to', async () => {
    const { platform, handle } = await begin('reopened');
    platform.record = recordAt({ ...leftBefore(4), 2: 'REOPENED', 4: 'ENTERED' }, {}, await stage.now());
    const before = platform.calls.length;
    await tell(handle, aFact('StepReopened', { engagementId: 'reopened', step: 2 }));
    await stage.atRest(handle);
    expect(platform.calls.slice(before)).toEqual(['journeyRecord', 'requestStepExit 2', 'requestStepExit 4']);
    await stage.keep('step-2-reopened', handle);
    await stage.end(handle);
  });

  it('a carried step counts as done', async () => {
    const { platform, handle } = await begin('carried');
    platform.record = recordAt({ 1: 'CARRIED' });
    await tell(handle, aFact('StepCarriedForward', { engagementId: 'carried', step: 1 }));
    await stage.atRest(handle);
    expect(platform.effects).toEqual([expect.stringContaining('enterStep 2')]);
    await stage.end(handle);
  });

  it('says that it waits only for its own facts once nothing before the audit is open', async () => {
    const { platform, handle } = await begin('listening');
    expect(await tell(handle, aFact('ScopeConfirmed'))).toBe('ANY');
    platform.record = recordAt(leftBefore(6));
    await tell(handle, aFact('StepExited', { engagementId: 'listening', step: 5 }));
    await stage.atRest(handle);
    expect(await tell(handle, aFact('ReportIssued', { engagementId: 'other' }))).toBe('OWN');
    await stage.end(handle);
  });

  it(`${FACTS} facts keep every history under ${SUGGESTED} events`, async () => {
    const { handle, platform } = await begin('many');
    const lengths: number[] = [];
    for (let told = 0; told < FACTS; told += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, () => untilTold(handle, aFact('EvidenceAccepted'))));
      if (told % 200 === 0) lengths.push((await handle.describe()).historyLength ?? 0);
    }
    await stage.atRest(handle);
    expect(Math.max(...lengths)).toBeLessThan(SUGGESTED);
    expect(platform.calls.filter((call) => call === 'journeyRecord').length).toBeGreaterThan(1);
    await stage.end(handle);
  }, 300_000);
});
