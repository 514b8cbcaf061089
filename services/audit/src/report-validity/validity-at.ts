import type { ReportValidity } from '@attestry/soc2';
import { coverageAgeMonths, reportValidity } from '@attestry/soc2';
import type { ReportType } from '../report-card/report.type.js';

type Dated = Pick<ReportType, 'state' | 'validUntil' | 'coverageEnd'>;

const RELIED_ON = ['CURRENT', 'EXPIRING', 'EXPIRED'];

/** What the dates say at an instant, whether or not a timer has told it yet; undefined for what nobody relies on. */
export const validityAt = ({ state, validUntil }: Dated, at: string): ReportValidity | undefined =>
  validUntil && RELIED_ON.includes(state) ? reportValidity(validUntil, at) : undefined;

/** Whole months since the day up to which the report speaks. */
export const ageAt = ({ coverageEnd }: Dated, at: string): number | undefined =>
  coverageEnd === undefined ? undefined : coverageAgeMonths(coverageEnd, at);
