import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../vocabulary.js';
import {
  categoriesNeedingReason,
  categoryRules,
  DATA_TYPES,
  recommendCategories,
  type IntakeAnswers,
} from './recommend-categories.js';
import { recommendedFirstType, recommendType, type TypeAnswers } from './recommend-type.js';

const nothing: IntakeAnswers = { dataTypes: [], uptimeCommitment: false, processesTransactions: false };

describe('recommended categories (4.1)', () => {
  it.each<[string, Partial<IntakeAnswers>, string[], string[]]>([
    ['nothing declared', {}, ['SECURITY'], []],
    ['an uptime commitment', { uptimeCommitment: true }, ['SECURITY', 'AVAILABILITY'], []],
    ['transactions', { processesTransactions: true }, ['SECURITY', 'PROCESSING_INTEGRITY'], []],
    ['secret data', { dataTypes: ['STRATEGIC_PLANS'] }, ['SECURITY', 'CONFIDENTIALITY'], []],
    ['own personal data', { dataTypes: ['PERSONAL_DATA_DIRECT'] }, ['SECURITY', 'PRIVACY'], []],
    [
      'personal data for clients',
      { dataTypes: ['PERSONAL_DATA_FOR_CLIENTS'] },
      ['SECURITY', 'CONFIDENTIALITY'],
      ['PRIVACY_OPTIONAL'],
    ],
    [
      'both',
      { dataTypes: ['PERSONAL_DATA_FOR_CLIENTS', 'PERSONAL_DATA_DIRECT'] },
      ['SECURITY', 'CONFIDENTIALITY', 'PRIVACY'],
      [],
    ],
    ['an unknown type', { dataTypes: ['WEATHER'] }, ['SECURITY'], []],
    ["clients' books", { affectsClientFinancialReporting: true }, ['SECURITY'], ['SOC_1_MAY_BE_NEEDED']],
    ['European clients', { clientRegions: ['EU', 'JP'] }, ['SECURITY'], ['ISO_27001_MAY_FIT_BETTER']],
    ['American clients too', { clientRegions: ['EU', 'US'] }, ['SECURITY'], []],
  ])('%s', (_, answers, categories, advisories) => {
    expect(recommendCategories({ ...nothing, ...answers })).toEqual({ categories, advisories });
  });

  it('8.1 the worked example', () => {
    const dataTypes = ['CUSTOMER_CONFIDENTIAL', 'FINANCIAL_RECORDS', 'PERSONAL_DATA_FOR_CLIENTS'];
    expect(recommendCategories({ dataTypes, uptimeCommitment: true, processesTransactions: false })).toEqual({
      categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
      advisories: ['PRIVACY_OPTIONAL'],
    });
  });

  it('SCP-1 SECURITY is always recommended, S20 privacy never follows from confidential data', () => {
    fc.assert(
      fc.property(
        fc.subarray([...DATA_TYPES]),
        fc.boolean(),
        fc.boolean(),
        (dataTypes, uptimeCommitment, processesTransactions) => {
          const { categories } = recommendCategories({ dataTypes, uptimeCommitment, processesTransactions });
          expect(categories[0]).toBe('SECURITY');
          expect(categories.includes('PRIVACY')).toBe(dataTypes.includes('PERSONAL_DATA_DIRECT'));
        },
      ),
    );
  });

  it('4.1 names the rule of every recommended category', () => {
    const { categories } = recommendCategories({ ...nothing, uptimeCommitment: true });
    expect(categoryRules(categories)).toEqual([
      { category: 'SECURITY', rule: 'ALWAYS' },
      { category: 'AVAILABILITY', rule: 'UPTIME_COMMITMENT' },
    ]);
  });

  it('SCP-4 every difference from the recommendation needs a reason, both ways', () => {
    expect(categoriesNeedingReason(['SECURITY', 'PRIVACY'], ['SECURITY', 'AVAILABILITY'])).toEqual([
      'AVAILABILITY',
      'PRIVACY',
    ]);
    expect(categoriesNeedingReason(CATEGORIES, CATEGORIES)).toEqual([]);
  });
});

const example: TypeAnswers = {
  clientNeedsType2Now: false,
  everNeedsType2: true,
  sensitivity: 'MODERATE',
  urgencyDays: 180,
  historyMonths: 0,
};

describe('recommended type (4.1)', () => {
  it.each<[string, Partial<TypeAnswers>, string, string[]]>([
    ['8.1 the worked example', {}, 'TYPE_1_THEN_TYPE_2', []],
    ['sensitive data', { sensitivity: 'HIGH' }, 'TYPE_1_THEN_TYPE_2', ['TYPE_2_WITHIN_12_MONTHS']],
    [
      'sensitive data, never needed',
      { sensitivity: 'HIGH', everNeedsType2: false },
      'TYPE_1_THEN_TYPE_2',
      ['TYPE_2_WITHIN_12_MONTHS'],
    ],
    ['never needed', { everNeedsType2: false }, 'TYPE_1_ONLY', ['RECONSIDER_IN_12_MONTHS']],
    ['needed now, with history and time', { clientNeedsType2Now: true, historyMonths: 3 }, 'TYPE_2_DIRECT', []],
    [
      'needed now, no history',
      { clientNeedsType2Now: true, urgencyDays: 120 },
      'TYPE_2_DIRECT',
      ['PERIOD_MUST_RUN_FIRST'],
    ],
    [
      'needed soon',
      { clientNeedsType2Now: true, urgencyDays: 119 },
      'TYPE_2_DIRECT',
      ['TYPE_1_AS_INTERIM', 'PERIOD_MUST_RUN_FIRST'],
    ],
  ])('%s', (_, answers, recommendation, advisories) => {
    expect(recommendType({ ...example, ...answers })).toMatchObject({ recommendation, advisories });
  });

  it('4.1 names the row that fired', () => {
    const rule = (answers: Partial<TypeAnswers>) => recommendType({ ...example, ...answers }).rule;
    expect(rule({ clientNeedsType2Now: true })).toBe('CLIENT_NEEDS_TYPE_2_NOW');
    expect(rule({ everNeedsType2: false })).toBe('TYPE_2_NEVER_NEEDED');
    expect(rule({ everNeedsType2: false, sensitivity: 'HIGH' })).toBe('TYPE_2_LATER');
  });

  it('4.1 is decided for every answer, and a client that needs a Type 2 now always gets one', () => {
    const answers = fc.record({
      clientNeedsType2Now: fc.boolean(),
      everNeedsType2: fc.boolean(),
      sensitivity: fc.constantFrom('LOW' as const, 'MODERATE' as const, 'HIGH' as const),
      urgencyDays: fc.nat(1_000),
      historyMonths: fc.nat(36),
    });
    fc.assert(
      fc.property(answers, (given) => {
        const { recommendation, advisories } = recommendType(given);
        expect(recommendation === 'TYPE_2_DIRECT').toBe(given.clientNeedsType2Now);
        if (given.sensitivity === 'HIGH') expect(recommendation).not.toBe('TYPE_1_ONLY');
        expect(advisories.includes('TYPE_1_AS_INTERIM')).toBe(given.clientNeedsType2Now && given.urgencyDays < 120);
      }),
    );
  });

  it('ENG-7 the first type of each recommendation', () => {
    expect(recommendedFirstType('TYPE_2_DIRECT')).toBe('TYPE_2');
    expect(recommendedFirstType('TYPE_1_ONLY')).toBe('TYPE_1');
    expect(recommendedFirstType('TYPE_1_THEN_TYPE_2')).toBe('TYPE_1');
  });
});
