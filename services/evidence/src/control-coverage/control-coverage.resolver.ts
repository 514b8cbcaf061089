import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, NotForObservers, pageOf, Reading, toConnection, Views } from '@attestry/service-kit';
import { RULE_SET } from '@attestry/soc2';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { occurrenceView } from '../known-control/occurrence.projection.js';
import { periodIn } from '../listing/period-args.js';
import { coverageOf, placedIn } from './control-coverage.js';
import { EvidenceForControl, EvidenceForControlArgs } from './control-coverage.type.js';

@Resolver()
@Allow('TO', 'CM', 'CO', 'AU', 'AL')
@NotForObservers()
export class ControlCoverageResolver {
  constructor(private readonly views: Views) {}

  @Query(() => EvidenceForControl, {
    nullable: true,
    description:
      'Evidence of a control in a period and how much of it is covered. Three statements, whatever there is.',
  })
  async evidenceForControl(
    @Args() args: EvidenceForControlArgs,
    @Reading() at: At,
  ): Promise<EvidenceForControl | undefined> {
    const period = periodIn(args);
    const [control, all, occurrences] = await Promise.all([
      this.views.one(knownControl, args.controlId, at),
      this.views.all(evidenceItem, at, { match: { controlIds: [args.controlId] } }),
      this.views.all(occurrenceView, at, { match: { controlId: args.controlId } }),
    ]);
    if (!control) return undefined;
    const considered = args.includeLate ? all : all.filter(({ late }) => !late);
    const { coverageBp, ...coverage } = coverageOf(control, period, considered, occurrences);
    const page = pageOf(placedIn(period, all, args.includeLate), args, ({ evidence }) => evidence.id);
    return {
      ...{ controlId: control.id, frequency: control.frequency, ruleSet: RULE_SET, ...coverage },
      ...(coverageBp === undefined ? {} : { coverageBp }),
      items: toConnection(page, (placed) => placed),
    };
  }
}
