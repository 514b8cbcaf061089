import { auditEngagementEvents } from './audit-engagement.js';
import { auditFirmEvents } from './audit-firm.js';
import { bridgeLetterEvents } from './bridge-letter.js';
import { evidenceRequestEvents } from './evidence-request.js';
import { exceptionEvents } from './exception.js';
import { managementResponseEvents } from './management-response.js';
import { populationEvents } from './population.js';
import { readinessReviewEvents } from './readiness-review.js';
import { reportEvents } from './report.js';
import { sampleEvents } from './sample.js';
import { testOfControlsEvents } from './test-of-controls.js';

export const auditService = [
  auditFirmEvents,
  readinessReviewEvents,
  auditEngagementEvents,
  evidenceRequestEvents,
  testOfControlsEvents,
  populationEvents,
  sampleEvents,
  exceptionEvents,
  managementResponseEvents,
  reportEvents,
  bridgeLetterEvents,
];

type AuditFirm = (typeof auditFirmEvents)['types'];
type ReadinessReview = (typeof readinessReviewEvents)['types'];
type AuditEngagement = (typeof auditEngagementEvents)['types'];
type EvidenceRequest = (typeof evidenceRequestEvents)['types'];
type TestOfControls = (typeof testOfControlsEvents)['types'];
type Population = (typeof populationEvents)['types'];
type Sample = (typeof sampleEvents)['types'];
type Exception = (typeof exceptionEvents)['types'];
type ManagementResponse = (typeof managementResponseEvents)['types'];
type Report = (typeof reportEvents)['types'];
type BridgeLetter = (typeof bridgeLetterEvents)['types'];

interface Fieldwork extends AuditEngagement, EvidenceRequest, TestOfControls, Population, Sample, Exception {}

export interface AuditShapes extends AuditFirm, ReadinessReview, Fieldwork, ManagementResponse, Report, BridgeLetter {}
