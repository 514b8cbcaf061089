import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { enabled, registered } from '../collector/collector.examples.js';
import { evidenceService } from '../evidence.module.js';
import type { Case } from './case.js';
import { COLLECTOR, MANAGER } from './case.js';
import { COLLECTOR_CASES } from './collector-cases.js';
import { EVIDENCE_CASES } from './evidence-cases.js';

const CASES = [...EVIDENCE_CASES, ...COLLECTOR_CASES];

describe('refused commands on evidence and collectors give their code and append nothing (row 46 to row 52)', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(evidenceService);
  });
  afterAll(() => service.close());

  /** Each case is an organization of its own. */
  let tenant = 'acme';
  let cases = 0;
  const seed = async ({ streams = {}, documents = {} }: Pick<Case, 'streams' | 'documents'>) => {
    tenant = `acme${(cases += 1)}`;
    for (const [stream, facts] of Object.entries(streams))
      await service.seed(stream.replace('-acme-', `-${tenant}-`), facts, 'p-01', tenant);
    for (const [view, docs] of Object.entries(documents)) for (const doc of docs) await service.put(view, doc, tenant);
    return service.events();
  };
  const give = (command: string, input: object, by: Case['by']) =>
    service.ask(mutation(command), { ...by, tenant }, { input });

  it.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, given) => {
    const before = await seed(given);
    const { refused } = await give(given.command, given.input, given.by);
    expect(refused).toMatchObject({ code: given.code });
    expect(service.events()).toBe(before);
  });

  it('D17 EVD-7 what these cases refuse is recorded where its reason is gone', async () => {
    const before = await seed({ streams: { 'collector-acme-col-1': [registered(), enabled()] } });
    const run = {
      collectorId: 'col-1',
      observedAt: '2026-01-01T00:00:00Z',
      result: 'PASS',
      itemCount: 1,
      digest: 'a'.repeat(64),
    };
    expect((await give('reportRun', run, COLLECTOR)).refused).toBeUndefined();
    expect(service.events()).toBe(before + 2);
    const evidence = {
      controlIds: ['c-1'],
      kind: 'workflow_ticket',
      content: 'ticket 1',
      validFrom: '2025-12-30T00:00:00Z',
    };
    expect((await give('submitEvidence', evidence, COLLECTOR)).refused).toBeUndefined();
    await service.put('known-request', { id: 'req-1', open: true } as { id: string }, tenant);
    const asked = { ...evidence, content: 'ticket 2', requestId: 'req-1' };
    expect((await give('submitEvidence', asked, MANAGER)).refused).toBeUndefined();
    expect(service.events()).toBe(before + 4);
  });
});
