import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import { requireInProgress } from '../gap-assessment/require-in-progress.js';
import type { Standing } from '../readiness/standing.js';
import type { RecordFindingsInput } from './record-findings.command.js';

/** Records all computed findings that are new or have changed; what a person lowered stays as it is (GAP-2). */
export const recordFindings = (
  { gapId }: RecordFindingsInput,
  standings: readonly Standing[],
  state: GapState,
): Fact<'CriterionFindingRecorded.v1'>[] => {
  const { findings } = requireInProgress(gapId, state);
  const news = standings.filter(({ code, status }) => {
    const finding = findings[code];
    return !finding || (!finding.overridden && finding.status !== status);
  });
  return news.map(({ code, status, healthy, weak, absent }) =>
    fact('CriterionFindingRecorded.v1', { gapId, code, status, healthy, weak, absent }),
  );
};
