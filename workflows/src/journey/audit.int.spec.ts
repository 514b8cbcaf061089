import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { timeSkippingServer } from '@attestry/testing';
import { addDays, addMs, DAY_MS, dayOf, startOfDay } from '@attestry/soc2/calendar';
import type { Fact } from './fact.js';
import type { JourneyRecord } from './record.js';
import type { JourneyInput } from './state.js';
import { activitiesOf, FakePlatform, leftBefore, recordAt } from '../testing/fake-platform.js';
import { aFact, Stage, tell } from '../testing/stage.js';

const OWN = { engagementId: 'eng-1' };

jest.setTimeout(60_000);

describe('steps 6 and 7 of a journey', () => {
  let stage: Stage;
  let count = 0;
  beforeAll(async () => void (stage = await Stage.set(await timeSkippingServer())));
  afterAll(() => stage.clear());

  const begin = async (record: JourneyRecord) => {
    const platform = new FakePlatform(record, stage.now);
    const queue = await stage.work(activitiesOf(platform));
    const handle = await stage.start(queue, 'eng-1', undefined, `journey/acme/eng-1/${(count += 1)}`);
    await stage.atRest(handle);
    return { platform, handle };
  };
  const inDays = async (days: number) => addDays(dayOf(await stage.now()), days);
  const effects = ({ effects }: FakePlatform) => effects.map((effect) => effect.split(' ').slice(0, -1).join(' '));

  const expectCarried = async (workflowId: string, firstRun: string, fact: Fact) => {
    const { runId } = await stage.client.workflow.getHandle(workflowId).describe();
    expect(runId).not.toBe(firstRun);
    const { events } = await stage.client.workflow.getHandle(workflowId).fetchHistory();
    const started = events?.[0]?.workflowExecutionStartedEventAttributes;
    const [input] = (started?.input?.payloads ?? []).map(
      ({ data }) => JSON.parse(Buffer.from(data ?? []).toString()) as JourneyInput,
    );
    expect(input?.carried).toMatchObject({ heard: [fact.id], successorId: 'eng-2', monitoring: true, given: 5 });
    expect(input?.carried?.positions).toMatchObject({ control: fact.seen[0]?.replace('control:', '') });
  };

  it('step 6 of a Type 1 is entered on its as-of date, not before', async () => {
    const asOfDate = await inDays(10);
    const { platform, handle } = await begin(recordAt(leftBefore(6), { type: 'TYPE_1', asOfDate }));
    await stage.passTo(addMs(startOfDay(asOfDate), -60_000));
    await stage.atRest(handle);
    expect(platform.effects).toEqual([]);
    await stage.passTo(addMs(startOfDay(asOfDate), 60_000));
    await stage.atRest(handle);
    expect(platform.effects).toEqual([expect.stringContaining(`enterStep 6 ${asOfDate}T00:00`)]);
    await stage.end(handle);
  });

  it('JRN-2 step 6 waits while an earlier step is open again, whatever the date', async () => {
    const asOfDate = await inDays(-1);
    const states = { ...leftBefore(6), 2: 'REOPENED' as const };
    const { platform, handle } = await begin(recordAt(states, { type: 'TYPE_1', asOfDate }, await stage.now()));
    expect(platform.calls).not.toContain('enterStep 6');
    platform.open.add(2);
    await tell(handle, aFact('GapAssessmentCompleted'));
    await stage.atRest(handle);
    expect(effects(platform)).toEqual(['requestStepExit 2', 'enterStep 6']);
    await stage.end(handle);
  });

  it('MON-1 the period of a Type 2 is locked at 00:00 of the day after it, then step 6 is entered', async () => {
    const period = { start: await inDays(-90), endExclusive: await inDays(5) };
    const { platform, handle } = await begin(recordAt(leftBefore(6), { type: 'TYPE_2', period }));
    await stage.passTo(addMs(startOfDay(period.endExclusive), -60_000));
    await stage.atRest(handle);
    expect(platform.effects).toEqual([]);
    await stage.passTo(addMs(startOfDay(period.endExclusive), 60_000));
    await stage.atRest(handle);
    expect(effects(platform)).toEqual(['lockMonitoringPeriod', 'enterStep 6']);
    expect(platform.effects[0]).toContain(`${period.endExclusive}T00:00`);
    await stage.keep('step-6-entered', handle);
    await stage.end(handle);
  });

  it('MON-1 the period is locked on time although step 5 is still open', async () => {
    const period = { start: await inDays(-90), endExclusive: await inDays(2) };
    const states = { ...leftBefore(5), 5: 'ENTERED' as const };
    const { platform, handle } = await begin(recordAt(states, { type: 'TYPE_2', period }, await stage.now()));
    await stage.passTo(addMs(startOfDay(period.endExclusive), 60_000));
    await stage.atRest(handle);
    expect(effects(platform)).toEqual(['lockMonitoringPeriod']);
    await stage.end(handle);
  });

  it('a refused entry is tried again soon: two clocks may differ a little', async () => {
    const asOfDate = await inDays(1);
    const { platform, handle } = await begin(recordAt(leftBefore(6), { type: 'TYPE_1', asOfDate }));
    platform.refusals.set('enterStep 6', 'GATE_NOT_MET');
    await stage.passTo(addMs(startOfDay(asOfDate), 30_000));
    await stage.atRest(handle);
    expect(effects(platform)).toEqual([]);
    platform.refusals.clear();
    await stage.passTo(addMs(startOfDay(asOfDate), 180_000));
    await stage.atRest(handle);
    expect(effects(platform)).toEqual(['enterStep 6']);
    await stage.keep('step-6-entry-refused', handle);
    await stage.end(handle);
  });

  it('step 6 is left with the report; other facts do not ask', async () => {
    const states = { ...leftBefore(6), 6: 'ENTERED' as const };
    const { platform, handle } = await begin(recordAt(states, { type: 'TYPE_1' }));
    await tell(handle, aFact('EvidenceAccepted'));
    await stage.atRest(handle);
    expect(platform.calls.filter((call) => call === 'requestStepExit 6')).toHaveLength(1);
    platform.open.add(6);
    platform.refusals.set('openSuccessor', 'ENGAGEMENT_INVALID_STATE');
    await tell(handle, aFact('ReportIssued', OWN));
    await stage.atRest(handle);
    expect(effects(platform)).toEqual(['requestStepExit 6', 'enterStep 7']);
    await stage.keep('step-6-left', handle);
    await stage.end(handle);
  });

  it('step 7 opens the re-audit by itself once the engagement is completed', async () => {
    const states = { ...leftBefore(6), 6: 'EXITED' as const };
    const platform = new FakePlatform(recordAt(states, { type: 'TYPE_1' }), stage.now);
    platform.refusals.set('openSuccessor', 'ENGAGEMENT_INVALID_STATE');
    const queue = await stage.work(activitiesOf(platform));
    const workflowId = 'journey/acme/eng-1/reaudit';
    const handle = await stage.start(queue, 'eng-1', undefined, workflowId);
    await stage.atRest(handle);
    expect(effects(platform)).toEqual(['enterStep 7']);
    platform.refusals.clear();
    const completed = aFact('EngagementCompleted', OWN);
    await tell(handle, completed);
    await stage.atRest(handle);
    expect(effects(platform)).toEqual(['enterStep 7', 'openSuccessor', 'startJourney eng-2']);
    await stage.keep('reaudit', handle, handle.firstExecutionRunId);
    await stage.keep('monitoring', handle);
    await expectCarried(workflowId, handle.firstExecutionRunId, completed);
    // What was heard before is not news to the new run, although its updates are numbered anew.
    const before = platform.calls.length;
    await handle.executeUpdate('fact', { args: [completed], updateId: 'told-again' });
    await stage.atRest(handle);
    expect(platform.calls).toHaveLength(before);
    await stage.end(handle);
  });

  it('step 7 is refused until the report of its successor, with which the journey ends', async () => {
    const states = { ...leftBefore(7), 7: 'ENTERED' as const };
    const carried = { heard: [], positions: {}, asked: {}, given: 9, successorId: 'eng-2', monitoring: true };
    const platform = new FakePlatform(recordAt(states, { type: 'TYPE_1', state: 'COMPLETED' }), stage.now);
    const queue = await stage.work(activitiesOf(platform));
    const handle = await stage.start(queue, 'eng-1', carried, 'journey/acme/eng-1/end');
    await stage.atRest(handle);
    await tell(handle, aFact('EvidenceAccepted'));
    await stage.atRest(handle);
    expect(platform.calls).toEqual(['journeyRecord', 'requestStepExit 7']);
    expect(platform.record.steps[7].state).toBe('ENTERED');
    platform.open.add(7);
    await tell(handle, aFact('ReportIssued', { engagementId: 'eng-2' }));
    await handle.result();
    expect(effects(platform)).toEqual(['requestStepExit 7', 'completeJourney']);
    await stage.keep('ended', handle);
  });

  it('a withdrawn engagement ends its journey in whatever step', async () => {
    const { platform, handle } = await begin(recordAt({ 1: 'ENTERED' }, {}, await stage.now()));
    platform.record = { ...platform.record, engagement: { state: 'WITHDRAWN', periodLocked: false } };
    await tell(handle, aFact('EngagementWithdrawn', OWN));
    await handle.result();
    expect(effects(platform)).toEqual(['completeJourney']);
    await stage.keep('withdrawn', handle);
  });

  it('no timer is set for 14 days in a step that was paused (JRN-3)', async () => {
    const record = { ...recordAt({ 1: 'ENTERED' }, {}, await stage.now()), state: 'PAUSED' as const };
    const { platform, handle } = await begin(record);
    await stage.passTo(addMs(await stage.now(), 60 * DAY_MS));
    await stage.atRest(handle);
    expect(effects(platform)).toEqual([]);
    await stage.end(handle);
  });
});
