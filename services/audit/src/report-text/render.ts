import { proposeOpinion, RULE_SET } from '@attestry/soc2';
import type { PrintedFile } from '../audit-file/audit-file.js';
import { codeOf, coverageOf } from '../audit-file/audit-file.js';
import { criteriaOf } from '../conclusions/mapping.js';
import type { Decision } from '../report/report.js';
import { byText } from '../shape/by-text.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { sha256 } from '../shape/digest.js';
import { present } from '../shape/present.js';
import { assertionOf } from '../sign-management-assertion/assertion.js';
import type {
  AssertionSection,
  AuditorSection,
  OtherSection,
  ReportDocument,
  ReportedProposal,
} from './report-document.js';
import { descriptionSection } from './reported-description.js';
import { itemName } from './reported-findings.js';
import { testsSection } from './tests-section.js';

/** Version of the shape of a report: with the rule set, what decides which bytes the same facts give (RPT-5). */
export const REPORT_FORMAT = 2;

export const NOTICE =
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

const proposalOf = ({ opinion, engagement }: PrintedFile): ReportedProposal | undefined => {
  if (!opinion.proposal) return undefined;
  const { kind, rule, M, X, L, notMet, limited, description = 'FAIR' } = opinion.proposal;
  const conclusions = new Map(opinion.criteria.map((one) => [one.code, one.conclusion]));
  const categories = engagement.scope?.categories ?? [];
  const { arithmetic } = proposeOpinion({ criteria: conclusions, categories, description });
  return { kind, rule, M, X, L, notMet, limited, description, arithmetic };
};

const auditorSection = (file: PrintedFile, { decision, reportDate }: ReportFacts): AuditorSection => ({
  section: 'AUDITOR_REPORT',
  firmId: file.audit.firmId,
  categories: file.engagement.scope?.categories ?? [],
  inScope: criteriaOf(file).length,
  ...present({
    fieldworkStartedAt: file.audit.fieldworkStartedAt,
    fieldworkEndedAt: file.audit.fieldworkEndedAt,
    reportDate,
    opinion: decision && opinionOf(decision),
    proposal: proposalOf(file),
  }),
});

const assertionSection = (file: PrintedFile): AssertionSection => ({
  section: 'MANAGEMENT_ASSERTION',
  asserted: assertionOf(file),
  ...present(file.opinion.assertion ?? {}),
});

const otherSection = (file: PrintedFile): OtherSection => ({
  section: 'OTHER_INFORMATION',
  note: UNTESTED,
  responses: file.exceptions
    .flatMap(({ controlId, itemKey, attribute, response }) =>
      response?.state === 'SUBMITTED'
        ? [
            {
              control: codeOf(file, controlId),
              itemKey: itemName(file, controlId, itemKey),
              attribute,
              text: response.text ?? '',
              ...present({ submittedAt: response.submittedAt }),
            },
          ]
        : [],
    )
    .sort((a, b) => byText(canonicalJson(a), canonicalJson(b))),
});

/**
 * A report from recorded facts alone (RPT-5). Everything it reads is settled by the time of the issue, so the same report
 * renders to the same bytes for ever.
 */
export const renderReport = (file: PrintedFile, facts: ReportFacts): ReportDocument => {
  const coverage = coverageOf(file);
  return {
    notice: NOTICE,
    format: REPORT_FORMAT,
    ruleSet: RULE_SET,
    reportId: facts.reportId,
    auditId: file.audit.id,
    engagementId: file.engagement.id,
    organization: file.organization,
    type: file.audit.type,
    ...present({ coverageStart: coverage?.start, coverageEnd: coverage?.end }),
    sections: [
      auditorSection(file, facts),
      assertionSection(file),
      descriptionSection(file),
      testsSection(file),
      otherSection(file),
    ],
  };
};

/** Canonical JSON of a report: what its digest is taken of. */
export const reportJson = (file: PrintedFile, facts: ReportFacts): string => canonicalJson(renderReport(file, facts));

export const reportDigest = (file: PrintedFile, facts: ReportFacts): string => sha256(reportJson(file, facts));
