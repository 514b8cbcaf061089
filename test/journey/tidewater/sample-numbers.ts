import { TIDEWATER } from '@attestry/soc2/worked-example';
import type { PlannedTest } from '../steps/tests.js';
import { walkInstant } from './calendar.js';
import { AUDIT_2 } from './period.js';
import type { Drawn } from '../steps/samples.js';
import { agrees, readDrawn } from '../steps/samples.js';
import { readExceptions } from '../steps/exceptions.js';
import { toldOf } from './exceptions.js';
import type { Tidewater } from './tidewater.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const added = ({ sample }: Drawn): readonly string[] => sample.extensions.flatMap((one) => one.added);

/** Codes whose population, sample or extension is not what the table of 8.2 says. */
const unlike = (all: readonly Drawn[]): string[] =>
  all
    .filter((one) => {
      const row = TIDEWATER.find(({ code }) => code === one.code);
      const [N, n, m] = [one.items.length, one.sample.drawn.length, added(one).length];
      return !row || row.population !== N || row.sample !== n || row.extension !== m;
    })
    .map(({ code, items, sample }) => `${code} ${items.length}/${sample.drawn.length}`);

const orderOf = (one: Drawn | undefined): string =>
  [...(one?.sample.drawn ?? []), '+', ...(one ? added(one) : [])].map((key) => key.replace(/^\w+-/, '')).join(' ');

const EXTENSIONS =
  'query Extensions($a: ID!, $b: ID!) { a: sample(id: $a) { extensions { added } } b: sample(id: $b) { extensions { added } } }';

interface Extended {
  readonly extensions: readonly unknown[];
}

const extensionsAsOf = async ({ cast }: Tidewater, asOf: string): Promise<number> => {
  const ids = { a: 'tst-TF-13', b: 'tst-TF-26' };
  const { a, b } = await cast.auditor.query<{ a: Extended; b: Extended }>(EXTENSIONS, ids, { asOf: walkInstant(asOf) });
  return a.extensions.length + b.extensions.length;
};

/** 07-24: populations, samples and extensions, each drawn once more by a program that shares nothing with the platform. */
export const lookAtDraws = async (walk: Tidewater, tests: readonly PlannedTest[]): Promise<void> => {
  const all: Drawn[] = [];
  for (const test of tests) all.push(await readDrawn(walk, AUDIT_2, test));
  const [leavers, changes] = ['TF-13', 'TF-26'].map((code) => all.find((one) => one.code === code));
  const exceptions = await readExceptions(walk, AUDIT_2);
  walk.checks.see('8.8', {
    'items of all populations': sum(all.map(({ items }) => items.length)),
    'of them missed': sum(all.map(({ items }) => items.filter(({ missed }) => missed).length)),
    'items first drawn': sum(all.map(({ sample }) => sample.drawn.length)),
    'items of extensions': sum(all.map((one) => added(one).length)),
    'items tested': sum(all.map(({ sample }) => sample.items.length)),
    'controls unlike the table': unlike(all).join(', ') || 'none',
    'draws that come out the same again': `${all.filter(agrees).length} of ${all.length}`,
    'commitment to the nonce of TF-13': leavers?.commitment ?? 'none',
    'commitment to the nonce of TF-26': changes?.commitment ?? 'none',
    'sample and extension of TF-13': orderOf(leavers),
    'sample and extension of TF-26': orderOf(changes),
    'extensions before and on 07-20': `${await extensionsAsOf(walk, '2026-07-20T00:00:00Z')}, ${await extensionsAsOf(walk, '2026-07-20T23:59:59Z')}`,
    exceptions: exceptions.length,
  });
};

/** 08-14: the exceptions with their dates. */
export const lookAtExceptions = async (walk: Tidewater): Promise<void> => {
  const exceptions = await readExceptions(walk, AUDIT_2);
  walk.checks.see('8.8', {
    'EX-1': toldOf(exceptions, 'TF-26'),
    'EX-2': toldOf(exceptions, 'TF-13'),
    deviations: exceptions.filter(({ state }) => state === 'CONFIRMED').length,
  });
};
