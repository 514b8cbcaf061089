import type { ServiceDefinition } from '@attestry/service-kit';
import { DifferenceType } from '@attestry/service-kit';
import { DifferenceResolver } from './difference/difference.resolver.js';
import { AcceptEvidenceHandler } from './accept-evidence/accept-evidence.handler.js';
import { AcceptEvidenceResolver } from './accept-evidence/accept-evidence.resolver.js';
import { collectorView } from './collector-view/collector.projection.js';
import { CollectorResolver } from './collector-view/collector.resolver.js';
import { SOURCES_ROOT, Collectors } from './collectors/collectors.js';
import { CompleteRunHandler } from './complete-run/complete-run.handler.js';
import { ControlType, CriterionType } from './control-evidence/control.type.js';
import { ControlEvidenceResolver } from './control-evidence/control-evidence.resolver.js';
import { CriterionEvidenceResolver } from './control-evidence/criterion-evidence.resolver.js';
import { EvidenceDueWorkResolver } from './due-work/due-work.resolver.js';
import { freshnessView } from './due-work/freshness.projection.js';
import { EnableCollectorHandler } from './enable-collector/enable-collector.handler.js';
import { EnableCollectorResolver } from './enable-collector/enable-collector.resolver.js';
import { evidenceItem } from './evidence-item/evidence-item.projection.js';
import { EvidenceItemResolver } from './evidence-item/evidence-item.resolver.js';
import { MarkCollectorSilentHandler } from './mark-collector-silent/mark-collector-silent.handler.js';
import { MarkCollectorSilentResolver } from './mark-collector-silent/mark-collector-silent.resolver.js';
import { acceptCollected } from './reactions/accept-collected.js';
import { RemoveCollectorHandler } from './remove-collector/remove-collector.handler.js';
import { RemoveCollectorResolver } from './remove-collector/remove-collector.resolver.js';
import { ReportRunHandler } from './report-run/report-run.handler.js';
import { ReportRunResolver } from './report-run/report-run.resolver.js';
import { Bringers } from './submit-evidence/bringer.js';
import { Contents } from './files/contents.js';
import { FileRoutes } from './files/file-routes.js';
import type { FileSettings } from './files/file-store.js';
import { FILE_SETTINGS, FileStore } from './files/file-store.js';
import type { SweepSettings } from './files/file-sweeper.js';
import { DEFAULT_SWEEP, FileSweeper, SWEEP_SETTINGS } from './files/file-sweeper.js';
import { DEFAULT_LIMITS } from './files/limits.js';
import { occurrenceView } from './known-control/occurrence.projection.js';
import { knownPeriod } from './known-period/known-period.projection.js';
import { knownRequest } from './known-request/known-request.projection.js';
import { concludedTest, evidenceUse } from './known-test/evidence-use.projection.js';
import { monitorRun } from './operating-history/monitor-run.projection.js';
import { AutomationResolver } from './automation/automation.resolver.js';
import { ControlCoverageResolver } from './control-coverage/control-coverage.resolver.js';
import { ExpiringResolver } from './expiring/expiring.resolver.js';
import { OperatingHistoryResolver } from './operating-history/operating-history.resolver.js';
import { RedactEvidenceHandler } from './redact-evidence/redact-evidence.handler.js';
import { RedactEvidenceResolver } from './redact-evidence/redact-evidence.resolver.js';
import { FailRunHandler } from './fail-run/fail-run.handler.js';
import { EvidenceType } from './evidence-item/evidence.type.js';
import { knownControl } from './known-control/known-control.projection.js';
import { MarkCollectorUnhealthyHandler } from './mark-collector-unhealthy/mark-collector-unhealthy.handler.js';
import { MarkCollectorUnhealthyResolver } from './mark-collector-unhealthy/mark-collector-unhealthy.resolver.js';
import { MarkEvidenceExpiredHandler } from './mark-evidence-expired/mark-evidence-expired.handler.js';
import { MarkEvidenceExpiredResolver } from './mark-evidence-expired/mark-evidence-expired.resolver.js';
import { MarkEvidenceExpiringHandler } from './mark-evidence-expiring/mark-evidence-expiring.handler.js';
import { MarkEvidenceExpiringResolver } from './mark-evidence-expiring/mark-evidence-expiring.resolver.js';
import { PauseCollectorHandler } from './pause-collector/pause-collector.handler.js';
import { PauseCollectorResolver } from './pause-collector/pause-collector.resolver.js';
import { unhealthyCollectors } from './reactions/unhealthy-collectors.js';
import { PlaceLegalHoldHandler } from './place-legal-hold/place-legal-hold.handler.js';
import { PlaceLegalHoldResolver } from './place-legal-hold/place-legal-hold.resolver.js';
import { ReleaseLegalHoldHandler } from './release-legal-hold/release-legal-hold.handler.js';
import { ReleaseLegalHoldResolver } from './release-legal-hold/release-legal-hold.resolver.js';
import { RegisterCollectorHandler } from './register-collector/register-collector.handler.js';
import { RegisterCollectorResolver } from './register-collector/register-collector.resolver.js';
import { RejectEvidenceHandler } from './reject-evidence/reject-evidence.handler.js';
import { RejectEvidenceResolver } from './reject-evidence/reject-evidence.resolver.js';
import { RunCollectorHandler } from './run-collector/run-collector.handler.js';
import { RunCollectorResolver } from './run-collector/run-collector.resolver.js';
import { StartRunHandler } from './start-run/start-run.handler.js';
import { SubmitEvidenceHandler } from './submit-evidence/submit-evidence.handler.js';
import { SubmitEvidenceResolver } from './submit-evidence/submit-evidence.resolver.js';
import { SupersedeEvidenceHandler } from './supersede-evidence/supersede-evidence.handler.js';
import { SupersedeEvidenceResolver } from './supersede-evidence/supersede-evidence.resolver.js';
import { WithdrawEvidenceHandler } from './withdraw-evidence/withdraw-evidence.handler.js';
import { WithdrawEvidenceResolver } from './withdraw-evidence/withdraw-evidence.resolver.js';

const handlers = [
  AcceptEvidenceHandler,
  CompleteRunHandler,
  EnableCollectorHandler,
  FailRunHandler,
  MarkCollectorSilentHandler,
  MarkCollectorUnhealthyHandler,
  MarkEvidenceExpiredHandler,
  MarkEvidenceExpiringHandler,
  PauseCollectorHandler,
  RegisterCollectorHandler,
  RedactEvidenceHandler,
  RejectEvidenceHandler,
  RemoveCollectorHandler,
  ReportRunHandler,
  RunCollectorHandler,
  StartRunHandler,
  SubmitEvidenceHandler,
  SupersedeEvidenceHandler,
  PlaceLegalHoldHandler,
  ReleaseLegalHoldHandler,
  WithdrawEvidenceHandler,
];

const mutations = [
  AcceptEvidenceResolver,
  EnableCollectorResolver,
  MarkCollectorSilentResolver,
  MarkCollectorUnhealthyResolver,
  MarkEvidenceExpiredResolver,
  MarkEvidenceExpiringResolver,
  PauseCollectorResolver,
  RegisterCollectorResolver,
  RedactEvidenceResolver,
  RejectEvidenceResolver,
  RemoveCollectorResolver,
  ReportRunResolver,
  RunCollectorResolver,
  SubmitEvidenceResolver,
  SupersedeEvidenceResolver,
  PlaceLegalHoldResolver,
  ReleaseLegalHoldResolver,
  WithdrawEvidenceResolver,
];

const queries = [
  AutomationResolver,
  ControlCoverageResolver,
  ExpiringResolver,
  OperatingHistoryResolver,
  EvidenceItemResolver,
  CollectorResolver,
  ControlEvidenceResolver,
  CriterionEvidenceResolver,
  EvidenceDueWorkResolver,
  DifferenceResolver,
];

const views = [
  evidenceItem,
  collectorView,
  freshnessView,
  monitorRun,
  knownControl,
  occurrenceView,
  knownPeriod,
  knownRequest,
  evidenceUse,
  concludedTest,
];

/** What only a running service has: where the collectors look, and where files lie. */
export interface EvidencePlaces {
  readonly sourcesRoot: string | null;
  readonly files: FileSettings;
  /** How files are swept that no evidence names; as usual when absent. */
  readonly sweep?: SweepSettings;
}

/** Evidence and its files, collectors and their runs, freshness, coverage and operating history. */
export const evidenceServiceOf = ({
  sourcesRoot,
  files,
  sweep = DEFAULT_SWEEP,
}: EvidencePlaces): ServiceDefinition => ({
  name: 'evidence',
  listens: ['engagement', 'control', 'audit'],
  views,
  reactions: [acceptCollected, unhealthyCollectors],
  handlers,
  resolvers: [...mutations, ...queries],
  entities: [DifferenceType, EvidenceType, ControlType, CriterionType],
  providers: [
    Collectors,
    Bringers,
    FileStore,
    Contents,
    FileRoutes,
    FileSweeper,
    { provide: SOURCES_ROOT, useValue: sourcesRoot },
    { provide: FILE_SETTINGS, useValue: files },
    { provide: SWEEP_SETTINGS, useValue: sweep },
  ],
});

/** The service as its schema and its read models need it: collectors have nowhere to look, and files nowhere to lie. */
export const evidenceService = evidenceServiceOf({ sourcesRoot: null, files: { root: null, ...DEFAULT_LIMITS } });
