import { describe, expect, it } from '@jest/globals';
import type { AttestryClient, Order } from '@attestry/client';
import { Refusal } from '@attestry/client';
import { pino } from 'pino';
import { setImmediate as turn } from 'node:timers/promises';
import type { Due } from './due-work.js';
import { ALL_SOURCES } from './due-work.js';
import { sweepTenant } from './sweep-tenant.js';

type Listed = Omit<Due, 'source'>;
const expiring: Listed = { kind: 'MARK_EXPIRING', id: 'e-1', dueAt: '2026-01-01T00:00:00.000Z' };
const expired: Listed = { kind: 'MARK_EXPIRED', id: 'e-1', dueAt: '2026-01-02T00:00:00.000Z' };
const run: Listed = { kind: 'RUN_COLLECTOR', id: 'c-1', dueAt: '2026-01-01T12:00:00.000Z' };

/** The graph as a sweep meets it: lists of due work, one after the other, and what was given. */
const platform = (lists: readonly (readonly Listed[])[], refuse?: string) => {
  const told: string[] = [];
  const questions: string[] = [];
  let asked = 0;
  const client = {
    query: (document: string) => {
      const source = /\w+DueWork/.exec(document)?.[0] ?? '';
      questions.push(source);
      return Promise.resolve({ due: source === 'evidenceDueWork' ? (lists[asked++] ?? []) : [] });
    },
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
  return { sweep, told, client, questions };
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

  it('asks every service once, and once more only where something was done', async () => {
    const { sweep, questions } = platform([[run]]);
    await sweepTenant(sweep);
    expect(questions.slice(0, 5).toSorted()).toEqual([...ALL_SOURCES].toSorted());
    expect(questions.slice(5)).toEqual(['evidenceDueWork']);
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
