import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireOneOf } from '@attestry/service-kit';
import type { ControlConclusion, CriterionResult, DescriptionFinding } from '@attestry/soc2';
import { concludeCriterion, inCatalogueOrder, proposeOpinion as propose } from '@attestry/soc2';
import type { AuditFile, SettledFile } from '../audit-file/audit-file.js';
import { codeOf } from '../audit-file/audit-file.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { Compensation } from '../conclusions/compensations.js';
import { requireCompensation } from '../conclusions/compensations.js';
import { controlConclusions } from '../conclusions/control-conclusion.js';
import { controlsOf, criteriaOf } from '../conclusions/mapping.js';
import { unresolved } from '../exception/exception.errors.js';
import { testsNotConcluded } from '../opinion/opinion.errors.js';
import { alreadyIssued } from '../report/report.errors.js';
import type { ProposeOpinionInput } from './propose-opinion.command.js';

const FINDINGS: readonly DescriptionFinding[] = ['FAIR', 'MATERIAL', 'PERVASIVE'];

interface Concluded {
  readonly code: string;
  readonly result: CriterionResult;
  readonly used: readonly Compensation[];
}

/** Everything that is audited is concluded, and every exception decided. */
const requireConcluded = (file: AuditFile, conclusions: ReadonlyMap<string, ControlConclusion>): void => {
  const missing = file.audit.controls.filter(({ controlId }) => !conclusions.has(controlId));
  if (missing.length > 0) throw testsNotConcluded(missing.map(({ controlId }) => codeOf(file, controlId)));
  const open = file.exceptions.filter(({ state }) => state === 'RAISED');
  if (open.length > 0) throw unresolved(open.map(({ id }) => id));
};

const concludeCriteria = (
  file: AuditFile,
  conclusions: ReadonlyMap<string, ControlConclusion>,
  compensations: readonly Compensation[],
): Concluded[] =>
  inCatalogueOrder(criteriaOf(file)).map((code) => {
    const claims = compensations.filter(({ criterion }) => criterion === code);
    const primaries = controlsOf(file, code)
      .filter(({ role }) => role === 'PRIMARY')
      .flatMap(({ controlId }) => {
        const conclusion = conclusions.get(controlId);
        return conclusion ? [{ controlId, conclusion, compensated: claims.length > 0 }] : [];
      });
    const result = concludeCriterion(primaries);
    return { code, result, used: result.conclusion === 'MET_WITH_COMPENSATION' ? claims : [] };
  });

const conclusionFact = (auditId: string, { code, result, used }: Concluded): Fact<'CriterionConcluded.v1'> =>
  fact('CriterionConcluded.v1', {
    auditId,
    code,
    conclusion: result.conclusion,
    compensatedBy: used.map(({ controlId }) => controlId),
    ...(used.length > 0 ? { reason: used.map(({ reason }) => reason).join('\n') } : {}),
    ...(result.noOccurrence ? { noOccurrence: true } : {}),
  });

const proposalFact = (
  auditId: string,
  file: AuditFile,
  concluded: readonly Concluded[],
  description: DescriptionFinding,
): Fact<'OpinionProposed.v1'> => {
  const proposal = propose({
    criteria: new Map(concluded.map(({ code, result }) => [code, result.conclusion])),
    categories: file.engagement.scope?.categories ?? [],
    description,
  });
  const { rule, inScope: M, notMet, limited, affected } = proposal;
  return fact('OpinionProposed.v1', {
    auditId,
    kind: proposal.kind ?? 'CHOICE_REQUIRED',
    M,
    X: notMet.length,
    L: limited.length,
    criteria: [...affected],
    rule,
    notMet: [...notMet],
    limited: [...limited],
    description,
  });
};

/** Concludes every criterion in scope from its primary controls, and proposes the opinion of rule 4.8; it never decides. */
export const proposeOpinion = (
  { auditId, description, compensations }: ProposeOpinionInput,
  by: Pick<CommandContext, 'firm' | 'role'>,
  file: SettledFile,
): Fact<'CriterionConcluded.v1' | 'OpinionProposed.v1'>[] => {
  const finding = requireOneOf('description', description ?? 'FAIR', FINDINGS);
  auditIn(auditId, by.role === 'SYS' ? { firm: file.audit.firmId } : by, file.state, 'REPORTING');
  if (file.opinion.issued) throw alreadyIssued();
  const conclusions = controlConclusions(file);
  requireConcluded(file, conclusions);
  const claims = compensations ?? [];
  claims.forEach((claim) => requireCompensation(file, conclusions, claim));
  const concluded = concludeCriteria(file, conclusions, claims);
  return [...concluded.map((one) => conclusionFact(auditId, one)), proposalFact(auditId, file, concluded, finding)];
};
