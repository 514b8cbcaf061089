import { globSync, readFileSync } from 'node:fs';
import { EVENT_TYPES, EVIDENCE_STATE_FACTS, confidentialPaths, exampleOf } from '@attestry/contracts';
import type { EventType } from '@attestry/contracts';
import { describe, expect, it } from '@jest/globals';
import type { Role } from '@attestry/service-kit';
import { publicData, withoutPaths } from '../event-feed/public-data.js';
import { mayKnow } from './may-know.js';
import type { Group } from './rights.examples.js';
import { LINES } from './rights.examples.js';
import { shownData } from './shown-data.js';

const ROLES: readonly Role[] = ['TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL', 'SYS'];

/** Of each group: who sees all of the data, who all but its words, who the public part; after `/` once a later fact opened it. */
const GROUPS: Readonly<Record<Group, string>> = {
  TENANT: 'all TO CM AU AL SYS, public CO RO EM',
  EXCEPTIONS: 'all TO CM AU AL SYS',
  TESTS: 'all TO CM AU AL SYS, wordless CO',
  ITEMS: 'all AU AL SYS',
  FROZEN: 'all AU AL SYS / all TO CM AU AL SYS, wordless CO',
  OPINION: 'all AL SYS / all TO AL SYS',
  DRAFTS: 'all TO CM',
  LETTERS: 'all TO CM SYS',
  CHOICE: 'all TO CM',
  OWN: 'all TO SYS',
};

const groupOf = (type: EventType): Group => LINES[type].replace(' engaged', '') as Group;

type Part = 'all' | 'wordless' | 'public' | 'none';

const partOf = (group: Group, role: Role, opened: boolean): Part => {
  const [before = '', after = before] = GROUPS[group].split(' / ');
  const parts = (opened ? after : before).split(', ');
  return (parts.find((part) => part.split(' ').includes(role))?.split(' ')[0] ?? 'none') as Part;
};

const dataAs = (type: EventType, part: Part) => {
  const data = exampleOf(type);
  const words = confidentialPaths(type).map(({ path }) => path);
  return { all: data, wordless: withoutPaths(data, words), public: publicData(type, data), none: undefined }[part];
};

const none = { engagements: [], audits: [] };
const granted = { engagements: ['e'], audits: ['a'] };
const fact = (type: EventType) => ({ type, data: {}, stream: 'stream', tenant: 'acme' });
const observerMeets = (type: EventType): boolean => mayKnow(fact(type), { ...granted, engaged: none, ended: none });

describe('who sees what of a fact (domain 3), a line for each event type', () => {
  it('has a line for each type of the contracts and no other', () => {
    expect(Object.keys(LINES).sort()).toEqual([...EVENT_TYPES].sort());
  });

  it.each(EVENT_TYPES)('%s', (type) => {
    for (const role of ROLES)
      for (const opened of [false, true]) {
        const shown = shownData({ type, data: exampleOf(type) }, [role], opened);
        expect([role, opened, shown]).toEqual([role, opened, dataAs(type, partOf(groupOf(type), role, opened))]);
      }
    expect(observerMeets(type)).toBe(!LINES[type].endsWith('engaged'));
    expect(mayKnow(fact(type), { ...granted, engaged: granted, ended: none })).toBe(true);
  });
});

/** What the source of a resolver allows: the first line after a place of it. */
const allowedBy = (file: string, place: string): string[] => {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(place);
  return [...(/@Allow\(([^)]*)\)/.exec(text.slice(from))?.[1] ?? '').matchAll(/[A-Z]{2,3}/g)].map(([role]) => role);
};

const AUDIT = 'services/audit/src';

describe('compared with what the owning services allow', () => {
  const views = globSync('services/*/src/**/*.projection.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes('observers: false')) return [];
    const on = /\bon: \[([^\]]*)\]/.exec(text)?.[1] ?? '';
    const spread: readonly string[] = on.includes('...EVIDENCE_STATE_FACTS') ? EVIDENCE_STATE_FACTS : [];
    return [
      { file, types: [...spread, ...[...on.matchAll(/'([^']+)'/g)].map(([, type = '']) => type)] as EventType[] },
    ];
  });

  it('FRM-5 observers meet no fact that makes a view which is not for observers', () => {
    expect(views.length).toBeGreaterThan(7);
    for (const { file, types } of views) {
      expect(types.length).toBeGreaterThan(0);
      expect([file, types.filter(observerMeets)]).toEqual([file, []]);
    }
  });

  it.each([
    ['DRAFTS', `${AUDIT}/exception-file/exceptions.resolver.ts`, '@Resolver'],
    ['EXCEPTIONS', `${AUDIT}/exception-file/exceptions.resolver.ts`, '@Resolver'],
    ['LETTERS', `${AUDIT}/bridge-letter-details/bridge-letters.resolver.ts`, '@Resolver'],
    ['OPINION', `${AUDIT}/opinion-file/opinions.resolver.ts`, '@Resolver'],
    ['ITEMS', `${AUDIT}/test-sheet/test-sheets.resolver.ts`, '=> TestSheet,'],
    ['TESTS', `${AUDIT}/test-sheet/test-sheets.resolver.ts`, '=> TestConnection,'],
    ['CHOICE', `${AUDIT}/firm-choice/auditor-candidates.resolver.ts`, '@Resolver'],
    ['FROZEN', `${AUDIT}/population-file/populations.resolver.ts`, '@Resolver'],
  ] as const)('%s: no role sees the data that %s refuses', (group, file, place) => {
    const allowed = allowedBy(file, place);
    expect(allowed.length).toBeGreaterThan(1);
    const seeing = ROLES.filter((role) => partOf(group, role, true) !== 'none');
    expect(seeing.filter((role) => !allowed.includes(role))).toEqual([]);
  });
});
