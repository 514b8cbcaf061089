import type { AnyView } from '@attestry/service-kit';
import { engagementView } from './engagement-view/engagement.projection.js';
import { journeyView } from './journey-view/journey.projection.js';
import { knownAudit } from './known-audit/known-audit.projection.js';
import { knownAuditPreparation } from './known-audit-preparation/known-audit-preparation.projection.js';
import { knownCollector } from './known-collector/known-collector.projection.js';
import { knownControl } from './known-control/known-control.projection.js';
import { knownControlNeed } from './known-control-need/known-control-need.projection.js';
import { knownEvidence } from './known-evidence/known-evidence.projection.js';
import { knownGapAssessment } from './known-gap-assessment/known-gap-assessment.projection.js';
import { knownRemediation } from './known-remediation/known-remediation.projection.js';
import { knownReport } from './known-report/known-report.projection.js';
import { knownRisk } from './known-risk/known-risk.projection.js';
import { knownRiskAssessment } from './known-risk-assessment/known-risk-assessment.projection.js';
import { knownVendor } from './known-vendor/known-vendor.projection.js';
import { memberView } from './member-view/member.projection.js';
import { monitoringPeriodView } from './monitoring-view/monitoring-period.projection.js';
import { organizationView } from './organization-view/organization.projection.js';
import { scopeView } from './scope-view/scope.projection.js';
import { systemDescriptionView } from './system-description-view/system-description.projection.js';

/** Its own facts as they are shown. */
const own: readonly AnyView[] = [
  organizationView,
  memberView,
  systemDescriptionView,
  engagementView,
  scopeView,
  monitoringPeriodView,
  journeyView,
];

/** What gates must know of the other services. */
const foreign: readonly AnyView[] = [
  knownControl,
  knownCollector,
  knownEvidence,
  knownGapAssessment,
  knownRemediation,
  knownRisk,
  knownRiskAssessment,
  knownControlNeed,
  knownAudit,
  knownAuditPreparation,
  knownReport,
  knownVendor,
];

export const views = [...own, ...foreign];
