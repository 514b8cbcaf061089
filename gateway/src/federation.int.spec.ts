import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Stack } from './spec-support/stack.js';
import { startStack } from './spec-support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());
beforeEach(() => {
  for (const list of [
    stack.engagement.seen,
    stack.evidence.seen,
    stack.engagement.refused,
    stack.evidence.refused,
    stack.log,
  ])
    list.length = 0;
});

const ACROSS = '{ engagement(id: "E-1") { id name evidence { id title } } }';

describe('federation', () => {
  it('answers one entity from two subgraphs', async () => {
    const { data, errors } = await stack.ask(ACROSS);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      engagement: { id: 'E-1', name: 'Engagement E-1', evidence: [{ id: 'E-1/1', title: 'Evidence of E-1' }] },
    });
  });

  it('asks a subgraph once for the entities of a whole list', async () => {
    const { data } = await stack.ask('query Everything { engagements { id evidence { title } } }');
    expect(data?.['engagements']).toHaveLength(3);
    expect(stack.evidence.seen).toHaveLength(1);
    expect(JSON.parse(stack.evidence.seen[0]?.body ?? '')).toMatchObject({
      variables: { representations: ['E-1', 'E-2', 'E-3'].map((id) => ({ __typename: 'Engagement', id })) },
    });
  });

  it('signs for each subgraph and forwards token, instants, positions and correlation to both', async () => {
    const headers = {
      'as-of': '2026-03-01T00:00:00Z',
      'valid-at': '2026-02-01T00:00:00+01:00',
      'read-after': 'engagement:12:345, evidence:6:7',
      'x-correlation-id': 'c-42',
    };
    const answer = await stack.ask(ACROSS, headers);
    expect(answer.errors).toBeUndefined();
    expect(answer.headers.get('x-correlation-id')).toBe('c-42');
    for (const { seen, refused } of [stack.engagement, stack.evidence]) {
      expect(refused).toEqual([]);
      expect(seen[0]?.headers).toMatchObject({ ...headers, authorization: `Bearer ${await stack.token()}` });
    }
  });

  it('gives a correlation id to a request that has none or a dangerous one', async () => {
    const answers = await Promise.all([stack.ask(ACROSS), stack.ask(ACROSS, { 'x-correlation-id': '"; drop' })]);
    const ids = answers.map((answer) => answer.headers.get('x-correlation-id'));
    expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id ?? ''))).toBe(true);
    expect(stack.evidence.seen.map(({ headers }) => headers['x-correlation-id']).sort()).toEqual(ids.sort());
  });

  it('passes a code and its details through from a subgraph', async () => {
    const { errors, data } = await stack.ask('{ refused engagement(id: "E-1") { id } }');
    expect(data).toEqual({ refused: null, engagement: { id: 'E-1' } });
    expect(errors).toMatchObject([
      {
        message: 'The audit is not in fieldwork.',
        path: ['refused'],
        extensions: { code: 'AUDIT_NOT_IN_FIELDWORK', state: 'PLANNING' },
      },
    ]);
  });

  it('logs one line an operation, with no document, variable, token or answer in it', async () => {
    await stack.ask(
      'query Find($id: ID!) { engagement(id: $id) { name } }',
      { 'x-correlation-id': 'c-7' },
      { id: 'E-secret' },
    );
    const lines = stack.log.filter((line) => line['msg'] === 'operation');
    expect(lines).toMatchObject([
      { correlationId: 'c-7', tenant: 'acme', operation: 'Find', kind: 'query', codes: [] },
    ]);
    const text = JSON.stringify(stack.log);
    expect(text).not.toMatch(/E-secret|Bearer|eyJ|engagement\(/);
  });
});

describe('a signature by another key', () => {
  it('is refused by the subgraphs, and its code reaches the caller', async () => {
    const other = await startStack({ gatewayKey: 'another signing key, as long as needed' });
    const { data, errors } = await other.ask(ACROSS);
    expect(data).toEqual({ engagement: null });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(other.engagement.refused).toEqual(['signature']);
    expect(other.engagement.seen).toEqual([]);
    await other.close();
  });
});
