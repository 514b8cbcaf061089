import type { CommandContext } from '@attestry/service-kit';
import { requireDay } from '@attestry/service-kit';
import { dayOf, daysBetween, DEFAULT_CONSTANTS } from '@attestry/soc2';
import type { SettledFile } from '../audit-file/audit-file.js';
import { assertionDigest } from '../sign-management-assertion/assertion.js';
import { exceptionIdOf } from '../exception/exception.js';
import type { ReportState } from '../report/report.js';
import { mayReport } from '../report/reporting-audit.js';
import { auditTooShort, dateInvalid, notReady } from '../report/report.errors.js';
import type { IssueReportInput } from './issue-report.command.js';

const WHY_CHARACTERS = 20;

/** True when every failed item has an exception, and each is confirmed or cleared (EXC-4). */
const exceptionsFinal = ({ tests, exceptions }: SettledFile): boolean => {
  const raised = new Set(exceptions.map(({ id }) => id));
  const failed = tests.flatMap(({ id, results }) =>
    results.filter(({ result }) => result === 'FAIL').map((one) => exceptionIdOf(id, one.itemKey, one.attribute)),
  );
  return failed.every((id) => raised.has(id)) && exceptions.every(({ state }) => state !== 'RAISED');
};

/** RPT-1: every part that an issue stands on; refused with the parts that are missing. */
export const requireReady = (state: ReportState, file: SettledFile): void => {
  const parts: readonly (readonly [part: string, held: boolean])[] = [
    ['FIELDWORK_ENDED', mayReport(file)],
    ['EXCEPTIONS_FINAL', exceptionsFinal(file)],
    ['ASSERTION_SIGNED', file.opinion.assertion?.digest === assertionDigest(file)],
    ['OPINION_DECIDED', state.is === 'DECIDED'],
  ];
  const missing = parts.filter(([, held]) => !held).map(([part]) => part);
  if (missing.length > 0) throw notReady(missing);
};

/** RPT-6: from the end of fieldwork and, in a Type 2, of the period on; not of a day that is still to come. */
export const requireDate = (
  reportDate: string,
  { now }: Pick<CommandContext, 'now'>,
  { audit, engagement }: SettledFile,
): void => {
  requireDay('reportDate', reportDate);
  const ends = [dayOf(audit.fieldworkEndedAt ?? now), engagement.period?.endExclusive ?? ''];
  const earliest = ends.reduce((a, b) => (a > b ? a : b));
  if (reportDate < earliest || reportDate > dayOf(now)) throw dateInvalid(earliest, dayOf(now));
};

/** RPT-7: an audit shorter than AUDIT_MIN_DAYS needs a reason. */
export const requireLength = ({ reportDate, reason }: IssueReportInput, { audit }: SettledFile): void => {
  const days = daysBetween(dayOf(audit.fieldworkStartedAt ?? `${reportDate}T00:00:00Z`), reportDate);
  const reasoned = (reason?.trim().length ?? 0) >= WHY_CHARACTERS;
  if (days < DEFAULT_CONSTANTS.auditMinDays && !reasoned) throw auditTooShort(days, DEFAULT_CONSTANTS.auditMinDays);
};
