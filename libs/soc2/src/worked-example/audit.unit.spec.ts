import { describe, expect, it } from '@jest/globals';
import { concludeOperating, type ControlConclusion } from '../audit/control-conclusion.js';
import { concludeCriterion, type CriterionConclusion } from '../audit/criterion-conclusion.js';
import { proposeOpinion } from '../audit/opinion.js';
import { criteriaInScope } from '../catalogue/scope.js';
import { TIDEWATER, TIDEWATER_SCOPE, type ExampleControl } from './tidewater.js';

const concludeControl = ({ population, sample, extension, deviations }: ExampleControl): ControlConclusion => {
  const facts = {
    designDeficient: false,
    populationSize: population,
    itemsTested: sample + extension,
    unobtainable: 0,
    deviations,
    overrideOrFraud: false,
  };
  const proposal = concludeOperating(extension > 0 ? { ...facts, extensionDeviations: 0 } : facts);
  if (proposal.rule === 'C6') throw new Error('the example extends its samples');
  return proposal.conclusion;
};

/** Conclusions of the 38 criteria; `changed` replaces conclusions, `compensated` lists criterion/control pairs. */
const concludeAll = (
  changed: Record<string, ControlConclusion>,
  compensated: string[],
): Map<string, CriterionConclusion> =>
  new Map(
    criteriaInScope(TIDEWATER_SCOPE).map((code) => {
      const primaries = TIDEWATER.filter(({ criteria }) => criteria.includes(code)).map((control) => ({
        controlId: control.code,
        conclusion: changed[control.code] ?? concludeControl(control),
        compensated: compensated.includes(`${code}/${control.code}`),
      }));
      return [code, concludeCriterion(primaries).conclusion];
    }),
  );
const count = (criteria: Map<string, CriterionConclusion>, wanted: CriterionConclusion): number =>
  [...criteria.values()].filter((one) => one === wanted).length;
const opinion = (criteria: Map<string, CriterionConclusion>) =>
  proposeOpinion({ criteria, categories: TIDEWATER_SCOPE, description: 'FAIR' });

describe('worked example, Type 2 audit (8.8)', () => {
  it.each(TIDEWATER.map((control) => [control.code, control] as const))(
    '%s concludes as the table says',
    (_, control) => {
      expect(concludeControl(control)).toBe(control.conclusion);
    },
  );

  it('36 MET, 1 with compensation, 1 NOT_MET: QUALIFIED, naming CC6.2', () => {
    const criteria = concludeAll({}, ['CC6.3/TF-13']);
    expect([count(criteria, 'MET'), count(criteria, 'MET_WITH_COMPENSATION'), count(criteria, 'NOT_MET')]).toEqual([
      36, 1, 1,
    ]);
    expect(opinion(criteria)).toMatchObject({ kind: 'QUALIFIED', rule: 'O4', affected: ['CC6.2'], notMet: ['CC6.2'] });
  });

  it('V1 TF-14 compensates CC6.2 too: UNQUALIFIED with 36 + 2', () => {
    const criteria = concludeAll({}, ['CC6.3/TF-13', 'CC6.2/TF-13']);
    expect([count(criteria, 'MET'), count(criteria, 'MET_WITH_COMPENSATION')]).toEqual([36, 2]);
    expect(opinion(criteria).kind).toBe('UNQUALIFIED');
  });

  it('V3 proof of LVR-004 lost: CC6.2 LIMITED, QUALIFIED for scope', () => {
    const criteria = concludeAll({ 'TF-13': 'SCOPE_LIMITED' }, ['CC6.3/TF-13']);
    expect(opinion(criteria)).toMatchObject({ kind: 'QUALIFIED', notMet: [], limited: ['CC6.2'] });
  });

  it('V4 TF-26 not effective: QUALIFIED naming CC6.2 and CC8.1', () => {
    const criteria = concludeAll({ 'TF-26': 'NOT_EFFECTIVE' }, ['CC6.3/TF-13']);
    expect(opinion(criteria)).toMatchObject({ kind: 'QUALIFIED', affected: ['CC6.2', 'CC8.1'] });
  });
});
