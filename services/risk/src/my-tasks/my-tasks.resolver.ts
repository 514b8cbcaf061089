import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { At, Caller, Clock, Connection, Filter, PageRequest } from '@attestry/service-kit';
import { Allow, CLOCK, MyTasksType, PageArgs, Reading, SignedIn, toConnection, Views } from '@attestry/service-kit';
import { addDays } from '@attestry/soc2';
import { RiskConnection } from '../risk-register/risk.connection.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import type { RiskType } from '../risk-register/risk.type.js';
import { VendorConnection } from '../vendor-register/vendor.connection.js';
import { vendorRegister } from '../vendor-register/vendor.projection.js';
import { toVendor } from '../vendor-register/vendor.resolver.js';
import type { VendorType } from '../vendor-register/vendor.type.js';

const NOTICE_DAYS = 30;
const NOTHING: Connection<never> = { edges: [], pageInfo: { hasNextPage: false } };

/** Always of the signed-in person, whatever key a reference names. */
@Resolver(() => MyTasksType)
@Allow('TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL')
export class MyTasksResolver {
  constructor(
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveReference()
  reference({ id }: { id: string }): MyTasksType {
    return { id };
  }

  @ResolveField(() => RiskConnection, { description: 'Own risks that wait for another look (S8).' })
  risksToReassess(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<RiskType>> {
    return this.own(id, actor.person, { match: { reassess: true } }, at, page);
  }

  @ResolveField(() => RiskConnection, { description: 'Own risks whose acceptance ends within 30 days (4.12).' })
  async acceptancesEnding(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<RiskType>> {
    const upTo = { field: 'acceptedUntil', value: await this.noticeDay(at) };
    return this.own(id, actor.person, { match: { state: 'ACCEPTED' }, upTo }, at, page);
  }

  @ResolveField(() => VendorConnection, {
    description: 'For CM: vendors whose next review is due within 30 days (4.12).',
  })
  async vendorReviews(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<VendorType>> {
    if (id !== actor.person || !actor.roles.includes('CM')) return NOTHING;
    const upTo = { field: 'nextReviewOn', value: await this.noticeDay(at) };
    return toConnection(await this.views.page(vendorRegister, at, { upTo }, page), toVendor);
  }

  private async own(
    id: string,
    person: string,
    { match, upTo }: Filter,
    at: At,
    page: PageRequest,
  ): Promise<Connection<RiskType>> {
    if (id !== person) return NOTHING;
    const filter = { match: { ...match, ownerRef: person }, ...(upTo ? { upTo } : {}) };
    return toConnection(await this.views.page(riskRegister, at, filter, page), (doc) => doc);
  }

  private async noticeDay(at: At): Promise<string> {
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    return addDays(now.slice(0, 10), NOTICE_DAYS);
  }
}
