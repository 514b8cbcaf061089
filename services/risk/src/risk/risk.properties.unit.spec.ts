import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { projected, recorded } from '@attestry/testing';
import { addDays, bandOf, dueStepAt, latestAcceptanceEnd, RISK_BANDS } from '@attestry/soc2';
import fc from 'fast-check';
import { approveAcceptance } from '../approve-acceptance/approve-acceptance.js';
import { assessRisk } from '../assess-risk/assess-risk.js';
import { acceptanceEnd } from '../due-work/acceptance-end.projection.js';
import { lapseAcceptance } from '../lapse-acceptance/lapse-acceptance.js';
import { proposeAcceptance } from '../propose-acceptance/propose-acceptance.js';
import { assessed, identified, linked } from './risk.examples.js';
import type { RiskFact } from './risk.js';
import { risk } from './risk.js';

const stateOf = (...facts: readonly Fact<EventType>[]) =>
  facts.map((fact, revision) => recorded<RiskFact>(fact, revision)).reduce(risk.evolve, risk.initial);
const outcome = <T>(decide: () => T): T | undefined => {
  try {
    return decide();
  } catch {
    return undefined;
  }
};
const number = fc.integer({ min: 0, max: 6 });
const CM = { actor: 'p-02', roles: ['CM', 'TO'] as const };
const TODAY = '2026-01-15';
const at = (day: string) => ({ ...CM, now: `${day}T12:00:00.000Z` });
const why = 'Repair deadlines bound the time it stays open.';

describe('properties of risks', () => {
  it('RSK-1 RSK-2 RSK-3 property: what is recorded never exceeds the inherent risk, and is lower only with an active control', () => {
    const health = fc.constantFrom('HEALTHY', 'WEAK', 'ABSENT');
    const controls = fc.array(
      fc.record({ active: fc.boolean(), health }).map((change) => linked(change as Parameters<typeof linked>[0])),
    );
    fc.assert(
      fc.property(fc.tuple(number, number, number, number), controls, ([l, i, l2, i2], known) => {
        const input = { riskId: 'r-1', likelihood: l, impact: i, residualLikelihood: l2, residualImpact: i2 };
        const facts = outcome(() =>
          assessRisk(
            { ...input, controlIds: known.map(({ id }) => id), reason: why },
            at(TODAY),
            stateOf(identified()),
            known,
          ),
        );
        const legal = [l, i, l2, i2].every((one) => one >= 1 && one <= 5) && l2 <= l && i2 <= i;
        const lowered = l2 * i2 < l * i;
        expect(facts !== undefined).toBe(legal && (!lowered || known.some(({ active }) => active)));
        if (facts) expect(facts[0]?.data).toMatchObject({ inherent: l * i, residual: l2 * i2, band: bandOf(l2 * i2) });
      }),
      { numRuns: 500 },
    );
  });

  const days = fc.integer({ min: -40, max: 500 });
  const scored = fc.constantFrom(...RISK_BANDS).map((band) => ({ band, residual: band === 'CRITICAL' ? 16 : 12 }));

  it('RSK-5 property: an acceptance in force ends neither before its approval nor after the maximum of its band', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 500 }), scored, (length, wait, { band, residual }) => {
        const until = addDays(TODAY, length);
        const past = [identified(), assessed({ band, residual })];
        const proposed = outcome(() => proposeAcceptance({ riskId: 'r-1', until, why }, at(TODAY), stateOf(...past)));
        expect(proposed !== undefined).toBe(length >= 0 && until <= latestAcceptanceEnd(TODAY, band));
        if (!proposed) return;
        const approvedOn = addDays(TODAY, wait);
        const judge = { ...at(approvedOn), actor: 'p-07' };
        const state = stateOf(...past, ...proposed);
        const accepted = outcome(() => approveAcceptance({ riskId: 'r-1', boardRef: 'b-1' }, judge, state));
        expect(accepted !== undefined).toBe(approvedOn <= until);
      }),
    );
  });

  it('4.9 property: an acceptance never outlives its end: from the instant after its last day it lapses, and not before', () => {
    fc.assert(
      fc.property(fc.nat({ max: 365 }), fc.integer({ min: -48, max: 48 }), (length, hours) => {
        const until = addDays(TODAY, length);
        const fact = { type: 'RiskAccepted.v1', data: { riskId: 'r-1', until, residual: 9 } } as const;
        const [due] = projected(acceptanceEnd, fact).values();
        expect(due?.dueAt).toBe(dueStepAt(until, 0));
        const now = new Date(Date.parse(dueStepAt(until, 0)) + hours * 3_600_000).toISOString();
        const state = stateOf(identified(), assessed(), fact);
        const lapsed = outcome(() => lapseAcceptance({ riskId: 'r-1', cause: 'ENDED' }, { now }, state));
        expect(lapsed !== undefined).toBe(hours >= 0);
      }),
    );
  });
});
