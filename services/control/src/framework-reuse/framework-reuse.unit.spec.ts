import { pageOf } from '@attestry/service-kit';
import { describe, expect, it } from '@jest/globals';
import type { Health } from '@attestry/soc2';
import { controlDoc } from '../control-details/control.doc.examples.js';
import { promiseOf } from '../control/control-promise.js';
import type { MappingSetDoc } from '../mapping-set/mapping-set.projection.js';
import type { AssessedControl } from '../readiness/control-health.js';
import { computeReuse, toRequirement, withRelation } from './framework-reuse.js';
import { chosenFramework, contentOf } from './known-framework.js';

const NOW = '2026-03-01T00:00:00.000Z';
const control = (id: string, health: Health, change: Parameters<typeof controlDoc>[0]): AssessedControl => ({
  doc: controlDoc({ id, ...change }),
  ...{ promise: promiseOf(controlDoc({})), state: 'ACTIVE', health },
  facts: { state: 'ACTIVE', hasOwner: true, implementation: 'NONE', evidence: 'MISSING', openMonitorFailure: false },
});
const CONTROLS = [
  control('c-1', 'HEALTHY', { primary: ['CC6.1'], compensating: ['CC1.1'] }),
  control('c-2', 'WEAK', { primary: ['CC6.7'] }),
];
const set = (id: string, version: string): MappingSetDoc => ({
  ...{ id, framework: 'PCI_DSS', version, rows: 2, digest: 'a'.repeat(64), publishedAt: NOW },
});
const own = [
  {
    id: 'set-1/A-1',
    mappingSetId: 'set-1',
    requirement: 'A-1',
    mappings: [{ criterion: 'CC6.1', relation: 'SUPERSET' as const }],
  },
  { id: 'set-1/A-2', mappingSetId: 'set-1', requirement: 'A-2', title: 'Two', mappings: [] },
];

describe('reuse of a framework (4.15)', () => {
  it('4.15 of the platform: what a healthy control helps to show intersects, and is not said to be more', () => {
    const framework = chosenFramework([], 'ISO_27001');
    const { figures, items } = computeReuse(framework, contentOf(framework, []), CONTROLS);
    expect(figures).toMatchObject({ requirements: 93, served: 0, intersecting: 12, open: 81, reuseBp: 0, ruleSet: 1 });
    expect(withRelation(items, 'INTERSECTS').map(({ requirement }) => requirement)).toContain('8.24');
    expect(withRelation(items, 'NONE')).toHaveLength(81);
  });

  it('4.15 of the organization: its own relations count; a compensating or weak control does not', () => {
    const framework = chosenFramework([set('set-1', '4.0')], 'PCI_DSS');
    const content = contentOf(framework, own);
    const { figures, items } = computeReuse(framework, content, CONTROLS);
    expect(figures).toMatchObject({ requirements: 2, served: 1, open: 1, reuseBp: 5000 });
    expect(items.map(toRequirement(content, CONTROLS, NOW))).toMatchObject([
      { requirement: 'A-1', relation: 'SUPERSET', controls: [{ control: { id: 'c-1' }, relation: 'SUPERSET' }] },
      { requirement: 'A-2', title: 'Two', controls: [] },
    ]);
  });

  it('chooses the version asked for, else the latest of the organization', () => {
    const sets = [set('set-1', '3.2'), set('set-2', '4.0')];
    expect(chosenFramework(sets, 'PCI_DSS').mappingSetId).toBe('set-2');
    expect(chosenFramework(sets, 'PCI_DSS', '3.2').mappingSetId).toBe('set-1');
    expect(() => chosenFramework(sets, 'PCI_DSS', '5')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => chosenFramework(sets, 'NONE')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});

describe('a page of a computed list', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  const all = (first: number, after?: string): string[] => {
    const page = pageOf(list, { first, ...(after ? { after } : {}) }, (id) => id);
    const last = page.items.at(-1)?.cursor;
    return [...page.items.map(({ doc }) => doc), ...(page.hasNextPage && last ? all(first, last) : [])];
  };

  it('leaves nothing out and repeats nothing, whatever the size of its pages', () => {
    for (const first of [1, 2, 3, 5, 100]) expect(all(first)).toEqual(list);
  });

  it('refuses a size or a cursor that it does not know', () => {
    expect(() => all(0)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
    expect(() => all(2, 'made-up')).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });
});
