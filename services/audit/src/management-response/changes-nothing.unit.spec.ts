import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { exceptionFile } from '../exception-file/exception-file.projection.js';
import { confirmed, raised } from '../exception/exception.examples.js';
import { exception } from '../exception/exception.js';
import { opinionFile } from '../opinion-file/opinion-file.projection.js';
import { criterionConcluded, proposed } from '../opinion/opinion.examples.js';
import { opinion } from '../opinion/opinion.js';
import { after } from '../test-of-controls/fieldwork.examples.js';
import { concluded, itemRecorded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { testProgress } from '../test-progress/test-progress.projection.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import { drafted, submitted, waived } from './management-response.examples.js';

const TESTED = [planned(), started(), itemRecorded('I-1', 'FAIL'), raised(), confirmed(), concluded({ d: 1 })];
const OPINION = [criterionConcluded('CC6.2', { conclusion: 'NOT_MET' }), proposed()];
const ANSWERS = [drafted(), submitted('a'.repeat(64)), waived()];

describe('a management response', () => {
  it('MRS-3 changes no test, no conclusion and no opinion', () => {
    for (const view of [testSheet, testProgress, opinionFile]) {
      const documents = (...facts: Fact<EventType>[]) => [...projected(view as typeof testSheet, ...facts).values()];
      expect(documents(...TESTED, ...OPINION, ...ANSWERS)).toEqual(documents(...TESTED, ...OPINION));
      expect(view.on.filter((type) => type.startsWith('ManagementResponse'))).toEqual([]);
    }
    const exceptionOf = (...facts: Fact<EventType>[]) => projected(exceptionFile, ...facts).get('exc-1');
    const { response, ...rest } = exceptionOf(...TESTED, ...ANSWERS) ?? {};
    expect(rest).toEqual(exceptionOf(...TESTED));
    expect(response).toEqual({ state: 'WAIVED' });
  });

  it('MRS-3 is in no stream that a conclusion or an opinion is decided over', () => {
    const kinds = [testOfControls, exception, opinion].map(({ kind }) => kind);
    expect(kinds).not.toContain('management-response');
    expect(after(exception, raised(), confirmed())).toMatchObject({ is: 'CONFIRMED' });
  });
});
