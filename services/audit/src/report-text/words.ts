import type { Cell } from './blocks.js';
import { strong } from './blocks.js';
import type { ReportDocument } from './report-document.js';

/** `MET_WITH_COMPENSATION` as people read it: Met with compensation. */
export const say = (code: string): string => {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const listed = (items: readonly string[], none = 'none'): string => (items.length > 0 ? items.join(', ') : none);

export const sayAll = (codes: readonly string[]): string => listed(codes.map(say));

/** Day of an instant, UTC. */
export const day = (instant: string | undefined): string | undefined => instant?.slice(0, 10);

/** Minute of an instant, UTC. */
export const minute = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;

export const coverageWords = ({ coverageStart, coverageEnd }: ReportDocument): string => {
  if (coverageEnd === undefined) return 'no date is set';
  return coverageStart ? `${coverageStart} to ${coverageEnd}` : `as of ${coverageEnd}`;
};

export const titleWords = (report: ReportDocument): string => `SOC 2 ${say(report.type)} report`;

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const GOOD = [
  ...['MET', 'MET_WITH_COMPENSATION', 'UNQUALIFIED'],
  ...['EFFECTIVE', 'IMPLEMENTED', 'SUITABLY_DESIGNED', 'NO_OCCURRENCE'],
];

/** A conclusion as people read it, strong where something was found. */
export const sayConclusion = (conclusion: string | undefined, rule?: string): Cell => {
  const words = say(conclusion ?? 'NOT_CONCLUDED') + (rule ? ` (${rule})` : '');
  return conclusion !== undefined && GOOD.includes(conclusion) ? words : strong(words);
};
