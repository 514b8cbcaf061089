import { describe, expect, it } from '@jest/globals';
import type { TSchema } from '@sinclair/typebox';
import type { EventType } from '../registry.js';
import { EVENT_TYPES, shapeOf } from '../registry.js';
import { id, itemKey, list, oneOf, optional, record, reference } from '../schema.js';
import type { Ground, Grounds, Hop, Same } from './ground.js';
import { isNamed } from './ground.js';
import { GROUNDED, groundsOf } from './index.js';
import { QUESTIONS } from './questions.js';
import { valuesAt } from './values.js';

/** Ids that only say whose or where: by them alone nothing rests on anything. */
const PLACES = /^(engagementId|auditId|orgId|systemId|scopeId|controlIds?|vendorId|controls)$/;

const leaves = (schema: TSchema, path = ''): [string, TSchema][] => {
  if (schema['type'] === 'array') return leaves(schema['items'] as TSchema, `${path}/*`);
  if (schema['type'] !== 'object') return [[path.slice(1), schema]];
  const fields = Object.entries(schema['properties'] as Record<string, TSchema>);
  return fields.flatMap(([field, child]) => leaves(child, `${path}/${field}`));
};

const REFERRING = [id(), itemKey(), reference()].map(
  ({ pattern, minLength }) => `${String(pattern)} ${String(minLength)}`,
);
const refers = (schema: TSchema): boolean =>
  REFERRING.includes(`${String(schema['pattern'])} ${String(schema['minLength'])}`);
const nameOf = (path: string): string => path.split('/').findLast((part) => part !== '*') ?? '';

/** Paths of a schema by which a reader would look for other facts. */
const references = (schema: TSchema): string[] =>
  leaves(schema).flatMap(([path, leaf]) => (refers(leaf) && !PLACES.test(nameOf(path)) ? [path] : []));

const used = (ground: Ground): string[] => {
  if (isNamed(ground)) return [ground.names];
  return Object.keys(ground.through?.[0]?.same ?? ground.same);
};

const undeclared = (schema: TSchema, { rests, makes = [], about = [] }: Grounds): string[] => {
  const declared = [...rests.flatMap(used), ...makes, ...about];
  return references(schema).filter((path) => !declared.includes(path));
};

const pathsOf = (type: EventType): string[] => leaves(shapeOf(type).data).map(([path]) => path);

/** Pairs of a ground that name a field which one of the two types does not have. */
const broken = (from: readonly string[], ground: Ground): string[] => {
  if (isNamed(ground)) return from.includes(ground.names) ? [] : [ground.names];
  const wrong: string[] = [];
  const check = (left: readonly string[], same: Same, on: EventType): void => {
    const right = pathsOf(on);
    for (const [here, there] of Object.entries(same))
      if (!left.includes(here) || !right.includes(there)) wrong.push(`${here} → ${on} ${there}`);
  };
  const hops = ground.through ?? [];
  const lefts = [from, ...hops.map(({ on }: Hop) => pathsOf(on))];
  hops.forEach(({ on, same }, index) => check(lefts[index] ?? [], same, on));
  for (const on of ground.on) {
    check(lefts.at(-1) ?? [], ground.same, on);
    const right = pathsOf(on);
    (ground.latest ?? []).filter((path) => !right.includes(path)).forEach((path) => wrong.push(`latest ${on} ${path}`));
  }
  return wrong;
};

describe('the grounds of every event type', () => {
  it('are declared, also where there are none', () => {
    expect(EVENT_TYPES.filter((type) => !GROUNDED.includes(type))).toEqual([]);
    expect(GROUNDED.filter((type) => !EVENT_TYPES.includes(type))).toEqual([]);
  });

  it.each(EVENT_TYPES)('%s says of each id in its data what it stands for', (type) => {
    expect(undeclared(shapeOf(type).data, groundsOf(type))).toEqual([]);
  });

  it.each(EVENT_TYPES)('%s names only fields that there are', (type) => {
    const { rests, makes = [], about = [] } = groundsOf(type);
    const from = pathsOf(type);
    expect(rests.flatMap((ground) => broken(from, ground))).toEqual([]);
    expect([...makes, ...about].filter((path) => !from.includes(path))).toEqual([]);
  });

  it.each(Object.entries(QUESTIONS))('the question %s names only fields that there are', (_, { fields, rests }) => {
    expect(rests.flatMap((ground) => broken(fields, ground))).toEqual([]);
  });
});

describe('the checks above, on declarations that are wrong', () => {
  const data = record({
    exceptionId: id(),
    evidenceIds: optional(list(id())),
    items: list(record({ key: itemKey() })),
    kind: oneOf('A'),
    engagementId: id(),
  });

  it('see an id, a list of ids and an item key that nobody declared', () => {
    expect(undeclared(data, { rests: [] })).toEqual(['exceptionId', 'evidenceIds/*', 'items/*/key']);
    const rests = [{ reason: 'PROOF', on: ['EvidenceSubmitted.v1'], same: { 'evidenceIds/*': 'evidenceId' } }] as const;
    expect(undeclared(data, { makes: ['exceptionId'], about: ['items/*/key'], rests })).toEqual([]);
  });

  it('see a field that one of the two does not have', () => {
    const ground = { reason: 'PROOF', on: ['EvidenceSubmitted.v1'], same: { proofId: 'evidenceId' } } as const;
    expect(broken(['evidenceId'], ground)).toEqual(['proofId → EvidenceSubmitted.v1 evidenceId']);
    const other = { ...ground, same: { evidenceId: 'proofId' }, latest: ['unheardOf'] };
    expect(broken(['evidenceId'], other)).toEqual([
      'evidenceId → EvidenceSubmitted.v1 proofId',
      'latest EvidenceSubmitted.v1 unheardOf',
    ]);
  });
});

describe('the values at a path', () => {
  it('are texts and numbers, of every item, each once', () => {
    const made = { step: 3, facts: [{ eventId: 'e-1' }, { eventId: 'e-2' }, { eventId: 'e-1' }], note: { kid: 'k' } };
    expect(valuesAt(made, 'facts/*/eventId')).toEqual(['e-1', 'e-2']);
    expect(valuesAt(made, 'step')).toEqual(['3']);
    expect([valuesAt(made, 'note'), valuesAt(made, 'facts/eventId'), valuesAt(made, 'toString')]).toEqual([[], [], []]);
  });
});
