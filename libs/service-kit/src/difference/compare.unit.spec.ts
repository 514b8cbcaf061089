import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@attestry/event-store';
import { compare, fieldsOf } from './compare.js';
import { windowId, windowOf } from './window.js';

interface Doc {
  readonly state?: string;
  readonly n?: number;
  readonly inner?: { readonly a: number };
}

const fact = (id: string, data: object): RecordedEvent => ({ id, data }) as unknown as RecordedEvent;
const merge = (doc: object | undefined, { data }: RecordedEvent): object => ({ ...doc, ...data });
const before: Doc = { state: 'DRAFT', n: 1, inner: { a: 1 } };

describe('Q29 what changed in a document', () => {
  it('names each field with what it was, what it is, and the facts that changed it', () => {
    const facts = [
      fact('e-1', { state: 'ACTIVE' }),
      fact('e-2', { inner: { a: 2 } }),
      fact('e-3', { inner: { a: 3 } }),
    ];
    expect(compare('c-1', before, { state: 'ACTIVE', n: 1, inner: { a: 3 } }, facts, merge)).toEqual([
      { id: 'c-1', kind: 'CHANGED', field: 'inner.a', before: '1', after: '3', events: ['e-2', 'e-3'] },
      { id: 'c-1', kind: 'CHANGED', field: 'state', before: '"DRAFT"', after: '"ACTIVE"', events: ['e-1'] },
    ]);
  });

  it('what is new or gone has one side only', () => {
    expect(compare('c', undefined, { n: 1 }, [fact('e', { n: 1 })], merge)).toEqual([
      { id: 'c', kind: 'ADDED', field: 'n', after: '1', events: ['e'] },
    ]);
    expect(compare('c', { n: 1 }, undefined, [fact('e', {})], () => undefined)).toEqual([
      { id: 'c', kind: 'REMOVED', field: 'n', before: '1', events: ['e'] },
    ]);
  });

  it('what went there and back did not change; the order of names does not matter', () => {
    const facts = [fact('e-1', { n: 2 }), fact('e-2', { n: 1 })];
    expect(compare('c', { n: 1, state: 'A' }, { state: 'A', n: 1 }, facts, merge)).toEqual([]);
    expect(fieldsOf({ list: [{ b: 1, a: 2 }] })).toEqual(fieldsOf({ list: [{ a: 2, b: 1 }] }));
  });

  it('a change that folding in order does not explain names all facts between', () => {
    const facts = [fact('e-1', {}), fact('e-2', {})];
    expect(compare('c', { n: 1 }, { n: 9 }, facts, merge)[0]?.events).toEqual(['e-1', 'e-2']);
  });

  it('the window travels as one word', () => {
    const window = { asOfA: '2026-01-01T00:00:00.000Z', asOfB: '2026-02-01T00:00:00.000Z', engagementId: 'eng-1' };
    expect(windowOf(windowId(window))).toEqual(window);
    const turned = windowId({ asOfA: window.asOfB, asOfB: window.asOfA });
    expect(() => windowOf(turned)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
    expect(() => windowOf('x')).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });
});
