import { describe, expect, it } from '@jest/globals';
import type { AttestryClient, Order } from '@attestry/client';
import { Refusal } from '@attestry/client';
import { pino } from 'pino';
import { setImmediate as turn } from 'node:timers/promises';
import type { Due } from './due-work.js';
import { sweepTenant } from './sweep-tenant.js';

const expiring: Due = { kind: 'MARK_EXPIRING', id: 'e-1', dueAt: '2026-01-01T00:00:00.000Z' };
const expired: Due = { kind: 'MARK_EXPIRED', id: 'e-1', dueAt: '2026-01-02T00:00:00.000Z' };
const run: Due = { kind: 'RUN_COLLECTOR', id: 'c-1', dueAt: '2026-01-01T12:00:00.000Z' };

/** The graph as a sweep meets it: lists of due work, one after the other, and what was given. */
const platform = (lists: readonly (readonly Due[])[], refuse?: string) => {
  const told: string[] = [];
  let asked = 0;
  const client = {
    query: (document: string) =>
      document.includes('evidenceDueWork')
        ? Promise.resolve({ due: lists[asked++] ?? [] })
        : Promise.resolve({ due: [] }),
    commands: async ([order]: readonly Order[]) => {
      told.push(`begin ${order?.name}`);
      await turn();
      if (order?.name === refuse)
        throw Refusal.of({ message: 'Too late.', extensions: { code: 'EVIDENCE_INVALID_STATE' } }, '');
      told.push(`end ${order?.name}`);
      return [];
    },
  } as unknown as AttestryClient;
  const sweep = {
    client,
    tenant: 'acme',
    until: '2026-01-03T00:00:00.000Z',
    log: pino({ enabled: false }),
    alive: () => undefined,
  };
  return { sweep, told, client };
};

describe('a sweep of one organization', () => {
  it('does what is due of one thing in due order, and looks after different things side by side', async () => {
    const { sweep, told } = platform([[expired, run, expiring]]);
    expect(await sweepTenant(sweep)).toEqual({ done: 3, refused: 0 });
    expect(told.indexOf('end markEvidenceExpiring')).toBeLessThan(told.indexOf('begin markEvidenceExpired'));
    expect(told.indexOf('begin runCollector')).toBeLessThan(told.indexOf('end markEvidenceExpiring'));
  });

  it('does what became due meanwhile, once, and skips what a rule refuses', async () => {
    const { sweep, told } = platform([[expiring], [expiring, expired], [expired]], 'markEvidenceExpired');
    expect(await sweepTenant(sweep)).toEqual({ done: 1, refused: 1 });
    expect(told).toEqual(['begin markEvidenceExpiring', 'end markEvidenceExpiring', 'begin markEvidenceExpired']);
  });

  it('is tried again when a service could not be asked, after it has done what the others listed', async () => {
    const { sweep, told, client } = platform([[run]]);
    const query = client.query.bind(client);
    client.query = (document, ...rest) =>
      document.includes('riskDueWork') ? Promise.reject(new Error('away')) : query(document, ...rest);
    await expect(sweepTenant(sweep)).rejects.toThrow('away');
    expect(told).toEqual(['begin runCollector', 'end runCollector']);
  });
});
