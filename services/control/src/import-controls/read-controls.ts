import { criterionOf } from '@attestry/soc2';
import type { Entry } from '../import-file/check-rows.js';
import { checkRows, repeated } from '../import-file/check-rows.js';
import type { Problem } from '../import-file/problem.js';
import { refuseFile } from '../import-file/problem.js';
import type { FileInput } from '../import-file/read-rows.js';
import { readRows } from '../import-file/read-rows.js';
import { CONTROL_LIST, ListedControl } from './control-list.schema.js';

const served = ({ criteria = [], compensating = [] }: ListedControl): string[] => [...criteria, ...compensating];

/** CTL-6: codes the catalogue has, each with one role. */
const criterionProblems = ({ line, fields }: Entry<ListedControl>): Problem[] => {
  const { criteria = [], compensating = [] } = fields;
  const unknown = served(fields).filter((code) => !criterionOf(code));
  const both = compensating.filter((code) => criteria.includes(code));
  return [
    ...unknown.map((code) => ({
      ...{ line, field: 'criteria', reason: `${code} is not in the catalogue.`, code: 'CRITERION_UNKNOWN' },
    })),
    ...both.map((code) => ({ line, field: 'compensating', reason: `${code} is among the criteria already.` })),
  ];
};

/** Controls of a file, all of them sound; else the file is refused with line and reason of each fault. */
export const readControls = (file: FileInput): readonly Entry<ListedControl>[] => {
  const { entries, problems } = checkRows(ListedControl, readRows(file, CONTROL_LIST));
  const codes = entries.map(({ line, fields }) => ({ line, key: fields.code }));
  const faults = [...problems, ...repeated(codes, 'code'), ...entries.flatMap(criterionProblems)];
  return faults.length > 0 ? refuseFile([...faults].sort((a, b) => a.line - b.line)) : entries;
};
