import { describe, expect, it } from '@jest/globals';
import type { EventType, RecordedOf } from '@attestry/contracts';
import { standing } from './standing.projection.js';

type On = (typeof standing)['on'][number];
const told = (type: On) => ({ type, data: { orgId: 'acme' } }) as unknown as RecordedOf<On & EventType>;
const stateAfter = (...types: On[]) =>
  types.reduce<ReturnType<typeof standing.fold>>((doc, type) => standing.fold(doc, told(type), 'acme'), undefined);

describe('standing of an organization as every service knows it', () => {
  it('ORG-4 follows registration, suspension, activation and closing', () => {
    const [registered, activated] = ['OrganizationRegistered.v1', 'OrganizationActivated.v1'] as const;
    expect(standing.key(told(registered))).toBe('acme');
    expect(stateAfter(registered)?.state).toBe('TRIAL');
    expect(stateAfter(registered, activated, 'OrganizationSuspended.v1')?.state).toBe('SUSPENDED');
    expect(stateAfter(registered, activated, 'OrganizationSuspended.v1', activated)?.state).toBe('ACTIVE');
    expect(stateAfter(registered, activated, 'OrganizationClosed.v1')?.state).toBe('CLOSED');
  });
});
