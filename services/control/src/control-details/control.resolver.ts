import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import type { At, Connection, Filter, Page, RequestContext } from '@attestry/service-kit';
import {
  Allow,
  batched,
  connectionOf,
  groupBy,
  PageArgs,
  pageOf,
  READERS,
  Reading,
  requireOneOf,
  toConnection,
  Views,
} from '@attestry/service-kit';
import type { Health } from '@attestry/soc2';
import { HEALTHS } from '@attestry/soc2';
import { obligationView } from '../obligation-calendar/obligation.projection.js';
import { ObligationType } from '../obligation-calendar/obligation.type.js';
import type { NextOccurrence } from '../occurrence/occurrence-due.projection.js';
import { occurrenceDue } from '../occurrence/occurrence-due.projection.js';
import type { AssessedControl, Instants } from '../readiness/control-health.js';
import { Standings } from '../readiness/standings.reader.js';
import { present } from '../shape/present.js';
import type { ControlDoc } from './control.projection.js';
import { controlView } from './control.projection.js';
import { ControlType, NextOccurrenceType, toControl } from './control.type.js';

const ControlConnection = connectionOf(ControlType, 'Control');

@InputType({ description: 'Which controls; all that is said must hold.' })
export class ControlFilter {
  @Field(() => String, { nullable: true, description: 'Control family, for example LOGGING.' })
  family?: string;

  @Field(() => String, { nullable: true, description: 'STARTUP, GROWTH or ENTERPRISE.' })
  stage?: string;

  @Field(() => String, { nullable: true, description: 'Owner, by pseudonym.' })
  ownerRef?: string;

  @Field(() => String, { nullable: true, description: 'Criterion it is mapped to, for example CC6.1.' })
  criterion?: string;

  @Field(() => String, { nullable: true, description: 'DRAFT, ACTIVE or RETIRED.' })
  state?: string;

  @Field(() => String, {
    nullable: true,
    description: 'HEALTHY, WEAK or ABSENT by rule 4.2, at the instant asked about.',
  })
  health?: string;
}

const toFilter = ({ criterion, family, stage, ownerRef, state }: ControlFilter): Filter => ({
  match: present({ family, stage, ownerRef, state }),
  ...(criterion ? { anyOf: { field: 'criteria', values: [criterion] } } : {}),
});

@Resolver(() => ControlType)
@Allow(...READERS)
export class ControlResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => ControlType, { nullable: true, description: 'One control.' })
  async control(
    @Args('id', { type: () => ID, description: 'Control id.' }) id: string,
    @Reading() at: At,
  ): Promise<ControlType | undefined> {
    const doc = await this.views.one(controlView, id, at);
    return doc && toControl(doc, (await this.standings.instants(at)).validAt);
  }

  @Query(() => ControlConnection, {
    description: 'Controls in order of definition. Codes: VALIDATION_FAILED.',
  })
  async controls(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ControlFilter, nullable: true, description: 'Which; all when absent.' })
    filter: ControlFilter | undefined,
    @Reading() at: At,
  ): Promise<Connection<ControlType>> {
    const instants = await this.standings.instants(at);
    const { validAt } = instants;
    const health = filter?.health ? requireOneOf('health', filter.health, HEALTHS) : undefined;
    const found = health
      ? await this.ofHealth(health, filter ?? {}, page, at, instants)
      : await this.views.page(controlView, at, toFilter(filter ?? {}), page);
    return toConnection(found, (doc) => toControl(doc, validAt));
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @Context() context: RequestContext): Promise<ControlType | undefined> {
    const load = async (ids: readonly string[], at: At) => {
      const docs = await this.views.many(controlView, ids, at);
      const { validAt } = await this.standings.instants(at);
      return new Map([...docs].map(([key, doc]) => [key, toControl(doc, validAt)]));
    };
    return batched<ControlType>(context, 'control', load).load(id);
  }

  @ResolveField(() => String, {
    description: 'HEALTHY, WEAK or ABSENT by rule 4.2, at header `valid-at`, else `as-of`, else now.',
  })
  async health(@Parent() { id }: ControlType, @Context() context: RequestContext): Promise<string> {
    return (await this.assessed(id, context))?.health ?? 'ABSENT';
  }

  @ResolveField(() => String, {
    description: 'Freshness of its evidence by rule 4.5: FRESH, EXPIRING, STALE or MISSING.',
  })
  async evidenceFreshness(@Parent() { id }: ControlType, @Context() context: RequestContext): Promise<string> {
    return (await this.assessed(id, context))?.facts.evidence ?? 'MISSING';
  }

  @ResolveField(() => NextOccurrenceType, {
    nullable: true,
    description:
      'What it owes next; absent before it operates, and for a control that does not operate by the calendar.',
  })
  nextOccurrence(
    @Parent() { id }: ControlType,
    @Context() context: RequestContext,
  ): Promise<NextOccurrence | undefined> {
    const load = async (ids: readonly string[], at: At) => {
      const docs = await this.views.many(occurrenceDue, ids, at);
      return new Map([...docs].flatMap(([key, { next }]) => (next ? [[key, next] as const] : [])));
    };
    return batched<NextOccurrence>(context, 'next-occurrence', load).load(id);
  }

  @ResolveField(() => [ObligationType], { description: 'Its obligations in the calendar.' })
  async obligations(@Parent() { id }: ControlType, @Context() context: RequestContext): Promise<ObligationType[]> {
    const load = async (ids: readonly string[], at: At) => {
      const docs = await this.views.all(obligationView, at, { anyOf: { field: 'controlId', values: ids } });
      return groupBy<ObligationType>(docs, ({ controlId }) => (controlId ? [controlId] : []));
    };
    return (await batched<ObligationType[]>(context, 'obligations-by-control', load).load(id)) ?? [];
  }

  /** Health is computed, so the list is cut into pages only after it. */
  private async ofHealth(
    health: Health,
    filter: ControlFilter,
    page: PageArgs,
    at: At,
    instants: Instants,
  ): Promise<Page<ControlDoc>> {
    const docs = await this.views.all(controlView, at, toFilter(filter));
    const assessed = await this.standings.assess(docs, at, instants);
    const fitting = assessed.filter((one) => one.health === health).map(({ doc }) => doc);
    return pageOf(fitting, page, ({ id }) => id);
  }

  private assessed(id: string, context: RequestContext): Promise<AssessedControl | undefined> {
    const load = async (ids: readonly string[], at: At) => {
      const docs = [...(await this.views.many(controlView, ids, at)).values()];
      const assessed = await this.standings.assess(docs, at, await this.standings.instants(at));
      return new Map(assessed.map((one) => [one.doc.id, one]));
    };
    return batched<AssessedControl>(context, 'assessed-control', load).load(id);
  }
}
