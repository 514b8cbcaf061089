import { DEFAULT_CONSTANTS } from '../constants.js';

export const CONTROL_CONCLUSIONS = [
  'EFFECTIVE',
  'EFFECTIVE_WITH_EXCEPTION',
  'NOT_EFFECTIVE',
  'NOT_SUITABLY_DESIGNED',
  'NO_OCCURRENCE',
  'SCOPE_LIMITED',
  'IMPLEMENTED',
  'NOT_IMPLEMENTED',
] as const;
export type ControlConclusion = (typeof CONTROL_CONCLUSIONS)[number];

export type ConclusionRule = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8';

export interface OperatingFacts {
  readonly designDeficient: boolean;
  /** N. */
  readonly populationSize: number;
  /** n: items tested in all, extension included. */
  readonly itemsTested: number;
  /** Items UNABLE because declared unobtainable, without an alternative procedure; one without any proof kept is a FAIL instead. */
  readonly unobtainable: number;
  readonly deviations: number;
  /** A deviation marked as override by management or fraud. */
  readonly overrideOrFraud: boolean;
  /** New deviations the extension brought; undefined when none was made. */
  readonly extensionDeviations?: number;
  /** T in percent. */
  readonly tolerablePercent?: number;
}

/** A conclusion, or the number of further items to test first (`EXTENSION_REQUIRED`, unless AL concludes NOT_EFFECTIVE at once). */
export type OperatingProposal =
  | {
      readonly rule: Exclude<ConclusionRule, 'C6'>;
      readonly conclusion: ControlConclusion;
      readonly arithmetic: string;
    }
  | { readonly rule: 'C6'; readonly extendBy: number; readonly arithmetic: string };

/** 4.8, operating (first row that holds). */
export const concludeOperating = (facts: OperatingFacts): OperatingProposal => {
  const { populationSize: N, itemsTested: n, deviations: d, tolerablePercent } = facts;
  const T = tolerablePercent ?? DEFAULT_CONSTANTS.tolerableDeviationPercent;
  const arithmetic = `N=${N} n=${n} d=${d} T=${T}%: 100·${d}=${100 * d}, ${T}·${n}=${T * n}`;
  if (facts.designDeficient) return { rule: 'C1', conclusion: 'NOT_SUITABLY_DESIGNED', arithmetic };
  if (N === 0) return { rule: 'C2', conclusion: 'NO_OCCURRENCE', arithmetic };
  if (facts.unobtainable > 0) return { rule: 'C3', conclusion: 'SCOPE_LIMITED', arithmetic };
  if (facts.overrideOrFraud) return { rule: 'C4', conclusion: 'NOT_EFFECTIVE', arithmetic };
  if (d === 0) return { rule: 'C5', conclusion: 'EFFECTIVE', arithmetic };
  if (n < N && facts.extensionDeviations === undefined) return { rule: 'C6', extendBy: Math.min(n, N - n), arithmetic };
  const nothingNew = n === N || facts.extensionDeviations === 0;
  if (nothingNew && 100 * d <= T * n) return { rule: 'C7', conclusion: 'EFFECTIVE_WITH_EXCEPTION', arithmetic };
  return { rule: 'C8', conclusion: 'NOT_EFFECTIVE', arithmetic };
};

export type ImplementationFacts = Pick<OperatingFacts, 'designDeficient' | 'unobtainable' | 'deviations'>;

/** 4.8, Type 1: design (C1), limits (C3), then implemented or not. */
export const concludeImplementation = (facts: ImplementationFacts): ControlConclusion => {
  if (facts.designDeficient) return 'NOT_SUITABLY_DESIGNED';
  if (facts.unobtainable > 0) return 'SCOPE_LIMITED';
  return facts.deviations === 0 ? 'IMPLEMENTED' : 'NOT_IMPLEMENTED';
};
