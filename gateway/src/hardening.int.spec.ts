import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { SLOW_MS } from './spec-support/examples.js';
import type { Answer, Stack } from './spec-support/stack.js';
import { startStack } from './spec-support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({
    config: { introspection: false, discreet: true },
    limits: { bodyBytes: 100_000 },
  });
});
afterAll(() => stack.close());
beforeEach(() => {
  stack.engagement.seen.length = 0;
});

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (depth: number): string =>
  `{ engagement(id: "1") ${'{ next '.repeat(depth)}{ id } ${'} '.repeat(depth)} }`;
const raw = async (body: string, headers: Record<string, string> = {}): Promise<Answer> =>
  stack.post(body, { authorization: `Bearer ${await stack.token()}`, ...headers });
const code = (answer: Answer): unknown => answer.errors?.[0]?.extensions['code'];
const id = (alias: string): string => `${alias}: engagement(id: "1") { id }`;

const hostile: [name: string, send: () => Promise<Answer>, code: string][] = [
  ['1,000 aliases', () => stack.ask(`{ ${many(1_000, (i) => id(`a${i}`))} }`), 'LIMIT_EXCEEDED'],
  ['61 aliases', () => stack.ask(`{ ${many(61, (i) => id(`a${i}`))} }`), 'LIMIT_EXCEEDED'],
  [
    'aliases in a fragment',
    () => stack.ask(`{ ...f } fragment f on Query { ${many(61, (i) => id(`a${i}`))} }`),
    'LIMIT_EXCEEDED',
  ],
  ['depth 50', () => stack.ask(nested(50)), 'LIMIT_EXCEEDED'],
  [
    'depth through fragments',
    () =>
      stack.ask(
        `{ engagement(id: "1") { ...f0 } } ${many(20, (i) => `fragment f${i} on Engagement { next { ${i < 19 ? `...f${i + 1}` : 'id'} } }`)}`,
      ),
    'LIMIT_EXCEEDED',
  ],
  [
    'a cycle of fragments',
    () =>
      stack.ask(
        '{ engagement(id: "1") { ...a } } fragment a on Engagement { next { ...b } } fragment b on Engagement { next { ...a } }',
      ),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['10,000 tokens', () => stack.ask(`{ engagements { ${many(10_000, () => 'id')} } }`), 'LIMIT_EXCEEDED'],
  [
    '100 directives',
    () => stack.ask(`{ engagements { ${many(100, () => 'id @skip(if: false)')} } }`),
    'LIMIT_EXCEEDED',
  ],
  [
    'a body over the limit',
    () => raw(JSON.stringify({ query: `{ engagements { id } } # ${'x'.repeat(100_000)}` })),
    'LIMIT_EXCEEDED',
  ],
  [
    'an array of operations',
    () => raw(JSON.stringify(Array(2).fill({ query: '{ engagements { id } }' }))),
    'LIMIT_EXCEEDED',
  ],
  [
    'a persisted query hash',
    () => raw(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } })),
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  ['introspection', () => stack.ask(getIntrospectionQuery()), 'GRAPHQL_VALIDATION_FAILED'],
  [
    '_entities at the gateway',
    () => stack.ask('{ _entities(representations: []) { __typename } }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['_service at the gateway', () => stack.ask('{ _service { sdl } }'), 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a form post',
    () => raw('query=%7Bengagements%7Bid%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    'VALIDATION_FAILED',
  ],
  ['a text post', () => raw('{"query":"{ engagements { id } }"}', { 'content-type': 'text/plain' }), 'BAD_REQUEST'],
  ['broken JSON', () => raw('{"query":'), 'VALIDATION_FAILED'],
  ['a prototype in JSON', () => raw('{"query":"{ engagements { id } }","__proto__":{"x":1}}'), 'VALIDATION_FAILED'],
  ['a subscription', () => stack.ask('subscription { engagements { id } }'), 'VALIDATION_FAILED'],
];

describe('hostile requests', () => {
  it.each(hostile)('%s is refused and reaches no subgraph', async (_name, send, expected) => {
    const answer = await send();
    expect(code(answer)).toBe(expected);
    expect(answer.data ?? null).toBeNull();
    expect(stack.engagement.seen).toEqual([]);
  });

  it.each([
    ['60 aliases', `{ ${many(60, (i) => id(`a${i}`))} }`],
    ['depth 15', nested(13)],
  ])('%s is answered: the limits are where they say', async (_name, query) => {
    expect((await stack.ask(query)).errors).toBeUndefined();
  });

  it('a mutation by GET is not served', async () => {
    const url = `${stack.gateway.url}?query=${encodeURIComponent('mutation { rename(id: "1", name: "x") { id } }')}`;
    const headers = { authorization: `Bearer ${await stack.token()}`, 'apollo-require-preflight': 'yes' };
    expect((await fetch(url, { headers })).status).toBe(404);
    expect(stack.engagement.seen).toEqual([]);
  });

  it('a typo is answered without a name of the schema', async () => {
    const answer = await stack.ask('{ engagementz { id } }');
    expect(answer.errors?.[0]?.message).not.toMatch(/Did you mean|engagements/);
  });

  it('an inner cause stays inside', async () => {
    const answer = await stack.ask('{ broken }');
    expect(answer.errors?.[0]).toMatchObject({ message: 'Something went wrong on our side.' });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  });

  it('a subgraph that is down is named by its code and makes the gateway unready', async () => {
    await stack.evidence.close();
    const answer = await stack.ask('{ engagement(id: "E-1") { id evidence { id } } }');
    expect(code(answer)).toBe('SUBGRAPH_UNAVAILABLE');
    const ready = await fetch(stack.gateway.url.replace('/graphql', '/health/ready'));
    expect([ready.status, await ready.json()]).toMatchObject([
      503,
      { ready: false, subgraphs: { engagement: true, evidence: false } },
    ]);
  });
});

describe('a subgraph that takes too long', () => {
  it('costs its field, and the caller no more than the deadline', async () => {
    const hasty = await startStack({ limits: { deadlineMs: 500 } });
    const started = Date.now();
    const answer = await hasty.ask('{ slow }');
    expect(code(answer)).toBe('DEADLINE_EXCEEDED');
    expect(Date.now() - started).toBeLessThan(SLOW_MS - 500);
    await hasty.close();
  });
});

describe('the same gateway on a laptop', () => {
  it('answers introspection and suggestions, still without stacks', async () => {
    const open = await startStack();
    expect((await open.ask(getIntrospectionQuery())).errors).toBeUndefined();
    expect((await open.ask('{ engagementz { id } }')).errors?.[0]?.message).toContain('Did you mean');
    expect((await open.ask('{ broken }')).errors?.[0]?.extensions).not.toHaveProperty('stacktrace');
    await open.close();
  });
});

describe('a batch that is allowed', () => {
  it('holds as many operations as configured and not one more', async () => {
    const open = await startStack({ limits: { operations: 2 } });
    const authorization = `Bearer ${await open.token()}`;
    const batch = (size: number): unknown => Array(size).fill({ query: '{ engagements { id } }' });
    expect((await open.post(batch(2), { authorization })).status).toBe(200);
    expect(code(await open.post(batch(3), { authorization }))).toBe('LIMIT_EXCEEDED');
    await open.close();
  });
});
