import type { ControlConclusion, CriterionConclusion, MappingRole } from '@attestry/soc2';
import type { Assertion } from '../sign-management-assertion/assertion.js';
import type { ProposedOpinion } from '../opinion-file/opinion-file.projection.js';
import type { Decision } from '../report/report.js';

export interface ReportedDeviation {
  readonly itemKey: string;
  readonly attribute: string;
  readonly observed: string;
  readonly cause: string;
  readonly effect: string;
}

export interface ReportedTest {
  readonly kind: string;
  readonly methods: readonly string[];
  readonly attributes: readonly string[];
  /** N and n of an operating test. */
  readonly population: number;
  readonly sampled: number;
  readonly results: { readonly pass: number; readonly fail: number; readonly unable: number };
  readonly conclusion?: string;
  readonly rule?: string;
  readonly deviations: readonly ReportedDeviation[];
}

export interface ReportedControl {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly role: MappingRole;
  readonly conclusion?: ControlConclusion;
  readonly tests: readonly ReportedTest[];
}

export interface ReportedCriterion {
  readonly code: string;
  readonly label: string;
  readonly conclusion?: CriterionConclusion;
  readonly noOccurrence?: boolean;
  readonly compensatedBy: readonly string[];
  readonly reason?: string;
  readonly controls: readonly ReportedControl[];
}

export interface AuditorSection {
  readonly section: 'AUDITOR_REPORT';
  readonly firmId: string;
  readonly reportDate?: string;
  readonly opinion?: Decision;
  /** What the rules proposed, and the count it stands on. */
  readonly proposal?: Pick<ProposedOpinion, 'kind' | 'rule' | 'M' | 'X' | 'L'> | undefined;
}

export interface AssertionSection {
  readonly section: 'MANAGEMENT_ASSERTION';
  readonly asserted: Assertion;
  readonly signatoryRef?: string;
  readonly digest?: string;
}

export interface DescriptionSection {
  readonly section: 'SYSTEM_DESCRIPTION';
  readonly version?: number;
  readonly digest?: string;
  /** Text by part, as the organization wrote it. */
  readonly parts: Readonly<Record<string, string>>;
  readonly cuecs: readonly { readonly cuecId: string; readonly criterion: string }[];
}

export interface TestsSection {
  readonly section: 'TESTS_AND_RESULTS';
  readonly criteria: readonly ReportedCriterion[];
}

export interface OtherSection {
  readonly section: 'OTHER_INFORMATION';
  readonly note: string;
  readonly responses: readonly {
    readonly control: string;
    readonly itemKey: string;
    readonly attribute: string;
    readonly text: string;
  }[];
}

export type ReportSections = readonly [
  AuditorSection,
  AssertionSection,
  DescriptionSection,
  TestsSection,
  OtherSection,
];

/** A report as the platform renders it from recorded facts, in the order of its five sections (domain 8.8). */
export interface ReportDocument {
  readonly notice: string;
  readonly ruleSet: number;
  readonly reportId: string;
  readonly auditId: string;
  readonly engagementId: string;
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
