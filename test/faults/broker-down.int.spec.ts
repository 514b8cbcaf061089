import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signRequest } from '@attestry/access';
import type { RunningService, ServiceConfig } from '@attestry/service-kit';
import { serve, serviceParts } from '@attestry/service-kit';
import type { RestartableBroker } from '@attestry/testing';
import { restartableBroker, testDatabase } from '@attestry/testing';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { riskService } from '../../services/risk/src/risk.module.js';

const signingKey = 'k'.repeat(32);
type Database = Awaited<ReturnType<typeof testDatabase>>;

let broker: RestartableBroker;
let database: Database;
let keystore: Database;
let service: RunningService | undefined;

beforeAll(async () => {
  [broker, database, keystore] = await Promise.all([
    restartableBroker(),
    testDatabase('risk'),
    testDatabase('keystore'),
  ]);
}, 90_000);

afterAll(async () => {
  await service?.stop();
  await Promise.all([broker.remove(), database.drop(), keystore.drop()]);
}, 60_000);

const config = (): ServiceConfig => ({
  host: '127.0.0.1',
  port: 0,
  appDatabaseUrl: database.appUrl,
  projectorDatabaseUrl: database.projectorUrl,
  keystoreDatabaseUrl: keystore.appUrl,
  keystoreMasterKey: 'a'.repeat(64),
  brokers: broker.brokers,
  topicPrefix: `t${randomBytes(5).toString('hex')}`,
  issuer: 'http://issuer.test',
  audience: 'attestry',
  signingKey,
  commandHashKey: 'h'.repeat(32),
  clock: 'system',
  logLevel: 'silent',
  readWaitMs: 5_000,
  lingerMs: 0,
});

const start = async (): Promise<RunningService> => {
  const parts = await serviceParts('risk', config());
  const actor = { kind: 'person', person: 'p-01', tenant: 'acme', roles: ['RO'] } as const;
  return serve(riskService, { ...parts, verifyToken: () => Promise.resolve(actor) });
};

interface Answer {
  readonly data?: Readonly<Record<string, { readonly position?: string; readonly title?: string }>>;
  readonly errors?: readonly unknown[];
}

const ask = async (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
  const body = JSON.stringify({ query });
  const signed = signRequest({ key: signingKey, subgraph: 'risk', body });
  const all = { 'content-type': 'application/json', authorization: 'Bearer x', ...signed, ...headers };
  return (await fetch(`${service?.url}/graphql`, { method: 'POST', body, headers: all })).json() as Promise<Answer>;
};

interface Health {
  readonly ready: boolean;
  readonly lag: Readonly<Record<string, number | null>>;
  readonly messaging: { readonly ready: boolean; readonly cause?: string };
}

const health = async (): Promise<Health & { readonly status: number }> => {
  const response = await fetch(`${service?.url}/health/ready`);
  return { status: response.status, ...((await response.json()) as Health) };
};

const until = async (holds: (now: Health) => boolean): Promise<Health> => {
  for (const began = Date.now(); ; await sleep(200)) {
    const now = await health();
    if (holds(now) || Date.now() - began > 60_000) return now;
  }
};

describe('a service whose broker is away when it starts', () => {
  it('serves commands and queries, says what is amiss, and tells everything when the broker is back', async () => {
    await broker.stop();
    service = await start();

    const title = 'A disk that nobody watches';
    const identify = `mutation { identifyRisk(input: { riskId: "r-1", title: "${title}", category: OPERATIONAL, criteria: [] }) { position } }`;
    const recorded = await ask(identify.replace('OPERATIONAL', '"OPERATIONAL"'));
    const position = recorded.data?.['identifyRisk']?.position ?? '';
    expect([recorded.errors, position]).toEqual([undefined, expect.stringMatching(/^risk:/)]);
    const read = await ask('{ risk(id: "r-1") { title } }', { 'read-after': position });
    expect(read).toEqual({ data: { risk: { title } } });

    const away = await until(({ messaging }) => /connect|ECONNREFUSED/i.test(messaging.cause ?? ''));
    expect(away).toMatchObject({
      status: 200,
      ready: true,
      // The risk, and that its owner is who identified it.
      lag: { relay: 2, inbox: null },
      messaging: { ready: false },
    });
    expect(away.messaging.cause).toMatch(/connect|ECONNREFUSED/i);

    await broker.start();
    const back = await until(({ messaging, lag }) => messaging.ready && lag['relay'] === 0);
    expect(back).toMatchObject({ lag: { relay: 0, inbox: 0 }, messaging: { ready: true } });
  }, 150_000);

  it('control: a broker that goes later is missed as well, and while it is there nothing is', async () => {
    expect((await health()).messaging).toEqual({ ready: true });
    await broker.stop();
    expect(await until(({ messaging }) => !messaging.ready)).toMatchObject({ ready: true, lag: { inbox: null } });
    await broker.start();
    expect((await until(({ messaging }) => messaging.ready)).messaging).toEqual({ ready: true });
  }, 150_000);

  it('ends while the broker is away', async () => {
    await broker.stop();
    const other = await start();
    await other.stop();
  }, 60_000);
});
