import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Stack } from '../spec-support/stack.js';
import { startStack } from '../spec-support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now: () => Promise.resolve('2026-09-15T12:00:00.000Z') });
});
afterAll(() => stack.close());
beforeEach(() => void (stack.evidence.seen.length = 0));

const get = async (query: string, headers: Record<string, string> = {}) =>
  fetch(`${stack.gateway.url.replace('/graphql', '/calendar.ics')}${query}`, {
    headers: { authorization: `Bearer ${await stack.token()}`, ...headers },
  });

describe('/calendar.ics (Q25)', () => {
  it('is the text of the graph as a file, for the days asked, or for the last month and the next year', async () => {
    const file = await get('?from=2026-07-01&to=2027-06-30&kind=OBLIGATION&kind=MILESTONE');
    expect([file.status, file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      ...[200, 'text/calendar; charset=utf-8', 'no-store'],
    ]);
    expect(await file.text()).toBe('2026-07-01 2027-06-30 OBLIGATION,MILESTONE');
    expect(await (await get('')).text()).toBe('2026-08-16 2027-09-16 all');
  });

  it('needs a token like the graph, and forwards the instant that is asked about', async () => {
    expect((await get('', { authorization: 'Bearer a.b.c' })).status).toBe(401);
    expect((await get('', { 'as-of': 'yesterday' })).status).toBe(400);
    expect(stack.evidence.seen).toEqual([]);
    await get('', { 'as-of': '2026-09-01T00:00:00Z' });
    expect(stack.evidence.seen[0]?.headers['as-of']).toBe('2026-09-01T00:00:00Z');
  });

  it('says what the graph refuses, with its code', async () => {
    const refused = await get('?from=soon');
    expect([refused.status, await refused.json()]).toEqual([
      ...[400, { errors: [{ message: 'from is a calendar day.', extensions: { code: 'VALIDATION_FAILED' } }] }],
    ]);
  });

  it.each([
    ['VALID_TIME_NOT_APPLICABLE', 400],
    ['OBSERVER_READ_ONLY', 403],
    ['FORBIDDEN_ROLE', 403],
    ['READ_MODEL_BEHIND', 503],
    ['INTERNAL_SERVER_ERROR', 500],
    ['SUBGRAPH_UNAVAILABLE', 502],
  ])('says by its status whose fault %s is', async (code, status) => {
    const refused = await get(`?kind=refuse:${code}`);
    expect([refused.status, await refused.json()]).toEqual([
      ...[status, { errors: [{ message: expect.any(String), extensions: { code } }] }],
    ]);
  });

  it('takes what cannot be asked for the caller’s fault', async () => {
    const refused = await get('?from=2026-07-01&from=2026-07-02');
    expect([refused.status, await refused.json()]).toMatchObject([
      ...[400, { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }],
    ]);
  });
});
