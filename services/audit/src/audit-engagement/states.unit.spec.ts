import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '@attestry/contracts';
import fc from 'fast-check';
import { after } from '../test-of-controls/fieldwork.examples.js';
import type { AuditState } from './audit-engagement.js';
import { auditEngagement } from './audit-engagement.js';
import {
  auditClosed,
  auditWithdrawn,
  fieldworkEnded,
  fieldworkStarted,
  listAccepted,
  planned,
} from './audit.examples.js';

const FACTS = [planned(), listAccepted(), fieldworkStarted(), fieldworkEnded(), auditWithdrawn(), auditClosed()];
const STATES: readonly AuditState['is'][] = ['ABSENT', 'PLANNING', 'FIELDWORK', 'REPORTING', 'CLOSED', 'WITHDRAWN'];

describe('states of an audit', () => {
  it('AUD-4 none is named failed, whatever happens in whatever order', () => {
    const seen = new Set<string>();
    const facts = fc.array(fc.constantFrom(...FACTS), { maxLength: 8 });
    fc.assert(
      fc.property(facts, (given) => void seen.add(after(auditEngagement, ...given).is)),
      { numRuns: 500 },
    );
    expect([...seen].filter((state) => !(STATES as readonly string[]).includes(state))).toEqual([]);
    expect([...seen].filter((state) => /fail/i.test(state))).toEqual([]);
    expect(seen.size).toBeGreaterThan(4);
  });

  it('AUD-4 nor is a fact of an audit', () => {
    expect(EVENT_TYPES.filter((type) => /^(Audit|Fieldwork).*Fail/i.test(type))).toEqual([]);
  });
});
