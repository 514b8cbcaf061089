import type { Step1Facts, Step2Facts } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { KnownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import type { KnownRemediation } from '../known-remediation/known-remediation.projection.js';
import type { KnownRisk } from '../known-risk/known-risk.projection.js';
import type { ScopeDoc } from '../scope-view/scope.projection.js';
import { confirmedCriteria } from '../scope-view/scope.projection.js';
import type { SystemDescriptionDoc } from '../system-description-view/system-description.projection.js';

/** Step 1 looks at nothing but this service's own facts. */
export const step1Facts = (
  { type, asOfDate, period, cited }: EngagementDoc,
  scope: ScopeDoc | undefined,
  description: SystemDescriptionDoc | undefined,
): Step1Facts => ({
  descriptionApproved:
    description && description.state !== 'DRAFT'
      ? { version: description.version, eventId: description.approvalId }
      : undefined,
  scopeConfirmed:
    scope && scope.state !== 'DRAFT' ? { scopeVersion: scope.version, eventId: scope.cited.confirmed } : undefined,
  typeDecided: type && { type, eventId: cited.type },
  asOfDate: asOfDate === undefined ? undefined : { date: asOfDate, eventId: cited.dates },
  period: period && { ...period, eventId: cited.dates },
  dataTypes: { count: scope?.dataTypes.length ?? 0, eventId: scope?.cited.dataTypes },
});

/** An item that a plan may count on: one still open, or one that was verified within this very assessment's plan. */
const isLive = ({ state, sourceId }: KnownRemediation, gapId: string | undefined): boolean =>
  state === 'OPEN' || (state === 'VERIFIED' && sourceId === gapId);

export interface Step2Documents {
  readonly scope: ScopeDoc | undefined;
  readonly gaps: readonly KnownGapAssessment[];
  readonly risks: readonly KnownRisk[];
  readonly items: readonly KnownRemediation[];
  readonly insidePersons: number;
}

export const step2Facts = ({ scope, gaps, risks, items, insidePersons }: Step2Documents): Step2Facts => {
  const gap = gaps.filter(({ state }) => state === 'COMPLETED').at(-1);
  const known = risks.filter(({ closed }) => !closed);
  const criteria = confirmedCriteria(scope);
  return {
    scopeVersion: scope?.version ?? 1,
    gapCompleted: gap && { scopeVersion: gap.scopeVersion, eventId: gap.last.eventId },
    risksIdentified: { count: known.length, eventId: known.at(0)?.last.eventId },
    statuses: Object.fromEntries(criteria.map((code) => [code, gap?.statuses[code] ?? 'UNMET'])),
    liveItems: items.filter((item) => isLive(item, gap?.id)),
    insidePersons,
  };
};
