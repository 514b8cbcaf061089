import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireReason } from '@attestry/service-kit';
import { recommendType, RULE_SET } from '@attestry/soc2';
import { requireOpen } from '../engagement/engagement.errors.js';
import type { EngagementState } from '../engagement/engagement.js';
import { fittingType, requireAnswers, requireReportType } from '../engagement/report-type.js';
import type { DecideReportTypeInput } from './decide-report-type.command.js';

/** Decides the type beside its recommendation (domain 4.1); another one than recommended needs a reason (ENG-7). */
export const decideReportType = (
  input: DecideReportTypeInput,
  state: EngagementState,
): Fact<'ReportTypeDecided.v1'>[] => {
  const { engagementId, reason } = input;
  const [type, answers] = [requireReportType(input.type), requireAnswers(input.answers)];
  const { predecessorId } = requireOpen(state, engagementId);
  const { recommendation: recommended, rule, advisories } = recommendType(answers);
  const fitting = fittingType(recommended, predecessorId !== undefined);
  if (type !== fitting) requireReason('ENG-7', `${type} where ${fitting} is recommended`, reason);
  return [
    fact('ReportTypeDecided.v1', {
      engagementId,
      type,
      recommended,
      answers,
      advisories,
      rule,
      ruleSet: RULE_SET,
      ...(reason ? { reason } : {}),
    }),
  ];
};
