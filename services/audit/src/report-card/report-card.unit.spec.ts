import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import {
  opinionDecided,
  reportDrafted,
  reportExpired,
  reportExpiring,
  reportIssued,
  reportRecalled,
  reportSuperseded,
} from '../report/report.examples.js';
import { reportCard } from './report-card.projection.js';
import { toReport } from './report.type.js';

const ISSUED = [reportDrafted(), opinionDecided(), reportIssued()];
const cardAfter = (...facts: Parameters<typeof projected>[1][]) => projected(reportCard, ...facts).get('rep-1');

describe('report card', () => {
  it('4.10 its next timer: the last 90 days, then the end, then none', () => {
    expect(cardAfter(reportDrafted(), opinionDecided())).not.toHaveProperty('dueAt');
    expect(cardAfter(...ISSUED)).toMatchObject({ state: 'CURRENT', dueAt: '2026-11-08T00:00:00.000Z' });
    expect(cardAfter(...ISSUED, reportExpiring())).toMatchObject({
      state: 'EXPIRING',
      dueAt: '2027-02-06T00:00:00.000Z',
    });
    expect(cardAfter(...ISSUED, reportExpiring(), reportExpired())).not.toHaveProperty('dueAt');
  });

  it('neither a superseded nor a recalled report has a timer', () => {
    const superseded = cardAfter(...ISSUED, reportSuperseded());
    expect(superseded).toMatchObject({ state: 'SUPERSEDED', supersededBy: 'rep-2' });
    expect(superseded).not.toHaveProperty('dueAt');
    expect(cardAfter(...ISSUED, reportRecalled('Wrong population drawn.'))).not.toHaveProperty('dueAt');
  });

  it('RPT-4 a recalled report says when and why, and keeps all that was issued', () => {
    const recalled = cardAfter(...ISSUED, reportRecalled('Wrong population drawn.'));
    expect(recalled && toReport(recalled)).toMatchObject({
      ...{ state: 'RECALLED', recallReason: 'Wrong population drawn.', recalledAt: '2026-01-01T00:00:00.000Z' },
      ...{ opinion: 'UNQUALIFIED', digest: 'd'.repeat(64) },
    });
  });

  it('shows no opinion before the issue', () => {
    const decided = cardAfter(reportDrafted(), opinionDecided({ kind: 'ADVERSE' }));
    expect(decided && toReport(decided)).toEqual({
      ...{ id: 'rep-1', auditId: 'aud-1', state: 'DECIDED' },
      download: { json: '/reports/rep-1.json', markdown: '/reports/rep-1.md', pdf: '/reports/rep-1.pdf' },
    });
    const issued = cardAfter(...ISSUED);
    expect(issued && toReport(issued)).toMatchObject({ opinion: 'UNQUALIFIED', engagement: { id: 'eng-1' } });
  });
});
