import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { acceptanceProposed, assessed, identified } from '../risk/risk.examples.js';
import { riskService } from '../risk.module.js';
import { ASSESSMENT_CASES } from './assessment-cases.js';
import type { Case } from './case.js';
import { MANAGER, OWNER, RISK_OWNER, SYSTEM } from './case.js';
import { RISK_CASES } from './risk-cases.js';
import { VENDOR_CASES } from './vendor-cases.js';

const CASES = [...RISK_CASES, ...ASSESSMENT_CASES, ...VENDOR_CASES];

describe('refused commands on risks, assessments and vendors give their code and append nothing (row 38 to row 45)', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest(riskService);
  });
  afterAll(() => service.close());

  /** Each case is an organization of its own. */
  let tenant = 'acme';
  let cases = 0;
  const seed = async ({ streams, documents = {} }: Pick<Case, 'streams' | 'documents'>) => {
    tenant = `acme${(cases += 1)}`;
    for (const [stream, facts] of Object.entries(streams))
      await service.seed(stream.replace('-acme-', `-${tenant}-`), facts, 'p-01', tenant);
    for (const [view, docs] of Object.entries(documents))
      for (const doc of docs) await service.put(view, doc.id === 'acme' ? { ...doc, id: tenant } : doc, tenant);
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

  it('RSK-4 the same acceptance approved by another: what is refused to its proposer is recorded', async () => {
    const before = await seed({ streams: { 'risk-acme-r-1': [identified(), assessed(), acceptanceProposed()] } });
    expect((await give('approveAcceptance', { riskId: 'r-1' }, MANAGER)).refused).toBeUndefined();
    expect(service.events()).toBe(before + 1);
  });

  it.each(['SUSPENDED', 'CLOSED'])(
    'ORG-4 people of a %s organization change nothing; the platform goes on',
    async (state) => {
      const before = await seed({
        streams: { 'risk-acme-r-1': [identified(), assessed()] },
        documents: { standing: [{ id: 'acme', state } as { id: string }] },
      });
      const refusals = [
        await give('identifyRisk', { title: 'Fire', category: 'AVAILABILITY', criteria: [] }, MANAGER),
        await give('decideTreatment', { riskId: 'r-1', treatment: 'AVOID', plan: 'Switch it off.' }, RISK_OWNER),
        await give('onboardVendor', { title: 'Host', criticality: 'HIGH', dataTypes: [] }, MANAGER),
      ].map(({ refused }) => refused?.code);
      expect(refusals).toEqual(Array.from(refusals, () => 'TENANT_NOT_ACTIVE'));
      expect(service.events()).toBe(before);
      const yearly = { riskId: 'r-1', trigger: 'YEARLY', sourceId: 'r-1' };
      expect((await give('triggerReassessment', yearly, SYSTEM)).refused).toBeUndefined();
      expect(service.events()).toBe(before + 1);
      expect(
        (await service.ask('{ riskRegister { edges { node { id } } } }', { ...OWNER, tenant })).refused,
      ).toBeUndefined();
    },
  );
});
