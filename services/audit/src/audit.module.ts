import type { ServiceDefinition } from '@attestry/service-kit';
import { DifferenceType, MyTasksType } from '@attestry/service-kit';
import { DifferenceResolver } from './difference/difference.resolver.js';
import { handlers } from './audit.handlers.js';
import { mutations } from './audit.mutations.js';
import { AccessLogQuery } from './access-log/access-log.resolver.js';
import { auditView } from './audit-details/audit.projection.js';
import { AuditFiles } from './audit-file/audit-files.js';
import { MonitorRuns } from './audit-file/monitor-runs.js';
import { auditFirmView } from './audit-firms/audit-firm.projection.js';
import { AuditFirmsResolver } from './audit-firms/audit-firms.resolver.js';
import { AuditWorkspaceResolver } from './audit-workspace/audit-workspace.resolver.js';
import { withdrawnAudits } from './cancel-request/withdrawn-audits.js';
import { issuedReports } from './close-audit/issued-reports.js';
import { controlWords } from './control-words/control-words.projection.js';
import { descriptionText } from './description-text/description-text.projection.js';
import { auditDurationDue } from './due-timers/audit-duration-due.projection.js';
import { firmDue } from './due-timers/firm-due.projection.js';
import { grantDue } from './due-timers/grant-due.projection.js';
import { requestDue } from './due-timers/request-due.projection.js';
import { AuditDueWorkResolver } from './due-work/due-work.resolver.js';
import { exceptionFile } from './exception-file/exception-file.projection.js';
import { ExceptionsResolver } from './exception-file/exceptions.resolver.js';
import { EngagementAuditsResolver } from './extended/engagement-audits.resolver.js';
import { EngagementType } from './extended/extended.types.js';
import { CriterionType } from './extended/extended.types.js';
import { ControlType } from './extended/extended.types.js';
import { EvidenceType } from './extended/extended.types.js';
import { AuditorCandidatesResolver } from './firm-choice/auditor-candidates.resolver.js';
import { firmSelectionView } from './firm-selection/firm-selection.projection.js';
import { knownCollector } from './known-control/known-collector.projection.js';
import { knownControl } from './known-control/known-control.projection.js';
import { knownEngagement } from './known-engagement/known-engagement.projection.js';
import { knownEvidence } from './known-evidence/known-evidence.projection.js';
import { knownMember } from './known-member/known-member.projection.js';
import { knownVendor } from './known-vendor/known-vendor.projection.js';
import { LogSlice } from './log-slice/log-slice.js';
import { CriterionConclusionResolver } from './opinion-file/criterion-conclusion.resolver.js';
import { opinionFile } from './opinion-file/opinion-file.projection.js';
import { OpinionsResolver } from './opinion-file/opinions.resolver.js';
import { populationFile } from './population-file/population-file.projection.js';
import { PopulationsResolver } from './population-file/populations.resolver.js';
import { failedItems } from './reactions/failed-items.js';
import { issuedSupersedes } from './reactions/issued-supersedes.js';
import { issuedWaives } from './reactions/issued-waives.js';
import { readinessReviewView } from './readiness-details/readiness-review.projection.js';
import { ReadinessReviewResolver } from './readiness-details/readiness-review.resolver.js';
import { EngagementReportsResolver } from './report-card/engagement-reports.resolver.js';
import { reportCard } from './report-card/report-card.projection.js';
import { ReportTexts } from './report-card/report-texts.js';
import { ReportFiles } from './report-files/report-files.js';
import { ReportRoutes } from './report-files/report-routes.js';
import { ReportsResolver } from './report-card/reports.resolver.js';
import { requestView } from './request-details/request.projection.js';
import { MyTasksResolver } from './my-tasks/my-tasks.resolver.js';
import { RequestsResolver } from './request-details/requests.resolver.js';
import { sampleFile } from './sample-file/sample-file.projection.js';
import { SamplesResolver } from './sample-file/samples.resolver.js';
import { TestItems } from './test-items/test-items.js';
import { testProgress } from './test-progress/test-progress.projection.js';
import { ControlTestsResolver } from './test-sheet/control-tests.resolver.js';
import { CriterionTestsResolver } from './test-sheet/criterion-tests.resolver.js';
import { testSheet } from './test-sheet/test-sheet.projection.js';
import { TestSheetsResolver } from './test-sheet/test-sheets.resolver.js';
import { bridgeChanges } from './bridge-letter/bridge-change.projection.js';
import { BridgeFacts } from './bridge-letter/bridge-facts.reader.js';
import { bridgeLetterView } from './bridge-letter-details/bridge-letter.projection.js';
import { MyReportTasksResolver } from './report-validity/my-report-tasks.resolver.js';
import { ReportValidityResolver } from './report-validity/report-validity.resolver.js';
import { BridgeLettersResolver } from './bridge-letter-details/bridge-letters.resolver.js';
import { LetterTexts } from './bridge-letter-details/letter-texts.js';
import { issuedLapses, recalledLapses, signedLapses } from './reactions/lapse-bridges.js';

const queries = [
  AccessLogQuery,
  AuditFirmsResolver,
  AuditWorkspaceResolver,
  AuditDueWorkResolver,
  DifferenceResolver,
  ExceptionsResolver,
  EngagementAuditsResolver,
  AuditorCandidatesResolver,
  BridgeLettersResolver,
  CriterionConclusionResolver,
  OpinionsResolver,
  PopulationsResolver,
  ReadinessReviewResolver,
  EngagementReportsResolver,
  ReportsResolver,
  ReportValidityResolver,
  MyReportTasksResolver,
  MyTasksResolver,
  RequestsResolver,
  SamplesResolver,
  ControlTestsResolver,
  CriterionTestsResolver,
  TestSheetsResolver,
];

/** Audit firms, readiness, the audit, tests of controls, exceptions and reports. */
export const auditService: ServiceDefinition = {
  name: 'audit',
  listens: ['engagement', 'control', 'evidence', 'risk'],
  views: [
    auditView,
    auditFirmView,
    bridgeChanges,
    bridgeLetterView,
    controlWords,
    descriptionText,
    auditDurationDue,
    firmDue,
    grantDue,
    requestDue,
    exceptionFile,
    firmSelectionView,
    knownCollector,
    knownControl,
    knownEngagement,
    knownEvidence,
    knownMember,
    knownVendor,
    opinionFile,
    populationFile,
    readinessReviewView,
    reportCard,
    requestView,
    sampleFile,
    testProgress,
    testSheet,
  ],
  reactions: [
    withdrawnAudits,
    issuedReports,
    failedItems,
    issuedSupersedes,
    issuedWaives,
    issuedLapses,
    recalledLapses,
    signedLapses,
  ],
  handlers,
  resolvers: [...mutations, ...queries],
  providers: [
    AuditFiles,
    BridgeFacts,
    LetterTexts,
    LogSlice,
    MonitorRuns,
    ReportFiles,
    ReportRoutes,
    ReportTexts,
    TestItems,
  ],
  entities: [DifferenceType, MyTasksType, EngagementType, CriterionType, ControlType, EvidenceType],
};
