import { compareFacts } from './order.js';
import type { Edge, Reached } from './walk.js';

type Next = Map<string, string[]>;

const note = (next: Next, { from, to }: Edge): void => {
  const ends = next.get(from);
  if (ends) ends.push(to);
  else next.set(from, [to]);
};

const reaches = (begin: string, end: string, next: Next): boolean => {
  const seen = new Set([begin]);
  for (const id of seen) {
    if (id === end) return true;
    for (const to of next.get(id) ?? []) seen.add(to);
  }
  return false;
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
  const next: Next = new Map();
  for (const edge of kept) note(next, edge);
  for (const edge of edges.filter(against)) {
    if (reaches(edge.to, edge.from, next)) continue;
    kept.push(edge);
    note(next, edge);
  }
  return kept;
};
