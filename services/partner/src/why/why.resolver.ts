import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Caller } from '@attestry/service-kit';
import { Allow, READERS, ReadingRecorded, refuseField, SignedIn } from '@attestry/service-kit';
import type { Shown } from '../fact-log/shown-facts.js';
import { ShownFacts } from '../fact-log/shown-facts.js';
import { nodeOf } from './node.js';
import type { PageNode } from './page.js';
import { pageOf } from './page.js';
import type { Answered } from './reasons.js';
import { Reasons } from './reasons.js';
import type { Limits } from './walk.js';
import { WhyArgs, WhyGraph } from './why.type.js';

const within = (field: string, value: number, most: number): number =>
  value >= 1 && value <= most ? value : refuseField(field, `is 1 to ${most}.`);

const limitsOf = ({ depth, size }: WhyArgs): Limits => ({
  depth: within('depth', depth, 30),
  facts: within('size', size, 1_000),
});

@Resolver(() => WhyGraph)
@Allow(...READERS)
export class WhyResolver {
  constructor(
    private readonly reasons: Reasons,
    private readonly shown: ShownFacts,
  ) {}

  @Query(() => WhyGraph, {
    description:
      'Why something is so: back along causation and along what the facts name, across services, to commands, evidence and ' +
      'collector runs (domain 6, Q27). Codes: VALIDATION_FAILED, NOT_FOUND.',
  })
  async why(
    @Args() args: WhyArgs,
    @Args('since', { type: () => ID, nullable: true, description: 'An earlier event: only what lies between.' })
    since: string | undefined,
    @ReadingRecorded() at: At,
    @SignedIn() caller: Caller,
  ): Promise<WhyGraph> {
    return this.answer(await this.reasons.why(args, at, limitsOf(args), since), args, at, caller);
  }

  @Query(() => WhyGraph, {
    description:
      'What came of something: on to what rests on it, across services, from a sampled item to the opinion and the report ' +
      '(domain 6, Q27). Codes: VALIDATION_FAILED, NOT_FOUND.',
  })
  async consequences(
    @Args() args: WhyArgs,
    @Args('until', { type: () => ID, nullable: true, description: 'A later event: only what lies between.' })
    until: string | undefined,
    @ReadingRecorded() at: At,
    @SignedIn() caller: Caller,
  ): Promise<WhyGraph> {
    return this.answer(await this.reasons.consequences(args, at, limitsOf(args), until), args, at, caller);
  }

  private async answer(graph: Answered, { first, after, size }: WhyArgs, at: At, { actor }: Caller): Promise<WhyGraph> {
    const page = pageOf(graph, within('first', first, Math.max(100, size)), after);
    const facts = page.nodes.flatMap((node) => (node.is === 'EVENT' ? [node.fact] : []));
    const shown = await this.shown.of(facts, at, actor.roles);
    return {
      nodes: page.nodes.map((node) => nodeOf(node, shownOf(node, shown))),
      edges: [...page.edges],
      truncated: graph.open.length > 0 || graph.subject?.open === true,
      size: graph.facts.length,
      pageInfo: { hasNextPage: page.hasNextPage, ...(page.endCursor ? { endCursor: page.endCursor } : {}) },
    };
  }
}

const shownOf = (node: PageNode, shown: ReadonlyMap<string, Shown>): Shown | undefined =>
  node.is === 'FACT' ? undefined : shown.get(node.fact.id);
