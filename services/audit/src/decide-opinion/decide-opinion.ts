import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, requireOneOf } from '@attestry/service-kit';
import type { Category, Opinion } from '@attestry/soc2';
import { affectedCategories, OPINIONS } from '@attestry/soc2';
import type { SettledFile } from '../audit-file/audit-file.js';
import type { ProposedOpinion } from '../opinion-file/opinion-file.projection.js';
import type { ReportState } from '../report/report.js';
import { choiceRequired, rationaleRequired, requireSigningFirm, requireUnissued } from '../report/report.errors.js';
import { requireReporting } from '../report/reporting-audit.js';
import { present } from '../shape/present.js';
import type { DecideOpinionInput } from './decide-opinion.command.js';

const RATIONALE_CHARACTERS = 40;

/** The proposal unless another kind is named: that needs 40 characters (RPT-2); where there is no default, one must be named (RPT-3). */
const kindOf = ({ kind: named, rationale }: DecideOpinionInput, { kind: proposed }: ProposedOpinion): Opinion => {
  const wanted = named ? requireOneOf('kind', named, OPINIONS) : undefined;
  if (proposed === 'CHOICE_REQUIRED' && !wanted) throw choiceRequired();
  const kind = wanted ?? (proposed as Opinion);
  if (kind !== proposed && (rationale?.trim().length ?? 0) < RATIONALE_CHARACTERS) throw rationaleRequired(proposed);
  return kind;
};

const touchedCategories = ({ engagement }: SettledFile, { criteria, description }: ProposedOpinion): Category[] => {
  const inScope = engagement.scope?.categories ?? [];
  return description === undefined || description === 'FAIR' ? affectedCategories(criteria, inScope) : [...inScope];
};

/** The lead auditor of the selected firm (RPT-9) decides; the platform only proposed. */
export const decideOpinion = (
  input: DecideOpinionInput,
  by: Pick<CommandContext, 'actor' | 'firm'>,
  state: ReportState,
  file: SettledFile,
): Fact<'OpinionDecided.v1'>[] => {
  const { reportId, rationale } = input;
  const report = requireUnissued(reportId, state);
  requireSigningFirm(by, file.state);
  requireReporting(report.auditId, by, file);
  const { proposal } = file.opinion;
  if (report.is !== 'DRAFTED' || !proposal) throw invalidState('REPORT', report.is, ['DRAFTED']);
  const kind = kindOf(input, proposal);
  const clean = kind === 'UNQUALIFIED';
  return [
    fact('OpinionDecided.v1', {
      reportId,
      auditId: report.auditId,
      kind,
      criteria: clean ? [] : [...proposal.criteria],
      categories: clean ? [] : touchedCategories(file, proposal),
      signatoryRef: by.actor,
      ...present({ rationale }),
    }),
  ];
};
