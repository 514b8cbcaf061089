import type { Reason } from '@attestry/contracts';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import { MOST_FOUND } from '../fact-log/log-fact.js';
import type { Subject } from './causes.js';
import { causesOf, subjectOf } from './causes.js';
import type { Effect } from './effects.js';
import { effectsOf } from './effects.js';
import { slicesOf } from './slices.js';
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

interface Steps {
  readonly steps: readonly Step[];
  /** Facts of the frontier that have more behind them than was found. */
  readonly cut: readonly string[];
}

/** What of a graph is still free: facts that fit in, and whether a fact is in it. */
interface Room {
  readonly left: number;
  readonly has: (id: string) => boolean;
}

type TakeStep = (frontier: readonly LogFact[], room: Room) => Promise<Steps>;

/** A graph while it grows: a fact is met once, at its shortest way, and every edge between two facts is kept. */
class Widening {
  private readonly met = new Map<string, Reached>();
  private readonly edges: Edge[] = [];
  private readonly open = new Set<string>();

  constructor(private readonly most: number) {}

  get room(): Room {
    return { left: this.most - this.met.size, has: (id) => this.met.has(id) };
  }

  /** Of some facts the new ones for which there is room. */
  meet(facts: readonly LogFact[], depth: number): LogFact[] {
    const fresh = [...new Map(facts.map((fact) => [fact.id, fact])).values()].filter(({ id }) => !this.met.has(id));
    const taken = fresh.slice(0, this.room.left);
    taken.forEach((fact) => this.met.set(fact.id, { fact, depth }));
    return taken;
  }

  take({ steps, cut }: Steps, depth: number): LogFact[] {
    const fresh = this.meet(
      steps.map(({ fact }) => fact),
      depth,
    );
    for (const { edge, fact } of steps) {
      if (this.met.has(fact.id)) this.edges.push(edge);
      else this.open.add(edge.from === fact.id ? edge.to : edge.from);
    }
    this.leave(cut);
    return fresh;
  }

  /** Notes facts that were not followed to their ends. */
  leave(ids: readonly string[]): void {
    ids.forEach((id) => this.open.add(id));
  }

  graph(): Graph {
    const facts = [...this.met.values()];
    return {
      facts,
      edges: withoutCircles(facts, this.edges),
      open: [...this.open].filter((id) => this.met.has(id)),
    };
  }
}

const idsOf = (facts: readonly LogFact[]): string[] => facts.map(({ id }) => id);

/** Widens a graph level by level and slice by slice; what no room is left for is not looked up. */
const widen = async (begin: readonly LogFact[], limits: Limits, step: TakeStep): Promise<Graph> => {
  const widening = new Widening(limits.facts);
  let frontier = widening.meet(begin, 0);
  for (let depth = 1; depth <= limits.depth && frontier.length > 0; depth += 1) {
    const next: LogFact[] = [];
    for (const slice of slicesOf(frontier)) {
      if (widening.room.left > 0) next.push(...widening.take(await step(slice, widening.room), depth));
      else widening.leave(idsOf(slice));
    }
    frontier = next;
  }
  widening.leave(idsOf(frontier));
  return widening.graph();
};

const mostOf = ({ left }: Room): number => Math.min(MOST_FOUND, left + 1);

const back = async (source: FactSource, subjects: readonly Subject[], room: Room): Promise<Steps> => {
  const { causes, cut } = await causesOf(source, subjects, mostOf(room));
  return {
    steps: causes.map(({ cause, effect, reason }) => ({
      edge: { from: cause.id, to: effect, reason },
      fact: cause,
    })),
    cut,
  };
};

/** What facts rest on, and what that rests on. */
export const walkBack = (source: FactSource, begin: readonly LogFact[], limits: Limits): Promise<Graph> =>
  widen(begin, limits, (frontier, room) => back(source, frontier.map(subjectOf), room));

const on = async (source: FactSource, facts: readonly LogFact[], room: Room, until?: string): Promise<Steps> => {
  const enough = (found: readonly Effect[]): boolean =>
    new Set(found.map(({ effect }) => effect).filter((id) => !room.has(id))).size > room.left;
  const bounds = until === undefined ? {} : { until };
  const { effects, cut } = await effectsOf(source, facts, { ...bounds, most: mostOf(room), enough });
  return {
    steps: effects.map(({ cause, effect, reason, fact }) => ({ edge: { from: cause.id, to: effect, reason }, fact })),
    cut,
  };
};

/** What rests on facts, and what rests on that; not later than an instant. */
export const walkOn = (source: FactSource, begin: readonly LogFact[], limits: Limits, until?: string): Promise<Graph> =>
  widen(begin, limits, (frontier, room) => on(source, frontier, room, until));
