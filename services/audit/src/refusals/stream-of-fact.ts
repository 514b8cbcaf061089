import type { EventType, Fact } from '@attestry/contracts';

type Key =
  | 'engagementId'
  | 'reviewId'
  | 'auditId'
  | 'requestId'
  | 'testId'
  | 'populationId'
  | 'sampleId'
  | 'exceptionId'
  | 'reportId';

/** Kind and key of the stream that facts of a type are in; the first pattern that fits. */
const STREAMS: readonly (readonly [RegExp, string, Key])[] = [
  [/^(Auditor|Independence|AuditFirmSelected)/, 'auditor-grants', 'engagementId'],
  [/^(Readiness|AuditTeam)/, 'readiness-review', 'reviewId'],
  [/^(Audit|Fieldwork)/, 'audit', 'auditId'],
  [/^Evidence/, 'evidence-request', 'requestId'],
  [/^Test/, 'test-of-controls', 'testId'],
  [/^Population/, 'population', 'populationId'],
  [/^Sample/, 'sample', 'sampleId'],
  [/^(Exception|Deviation)/, 'exception', 'exceptionId'],
  [/^ManagementResponse/, 'management-response', 'exceptionId'],
  [/^(Criterion|OpinionProposed|ManagementAssertion)/, 'opinion', 'auditId'],
  [/^(Report|OpinionDecided)/, 'report', 'reportId'],
];

/** The stream of an organization that a fact of this service is in. */
export const streamOfFact = ({ type, data }: Fact<EventType>, tenant: string): string => {
  const [, kind, key] = STREAMS.find(([pattern]) => pattern.test(type)) ?? [];
  const id = key && (data as Readonly<Record<string, unknown>>)[key];
  if (!kind || typeof id !== 'string') throw new Error(`${type} is in no stream of this service.`);
  return `${kind}-${tenant}-${id}`;
};
