import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { timeSkippingServer } from '@attestry/testing';
import { addMs, DAY_MS, STEP_SOFT_LIMIT_DAYS } from '@attestry/soc2/calendar';
import { activitiesOf, FakePlatform, leftBefore, recordAt } from '../testing/fake-platform.js';
import { aFact, Stage, tell } from '../testing/stage.js';

const STEPS = [1, 2, 3, 4, 5] as const;
type Preparation = (typeof STEPS)[number];

jest.setTimeout(60_000);

describe('steps 1 to 5 of a journey', () => {
  let stage: Stage;
  beforeAll(async () => void (stage = await Stage.set(await timeSkippingServer())));
  afterAll(() => stage.clear());

  const begin = async (name: string, step: Preparation) => {
    const platform = new FakePlatform(recordAt(leftBefore(step)), stage.now);
    const handle = await stage.start(await stage.work(activitiesOf(platform)), name);
    await stage.atRest(handle);
    return { platform, handle };
  };

  it.each(STEPS)('step %i is entered after those before it, and its gate is asked once', async (step) => {
    const { platform, handle } = await begin(`enter-${step}`, step);
    expect(platform.calls).toEqual(['journeyRecord', `enterStep ${step}`, `requestStepExit ${step}`]);
    await stage.end(handle);
  });

  it.each(STEPS)(
    'step %i stays while its gate is refused (JRN-1), and is left after the fact that was missing',
    async (step) => {
      const { platform, handle } = await begin(`leave-${step}`, step);
      const asked = () => platform.calls.filter((call) => call === `requestStepExit ${step}`).length;
      await tell(handle, aFact('ScopeConfirmed'));
      await stage.atRest(handle);
      expect(asked()).toBe(2);
      expect(platform.record.steps[step].state).toBe('ENTERED');
      platform.open.add(step);
      const fact = aFact('EvidenceAccepted');
      await tell(handle, fact);
      await stage.atRest(handle);
      expect(asked()).toBe(3);
      expect(platform.record.steps[step].state).toBe('EXITED');
      if (step < 5) expect(platform.record.steps[(step + 1) as Preparation].state).toBe('ENTERED');
      await stage.keep(`step-${step}-left`, handle);
      await stage.end(handle);
    },
  );

  it.each(STEPS)('step %i escalates to CM at its soft limit and to TO 14 days later', async (step) => {
    const { platform, handle } = await begin(`escalate-${step}`, step);
    const { enteredAt = '' } = platform.record.steps[step];
    const toManager = addMs(enteredAt, STEP_SOFT_LIMIT_DAYS[step] * DAY_MS);
    const escalations = () => platform.effects.filter((effect) => effect.startsWith('escalate'));
    await stage.passTo(addMs(toManager, -DAY_MS));
    await stage.atRest(handle);
    expect(escalations()).toEqual([]);
    await stage.passTo(addMs(toManager, 20 * DAY_MS));
    await stage.atRest(handle);
    const told = escalations().map((effect) => effect.split(' '));
    expect(told.map(([, , level]) => level)).toEqual(['CM', 'TO']);
    const late = told.map(([, , , at = '']) => Date.parse(at) - Date.parse(toManager));
    expect(late[0]).toBeGreaterThanOrEqual(0);
    expect(late[0]).toBeLessThan(60_000);
    expect(late[1]).toBeGreaterThanOrEqual(14 * DAY_MS);
    expect(late[1]).toBeLessThan(14 * DAY_MS + 60_000);
    await stage.keep(`step-${step}-escalated`, handle);
    await stage.end(handle);
  });

  it('a step that was left does not escalate', async () => {
    const { platform, handle } = await begin('no-escalation', 1);
    platform.open.add(1);
    await tell(handle, aFact('ScopeConfirmed'));
    await stage.atRest(handle);
    await stage.passTo(addMs(await stage.now(), 29 * DAY_MS));
    await stage.atRest(handle);
    expect(platform.effects.filter((effect) => effect.startsWith('escalate'))).toEqual([]);
    await stage.end(handle);
  });
});
