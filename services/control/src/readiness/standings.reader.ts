import { Inject, Injectable } from '@nestjs/common';
import type { At, Clock } from '@attestry/service-kit';
import { CLOCK, groupBy, Views } from '@attestry/service-kit';
import type { ControlDoc } from '../control-details/control.projection.js';
import { controlView } from '../control-details/control.projection.js';
import { knownCollector } from '../known-collector/known-collector.projection.js';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import type { AssessedControl, Instants } from './control-health.js';
import { assessControl } from './control-health.js';
import type { Standing } from './standing.js';
import { standingOf } from './standing.js';

/** How controls and criteria stand at an instant; two or three statements, whatever their number. */
@Injectable()
export class Standings {
  constructor(
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The instants a query asks about: header `valid-at`, else `as-of`, else now. */
  async instants({ asOf, validAt }: At): Promise<Instants> {
    if (asOf !== undefined) return { validAt: validAt ?? asOf, recordedAt: asOf };
    const now = await this.clock.now();
    return { validAt: validAt ?? now, recordedAt: now };
  }

  /** Controls with their health. */
  async assess(controls: readonly ControlDoc[], at: At, instants: Instants): Promise<AssessedControl[]> {
    return (await this.assessor(controls, at))(instants);
  }

  /** Reads what health depends on once, and then tells it at any instant. */
  async assessor(controls: readonly ControlDoc[], at: At): Promise<(instants: Instants) => AssessedControl[]> {
    const ids = controls.map(({ id }) => id);
    const filter = { match: { state: 'ACCEPTED' }, anyOf: { field: 'controlIds', values: ids } };
    const evidence = groupBy(await this.views.all(knownEvidence, at, filter), ({ controlIds }) => controlIds);
    const collectors = await this.views.all(knownCollector, at, {});
    return (instants) => controls.map((doc) => assessControl(doc, evidence.get(doc.id) ?? [], collectors, instants));
  }

  /** Controls with their health that serve any of the criteria. */
  async assessServing(criteria: readonly string[], at: At, instants: Instants): Promise<AssessedControl[]> {
    const serving = await this.views.all(controlView, at, { anyOf: { field: 'criteria', values: criteria } });
    return this.assess(serving, at, instants);
  }

  /** Standing of criteria that are in scope, in the order given. */
  async of(criteria: readonly string[], at: At, instants: Instants): Promise<Standing[]> {
    const controls = await this.assessServing(criteria, at, instants);
    return criteria.map((code) => standingOf(code, true, controls));
  }
}

/** A command decides at its own instant over everything recorded by then. */
export const instantsOf = ({ now }: { readonly now: string }): Instants => ({ validAt: now, recordedAt: now });
