import { describe, expect, it } from '@jest/globals';
import * as rules from '@attestry/soc2';
import * as words from './vocabulary.js';

describe('the words of events and the words of the rules', () => {
  it.each([
    ['categories', words.wordsOf(words.category()), rules.CATEGORIES],
    ['report types', words.wordsOf(words.reportType()), rules.REPORT_TYPES],
    ['stages', words.wordsOf(words.stage()), rules.STAGES],
    ['natures', words.wordsOf(words.nature()), rules.NATURES],
    ['frequencies', words.wordsOf(words.frequency()), rules.FREQUENCIES],
    ['families', words.wordsOf(words.family()), rules.FAMILIES],
    ['mapping roles', words.wordsOf(words.mappingRole()), rules.MAPPING_ROLES],
    ['risk bands', words.wordsOf(words.riskBand()), rules.RISK_BANDS],
    ['opinions', words.wordsOf(words.opinion()), rules.OPINIONS],
    ['criterion conclusions', words.wordsOf(words.criterionConclusion()), rules.CRITERION_CONCLUSIONS],
  ])('%s are the same', (_, ours, theirs) => {
    expect(ours).toEqual(theirs);
  });

  it('every conclusion of the rules can be recorded', () => {
    expect(words.wordsOf(words.testConclusion())).toEqual(expect.arrayContaining([...rules.CONTROL_CONCLUSIONS]));
  });
});
