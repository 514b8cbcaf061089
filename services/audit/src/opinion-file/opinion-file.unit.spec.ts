import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { assertionSigned, criterionConcluded, proposed } from '../opinion/opinion.examples.js';
import { reportIssued } from '../report/report.examples.js';
import { opinionFile } from './opinion-file.projection.js';
import { toArithmetic } from './opinion.type.js';

const docAfter = (...facts: Parameters<typeof projected>[1][]) => projected(opinionFile, ...facts).get('aud-1');
const QUALIFIED = proposed({ kind: 'QUALIFIED', X: 1, criteria: ['CC6.2'], rule: 'O4', notMet: ['CC6.2'] });

describe('opinion file', () => {
  it('a later proposal stands in the place of the earlier one, criterion by criterion', () => {
    const first = [criterionConcluded('CC6.2', { conclusion: 'NOT_MET' }), criterionConcluded('CC6.3'), QUALIFIED];
    const second = [criterionConcluded('CC6.2', { conclusion: 'LIMITED' }), criterionConcluded('CC6.3'), proposed()];
    const doc = docAfter(...first, ...second);
    expect(doc?.criteria.map(({ code, conclusion }) => [code, conclusion])).toEqual([
      ['CC6.2', 'LIMITED'],
      ['CC6.3', 'MET'],
    ]);
    expect(doc?.proposal?.kind).toBe('UNQUALIFIED');
  });

  it('Q22 works the figures out again from the conclusions', () => {
    const doc = docAfter(
      criterionConcluded('CC6.2', { conclusion: 'NOT_MET' }),
      criterionConcluded('CC6.3'),
      QUALIFIED,
    );
    expect(doc && toArithmetic(doc)).toMatchObject({
      ...{ kind: 'QUALIFIED', rule: 'O4', notMet: ['CC6.2'], assertionSigned: false },
      arithmetic: 'X 1: 100·1=100, 25·2=50, series 1; L 0: 100·0=0, 25·2=50, series 0; D FAIR',
    });
    const empty = docAfter(criterionConcluded('CC6.2'));
    expect(empty && toArithmetic(empty)).toBeUndefined();
  });

  it('Q22 says when the organization may see it', () => {
    expect(docAfter(proposed(), assertionSigned('a'.repeat(64)))?.issued).toBe(false);
    expect(docAfter(proposed(), reportIssued())?.issued).toBe(true);
  });
});
