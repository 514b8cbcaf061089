import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@attestry/event-store';
import type { Document } from './fold-page.js';
import { foldPage, touches } from './fold-page.js';
import type { AnyView } from './view.js';

const counted = {
  name: 'counted',
  on: ['EvidenceAccepted.v1', 'EvidenceWithdrawn.v1'],
  key: (fact: RecordedEvent) => fact.data['evidenceId'] as string,
  fold: (doc: { count: number } | undefined, fact: RecordedEvent) =>
    fact.type === 'EvidenceWithdrawn.v1' ? undefined : { count: (doc?.count ?? 0) + 1 },
} as unknown as AnyView;

const event = (
  position: number,
  type: string,
  recordedAt: string,
  tenant = 'acme',
  effectiveAt = recordedAt,
): RecordedEvent =>
  ({
    id: `${position}`,
    tenant,
    stream: 's',
    revision: 0,
    position: `5:${position}`,
    type,
    data: { evidenceId: 'e-1' },
    recordedAt,
    effectiveAt,
  }) as unknown as RecordedEvent;

const fold = (facts: RecordedEvent[], stored = new Map<string, Document>()) =>
  foldPage(touches([counted], facts), stored);

describe('folding a page', () => {
  it('keeps every version in order and the position of the first fact', () => {
    const [change] = fold([
      event(7, 'EvidenceAccepted.v1', '2026-01-01'),
      event(9, 'EvidenceAccepted.v1', '2026-01-02'),
    ]);
    expect(change?.before).toBeUndefined();
    expect(change?.versions).toEqual([
      { validFrom: '2026-01-01', recordedFrom: '2026-01-01', ordinal: '7', doc: { count: 1 } },
      { validFrom: '2026-01-02', recordedFrom: '2026-01-02', ordinal: '7', doc: { count: 2 } },
    ]);
  });

  it('goes on from what is stored', () => {
    const stored = new Map([
      [
        'acme/counted/e-1',
        {
          tenant: 'acme',
          view: 'counted',
          id: 'e-1',
          current: { validFrom: '2026-01-01', recordedFrom: '2026-01-01', ordinal: '3', doc: { count: 5 } },
        },
      ],
    ]);
    const [change] = fold([event(9, 'EvidenceAccepted.v1', '2026-01-02')], stored);
    expect(change).toMatchObject({ versions: [{ ordinal: '3', doc: { count: 6 } }] });
  });

  it('keeps organizations apart', () => {
    expect(
      fold([event(1, 'EvidenceAccepted.v1', 'a', 'acme'), event(2, 'EvidenceAccepted.v1', 'b', 'other')]),
    ).toHaveLength(2);
  });

  it('recorded time never runs backwards inside a document', () => {
    const [change] = fold([
      event(1, 'EvidenceAccepted.v1', '2026-01-05'),
      event(2, 'EvidenceAccepted.v1', '2026-01-03'),
    ]);
    expect(change?.versions.map((version) => version.recordedFrom)).toEqual(['2026-01-05', '2026-01-05']);
  });

  it('a fold to undefined leaves no document', () => {
    const [change] = fold([event(1, 'EvidenceAccepted.v1', 'a'), event(2, 'EvidenceWithdrawn.v1', 'b')]);
    expect(change?.versions.at(-1)).toEqual({ validFrom: 'b', recordedFrom: 'b', ordinal: '1', doc: undefined });
  });

  it('a document that was gone and is back has the same place in lists, wherever the page ends in between', () => {
    const [first, second, third] = [
      event(1, 'EvidenceAccepted.v1', 'a'),
      event(2, 'EvidenceWithdrawn.v1', 'b'),
      event(3, 'EvidenceAccepted.v1', 'c'),
    ] as const;
    const together = fold([first, second, third])[0]?.versions.at(-1);
    const apart = fold([third])[0]?.versions.at(-1);
    expect([together, apart]).toEqual([apart, { validFrom: 'c', recordedFrom: 'c', ordinal: '3', doc: { count: 1 } }]);
  });

  it('facts of other types touch nothing', () => {
    expect(fold([event(1, 'EvidenceRejected.v1', 'a')])).toEqual([]);
  });
});
