import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Story } from '../fact-log/story.examples.js';
import type { Edge } from './walk.js';
import { withoutCircles } from './without-circles.js';

const story = new Story();
const first = story.tell('ReportIssued.v1', 'report-*-r', {});
const facts = [
  first,
  ...['a', 'b', 'c', 'd', 'e'].map((id) => story.tell('EngagementOpened.v1', `e-*-${id}`, {}, { with: first })),
];
const reached = facts.map((fact) => ({ fact, depth: 0 }));

const circle = (edges: readonly Edge[]): boolean => {
  const walk = (id: string, path: readonly string[]): boolean =>
    path.includes(id) || edges.filter(({ from }) => from === id).some(({ to }) => walk(to, [...path, id]));
  return facts.some(({ id }) => walk(id, []));
};

const anyEdges = fc
  .array(fc.tuple(fc.nat(facts.length - 1), fc.nat(facts.length - 1)), { maxLength: 15 })
  .map((pairs): Edge[] =>
    pairs.flatMap(([a, b]) =>
      a === b ? [] : [{ from: facts[a]?.id ?? '', to: facts[b]?.id ?? '', reason: 'STATE' as const }],
    ),
  );

describe('a graph of reasons', () => {
  it('has no circle, whatever rests on whatever at one instant', () => {
    fc.assert(fc.property(anyEdges, (edges) => !circle(withoutCircles(reached, edges))));
  });

  it('control: the check sees a circle, and what has none stays whole', () => {
    const [a, b, c] = facts.map(({ id }) => id) as [string, string, string];
    const edges = (pairs: [string, string][]): Edge[] => pairs.map(([from, to]) => ({ from, to, reason: 'STATE' }));
    expect(
      circle(
        edges([
          [a, b],
          [b, c],
          [c, a],
        ]),
      ),
    ).toBe(true);
    const line = edges([
      [c, b],
      [b, a],
    ]);
    expect(withoutCircles(reached, line)).toHaveLength(2);
  });
});
