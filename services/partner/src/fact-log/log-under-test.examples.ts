import { confidentialPaths, isEventType } from '@attestry/contracts';
import { FieldCodec, logPool, MemoryKeyStore } from '@attestry/event-store';
import type { At, Progress } from '@attestry/service-kit';
import { testDatabase } from '@attestry/testing';
import { FactLog } from './fact-log.js';
import type { LogFact } from './log-fact.js';

const COPY = `insert into inbox
    (tenant, source, source_position, stream, revision, id, type, data, meta, recorded_at, effective_at, valid_to)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const reached = { reached: () => Promise.resolve() } as unknown as Progress;

/** This service's database with facts in it as the inbox copies them, their confidential text sealed. */
export const logUnderTest = async () => {
  const database = await testDatabase('partner');
  const app = logPool({ connectionString: database.appUrl, max: 2 });
  const projector = logPool({ connectionString: database.projectorUrl, max: 2 });
  const keys = new MemoryKeyStore();
  const codec = new FieldCodec(keys, (type) => (isEventType(type) ? confidentialPaths(type) : []));
  let statements = 0;
  const counted = new Proxy(app, {
    get: (target, name, receiver) => {
      if (name === 'connect') statements += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return {
    keys,
    app,
    projector,
    log: new FactLog(counted, reached, keys),
    /** Looks at the database since the last call. */
    looks: () => {
      const taken = statements;
      statements = 0;
      return taken;
    },
    record: async (facts: readonly LogFact[]) => {
      for (const fact of facts) {
        const [sealed] = await codec.seal(fact.tenant, fact.stream, [fact]);
        const { tenant, service, position, stream, revision, id, type, meta, recordedAt, effectiveAt, validTo } = fact;
        await projector.query(COPY, [
          ...[
            tenant,
            service,
            position,
            stream,
            revision,
            id,
            type,
            JSON.stringify(sealed?.data),
            JSON.stringify(meta),
          ],
          ...[recordedAt, effectiveAt, validTo ?? null],
        ]);
      }
    },
    close: async () => {
      await Promise.all([app.end(), projector.end()]);
      await database.drop();
    },
  };
};

export type LogUnderTest = Awaited<ReturnType<typeof logUnderTest>>;

export const acme: At = { tenant: 'acme' };
