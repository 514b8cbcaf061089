import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import {
  Allow,
  connectionOf,
  PageArgs,
  READERS,
  Reading,
  requireDay,
  toConnection,
  Views,
} from '@attestry/service-kit';
import { policyView } from '../policy-details/policy.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { remediationView } from '../remediation-plan/remediation-item.projection.js';
import { present } from '../shape/present.js';
import { calendarEntries } from './calendar-entries.js';
import { icalendar } from './icalendar.js';
import type { ObligationDoc } from './obligation.projection.js';
import { obligationView } from './obligation.projection.js';
import { ObligationType } from './obligation.type.js';

const ObligationConnection = connectionOf(ObligationType, 'Obligation');

@Resolver(() => ObligationType)
@Allow(...READERS)
export class ObligationResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => ObligationConnection, { description: 'Obligations in order of scheduling.' })
  async obligations(
    @Args() page: PageArgs,
    @Args('state', { type: () => String, nullable: true, description: 'DUE, OVERDUE, FULFILLED, WAIVED or CANCELLED.' })
    state: string | undefined,
    @Args('kind', { type: () => String, nullable: true, description: 'For example REAUDIT.' }) kind: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<ObligationType>> {
    const found = await this.views.page(obligationView, at, { match: present({ state, kind }) }, page);
    return toConnection(found, (doc) => doc);
  }

  @Query(() => [ObligationType], {
    description: 'Obligations due between two days, both included, in due order. Codes: VALIDATION_FAILED.',
  })
  async calendar(
    @Args('from', { description: 'First day, YYYY-MM-DD.' }) from: string,
    @Args('to', { description: 'Last day, YYYY-MM-DD.' }) to: string,
    @Reading() at: At,
  ): Promise<ObligationType[]> {
    return this.between(from, to, at);
  }

  @Query(() => String, {
    description:
      'The same, with the due days of open remediation and of policy reviews, as an iCalendar text (RFC 5545). Codes: VALIDATION_FAILED.',
  })
  async calendarText(
    @Args('from', { description: 'First day, YYYY-MM-DD.' }) from: string,
    @Args('to', { description: 'Last day, YYYY-MM-DD.' }) to: string,
    @Reading() at: At,
  ): Promise<string> {
    const obligations = await this.between(from, to, at);
    const items = await this.views.all(remediationView, at, { upTo: { field: 'dueOn', value: to } });
    const policies = await this.views.all(policyView, at, {});
    const { validAt } = await this.standings.instants(at);
    return icalendar(calendarEntries({ obligations, items, policies }, { from, to }, validAt), validAt);
  }

  private async between(from: string, to: string, at: At): Promise<ObligationDoc[]> {
    requireDay('from', from);
    requireDay('to', to);
    const docs = await this.views.all(obligationView, at, { upTo: { field: 'dueOn', value: to } });
    return docs.filter(({ dueOn }) => dueOn >= from).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  }
}
