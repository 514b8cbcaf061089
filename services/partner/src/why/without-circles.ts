import { compareFacts } from './order.js';
import type { Edge, Reached } from './walk.js';

const reaches = (begin: string, end: string, edges: readonly Edge[]): boolean => {
  const seen = new Set([begin]);
  for (const id of seen) for (const { from, to } of edges) if (from === id) seen.add(to);
  return seen.has(end);
};

/**
 * Facts that two services recorded at the same instant may each seem to rest on the other. Of such edges, which go against the
 * order of the log, one that would close a circle is left out.
 */
export const withoutCircles = (facts: readonly Reached[], edges: readonly Edge[]): Edge[] => {
  const known = new Map(facts.map(({ fact }) => [fact.id, fact]));
  const against = ({ from, to }: Edge): boolean => {
    const [earlier, later] = [known.get(from), known.get(to)];
    return earlier !== undefined && later !== undefined && compareFacts(earlier, later) > 0;
  };
  const kept = edges.filter((edge) => !against(edge));
  for (const edge of edges.filter(against)) if (!reaches(edge.to, edge.from, kept)) kept.push(edge);
  return kept;
};
