import { describe, expect, it } from '@jest/globals';
import { criteriaInScope } from '@attestry/soc2';
import { controlDoc } from '../control-details/control.doc.examples.js';
import { proposalFor } from './proposal.js';

const NOW = '2026-03-01T00:00:00.000Z';
const categories = ['SECURITY', 'AVAILABILITY'] as const;
const scope = { categories, criteria: criteriaInScope(categories) };

describe('control proposal (S38)', () => {
  it('covers the whole scope of a startup for Security and Availability', () => {
    const proposal = proposalFor('STARTUP', scope, [], NOW);
    const covered = new Set(proposal.controls.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
    expect(scope.criteria).toHaveLength(36);
    expect(proposal.open.map(({ code }) => code)).toEqual(scope.criteria.filter((code) => !covered.has(code)));
    expect(proposal.controls.every(({ criteria }) => criteria.every(({ code }) => scope.criteria.includes(code)))).toBe(
      true,
    );
  });

  it('a template beyond the stage comes only for its category', () => {
    const beyond = proposalFor('STARTUP', scope, [], NOW).controls.filter(
      ({ template }) => template.stage !== 'STARTUP',
    );
    expect(beyond.every(({ because }) => because === 'CATEGORY')).toBe(true);
  });

  it('shows what was taken already, unless it was retired', () => {
    const doc = controlDoc({ templateId: 'GOV-01', primary: ['CC1.1'] });
    const taken = (state: 'ACTIVE' | 'RETIRED') =>
      proposalFor('STARTUP', scope, [{ ...doc, state }], NOW).controls.find(
        ({ template }) => template.code === 'GOV-01',
      )?.control?.id;
    expect(taken('ACTIVE')).toBe('c-1');
    expect(taken('RETIRED')).toBeUndefined();
  });

  it('leaves an excluded criterion out', () => {
    const without = { categories, criteria: scope.criteria.filter((code) => code !== 'A1.3') };
    const served = proposalFor('STARTUP', without, [], NOW).controls.flatMap(({ criteria }) =>
      criteria.map(({ code }) => code),
    );
    expect(served).not.toContain('A1.3');
  });
});
