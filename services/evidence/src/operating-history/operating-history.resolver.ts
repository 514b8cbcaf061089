import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, NotForObservers, pageOf, Reading, toConnection, Views } from '@attestry/service-kit';
import { RULE_SET } from '@attestry/soc2';
import { collectorView } from '../collector-view/collector.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { boundsOf, periodIn } from '../listing/period-args.js';
import { controlHistory, monthsFor } from './control-history.js';
import { bucketOf, monitorRun } from './monitor-run.projection.js';
import { OperatingHistoryArgs, OperatingHistoryType } from './operating-history.type.js';

@Resolver()
@Allow('TO', 'CM', 'CO', 'AU', 'AL')
@NotForObservers()
export class OperatingHistoryResolver {
  constructor(private readonly views: Views) {}

  @Query(() => OperatingHistoryType, {
    nullable: true,
    description:
      'Intervals PASS, FAIL and UNKNOWN of a monitored control and their shares. Three statements; more than 10,000 runs refuse with LIMIT_EXCEEDED.',
  })
  async operatingHistory(
    @Args() args: OperatingHistoryArgs,
    @Reading() at: At,
  ): Promise<OperatingHistoryType | undefined> {
    const window = boundsOf(periodIn(args));
    const [control, collectors] = await Promise.all([
      this.views.one(knownControl, args.controlId, at),
      this.views.all(collectorView, at, { match: { controlIds: [args.controlId] } }),
    ]);
    if (!control) return undefined;
    const months = monthsFor(control, window.from, window.to);
    const values = collectors.flatMap(({ id }) => months.map((month) => bucketOf(id, month)));
    const runs = await this.views.all(monitorRun, at, { anyOf: { field: 'bucket', values } });
    const history = controlHistory(control, runs, window);
    const page = pageOf(history.intervals, args, ({ from }) => from);
    return {
      ...{ ...history, controlId: control.id, collectors: collectors.length, ruleSet: RULE_SET },
      intervals: toConnection(page, (interval) => interval),
    };
  }
}
