import { criterionOf, inCatalogueOrder, isCommon, seriesOf, type CriterionCode } from '../catalogue/criteria.js';
import { DEFAULT_CONSTANTS, RULE_SET, type RuleConstants } from '../constants.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import type { CriterionConclusion } from './criterion-conclusion.js';

export const OPINIONS = ['UNQUALIFIED', 'QUALIFIED', 'ADVERSE', 'DISCLAIMER'] as const;
export type Opinion = (typeof OPINIONS)[number];

export type DescriptionFinding = 'FAIR' | 'MATERIAL' | 'PERVASIVE';

export interface OpinionFacts {
  readonly criteria: ReadonlyMap<CriterionCode, CriterionConclusion>;
  readonly categories: readonly Category[];
  readonly description: DescriptionFinding;
}

export interface OpinionProposal {
  readonly ruleSet: number;
  readonly rule: 'O1' | 'O2' | 'O3' | 'O4' | 'O5';
  /** Undefined under O1: AL must choose (`OPINION_CHOICE_REQUIRED`). */
  readonly kind: Opinion | undefined;
  /** M, X, L: criteria in scope, NOT_MET, LIMITED. */
  readonly inScope: number;
  readonly notMet: readonly CriterionCode[];
  readonly limited: readonly CriterionCode[];
  /** NOT_MET and LIMITED criteria, in catalogue order. */
  readonly affected: readonly CriterionCode[];
  readonly categories: readonly Category[];
  readonly arithmetic: string;
}

type Thresholds = Pick<RuleConstants, 'pervasiveSharePercent' | 'pervasiveSeries'>;

/** 4.8: by share of the criteria in scope, or by how many series are touched. */
export const isPervasive = (
  codes: readonly CriterionCode[],
  inScope: number,
  { pervasiveSharePercent, pervasiveSeries }: Thresholds = DEFAULT_CONSTANTS,
): boolean =>
  codes.length > 0 &&
  (100 * codes.length >= pervasiveSharePercent * inScope || new Set(codes.map(seriesOf)).size >= pervasiveSeries);

/** A CC criterion touches every category in scope, any other its own. */
export const affectedCategories = (codes: readonly CriterionCode[], inScope: readonly Category[]): Category[] =>
  CATEGORIES.filter(
    (category) =>
      inScope.includes(category) && codes.some((code) => isCommon(code) || criterionOf(code)?.category === category),
  );

type Row = Pick<OpinionProposal, 'rule' | 'kind'>;

const firstRow = (limits: boolean, misstated: boolean, material: boolean): Row => {
  if (limits && misstated) return { rule: 'O1', kind: undefined };
  if (limits) return { rule: 'O2', kind: 'DISCLAIMER' };
  if (misstated) return { rule: 'O3', kind: 'ADVERSE' };
  return material ? { rule: 'O4', kind: 'QUALIFIED' } : { rule: 'O5', kind: 'UNQUALIFIED' };
};

const arithmeticOf = (name: string, codes: readonly CriterionCode[], inScope: number, share: number): string =>
  `${name} ${codes.length}: 100·${codes.length}=${100 * codes.length}, ${share}·${inScope}=${share * inScope}, series ${new Set(codes.map(seriesOf)).size}`;

/** 4.8. A proposal only: materiality and pervasiveness are the auditor's judgement (RPT-2). */
export const proposeOpinion = (facts: OpinionFacts, thresholds: Thresholds = DEFAULT_CONSTANTS): OpinionProposal => {
  const withConclusion = (wanted: CriterionConclusion): CriterionCode[] =>
    inCatalogueOrder(facts.criteria.keys()).filter((code) => facts.criteria.get(code) === wanted);
  const notMet = withConclusion('NOT_MET');
  const limited = withConclusion('LIMITED');
  const inScope = facts.criteria.size;
  const affected = inCatalogueOrder([...notMet, ...limited]);
  const row = firstRow(
    isPervasive(limited, inScope, thresholds),
    isPervasive(notMet, inScope, thresholds) || facts.description === 'PERVASIVE',
    affected.length > 0 || facts.description === 'MATERIAL',
  );
  const share = thresholds.pervasiveSharePercent;
  return {
    ...row,
    ruleSet: RULE_SET,
    inScope,
    notMet,
    limited,
    affected,
    categories: facts.description === 'FAIR' ? affectedCategories(affected, facts.categories) : [...facts.categories],
    arithmetic: `${arithmeticOf('X', notMet, inScope, share)}; ${arithmeticOf('L', limited, inScope, share)}; D ${facts.description}`,
  };
};
