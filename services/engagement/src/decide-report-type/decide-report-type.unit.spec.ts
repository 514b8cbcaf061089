import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ANSWERS, asOfDateSet, auditStarted, opened, typeDecided } from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { stateOf } from '../spec-support/state-of.js';
import { decideReportType } from './decide-report-type.js';

const decide =
  (type: string, answers = {}, reason?: string) =>
  (state: EngagementState) =>
    decideReportType(
      { engagementId: 'eng-1', type, answers: { ...ANSWERS, ...answers }, ...(reason ? { reason } : {}) },
      state,
    );
const REASON = 'Our largest client asks for it this year.';

describe('decide report type', () => {
  it('4.1: Type 1 first, then Type 2, as in the worked example', () => {
    given(engagement, opened()).when(decide('TYPE_1')).then(typeDecided('TYPE_1'));
  });

  it('4.1: advisories stand beside the recommendation', () => {
    given(engagement, opened())
      .when(decide('TYPE_2', { clientNeedsType2Now: true, urgencyDays: 100 }))
      .then(
        typeDecided('TYPE_2', {
          recommended: 'TYPE_2_DIRECT',
          answers: { ...ANSWERS, clientNeedsType2Now: true, urgencyDays: 100 },
          advisories: ['TYPE_1_AS_INTERIM', 'PERIOD_MUST_RUN_FIRST'],
          rule: 'CLIENT_NEEDS_TYPE_2_NOW',
        }),
      );
  });

  it('ENG-7 another type than recommended needs a reason of 20 characters', () => {
    given(engagement, opened()).when(decide('TYPE_2')).thenRefused('REASON_REQUIRED', { rule: 'ENG-7' });
    given(engagement, opened())
      .when(decide('TYPE_2', {}, 'Too short'))
      .thenRefused('REASON_REQUIRED');
    given(engagement, opened())
      .when(decide('TYPE_2', {}, REASON))
      .then(typeDecided('TYPE_2', { reason: REASON }));
  });

  it('ENG-7 after a Type 1 the Type 2 is what is recommended', () => {
    given(engagement, opened({ predecessorId: 'eng-0' }))
      .when(decide('TYPE_2'))
      .then(typeDecided('TYPE_2'));
  });

  it('ENG-3 another type drops the dates, the same keeps them', () => {
    const dated = [opened(), typeDecided('TYPE_1'), asOfDateSet()];
    expect(stateOf(engagement, ...dated, typeDecided('TYPE_1'))).toMatchObject({ asOfDate: '2025-12-31' });
    expect(stateOf(engagement, ...dated, typeDecided('TYPE_2'))).not.toHaveProperty('asOfDate');
  });

  it('refuses unknown words and a cycle that is not open', () => {
    given(engagement, opened()).when(decide('TYPE_3')).thenRefused('VALIDATION_FAILED');
    given(engagement, opened())
      .when(decide('TYPE_1', { sensitivity: 'SOME' }))
      .thenRefused('VALIDATION_FAILED');
    given(engagement, opened(), typeDecided(), auditStarted())
      .when(decide('TYPE_1'))
      .thenRefused('ENGAGEMENT_INVALID_STATE');
    given(engagement).when(decide('TYPE_1')).thenRefused('NOT_FOUND');
  });
});
