import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendTo, event, freshStream, freshTenant } from '../contract/harness.js';
import type { NewEvent } from '../event-store.js';
import type { TestLog } from './testing/test-log.js';
import { openTestLog } from './testing/test-log.js';

describe('append in PostgreSQL', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await openTestLog();
  });
  afterAll(() => log.close());

  it('a batch whose last event the database refuses leaves neither event nor command behind', async () => {
    const tenant = freshTenant();
    const untyped = { type: null, data: {} } as unknown as NewEvent;
    const append = appendTo({ tenant, stream: freshStream(tenant), events: [event(), event(), untyped] });
    await expect(log.store.append(append)).rejects.toThrow('null value');
    expect(await log.store.readStream(tenant, append.stream)).toEqual([]);
    expect((await log.store.append({ ...append, events: [event()] })).repeated).toBe(false);
  });

  it('a refused append draws no position: conflicts and repeats leave no hole in the log', async () => {
    const tenant = freshTenant();
    const append = appendTo({ tenant, stream: freshStream(tenant) });
    const first = await log.store.append(append);
    for (let index = 0; index < 20; index += 1) {
      await expect(
        log.store.append(appendTo({ tenant, stream: append.stream, expected: 'no_stream' })),
      ).rejects.toThrow();
      await log.store.append(append);
    }
    const next = await log.store.append(appendTo({ tenant, stream: append.stream }));
    expect(Number(next.position.split(':')[1]) - Number(first.position.split(':')[1])).toBe(1);
  });

  it('is one statement: no transaction is opened around it', async () => {
    const statements: unknown[] = [];
    const query = log.app.query.bind(log.app);
    const spy = ((...args: Parameters<typeof query>) => {
      statements.push(args[0]);
      return query(...args);
    }) as typeof query;
    log.app.query = spy;
    const tenant = freshTenant();
    await log.store.append(appendTo({ tenant, stream: freshStream(tenant) }));
    await log.store.readStream(tenant, 's');
    await log.store.findCommand(tenant, randomUUID());
    log.app.query = query;
    expect(statements).toHaveLength(3);
  });
});
