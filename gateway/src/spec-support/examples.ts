import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Example } from './example-subgraph.js';

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external"])`;

/** Longer than any deadline of a spec. */
export const SLOW_MS = 4_000;

interface ById {
  readonly id: string;
  readonly name?: string;
}

type Trust = Pick<Example, 'issuer' | 'signingKey'>;

/** Owns the entity. */
export const engagementExample = (trust: Trust): Example => ({
  ...trust,
  name: 'engagement',
  sdl: `${FEDERATION}
    type Engagement @key(fields: "id") { id: ID! name: String! next: Engagement }
    type Query { engagement(id: ID!): Engagement engagements: [Engagement!]! slow: String refused: String broken: String }
    type Mutation { rename(id: ID!, name: String!): Engagement }`,
  resolvers: {
    Query: {
      engagement: (_: never, { id }: ById) => ({ id, name: `Engagement ${id}` }),
      engagements: () => ['E-1', 'E-2', 'E-3'].map((id) => ({ id, name: `Engagement ${id}` })),
      slow: async () => {
        await pause(SLOW_MS, undefined, { ref: false });
        return 'late';
      },
      refused: () => {
        throw new GraphQLError('The audit is not in fieldwork.', {
          extensions: { code: 'AUDIT_NOT_IN_FIELDWORK', state: 'PLANNING' },
        });
      },
      broken: () => {
        throw new Error('relation "documents" does not exist');
      },
    },
    Mutation: { rename: (_: never, { id, name }: ById) => ({ id, name }) },
  },
});

/** Stands for the field behind `/calendar.ics`: says what it was asked, or refuses with the code that it is asked for. */
const calendarText = (_: never, { from, to, kinds }: { from: string; to: string; kinds?: string[] }): string => {
  const [refusal] = kinds?.flatMap((kind) => /^refuse:(.+)$/.exec(kind)?.[1] ?? []) ?? [];
  if (refusal) throw new GraphQLError('No.', { extensions: { code: refusal } });
  if (from.length !== 10)
    throw new GraphQLError('from is a calendar day.', { extensions: { code: 'VALIDATION_FAILED' } });
  return `${from} ${to} ${kinds?.join() ?? 'all'}`;
};

/** Extends the entity of the other subgraph. */
export const evidenceExample = (trust: Trust): Example => ({
  ...trust,
  name: 'evidence',
  sdl: `${FEDERATION}
    type Engagement @key(fields: "id") { id: ID! evidence: [Evidence!]! }
    type Evidence @key(fields: "id") { id: ID! title: String! }
    type Query { evidence(id: ID!): Evidence calendarText(from: String!, to: String!, kinds: [String!]): String! }`,
  resolvers: {
    Query: { evidence: (_: never, { id }: ById) => ({ id, title: 'one' }), calendarText },
    Engagement: {
      __resolveReference: (reference: never) => reference,
      evidence: ({ id }: { id: string }) => [{ id: `${id}/1`, title: `Evidence of ${id}` }],
    },
  },
});
