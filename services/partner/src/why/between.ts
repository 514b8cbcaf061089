import type { Edge, Graph, Reached } from './walk.js';

const grouped = (edges: readonly Edge[], by: 'from' | 'to', other: 'from' | 'to'): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const edge of edges) {
    const group = groups.get(edge[by]);
    if (group) group.push(edge[other]);
    else groups.set(edge[by], [edge[other]]);
  }
  return groups;
};

/** Steps from a fact to each one that it reaches, itself included. */
const stepsFrom = (begin: string, next: ReadonlyMap<string, readonly string[]>): Map<string, number> => {
  const steps = new Map([[begin, 0]]);
  for (const [id, depth] of steps)
    for (const other of next.get(id) ?? []) if (!steps.has(other)) steps.set(other, depth + 1);
  return steps;
};

/**
 * Of what follows from some facts only what leads to a later one. Seen from the later one, steps are counted from there and
 * the order is turned; nothing is left when no way leads there.
 */
export const between = (graph: Graph, later: string, seenFrom: 'EARLIER' | 'LATER'): Graph => {
  const kept = stepsFrom(later, grouped(graph.edges, 'to', 'from'));
  if (!graph.facts.some(({ fact }) => fact.id === later)) return { facts: [], edges: [], open: graph.open };
  const facts = graph.facts.filter(({ fact }) => kept.has(fact.id));
  const edges = graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const open = graph.open.filter((id) => kept.has(id) && id !== later);
  if (seenFrom === 'EARLIER') return { facts, edges, open };
  const turned = facts.map(({ fact }): Reached => ({ fact, depth: kept.get(fact.id) ?? 0 }));
  return { facts: turned.sort((a, b) => a.depth - b.depth), edges, open };
};
