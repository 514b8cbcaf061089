import { describe, expect, it } from '@jest/globals';
import { engagementExample, evidenceExample } from '../spec-support/examples.js';
import { composeSupergraph } from './compose-supergraph.js';
import { difference } from './difference.js';

const trust = { issuer: '', signingKey: '' };
const parts = [engagementExample(trust), evidenceExample(trust)];

describe('composeSupergraph', () => {
  it('joins an entity of two subgraphs, each with the address of its name', () => {
    const supergraph = composeSupergraph(parts);
    expect(supergraph).toContain('ENGAGEMENT @join__graph(name: "engagement", url: "http://engagement:4000/graphql")');
    expect(supergraph).toMatch(
      /type Engagement\s+@join__type\(graph: ENGAGEMENT, key: "id"\)\s+@join__type\(graph: EVIDENCE, key: "id"\)/,
    );
  });

  it('does not depend on the order of the subgraphs', () => {
    expect(composeSupergraph([...parts].reverse())).toBe(composeSupergraph(parts));
  });

  it('names what does not compose', () => {
    const other = { name: 'other', sdl: 'type Query { engagements: Int }' };
    expect(() => composeSupergraph([...parts, other])).toThrow(/do not compose:[\s\S]*Query\.engagements/);
  });
});

describe('difference', () => {
  it('is silent about equal texts', () => {
    expect(difference('a.graphql', 'x\ny\n', 'x\ny\n')).toBeUndefined();
  });

  it('shows what is gone and what is new', () => {
    expect(difference('a.graphql', 'type A {\n  old: ID\n}\n', 'type A {\n  fresh: ID\n}\n')).toBe(
      'a.graphql is not current:\n  - old: ID\n  + fresh: ID',
    );
  });

  it('sees a changed order although no line is new', () => {
    expect(difference('a.graphql', 'a\nb\n', 'b\na\n')).toBe('a.graphql is not current:');
  });

  it('stays short', () => {
    const long = Array.from({ length: 60 }, (_, i) => `line ${i}`).join('\n');
    expect(difference('a.graphql', '', long)?.split('\n')).toHaveLength(22);
  });
});
