import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { membership, membershipEnded } from '../organization/organization.examples.js';
import type { ServiceUnderTest } from '../spec-support/service-under-test.js';
import { mutation, serviceUnderTest } from '../spec-support/service-under-test.js';
import type { Case } from './cases.js';
import { CARRYING, CASES, MANAGER, OWNER } from './cases.js';

const NEXT_YEAR = '2027-02-01T00:00:00.000Z';

describe('refused commands give their code and append nothing (row 1 to row 17, with row 7 and row 16; row 75 to row 80)', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await serviceUnderTest();
  });
  afterAll(() => service.close());

  /** Each case has a log of its own: stream ids get a tenant of their own. */
  const seed = async (streams: Case['streams']) => {
    await service.close();
    service = await serviceUnderTest();
    for (const [stream, facts] of Object.entries(streams)) await service.seed(stream, facts);
  };
  const give = (command: string, input: object, by: Case['by']) => service.ask(mutation(command), by, { input });

  it.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, { streams, command, input, by, code }) => {
    await seed(streams);
    const before = service.events();
    const { refused } = await give(command, input, by);
    expect(refused).toMatchObject({ code });
    expect(service.events()).toBe(before);
  });

  it('row 77 same commandId, other payload', async () => {
    await seed({ 'organization-acme-acme': CARRYING['organization-acme-acme'] });
    const commandId = randomUUID();
    expect(
      (await give('grantMembership', { commandId, personRef: 'p-05', role: 'CO' }, OWNER)).refused,
    ).toBeUndefined();
    const before = service.events();
    const { refused } = await give('grantMembership', { commandId, personRef: 'p-05', role: 'RO' }, OWNER);
    expect([refused?.code, service.events()]).toEqual(['COMMAND_ID_REUSED', before]);
  });

  it('row 80 carry forward step 4 from facts 13 months old', async () => {
    await seed(CARRYING);
    service.at(NEXT_YEAR);
    const before = service.events();
    const { refused } = await give('confirmCarryForward', { engagementId: 'eng-1', steps: [4] }, OWNER);
    expect(refused).toMatchObject({ code: 'CARRY_FORWARD_NOT_ALLOWED', details: { reason: 'FACTS_TOO_OLD' } });
    expect(service.events()).toBe(before);
  });

  it('ORG-4 people of a suspended organization change nothing, whatever the command; the platform goes on', async () => {
    await seed(CARRYING);
    await service.put('standing', { id: 'acme', state: 'SUSPENDED' } as { id: string });
    const before = service.events();
    const refusals = [
      await give('openEngagement', {}, MANAGER),
      await give('pauseJourney', { engagementId: 'eng-1', reason: 'Why.' }, OWNER),
      await give('reviseSystemDescription', { parts: [] }, MANAGER),
    ].map(({ refused }) => refused?.code);
    expect(refusals).toEqual(Array.from(refusals, () => 'TENANT_NOT_ACTIVE'));
    expect(service.events()).toBe(before);
    const signed = await give('closeOrganization', {}, { person: 'p-01', roles: ['TO'] });
    expect([signed.refused, service.events()]).toEqual([undefined, before + 1]);
    const system = { person: 'system', roles: ['SYS'] as const };
    expect((await give('enterStep', { engagementId: 'eng-1', step: 4 }, system)).refused).toBeUndefined();
    expect((await service.ask('{ journeys { edges { node { id } } } }', OWNER)).refused).toBeUndefined();
  });

  it('ORG-3 a role that ends later is held until then', async () => {
    const [registered, ...rest] = CARRYING['organization-acme-acme'];
    const ending = [membership('a-01', 'AU'), membershipEnded('a-01', 'AU', NEXT_YEAR)];
    await seed({ 'organization-acme-acme': [registered, ...rest, ...ending].flatMap((fact) => fact ?? []) });
    const { refused } = await give('grantMembership', { personRef: 'a-01', role: 'EM' }, OWNER);
    expect(refused?.code).toBe('AUDITOR_NOT_INDEPENDENT');
    service.at('2027-02-02T00:00:00.000Z');
    expect((await give('grantMembership', { personRef: 'a-01', role: 'EM' }, OWNER)).refused).toBeUndefined();
  });
});
