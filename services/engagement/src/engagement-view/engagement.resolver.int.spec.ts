import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { logPool } from '@attestry/event-store';
import { createApp, systemClock } from '@attestry/service-kit';
import { testDatabase } from '@attestry/testing';
import type { CountingPool } from '@attestry/testing/counting-pool';
import { countingPool } from '@attestry/testing/counting-pool';
import { graphql } from 'graphql';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { engagementService } from '../engagement.module.js';
import { journeyDoc, scopeDoc } from '../gate-facts/documents.examples.js';
import { engagementDoc } from './engagement.doc.examples.js';

type Parts = Parameters<typeof createApp>[1];

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: CountingPool;
let projector: Pool;
let nest: NestFastifyApplication;

beforeAll(async () => {
  database = await testDatabase('engagement');
  app = countingPool(database.appUrl);
  projector = logPool({ connectionString: database.projectorUrl, max: 1 });
  await projector.query(`insert into readers (name, position) values ('projector', '1:1')`);
  const config = { signingKey: 'x'.repeat(32), readWaitMs: 100 };
  const parts = {
    config,
    logger: pino({ level: 'silent' }),
    clock: systemClock,
    appPool: app.pool,
    projectorPool: projector,
  };
  nest = await createApp(engagementService, parts as unknown as Parts);
  await nest.init();
});

afterAll(async () => {
  await nest.close();
  await Promise.all([app.pool.end(), projector.end()]);
  await database.drop();
});

const put = (view: string, doc: { readonly id: string }): Promise<unknown> =>
  projector.query(
    `insert into documents (build, tenant, view, id, ordinal, doc, recorded_from) values (1, 'acme', $1, $2, 1, $3, now())`,
    [view, doc.id, JSON.stringify(doc)],
  );

const putCycles = async (from: number, to: number): Promise<void> => {
  for (let n = from; n < to; n += 1) {
    await put('engagement', engagementDoc({ id: `eng-${n}`, type: 'TYPE_1', asOfDate: '2025-12-31' }));
    await put('scope', scopeDoc({ id: `eng-${n}` }));
  }
};

const QUERY = `{ engagements(first: 50) { edges { node { id type asOfDate state organization { legalName stage }
  scope { version state categories criteria { code } recommendation { categories } } monitoringPeriod { state } } } } }`;

const ask = async (source: string, roles: readonly string[] = ['TO'], tenant = 'acme') => {
  const req = { caller: { actor: { kind: 'person', person: 'p-01', tenant, roles }, correlationId: 'c' } };
  const { schema } = nest.get(GraphQLSchemaHost);
  app.taken();
  const answer = await graphql({ schema, source, contextValue: { req, loaders: new Map() } });
  return {
    data: answer.data ?? null,
    errors: answer.errors,
    statements: app.taken(),
  };
};

describe('engagements in the graph', () => {
  it('cost the same number of statements, whatever their number', async () => {
    await put('organization', { id: 'acme', legalName: 'Acme, Inc.', stage: 'STARTUP' } as { id: string });
    await putCycles(0, 2);
    const few = await ask(QUERY);
    await putCycles(2, 30);
    const many = await ask(QUERY);
    expect(few.errors).toBeUndefined();
    expect(many.statements).toBe(few.statements);
    const { edges } = many.data?.['engagements'] as { edges: { node: unknown }[] };
    expect(edges).toHaveLength(30);
    expect(edges[0]?.node).toMatchObject({
      type: 'TYPE_1',
      organization: { legalName: 'Acme, Inc.' },
      scope: { version: 1, criteria: [{ code: 'CC1.1' }, { code: 'CC1.2' }] },
      monitoringPeriod: null,
    });
  });

  it('are those of the caller’s organization, for its roles', async () => {
    expect((await ask(QUERY, ['TO'], 'other')).data).toEqual({ engagements: { edges: [] } });
    const refused = await ask(QUERY, ['PO']);
    expect(refused.errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN_ROLE' });
    expect(refused.data).toBeNull();
  });

  it('a journey shows its steps and the gate of the step asked about', async () => {
    await put('journey', journeyDoc({ 1: 'ENTERED' }));
    const { data, errors } = await ask(
      `{ journey(engagementId: "eng-1") { state currentStep steps { step state days } gate(step: 1) { part held value } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.['journey']).toMatchObject({
      currentStep: 1,
      steps: { length: 7, 0: { state: 'ENTERED' } },
      gate: [
        { part: 'DESCRIPTION_APPROVED', held: false },
        { part: 'SCOPE_CONFIRMED', held: true },
        { part: 'TYPE_DECIDED', held: true },
        { part: 'DATES_SET', held: true, value: 'as of 2025-12-31' },
        { part: 'DATA_TYPES_DECLARED', held: true },
      ],
    });
  });
});
