import type { PlannedTest } from '../steps/tests.js';
import type { Drawn } from '../steps/samples.js';
import { agrees, readDrawn } from '../steps/samples.js';
import type { Harborlight } from './harborlight.js';
import { AUDIT } from './step-5-prepare.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const added = ({ sample }: Drawn): readonly string[] => sample.extensions.flatMap((one) => one.added);

/** 05-12: populations and samples, each drawn once more by a program that shares nothing with the platform. */
export const lookAtDraws = async (walk: Harborlight, tests: readonly PlannedTest[]): Promise<void> => {
  const all: Drawn[] = [];
  for (const test of tests) all.push(await readDrawn(walk, AUDIT, test));
  const orderOf = (code: string): string => {
    const one = all.find((drawn) => drawn.code === code);
    return one ? `${one.sample.drawn.join(' ')} + ${added(one).join(' ')}` : 'none';
  };
  const changes = all.find(({ code }) => code === 'HL-16');
  walk.checks.see('G6', {
    'populations with items': all.length,
    'items of all populations': sum(all.map(({ items }) => items.length)),
    'of them missed': sum(all.map(({ items }) => items.filter(({ missed }) => missed).length)),
    'items first drawn, of extensions': `${sum(all.map(({ sample }) => sample.drawn.length))}, ${sum(all.map((one) => added(one).length))}`,
    'draws that come out the same again': all.filter(agrees).length,
    'digest of the population of HL-16': changes?.digest ?? 'none',
    'seed of its draw': changes?.sample.seed ?? 'none',
    'sample and extension of HL-16': orderOf('HL-16'),
    'sample and extension of HL-20': orderOf('HL-20'),
  });
};
