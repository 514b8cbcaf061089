import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { cleared, confirmed, raised } from '../exception/exception.examples.js';
import { drafted, submitted, TEXT, waived } from '../management-response/management-response.examples.js';
import type { ExceptionDoc } from './exception-file.projection.js';
import { exceptionFile } from './exception-file.projection.js';
import { toException } from './exception.type.js';

const docAfter = (...facts: Parameters<typeof projected>[1][]): ExceptionDoc => {
  const doc = projected(exceptionFile, raised(), ...facts).get('exc-1');
  if (!doc) throw new Error('no exception');
  return doc;
};
const AUDITOR = true;
const ORGANIZATION = false;

describe('exception as it is shown', () => {
  it('EXC-1 what was observed stays, whatever is decided', () => {
    const { observed } = raised().data;
    expect(toException(docAfter(), AUDITOR)).toMatchObject({ observed, state: 'RAISED', criteria: [] });
    expect(toException(docAfter(cleared()), AUDITOR)).toMatchObject({ observed, state: 'CLEARED' });
    expect(toException(docAfter(confirmed()), AUDITOR)).toMatchObject({
      ...{ observed, state: 'CONFIRMED', criteria: ['CC6.2', 'CC6.3'], override: false },
      respondBy: '2026-01-15',
    });
  });

  it('a draft response is the organization’s own; what was submitted both read', () => {
    const draft = docAfter(confirmed(), drafted());
    expect(toException(draft, ORGANIZATION).response).toEqual({ state: 'DRAFT', text: TEXT });
    expect(toException(draft, AUDITOR).response).toEqual({ state: 'DRAFT' });
    const given = docAfter(confirmed(), drafted(), submitted('a'.repeat(64)));
    expect(toException(given, AUDITOR).response).toMatchObject({ state: 'SUBMITTED', text: TEXT });
  });

  it('a waived response has no words, also when some were drafted', () => {
    expect(docAfter(confirmed(), drafted(), waived()).response).toEqual({ state: 'WAIVED' });
  });
});
