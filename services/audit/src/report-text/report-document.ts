import type { ProposedOpinion } from '../opinion-file/opinion-file.projection.js';
import type { Decision } from '../report/report.js';
import type { Assertion } from '../sign-management-assertion/assertion.js';
import type { DescriptionSection } from './reported-description.js';
import type { TestsSection } from './tests-section.js';

/** What the rules proposed, and the count it stands on (domain 4.8). */
export interface ReportedProposal extends Pick<
  ProposedOpinion,
  'kind' | 'rule' | 'M' | 'X' | 'L' | 'notMet' | 'limited' | 'description'
> {
  readonly arithmetic: string;
}

export interface AuditorSection {
  readonly section: 'AUDITOR_REPORT';
  readonly firmId: string;
  readonly categories: readonly string[];
  /** Criteria in scope. */
  readonly inScope: number;
  readonly fieldworkStartedAt?: string;
  readonly fieldworkEndedAt?: string;
  readonly reportDate?: string;
  readonly opinion?: Decision;
  readonly proposal?: ReportedProposal;
}

export interface AssertionSection {
  readonly section: 'MANAGEMENT_ASSERTION';
  readonly asserted: Assertion;
  readonly signatoryRef?: string;
  readonly signedAt?: string;
  readonly digest?: string;
}

/** What management says of one deviation; never tested, and without effect on a result (MRS-3, MRS-5). */
export interface ReportedResponse {
  readonly control: string;
  readonly itemKey: string;
  readonly attribute: string;
  readonly text: string;
  readonly submittedAt?: string;
}

export interface OtherSection {
  readonly section: 'OTHER_INFORMATION';
  readonly note: string;
  readonly responses: readonly ReportedResponse[];
}

export type ReportSections = readonly [
  AuditorSection,
  AssertionSection,
  DescriptionSection,
  TestsSection,
  OtherSection,
];

/**
 * A report as the platform renders it from recorded facts, in the order of its five sections (domain 8.8). Its canonical
 * JSON is what the digest of an issued report is taken of; Markdown and PDF are two ways to read the same document.
 */
export interface ReportDocument {
  readonly notice: string;
  /** Version of this shape; it counts up when the same facts begin to render to other bytes. */
  readonly format: number;
  readonly ruleSet: number;
  readonly reportId: string;
  readonly auditId: string;
  readonly engagementId: string;
  readonly organization: string;
  readonly type: 'TYPE_1' | 'TYPE_2';
  readonly coverageStart?: string;
  readonly coverageEnd?: string;
  readonly sections: ReportSections;
}

export const SECTIONS = [
  'AUDITOR_REPORT',
  'MANAGEMENT_ASSERTION',
  'SYSTEM_DESCRIPTION',
  'TESTS_AND_RESULTS',
  'OTHER_INFORMATION',
] as const;
