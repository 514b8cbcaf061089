import { order, reaction } from '@attestry/service-kit';
import { RaiseException } from '../raise-exception/raise-exception.command.js';

const NO_WORDS = 'The item does not show what the control says.';

/** A failed item raises an exception by itself (TOC-5); its words are those of the tester. */
export const failedItems = reaction({
  name: 'failed-items',
  on: ['TestItemRecorded.v1'],
  react: ({ data }) => {
    const { auditId, testId, controlId, itemKey, attribute, result, note } = data;
    if (result !== 'FAIL' || controlId === undefined) return [];
    return [order(RaiseException, { auditId, testId, controlId, itemKey, attribute, observed: note ?? NO_WORDS })];
  },
});
