import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Stack } from './spec-support/stack.js';
import { startStack } from './spec-support/stack.js';

const BUSINESS_NOW = '2027-01-15T12:00:00.000Z';
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ now: () => Promise.resolve(BUSINESS_NOW) });
});
afterAll(() => stack.close());
beforeEach(() => {
  stack.engagement.seen.length = 0;
  stack.log.length = 0;
});

const QUERY = '{ engagement(id: "E-1") { id } }';
const RENAME = 'mutation Rename { rename(id: "E-1", name: "x") { name } }';

describe('admission', () => {
  it.each([
    ['no token', {}],
    ['a made-up token', { authorization: 'Bearer a.b.c' }],
    ['basic credentials', { authorization: 'Basic YTpi' }],
  ] as [string, Record<string, string>][])('refuses %s before anything is executed', async (_name, headers) => {
    const answer = await stack.post({ query: QUERY }, headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.errors).toEqual([
      { message: 'A valid bearer token is needed.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(answer.data).toBeUndefined();
    expect(stack.engagement.seen).toEqual([]);
    expect(stack.log).toMatchObject([{ code: 'UNAUTHENTICATED', reason: expect.any(String) }]);
  });

  it('lets a valid token in', async () => {
    expect((await stack.ask(QUERY)).data).toEqual({ engagement: { id: 'E-1' } });
  });

  it('keeps health open to everyone', async () => {
    const base = stack.gateway.url.replace('/graphql', '');
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    const ready = await fetch(`${base}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, lag: {}, subgraphs: { engagement: true, evidence: true } },
    ]);
  });

  it.each([
    ['as-of', 'yesterday'],
    ['as-of', '2026-03-01'],
    ['as-of', '2026-02-30T00:00:00Z'],
    ['as-of', '2027-01-15T12:00:02Z'],
    ['valid-at', '2026-03-01T00:00:00'],
    ['read-after', 'engagement'],
    ['read-after', "engagement:1'; select"],
  ])('refuses %s: %s', async (name, value) => {
    const answer = await stack.ask(QUERY, { [name]: value });
    expect([answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([400, 'VALIDATION_FAILED']);
    expect(answer.errors?.[0]?.message).toContain(name);
    expect(stack.engagement.seen).toEqual([]);
  });

  it('reads as-of by the business clock: later than the real one, and not yet future', async () => {
    expect((await stack.ask(QUERY, { 'as-of': '2027-01-15T12:00:00.5Z' })).errors).toBeUndefined();
    expect((await stack.ask(QUERY, { 'valid-at': '2029-01-01T00:00:00Z' })).errors).toBeUndefined();
  });

  it.each(['as-of', 'valid-at'])('refuses a mutation with %s', async (name) => {
    const answer = await stack.ask(RENAME, { [name]: '2026-03-01T00:00:00Z' });
    expect([answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([400, 'VALIDATION_FAILED']);
    expect(stack.engagement.seen).toEqual([]);
  });

  it('runs the same mutation without it', async () => {
    expect((await stack.ask(RENAME, { 'read-after': 'engagement:1:2' })).data).toEqual({ rename: { name: 'x' } });
  });
});
