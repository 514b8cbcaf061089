import { RULE_SET } from '@attestry/soc2';
import type { AuditFile } from '../audit-file/audit-file.js';
import { codeOf, coverageOf } from '../audit-file/audit-file.js';
import type { Decision } from '../report/report.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { sha256 } from '../shape/digest.js';
import { present } from '../shape/present.js';
import { assertionOf } from '../sign-management-assertion/assertion.js';
import type {
  AssertionSection,
  AuditorSection,
  DescriptionSection,
  OtherSection,
  ReportDocument,
} from './report-document.js';
import { reportedCriteria } from './reported-tests.js';

const NOTICE =
  'Rendered by the platform from recorded facts. It is not the report text of the audit firm, which words and signs its own.';

const UNTESTED = 'Given by management; the auditor did not test it.';

/** What is known of a report beside the audit: nothing but its id in a draft. */
export interface ReportFacts {
  readonly reportId: string;
  readonly decision?: Decision | undefined;
  readonly reportDate?: string | undefined;
}

/** Exactly the words of the decision, whatever else the caller's object carries: they are part of the digest. */
const opinionOf = ({ kind, criteria, categories, signatoryRef, rationale }: Decision): Decision => ({
  ...{ kind, criteria, categories, signatoryRef },
  ...present({ rationale }),
});

const proposalOf = ({ opinion: { proposal } }: AuditFile): AuditorSection['proposal'] => {
  if (!proposal) return undefined;
  const { kind, rule, M, X, L } = proposal;
  return { kind, rule, M, X, L };
};

const auditorSection = (file: AuditFile, { decision, reportDate }: ReportFacts): AuditorSection => ({
  section: 'AUDITOR_REPORT',
  firmId: file.audit.firmId,
  ...present({ reportDate, opinion: decision && opinionOf(decision), proposal: proposalOf(file) }),
});

const assertionSection = (file: AuditFile): AssertionSection => {
  const { signatoryRef, digest } = file.opinion.assertion ?? {};
  return { section: 'MANAGEMENT_ASSERTION', asserted: assertionOf(file), ...present({ signatoryRef, digest }) };
};

/** Parts by name; a text that is no JSON any more, its key being destroyed, is shown as it stands. */
const partsOf = (content: string): Record<string, string> => {
  try {
    return JSON.parse(content) as Record<string, string>;
  } catch {
    return { CONTENT: content };
  }
};

const descriptionSection = ({ description, engagement }: AuditFile): DescriptionSection => ({
  section: 'SYSTEM_DESCRIPTION',
  ...present({ version: engagement.description?.version, digest: engagement.description?.digest }),
  parts: description ? partsOf(description.content) : {},
  cuecs: description?.cuecs ?? [],
});

const otherSection = (file: AuditFile): OtherSection => ({
  section: 'OTHER_INFORMATION',
  note: UNTESTED,
  responses: file.exceptions
    .flatMap(({ controlId, itemKey, attribute, response }) =>
      response?.state === 'SUBMITTED'
        ? [{ control: codeOf(file, controlId), itemKey, attribute, text: response.text ?? '' }]
        : [],
    )
    .sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)),
});

/**
 * A report from recorded facts alone (RPT-5). Everything it reads is settled by the time of the issue, so the same report
 * renders to the same bytes for ever.
 */
export const renderReport = (file: AuditFile, facts: ReportFacts): ReportDocument => {
  const coverage = coverageOf(file);
  return {
    notice: NOTICE,
    ruleSet: RULE_SET,
    reportId: facts.reportId,
    auditId: file.audit.id,
    engagementId: file.engagement.id,
    type: file.audit.type,
    ...present({ coverageStart: coverage?.start, coverageEnd: coverage?.end }),
    sections: [
      auditorSection(file, facts),
      assertionSection(file),
      descriptionSection(file),
      { section: 'TESTS_AND_RESULTS', criteria: reportedCriteria(file) },
      otherSection(file),
    ],
  };
};

/** Canonical JSON of a report: what its digest is taken of. */
export const reportJson = (file: AuditFile, facts: ReportFacts): string => canonicalJson(renderReport(file, facts));

export const reportDigest = (file: AuditFile, facts: ReportFacts): string => sha256(reportJson(file, facts));
