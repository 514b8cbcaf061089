import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import {
  asOfDateSet,
  auditStarted,
  completed,
  opened,
  periodSet,
  typeDecided,
  withdrawn,
} from '../engagement/engagement.examples.js';
import { engagementType } from './engagement-type.js';
import { engagementView } from './engagement.projection.js';

const shown = (...facts: Parameters<typeof projected>[1][]) => projected(engagementView, ...facts).get('eng-1');

describe('engagement as it is shown', () => {
  it('keeps the event behind type, dates and end', () => {
    expect(shown(opened(), typeDecided(), asOfDateSet(), auditStarted(), completed())).toMatchObject({
      state: 'COMPLETED',
      type: 'TYPE_1',
      asOfDate: '2025-12-31',
      reportId: 'r-1',
      cited: {
        type: expect.stringMatching(/1$/),
        dates: expect.stringMatching(/2$/),
        end: expect.stringMatching(/4$/),
      },
    });
  });

  it('ENG-3 another type drops the dates, the same keeps them', () => {
    expect(shown(opened(), typeDecided('TYPE_1'), asOfDateSet(), typeDecided('TYPE_2'))).not.toHaveProperty('asOfDate');
    expect(shown(opened(), typeDecided('TYPE_2'), periodSet(), typeDecided('TYPE_2'))).toHaveProperty('period');
  });

  it('a new period forgets the forecast of the former one', () => {
    const forecast = fact('ReportCoverageGapForecast.v1', {
      engagementId: 'eng-1',
      gapDays: 9,
      validUntil: '2027-08-21',
      periodEnd: '2027-06-30',
    });
    expect(shown(opened(), typeDecided('TYPE_2'), periodSet(), forecast)).toMatchObject({ gapDays: 9 });
    expect(shown(opened(), typeDecided('TYPE_2'), periodSet(), forecast, periodSet())).toMatchObject({ gapDays: 0 });
  });

  it('shows people the last day of a period', () => {
    const doc = shown(opened(), typeDecided('TYPE_2'), periodSet('2026-01-01', '2026-07-01'), withdrawn());
    expect(doc && engagementType(doc)).toMatchObject({
      state: 'WITHDRAWN',
      periodStart: '2026-01-01',
      periodEnd: '2026-06-30',
    });
  });
});
