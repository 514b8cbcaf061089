import { describe, expect, it } from '@jest/globals';
import type { Clock, Views } from '@attestry/service-kit';
import { projected } from '@attestry/testing';
import type { BridgeFacts } from '../bridge-letter/bridge-facts.reader.js';
import { letterDrafted, typeTwo } from '../bridge-letter/bridge-letter.examples.js';
import { bridgeLetterView } from './bridge-letter.projection.js';
import { LetterTexts } from './letter-texts.js';

const AT = { tenant: 'tidewater' };

/** Read models that count the statements they are asked for. */
const counted = () => {
  const letters = projected(
    bridgeLetterView,
    ...['bl-1', 'bl-2', 'bl-3'].map((letterId) => letterDrafted({ letterId })),
    letterDrafted({ letterId: 'bl-lost', reportId: 'rep-9' }),
  );
  const documents: Readonly<Record<string, ReadonlyMap<string, object>>> = {
    'bridge-letter': letters,
    'report-card': new Map([['rep-2', typeTwo()]]),
    'known-control': new Map([['c-13', { id: 'c-13', promise: { code: 'TF-13' } }]]),
  };
  const asked: string[] = [];
  const many = ({ name }: { readonly name: string }, ids: readonly string[]) => {
    asked.push(name);
    return Promise.resolve(new Map([...(documents[name] ?? [])].filter(([id]) => ids.includes(id))));
  };
  const texts = new LetterTexts({ many } as unknown as Views, {} as BridgeFacts, {} as Clock);
  return { asked, texts };
};

describe('texts of bridge letters', () => {
  it('are written at three statements, whatever their number', async () => {
    const { asked, texts } = counted();
    const written = await texts.of(['bl-1', 'bl-2', 'bl-3'], AT);
    expect([...written.keys()]).toEqual(['bl-1', 'bl-2', 'bl-3']);
    for (const text of written.values()) expect(text).toContain('2026-09-01  Control TF-13: revised');
    expect(asked).toHaveLength(3);
  });

  it('there is none of a letter that is not there, nor over a report that is not', async () => {
    expect([...(await counted().texts.of(['bl-lost', 'bl-none', 'bl-1'], AT)).keys()]).toEqual(['bl-1']);
  });
});
