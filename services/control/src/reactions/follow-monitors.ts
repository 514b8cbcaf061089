import { order, reaction } from '@attestry/service-kit';
import { laterOf } from '@attestry/soc2';
import { controlView } from '../control-details/control.projection.js';
import { hasOpenFailure, knownCollector } from '../known-collector/known-collector.projection.js';
import { ReportDegradation } from '../report-degradation/report-degradation.command.js';
import { RestoreOperation } from '../restore-operation/restore-operation.command.js';

/** A collector has looked: a control it saw failing is degraded, one it degraded and sees passing works again (COL-4). */
export const followMonitors = reaction({
  name: 'follow-monitors',
  on: ['CollectorRunCompleted.v1'],
  react: async ({ data }, { views, at }) => {
    const { runId, controlIds, observedAt, backfill } = data;
    // Told of after a newer run, which has spoken already (COL-5); the history of the control shows both.
    if (backfill) return [];
    const watching = await views.all(knownCollector, at, { anyOf: { field: 'controlIds', values: controlIds } });
    const controls = await views.many(controlView, controlIds, at);
    return [...controls.values()].flatMap((control) => {
      const { id: controlId, implementation, degradedBy, changes } = control;
      const fails = hasOpenFailure(watching, control, observedAt);
      // A look that is older than the control's last change still speaks: it counts from that change on (IMP-3).
      const validFrom = laterOf(observedAt, changes.at(-1)?.from ?? observedAt);
      if (fails && implementation === 'IMPLEMENTED')
        return [order(ReportDegradation, { controlId, cause: 'MONITOR', runId, validFrom })];
      if (!fails && implementation === 'DEGRADED' && degradedBy === 'MONITOR')
        return [order(RestoreOperation, { controlId, runId, validFrom })];
      return [];
    });
  },
});
