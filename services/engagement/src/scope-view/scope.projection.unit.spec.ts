import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { confirmed, declared, excluded, locked, reopened, selected } from '../scope/scope.examples.js';
import { scopeType } from './scope-type.js';
import { confirmedCriteria, scopeView } from './scope.projection.js';

const shown = (...facts: Parameters<typeof projected>[1][]) => projected(scopeView, ...facts).get('eng-1');
const V1 = [declared(), selected('SECURITY', 'AVAILABILITY'), excluded('A1.2'), confirmed(1, 'SECURITY')];

describe('scope as it is shown', () => {
  it('a draft shows the criteria it would be confirmed with', () => {
    const doc = shown(...V1.slice(0, 3));
    expect(doc && scopeType(doc)).toMatchObject({
      state: 'DRAFT',
      recommendation: { categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'], advisories: [] },
      exclusions: [{ criterion: { code: 'A1.2' } }],
    });
    expect(doc && scopeType(doc).criteria).toHaveLength(35);
  });

  it('a confirmed one shows what was confirmed, and gates count only that', () => {
    const doc = shown(...V1, locked());
    expect(doc && scopeType(doc).criteria).toHaveLength(33);
    expect(confirmedCriteria(doc)).toHaveLength(33);
    expect(confirmedCriteria(shown(...V1, reopened()))).toEqual([]);
  });

  it('SCP-8 keeps every version', () => {
    const doc = shown(
      ...V1,
      reopened(),
      declared({ dataTypes: ['PERSONAL_DATA_DIRECT'] }),
      confirmed(2, 'SECURITY', 'PRIVACY'),
    );
    expect(doc && scopeType(doc).versions.map(({ version, criteriaCount }) => [version, criteriaCount])).toEqual([
      [1, 33],
      [2, 51],
    ]);
    const [, second] = doc ? scopeType(doc).versions : [];
    expect([second?.added.length, second?.removed]).toEqual([18, []]);
  });
});
