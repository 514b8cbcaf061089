import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, requireDay } from '@attestry/service-kit';
import type { FirmFacts } from '@attestry/soc2';
import { dayOf, firmEligibility, firmPoints, rankFirms } from '@attestry/soc2';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { grantedFirms, grantOf } from '../auditor-grants/auditor-grants.js';
import { alreadySelected, requireEligible } from '../firm-choice/firm-choice.errors.js';
import { defaultReportDay, firmFacts } from '../firm-choice/firm-facts.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { present } from '../shape/present.js';
import { requiredReason } from '../shape/reason.js';
import type { SelectFirmInput } from './select-firm.command.js';

interface Context {
  readonly engagement: KnownEngagement | undefined;
  /** The granted firms and the chosen one, by id. */
  readonly firms: ReadonlyMap<string, AuditFirmState>;
}

const choices = ({ firmId, industry }: SelectFirmInput, state: AuditorGrantsState, firms: Context['firms']) =>
  [...new Set([...grantedFirms(state), firmId])].map((id) => ({
    firmId: id,
    firm: firms.get(id) ?? ({ is: 'ABSENT' } as const),
    grant: grantOf(state, id),
    industry: industry ?? undefined,
  }));

const reasonFor = (chosen: FirmFacts, best: number, reason: string | undefined): string | undefined =>
  firmPoints(chosen).total < best ? requiredReason('FRM-7', 'A firm with fewer points', reason, 20) : reason;

/** Selects one firm among those that were invited: eligible, and the best or with a reason (FRM-1 to 4, 7; points of 4.13). */
export const selectFirm = (
  input: SelectFirmInput,
  by: Pick<CommandContext, 'now'>,
  state: AuditorGrantsState,
  { engagement, firms }: Context,
): Fact<'AuditFirmSelected.v1'>[] => {
  const { engagementId, firmId } = input;
  if (input.plannedReportOn) requireDay('plannedReportOn', input.plannedReportOn);
  if (!engagement) throw notFound('engagement', engagementId);
  if ((firms.get(firmId)?.is ?? 'ABSENT') === 'ABSENT') throw notFound('audit firm', firmId);
  if (state.selected !== undefined)
    throw alreadySelected(state.selected, 'A firm is selected already; end its grant first.');
  const today = dayOf(by.now);
  const plannedReportOn = input.plannedReportOn ?? defaultReportDay(engagement, today);
  const verdict = (one: FirmFacts) => firmEligibility(one, today, plannedReportOn);
  const facts = choices(input, state, firms).map((choice) => firmFacts(choice, engagement, choice.industry));
  const chosen = facts.find((one) => one.firmId === firmId);
  if (!chosen) throw notFound('audit firm', firmId);
  requireEligible(verdict(chosen), firmId, plannedReportOn);
  const ranking = rankFirms(facts.filter((one) => verdict(one) === 'ELIGIBLE')).map(({ firmId: id, points }) => ({
    firmId: id,
    points: points.total,
  }));
  const reason = reasonFor(chosen, ranking[0]?.points ?? 0, input.reason);
  const points = firmPoints(chosen).total;
  const said = present({ reason, industry: input.industry ?? undefined });
  return [fact('AuditFirmSelected.v1', { engagementId, firmId, points, ranking, ...said })];
};
