import { order, reaction } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { knownConclusion } from '../known-conclusion/known-conclusion.projection.js';
import { ReportDegradation } from '../report-degradation/report-degradation.command.js';

/** A report is issued: a control that its tests found NOT_EFFECTIVE no longer counts as working (domain 5.3, 8.9). */
export const degradeByAudit = reaction({
  name: 'degrade-by-audit',
  on: ['ReportIssued.v1'],
  react: async ({ data: { auditId } }, { views, at }) => {
    const found = await views.all(knownConclusion, at, { match: { auditId, conclusion: 'NOT_EFFECTIVE' } });
    const controls = await views.many(controlView, [...new Set(found.map(({ controlId }) => controlId))], at);
    const working = [...controls.values()].filter(({ implementation }) => implementation === 'IMPLEMENTED');
    return working.map(({ id: controlId }) => order(ReportDegradation, { controlId, cause: 'AUDIT' }));
  },
});
