import { part, type Cited, type GatePart } from './gate-part.js';

/** Facts of step 6, audit. */
export interface Step6Facts {
  readonly outcome?: ({ readonly kind: 'REPORT_ISSUED' | 'ENGAGEMENT_WITHDRAWN' } & Cited) | undefined;
}

/** 4.11 exit of step 6. */
export const gate6 = ({ outcome }: Step6Facts): GatePart[] => [
  part('REPORT_ISSUED_OR_WITHDRAWN', outcome !== undefined, outcome?.kind ?? 'no', outcome),
];

/** Facts of step 7, maintain and monitor. */
export interface Step7Facts {
  readonly successorReport?: ({ readonly reportId: string } & Cited) | undefined;
  readonly monthsSinceReport: number;
  /** TO asked to end the cycle without a successor. */
  readonly endedByOwner?: Cited | undefined;
}

const CYCLE_MONTHS = 12;

/** 4.11 exit of step 7: the successor's report, or twelve months and the owner's word. */
export const gate7 = ({ successorReport, monthsSinceReport, endedByOwner }: Step7Facts): GatePart[] => {
  if (successorReport) return [part('CYCLE_ENDED', true, `report ${successorReport.reportId}`, successorReport)];
  const held = endedByOwner !== undefined && monthsSinceReport >= CYCLE_MONTHS;
  return [
    part('CYCLE_ENDED', held, `${monthsSinceReport} months, owner ${endedByOwner ? 'ends' : 'goes on'}`, endedByOwner),
  ];
};
