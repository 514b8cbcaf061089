import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { exampleOf, fact } from '@attestry/contracts';
import { recorded } from '@attestry/testing';
import type { Filter } from '@attestry/service-kit';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { controlLapses } from './control-lapses.js';
import { reassessForDeviation, reassessForVendor } from './reassessments.js';
import { scopeLapses } from './scope-lapses.js';

type Reaction = typeof controlLapses | typeof reassessForDeviation | typeof reassessForVendor | typeof scopeLapses;

/** What the reaction orders, with a register that answers `found` to the one question it may ask. */
const orders = async (reaction: Reaction, happened: Fact<EventType>, found: Partial<RiskDoc>[]) => {
  const asked: Filter[] = [];
  const all = (_: unknown, __: unknown, filter: Filter) => Promise.resolve((asked.push(filter), found));
  const react = reaction.react as (fact: unknown, context: unknown) => Promise<readonly { readonly input: object }[]>;
  const given = await react(recorded(happened), { views: { all }, at: { tenant: 'acme' } });
  return { asked, inputs: given.map(({ input }) => input) };
};

describe('what the risk service does about facts of others', () => {
  it('S8 a new vendor triggers the open risks that come from vendors', async () => {
    const happened = fact('VendorOnboarded.v1', exampleOf('VendorOnboarded.v1'));
    const { vendorId: sourceId } = happened.data;
    const { asked, inputs } = await orders(reassessForVendor, happened, [
      { id: 'r-1', state: 'ASSESSED' },
      { id: 'r-2', state: 'CLOSED' },
    ]);
    expect(asked).toEqual([{ match: { category: 'VENDOR' } }]);
    expect(inputs).toEqual([{ riskId: 'r-1', trigger: 'NEW_VENDOR', sourceId }]);
  });

  it('S8 a confirmed deviation triggers the risks that its control holds down', async () => {
    const happened = fact('DeviationConfirmed.v1', { ...exampleOf('DeviationConfirmed.v1'), controlId: 'c-1' });
    const { exceptionId: sourceId } = happened.data;
    const { asked, inputs } = await orders(reassessForDeviation, happened, [{ id: 'r-1', state: 'TREATED' }]);
    expect(asked).toEqual([{ match: { controlIds: ['c-1'] } }]);
    expect(inputs).toEqual([{ riskId: 'r-1', trigger: 'DEVIATION', sourceId }]);
  });

  it('4.9 a control that was not restored for 30 days ends the acceptances that counted on it', async () => {
    const happened = fact('ControlDegradedLong.v1', { controlId: 'c-1', since: '2026-01-01T00:00:00.000Z' });
    const { asked, inputs } = await orders(controlLapses, happened, [{ id: 'r-1', state: 'ACCEPTED' }]);
    expect(asked).toEqual([{ match: { state: 'ACCEPTED', controlIds: ['c-1'] } }]);
    expect(inputs).toEqual([{ riskId: 'r-1', cause: 'CONTROL_UNHEALTHY' }]);
  });

  it('4.9 a scope that is reopened ends the acceptances of its engagement, not those of general risks', async () => {
    const happened = fact('ScopeReopened.v1', { ...exampleOf('ScopeReopened.v1'), scopeId: 'eng-1', scopeVersion: 2 });
    const { asked, inputs } = await orders(scopeLapses, happened, [{ id: 'r-1', state: 'ACCEPTED' }]);
    expect(asked).toEqual([{ match: { state: 'ACCEPTED', engagementId: 'eng-1' } }]);
    expect(inputs).toEqual([{ riskId: 'r-1', cause: 'SCOPE_CHANGED' }]);
  });
});
