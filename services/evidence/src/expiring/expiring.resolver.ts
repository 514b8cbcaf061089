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
import { addMs, DAY_MS } from '@attestry/soc2';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { expiringBy } from './expiring.js';
import { EvidenceExpiringArgs, ExpiringEvidence, ExpiringEvidenceConnection } from './expiring.type.js';

const LONGEST_DAYS = 400;

@Resolver()
@Allow(...READERS)
@NotForObservers()
export class ExpiringResolver {
  constructor(
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => ExpiringEvidenceConnection, {
    description: 'Controls whose newest proof goes stale within some days, or has; by owner. Two statements.',
  })
  async evidenceExpiring(@Args() args: EvidenceExpiringArgs, @Reading() at: At): Promise<Connection<ExpiringEvidence>> {
    const { within, ownerRef } = args;
    if (within < 0 || within > LONGEST_DAYS) refuseField('within', `is 0 to ${LONGEST_DAYS} days.`);
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    const [controls, evidence] = await Promise.all([
      this.views.all(knownControl, at, ownerRef ? { match: { ownerRef } } : {}),
      this.views.all(evidenceItem, at, { match: { state: 'ACCEPTED' } }),
    ]);
    const found = expiringBy(addMs(now, within * DAY_MS), now, controls, evidence);
    return toConnection(
      pageOf(found, args, ({ control }) => control.id),
      ({ control, ...rest }) => ({
        ...{ control: { id: control.id }, ...rest },
        ...(control.ownerRef === undefined ? {} : { ownerRef: control.ownerRef }),
      }),
    );
  }
}
