import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { serviceUnderTest } from '@attestry/testing/service';
import { auditService } from '../audit.module.js';
import { defined, frozen } from '../population/population.examples.js';
import { sampleFile } from '../sample-file/sample-file.projection.js';
import { drawn } from '../sample/sample.examples.js';
import { populationFile } from './population-file.projection.js';

const ORGANIZATION: readonly Caller[] = (['TO', 'CM', 'CO'] as const).map((role) => ({
  person: 'p-01',
  roles: [role],
}));
const AUDITOR: Caller = { person: 'a-01', roles: ['AU'], firm: 'alder' };
const POPULATION = '{ population(id: "pop-1") { state nonceCommitment items { edges { node { key } } } } }';
const SAMPLE = '{ sample(id: "pop-1") { nonce items } }';

let service: ServiceUnderTest;
const put = async (view: 'population-file' | 'sample-file', doc: unknown) => service.put(view, doc as { id: string });
const asked = async (source: string, by: Caller) => {
  const { data, refused } = await service.ask(source, by);
  expect(refused).toBeUndefined();
  return Object.values(data ?? {})[0];
};

beforeAll(async () => {
  service = await serviceUnderTest(auditService);
  const grants = { firms: { alder: { 'eng-1': 'SELECTED' } }, audits: { 'aud-1': 'eng-1' } };
  await service.put('auditor-grants', { id: 'grants', ...grants });
});
afterAll(() => service.close());

describe('population and sample, as the organization sees them', () => {
  it('SMP-7 before the draw: neither items nor nonce, only what commits to it; the auditor sees the items', async () => {
    await put('population-file', projected(populationFile, defined(), frozen()).get('pop-1'));
    for (const by of ORGANIZATION) {
      expect(await asked(POPULATION, by)).toEqual({ state: 'FROZEN', nonceCommitment: 'e'.repeat(64), items: null });
      expect(await asked(SAMPLE, by)).toBeNull();
    }
    expect(await asked(POPULATION, AUDITOR)).toMatchObject({ items: { edges: [] } });
  });

  it('SMP-7 before the draw no field of a population holds the nonce', async () => {
    const { data } = await service.ask('{ __type(name: "Population") { fields { name } } }', AUDITOR);
    const names = (data?.['__type'] as { fields: { name: string }[] }).fields.map(({ name }) => name);
    expect(names.filter((name) => /nonce|seed/i.test(name))).toEqual(['nonceCommitment']);
  });

  it('SMP-7 after the draw: items and nonce, so that it can be drawn again', async () => {
    await put('population-file', projected(populationFile, defined(), frozen(), drawn()).get('pop-1'));
    await put('sample-file', projected(sampleFile, drawn()).get('pop-1'));
    for (const by of ORGANIZATION) {
      expect(await asked(POPULATION, by)).toMatchObject({ items: { edges: [] } });
      expect(await asked(SAMPLE, by)).toEqual({ nonce: 'nonce-1', items: ['I-1', 'I-2'] });
    }
  });
});
