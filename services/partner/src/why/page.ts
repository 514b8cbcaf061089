import { DomainError } from '@attestry/service-kit';
import type { LogFact } from '../fact-log/log-fact.js';
import type { Answered } from './reasons.js';
import type { Edge } from './walk.js';

/** A node before it is told who reads it: an event, its command, or what was asked about. */
export type PageNode =
  | { readonly is: 'EVENT'; readonly fact: LogFact; readonly depth: number; readonly open: boolean }
  | { readonly is: 'COMMAND'; readonly fact: LogFact; readonly depth: number }
  | { readonly is: 'FACT'; readonly id: string; readonly kind: string; readonly open: boolean };

export interface GraphPage {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly Edge[];
  readonly hasNextPage: boolean;
  readonly endCursor?: string;
}

const PLACE = /^at:(\d{1,5})$/;
const cursorAt = (place: number): string => Buffer.from(`at:${place}`).toString('base64url');

const placeOf = (after: string | null | undefined): number => {
  if (!after) return 0;
  const place = PLACE.exec(Buffer.from(after, 'base64url').toString())?.[1];
  if (place === undefined)
    throw new DomainError('VALIDATION_FAILED', '"after" is a cursor that this list gave out.', { field: 'after' });
  return Number(place);
};

/** What a reaction answered stands before the command it gave. */
const byCommand = (edge: Edge, facts: ReadonlyMap<string, LogFact>): Edge => {
  const effect = edge.reason === 'CAUSED' ? facts.get(edge.to) : undefined;
  return effect ? { ...edge, to: effect.meta.commandId } : edge;
};

const distinct = (edges: readonly Edge[]): Edge[] => [
  ...new Map(edges.map((edge) => [`${edge.from} ${edge.to} ${edge.reason}`, edge])).values(),
];

/** Events of one page, the commands that are new on it, and the edges whose second end to be met lies on it. */
export const pageOf = (graph: Answered, first: number, after?: string | null): GraphPage => {
  const start = placeOf(after);
  const all = graph.facts;
  const placed = new Map(all.map(({ fact }, place) => [fact.id, place]));
  const facts = new Map(all.map(({ fact }) => [fact.id, fact]));
  const open = new Set(graph.open);
  const earlierCommands = new Set(all.slice(0, start).map(({ fact }) => fact.meta.commandId));
  const page = all.slice(start, start + first);
  const nodes = page.flatMap(({ fact, depth }): PageNode[] => {
    const known = earlierCommands.has(fact.meta.commandId);
    earlierCommands.add(fact.meta.commandId);
    const event: PageNode = { is: 'EVENT', fact, depth, open: open.has(fact.id) };
    return known ? [event] : [event, { is: 'COMMAND', fact, depth }];
  });
  const onPage = ({ from, to }: Edge): boolean => {
    const place = Math.max(placed.get(from) ?? 0, placed.get(to) ?? 0);
    return place >= start && place < start + first;
  };
  const edges = [...(graph.subject?.edges ?? []), ...graph.edges].filter(onPage).map((edge) => byCommand(edge, facts));
  const commanded = page.map(({ fact }): Edge => ({ from: fact.meta.commandId, to: fact.id, reason: 'COMMANDED' }));
  const asked: PageNode[] = graph.subject && start === 0 ? [{ is: 'FACT', ...graph.subject }] : [];
  return {
    nodes: [...asked, ...nodes],
    edges: distinct([...edges, ...commanded]),
    hasNextPage: start + first < all.length,
    ...(page.length > 0 ? { endCursor: cursorAt(start + page.length) } : {}),
  };
};
