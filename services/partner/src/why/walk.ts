import type { Reason } from '@attestry/contracts';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import type { Subject } from './causes.js';
import { causesOf, subjectOf } from './causes.js';
import { effectsOf } from './effects.js';
import { withoutCircles } from './without-circles.js';

/** From an earlier fact to one that rests on it. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
}

export interface Reached {
  readonly fact: LogFact;
  /** Steps from where the walk began. */
  readonly depth: number;
}

/** What a walk saw: facts in the order it met them, and the edges between them. */
export interface Graph {
  readonly facts: readonly Reached[];
  readonly edges: readonly Edge[];
  /** Facts that were met and not followed, because the walk was long or wide enough. */
  readonly open: readonly string[];
}

export interface Limits {
  /** Steps from the beginning. */
  readonly depth: number;
  /** Facts in all. */
  readonly facts: number;
}

interface Step {
  readonly edge: Edge;
  readonly fact: LogFact;
}

/** Widens a graph level by level; a fact is met once, at its shortest way, and every edge between two facts is kept. */
const widen = async (
  begin: readonly LogFact[],
  limits: Limits,
  step: (frontier: readonly LogFact[]) => Promise<readonly Step[]>,
): Promise<Graph> => {
  const met = new Map<string, Reached>();
  const edges: Edge[] = [];
  const open: string[] = [];
  const meet = (facts: readonly LogFact[], depth: number): LogFact[] => {
    const fresh = [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter(({ id }) => !met.has(id));
    const taken = fresh.slice(0, Math.max(0, limits.facts - met.size));
    taken.forEach((fact) => met.set(fact.id, { fact, depth }));
    return taken;
  };
  let frontier = meet(begin, 0);
  for (let depth = 1; depth <= limits.depth && frontier.length > 0; depth += 1) {
    const steps = await step(frontier);
    frontier = meet(
      steps.map(({ fact }) => fact),
      depth,
    );
    for (const { edge, fact } of steps) {
      if (met.has(fact.id)) edges.push(edge);
      else open.push(edge.from === fact.id ? edge.to : edge.from);
    }
  }
  open.push(...frontier.map(({ id }) => id));
  const facts = [...met.values()];
  return { facts, edges: withoutCircles(facts, edges), open: [...new Set(open)] };
};

const back = async (source: FactSource, subjects: readonly Subject[]): Promise<Step[]> =>
  (await causesOf(source, subjects)).map(({ cause, effect, reason }) => ({
    edge: { from: cause.id, to: effect, reason },
    fact: cause,
  }));

/** What facts rest on, and what that rests on. */
export const walkBack = (source: FactSource, begin: readonly LogFact[], limits: Limits): Promise<Graph> =>
  widen(begin, limits, (frontier) => back(source, frontier.map(subjectOf)));

/** What rests on facts, and what rests on that; not later than an instant. */
export const walkOn = (source: FactSource, begin: readonly LogFact[], limits: Limits, until?: string): Promise<Graph> =>
  widen(begin, limits, async (frontier) =>
    (await effectsOf(source, frontier, until)).map(({ cause, effect, reason, fact }) => ({
      edge: { from: cause.id, to: effect, reason },
      fact,
    })),
  );
