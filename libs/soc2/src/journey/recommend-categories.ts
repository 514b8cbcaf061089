import { CATEGORIES, type Category } from '../vocabulary.js';

/** Kinds of data a tenant may declare (4.1); other codes are allowed and recommend nothing. */
export const DATA_TYPES = [
  'CUSTOMER_CONFIDENTIAL',
  'FINANCIAL_RECORDS',
  'LEGAL_DOCUMENTS',
  'STRATEGIC_PLANS',
  'INTELLECTUAL_PROPERTY',
  'PERSONAL_DATA_FOR_CLIENTS',
  'PERSONAL_DATA_DIRECT',
] as const;
export type DataType = (typeof DATA_TYPES)[number];

const CONFIDENTIAL: readonly string[] = DATA_TYPES.filter((type) => type !== 'PERSONAL_DATA_DIRECT');
const NORTH_AMERICA: readonly string[] = ['NORTH_AMERICA', 'US', 'CA', 'MX'];

export interface IntakeAnswers {
  readonly dataTypes: readonly string[];
  readonly uptimeCommitment: boolean;
  /** Results are computed or moved for clients. */
  readonly processesTransactions: boolean;
  readonly affectsClientFinancialReporting?: boolean;
  /** Codes of the regions clients sit in; empty means not asked. */
  readonly clientRegions?: readonly string[];
}

export type CategoryAdvisory = 'PRIVACY_OPTIONAL' | 'SOC_1_MAY_BE_NEEDED' | 'ISO_27001_MAY_FIT_BETTER';

/** 4.1: the categories that fit what is declared; advisories never select anything. */
export const recommendCategories = (
  answers: IntakeAnswers,
): { categories: Category[]; advisories: CategoryAdvisory[] } => {
  const has = (type: DataType): boolean => answers.dataTypes.includes(type);
  const recommended: Record<Category, boolean> = {
    SECURITY: true,
    AVAILABILITY: answers.uptimeCommitment,
    PROCESSING_INTEGRITY: answers.processesTransactions,
    CONFIDENTIALITY: answers.dataTypes.some((type) => CONFIDENTIAL.includes(type)),
    PRIVACY: has('PERSONAL_DATA_DIRECT'),
  };
  const regions = answers.clientRegions ?? [];
  const advisories: CategoryAdvisory[] = [];
  if (has('PERSONAL_DATA_FOR_CLIENTS') && !has('PERSONAL_DATA_DIRECT')) advisories.push('PRIVACY_OPTIONAL');
  if (answers.affectsClientFinancialReporting) advisories.push('SOC_1_MAY_BE_NEEDED');
  if (regions.length > 0 && !regions.some((code) => NORTH_AMERICA.includes(code)))
    advisories.push('ISO_27001_MAY_FIT_BETTER');
  return { categories: CATEGORIES.filter((category) => recommended[category]), advisories };
};

/** Why a category is recommended (4.1). */
export type CategoryRule =
  'ALWAYS' | 'UPTIME_COMMITMENT' | 'PROCESSES_TRANSACTIONS' | 'CONFIDENTIAL_DATA' | 'PERSONAL_DATA_COLLECTED';

const CATEGORY_RULES: Record<Category, CategoryRule> = {
  SECURITY: 'ALWAYS',
  AVAILABILITY: 'UPTIME_COMMITMENT',
  PROCESSING_INTEGRITY: 'PROCESSES_TRANSACTIONS',
  CONFIDENTIALITY: 'CONFIDENTIAL_DATA',
  PRIVACY: 'PERSONAL_DATA_COLLECTED',
};

/** 4.1: the rule that fired for each recommended category. */
export const categoryRules = (recommended: readonly Category[]): { category: Category; rule: CategoryRule }[] =>
  recommended.map((category) => ({ category, rule: CATEGORY_RULES[category] }));

/** SCP-4: categories chosen against the recommendation, or left out against it; each needs a reason. */
export const categoriesNeedingReason = (chosen: readonly Category[], recommended: readonly Category[]): Category[] =>
  CATEGORIES.filter((category) => chosen.includes(category) !== recommended.includes(category));
