import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { opened, periodSet, typeDecided } from '../engagement/engagement.examples.js';
import type { Caller, ServiceUnderTest } from '../spec-support/service-under-test.js';
import { mutation, serviceUnderTest } from '../spec-support/service-under-test.js';

const OWNER: Caller = { person: 'p-02', roles: ['TO'] };
const SYSTEM: Caller = { person: 'system', roles: ['SYS'] };
const periodId = 'eng-1';
const START = { periodId, engagementId: periodId, start: '2026-01-01', endExclusive: '2026-07-01' };
const AT = '2026-07-01T00:00:00.000Z';
const begun = fact('MonitoringPeriodOpened.v1', START);
const locked = fact('MonitoringPeriodLocked.v1', { periodId, engagementId: periodId, logOffset: '7:42', at: AT });
const longer = { engagementId: periodId, start: '2026-01-01', end: '2026-09-30' };

describe('monitoring periods through the schema', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest();
  });
  afterAll(() => service.close());

  let tenant = 'acme';
  let cases = 0;
  beforeEach(async () => {
    tenant = `acme${(cases += 1)}`;
    const facts = [opened(), typeDecided('TYPE_2'), periodSet()];
    await service.seed(`engagement-${tenant}-${periodId}`, facts, 'p-01', tenant);
    await service.seed(`monitoring-period-${tenant}-${periodId}`, [begun], 'p-01', tenant);
  });
  const give = (command: string, input: object, by: Caller) =>
    service.ask(mutation(command), { ...by, tenant }, { input });
  const refusal = async (command: string, input: object, by: Caller) => {
    const before = service.events();
    const { refused } = await give(command, input, by);
    expect(service.events()).toBe(before);
    return refused;
  };

  it('MON-1 locked at 00:00 UTC of the day after its end, once, by the timer only', async () => {
    service.at('2026-06-30T23:59:59.999Z');
    expect(await refusal('lockMonitoringPeriod', { periodId }, SYSTEM)).toMatchObject({ code: 'PERIOD_NOT_ENDED' });
    expect(await refusal('lockMonitoringPeriod', { periodId }, OWNER)).toMatchObject({ code: 'FORBIDDEN_ROLE' });
    expect(await refusal('lockMonitoringPeriod', { periodId: 'eng-9' }, SYSTEM)).toMatchObject({ code: 'NOT_FOUND' });
    service.at(AT);
    const before = service.events();
    expect((await give('lockMonitoringPeriod', { periodId }, SYSTEM)).refused).toBeUndefined();
    expect((await give('lockMonitoringPeriod', { periodId }, SYSTEM)).refused).toBeUndefined();
    expect(service.events()).toBe(before + 1);
  });

  it('MON-1 a locked period never moves again; an open one does', async () => {
    const before = service.events();
    expect((await give('setObservationPeriod', longer, OWNER)).refused).toBeUndefined();
    expect(service.events()).toBe(before + 1);
    await service.seed(`monitoring-period-${tenant}-${periodId}`, [locked], 'p-01', tenant);
    expect(await refusal('setObservationPeriod', longer, OWNER)).toMatchObject({ code: 'PERIOD_LOCKED' });
  });

  it('MON-2 a period that covers days of another is not set', async () => {
    const other = { id: 'eng-0', type: 'TYPE_2', period: { start: '2026-09-30', endExclusive: '2027-07-01' } } as const;
    await service.put('engagement', engagementDoc({ ...other, state: 'COMPLETED' }), tenant);
    expect(await refusal('setObservationPeriod', longer, OWNER)).toMatchObject({
      code: 'PERIOD_OVERLAPS_PREDECESSOR',
    });
    await service.put('engagement', engagementDoc(other), tenant);
    expect(await refusal('setObservationPeriod', longer, OWNER)).toMatchObject({ code: 'ENGAGEMENT_DATES_OVERLAP' });
  });
});
