import { notFound } from '@attestry/service-kit';
import { checkCompensation, startOfDay } from '@attestry/soc2';
import type { ControlConclusion } from '@attestry/soc2';
import type { AuditFile } from '../audit-file/audit-file.js';
import { compensationRefused } from '../opinion/opinion.errors.js';

export interface Compensation {
  readonly criterion: string;
  readonly controlId: string;
  readonly reason: string;
}

/** In operation from the first day of the period, with one design all through it; at one date there is nothing to span. */
const spansPeriod = ({ engagement: { period }, words }: AuditFile, controlId: string): boolean => {
  if (!period) return true;
  const { revisedFrom = [], implementedFrom = '' } = words.get(controlId) ?? {};
  const [start, end] = [startOfDay(period.start), startOfDay(period.endExclusive)];
  return implementedFrom <= start && !revisedFrom.some((from) => from > start && from < end);
};

/** Refuses a compensation by a control not mapped to the criterion, not effective throughout, or thinly reasoned (4.8). */
export const requireCompensation = (
  file: AuditFile,
  conclusions: ReadonlyMap<string, ControlConclusion>,
  { criterion, controlId, reason }: Compensation,
): void => {
  const control = file.audit.controls.find((one) => one.controlId === controlId);
  const conclusion = conclusions.get(controlId);
  if (!control || !conclusion) throw notFound('concluded control', controlId);
  const by = { mappedTo: control.criteria, conclusion, wholePeriod: spansPeriod(file, controlId) };
  const verdict = checkCompensation({ criterion, reason, by });
  if (verdict !== 'FITS') throw compensationRefused(verdict, criterion, controlId);
};
