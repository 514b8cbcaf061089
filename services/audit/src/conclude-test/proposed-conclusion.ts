import { concludeImplementation, concludeOperating } from '@attestry/soc2';
import type { TestConclusion, TestKind } from '../test-of-controls/test-of-controls.js';

export interface TestFigures {
  readonly kind: TestKind;
  /** A concluded design test of the control found it deficient. */
  readonly designDeficient: boolean;
  /** N, n: of an operating test; a test of design or implementation has no population. */
  readonly N: number;
  readonly n: number;
  /** d: items with a confirmed deviation. */
  readonly d: number;
  /** Items that could not be tested because proof was declared unobtainable. */
  readonly unobtainable: number;
  readonly override: boolean;
  /** Of `d`, items that an extension added; absent when none was made. */
  readonly extensionDeviations?: number;
}

/** What rule 4.8 proposes: a conclusion, or to test so many further items first. */
export type Proposal =
  { readonly rule?: string; readonly conclusion: TestConclusion } | { readonly rule: 'C6'; readonly extendBy: number };

const onDesign = ({ d, unobtainable }: TestFigures): Proposal => {
  if (d > 0) return { rule: 'C1', conclusion: 'NOT_SUITABLY_DESIGNED' };
  return unobtainable > 0 ? { rule: 'C3', conclusion: 'SCOPE_LIMITED' } : { conclusion: 'SUITABLY_DESIGNED' };
};

const onImplementation = ({ designDeficient, unobtainable, d: deviations }: TestFigures): Proposal => {
  const conclusion = concludeImplementation({ designDeficient, unobtainable, deviations });
  if (conclusion === 'NOT_SUITABLY_DESIGNED') return { rule: 'C1', conclusion };
  return conclusion === 'SCOPE_LIMITED' ? { rule: 'C3', conclusion } : { conclusion };
};

const onOperation = (figures: TestFigures): Proposal => {
  const { designDeficient, N, n, d, unobtainable, override, extensionDeviations } = figures;
  const proposal = concludeOperating({
    designDeficient,
    populationSize: N,
    itemsTested: n,
    unobtainable,
    deviations: d,
    overrideOrFraud: override,
    ...(extensionDeviations === undefined ? {} : { extensionDeviations }),
  });
  return proposal.rule === 'C6'
    ? { rule: 'C6', extendBy: proposal.extendBy }
    : { rule: proposal.rule, conclusion: proposal.conclusion };
};

/** The proposal of 4.8 for a test of any kind. */
export const proposedConclusion = (figures: TestFigures): Proposal => {
  switch (figures.kind) {
    case 'DESIGN':
      return onDesign(figures);
    case 'IMPLEMENTATION':
      return onImplementation(figures);
    case 'OPERATING':
      return onOperation(figures);
  }
};
