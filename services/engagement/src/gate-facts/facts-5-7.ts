import type { Step5Facts, Step6Facts, Step7Facts } from '@attestry/soc2';
import { dayOf, latestReport, monthsBetween } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import type { KnownAudit } from '../known-audit/known-audit.projection.js';
import type { KnownAuditPreparation } from '../known-audit-preparation/known-audit-preparation.projection.js';
import type { KnownReport } from '../known-report/known-report.projection.js';
import type { ControlPicture } from './control-picture.js';

const LAST_BEFORE_PREPARATION = 4;

/** Steps up to one that are open now: neither left nor carried. */
export const openSteps = ({ steps }: JourneyDoc, upTo: number): number[] =>
  steps.filter(({ step, state }) => step <= upTo && state !== 'EXITED' && state !== 'CARRIED').map(({ step }) => step);

export interface Step5Documents {
  readonly journey: JourneyDoc;
  readonly picture: ControlPicture;
  readonly preparation: KnownAuditPreparation | undefined;
  readonly audits: readonly KnownAudit[];
}

export const step5Facts = ({ journey, picture, preparation, audits }: Step5Documents): Step5Facts => {
  const { firm, team, readiness, declared = [] } = preparation ?? {};
  const audit = audits.filter(({ state }) => state === 'PLANNED').at(-1);
  return {
    earlierStepsOpen: openSteps(journey, LAST_BEFORE_PREPARATION),
    coverageBp: picture.coverageBp,
    readinessBp: picture.readinessBp,
    unmet: picture.unmet,
    controlsWithoutFreshEvidence: picture.withoutFreshEvidence,
    team,
    firm: firm && { ...firm, independent: declared.includes(firm.firmId) },
    controlListAccepted: audit?.controlList,
    readiness,
  };
};

const valid = (reports: readonly KnownReport[]): KnownReport[] => reports.filter(({ recalled }) => !recalled);

export const step6Facts = (engagement: EngagementDoc, reports: readonly KnownReport[]): Step6Facts => {
  const report = latestReport(valid(reports));
  if (report) return { outcome: { kind: 'REPORT_ISSUED', eventId: report.eventId } };
  if (engagement.state === 'WITHDRAWN')
    return { outcome: { kind: 'ENGAGEMENT_WITHDRAWN', eventId: engagement.cited.end } };
  return {};
};

export interface Step7Documents {
  readonly own: readonly KnownReport[];
  readonly ofSuccessors: readonly KnownReport[];
  /** TO asks to end the cycle without a successor. */
  readonly ownerEnds: boolean;
  readonly now: string;
}

export const step7Facts = ({ own, ofSuccessors, ownerEnds, now }: Step7Documents): Step7Facts => {
  const [report, successor] = [latestReport(valid(own)), latestReport(valid(ofSuccessors))];
  return {
    successorReport: successor && { reportId: successor.id, eventId: successor.eventId },
    monthsSinceReport: report ? monthsBetween(report.reportDate, dayOf(now)) : 0,
    endedByOwner: ownerEnds ? {} : undefined,
  };
};
