import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import {
  letterDrafted,
  letterLapsed,
  letterRevoked,
  letterSigned,
  typeTwo,
} from '../bridge-letter/bridge-letter.examples.js';
import type { IssueFigures } from '../report-card/report-card.projection.js';
import type { BridgeLetterDoc } from './bridge-letter.projection.js';
import { bridgeLetterView } from './bridge-letter.projection.js';
import { letterText } from './letter-text.js';

const docAfter = (...facts: Parameters<typeof projected>[1][]) => projected(bridgeLetterView, ...facts).get('bl-1');
const textOf = (letter: BridgeLetterDoc | undefined) =>
  letterText({
    organization: 'tidewater',
    letter: letter as BridgeLetterDoc,
    report: typeTwo().issued as IssueFigures,
    codes: new Map([['c-13', 'TF-13']]),
  });

describe('bridge letter', () => {
  it('BRG-6 has a timer while it is signed, and none before or after', () => {
    expect(docAfter(letterDrafted())).toMatchObject({ state: 'DRAFT', lapsesOn: '2026-12-15' });
    expect(docAfter(letterDrafted())).not.toHaveProperty('dueAt');
    const signed = [letterDrafted(), letterSigned()];
    expect(docAfter(...signed)).toMatchObject({ state: 'SIGNED', dueAt: '2026-12-15T00:00:00.000Z' });
    for (const end of [letterLapsed(), letterRevoked('A change was described wrongly.')])
      expect(docAfter(...signed, end)).not.toHaveProperty('dueAt');
    expect(docAfter(...signed, letterLapsed('NEXT_REPORT'))).toMatchObject({ state: 'LAPSED', endedBy: 'NEXT_REPORT' });
  });

  it('is written out as text, the same for the same facts', () => {
    const signed = docAfter(letterDrafted({ words: 'One.\nTwo.' }), letterSigned());
    expect(textOf(signed)).toBe(textOf(signed));
    expect(textOf(signed)).toBe(`BRIDGE LETTER

This is a statement of management. No auditor has examined it, and it is no part of the report.

Organization: tidewater
Report:       rep-2, SOC 2 Type 2, dated 2026-08-21, period 2026-01-01 to 2026-06-30
This letter:  2026-07-01 to 2026-09-15, both days included

Changes that took effect in this time, from the record (2):
  2026-08-21  Control TF-13: stopped working as designed
  2026-09-01  Control TF-13: revised

Management adds:
  One.
  Two.

Signed for management by p-01 on 2026-01-01. State: SIGNED.
Lapses on 2026-12-15, or with the next report.
Digest of what is signed: ${'d'.repeat(64)}
`);
  });

  it('says so when there was no change, and when nobody signed', () => {
    const text = textOf(docAfter(letterDrafted({ changes: [] })));
    expect(text).toContain('(0):\n  None of the kinds that this letter names is on record.\n\nNot signed.\n');
  });
});
