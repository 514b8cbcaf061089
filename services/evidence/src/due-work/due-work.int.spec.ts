import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import { evidenceService } from '../evidence.module.js';
import { SYSTEM } from '../refusals/case.js';

const [WARNED, END] = ['2026-03-05T00:00:00.000Z', '2026-03-25T00:00:00.000Z'];
const rests = (id: string, evidenceId: string) => ({
  ...{ id, dueAt: WARNED },
  proofs: [{ evidenceId, expiringFrom: WARNED, freshUntil: END, told: 'NOTHING' }],
});
const WEEKLY = {
  ...{ id: 'col-1', state: 'HEALTHY', controlIds: ['c-4'] },
  ...{ dueAt: '2026-03-06T00:00:00.000Z', lastScheduledFor: '2026-02-27T00:00:00.000Z' },
};
const item = (id: string, validTo: string) => ({
  ...{ id, controlIds: ['c-3'], state: 'SUBMITTED', collectorId: 'col-2', validFrom: validTo, validTo, holds: [] },
});

describe('due work of evidence', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(evidenceService);
    await service.put('control-freshness', rests('c-1', 'e-1'));
    await service.put('control-freshness', rests('c-2', 'e-1'));
    await service.put('control-freshness', rests('c-3', 'e-3'));
    await service.put('control-freshness', rests('c-4', 'e-4'));
    await service.put('collector', WEEKLY);
    await service.put('evidence-item', item('e-9', '2026-03-05T23:30:00.000Z'));
  });
  afterAll(() => service.close());
  const due = async (until: string) => {
    const { data, refused } = await service.ask(`{ evidenceDueWork(until: "${until}") { kind id dueAt } }`, SYSTEM);
    expect(refused).toBeUndefined();
    return (data as { evidenceDueWork: unknown }).evidenceDueWork;
  };

  it('4.5 4.12 tells once of a piece that two controls rest on, and not of what a collector may replace', async () => {
    expect(await due('2026-03-05T12:00:00.000Z')).toEqual([{ kind: 'MARK_EXPIRING', id: 'e-1', dueAt: WARNED }]);
    expect(await due('2026-03-06T00:00:00.000Z')).toEqual([
      { kind: 'MARK_EXPIRING', id: 'e-1', dueAt: WARNED },
      { kind: 'RUN_COLLECTOR', id: 'col-1', dueAt: '2026-03-06T00:00:00.000Z' },
    ]);
  });

  it('4.5 what nobody judged for an hour holds nothing up', async () => {
    expect(await due('2026-03-06T01:00:00.000Z')).toContainEqual({ kind: 'MARK_EXPIRING', id: 'e-3', dueAt: WARNED });
  });
});
