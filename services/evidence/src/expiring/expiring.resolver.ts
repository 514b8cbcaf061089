import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Clock, Connection } from '@attestry/service-kit';
import {
  Allow,
  CLOCK,
  NotForObservers,
  pageOf,
  READERS,
  Reading,
  refuseField,
  toConnection,
  Views,
} from '@attestry/service-kit';
import { addMs, DAY_MS, FRESHNESS_RULES } from '@attestry/soc2';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { expiringBy } from './expiring.js';
import { EvidenceExpiringArgs, ExpiringEvidence, ExpiringEvidenceConnection, LONGEST_DAYS } from './expiring.type.js';

const OLDEST_FRESH_MS = Math.max(...Object.values(FRESHNESS_RULES).map(({ maxAgeMs }) => maxAgeMs));

@Resolver()
@Allow(...READERS)
@NotForObservers()
export class ExpiringResolver {
  constructor(
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => ExpiringEvidenceConnection, {
    description: `Controls whose newest proof goes stale within some days, or did in the last ${LONGEST_DAYS}; by owner. Two statements, which read no older evidence.`,
  })
  async evidenceExpiring(@Args() args: EvidenceExpiringArgs, @Reading() at: At): Promise<Connection<ExpiringEvidence>> {
    const { within, ownerRef } = args;
    if (within < 0 || within > LONGEST_DAYS) refuseField('within', `is 0 to ${LONGEST_DAYS} days.`);
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    const since = addMs(now, -LONGEST_DAYS * DAY_MS);
    const [controls, evidence] = await Promise.all([
      this.views.all(knownControl, at, ownerRef ? { match: { ownerRef } } : {}),
      this.views.all(evidenceItem, at, {
        match: { state: 'ACCEPTED' },
        from: { field: 'validTo', value: addMs(since, -OLDEST_FRESH_MS) },
      }),
    ]);
    const found = expiringBy({ since, now, until: addMs(now, within * DAY_MS) }, controls, evidence);
    return toConnection(
      pageOf(found, args, ({ control }) => control.id),
      ({ control, ...rest }) => ({
        ...{ control: { id: control.id }, ...rest },
        ...(control.ownerRef === undefined ? {} : { ownerRef: control.ownerRef }),
      }),
    );
  }
}
