import { describe, expect, it } from '@jest/globals';
import type { Observation } from './collect.js';
import { CHECKS_OF } from './kinds.js';
import { judgeHistory } from './git-history.js';
import { judgeDatabase } from './postgres-settings.js';
import { failingChecks, speakFor, WHOLE_RUN } from './speak-for.js';

const seen: readonly Observation[] = [
  { check: 'tls-1.2-only', passed: true, observed: 'TLS 1.3' },
  { check: 'ciphers', passed: false, observed: 'RC4' },
  { check: 'roles', control: 'AC-05', passed: true, observed: 'none' },
];
const known = new Map([
  ['tf-16', { code: 'TF-16' }],
  ['tf-20', { code: 'TF-20' }],
  ['ours', { code: 'OUR-1', templateId: 'AC-05' }],
]);
const judged = (controlIds: string[], checks: { check: string; controlId: string }[] = []) =>
  speakFor(seen, { controlIds, checks }, known).map(({ check, control, passed }) => [control, check, passed]);

describe('what a check says of the controls of the organization', () => {
  it('speaks for the control it was mapped to, whatever its code', () => {
    expect(judged(['tf-16'], [{ check: 'tls-1.2-only', controlId: 'tf-16' }])).toEqual([
      ['tf-16', 'tls-1.2-only', true],
    ]);
  });
  it('one check may speak for several controls, one control be spoken for by several checks', () => {
    const checks = [
      { check: 'tls-1.2-only', controlId: 'tf-16' },
      { check: 'ciphers', controlId: 'tf-16' },
      { check: 'ciphers', controlId: 'tf-20' },
    ];
    expect(judged(['tf-16', 'tf-20'], checks)).toEqual([
      ['tf-16', 'tls-1.2-only', true],
      ['tf-16', 'ciphers', false],
      ['tf-20', 'ciphers', false],
    ]);
  });
  it('without a mapping the template of the library says it', () =>
    expect(judged(['ours'])).toEqual([['ours', 'roles', true]]));
  it('a control that nothing speaks for is spoken for by the whole run', () =>
    expect(judged(['tf-20'])).toEqual([['tf-20', WHOLE_RUN, false]]));
  it('a check that speaks for no control is not judged', () =>
    expect(failingChecks(speakFor(seen, { controlIds: ['ours'], checks: [] }, known))).toBe(0));
  it('nothing seen says nothing', () => expect(speakFor([], { controlIds: ['tf-20'], checks: [] }, known)).toEqual([]));

  it('the checks that can be mapped are those that a kind carries out', () => {
    const facts = { settings: {}, powerfulRoles: [], openTables: [], protectedTables: 0 };
    expect(judgeDatabase(facts).map(({ check }) => check)).toEqual(CHECKS_OF['postgres-settings']);
    expect(judgeHistory([]).map(({ check }) => check)).toEqual(CHECKS_OF['git-history']);
  });
});
