import { criterionOf } from '@attestry/soc2';
import type { Entry } from '../import-file/check-rows.js';
import { checkRows } from '../import-file/check-rows.js';
import type { Problem } from '../import-file/problem.js';
import { refuseFile } from '../import-file/problem.js';
import type { FileInput } from '../import-file/read-rows.js';
import { readRows } from '../import-file/read-rows.js';
import { FRAMEWORK_MAPPING, MappingRow } from './framework-mapping.schema.js';

/** A line names one of criterion and control with a relation, or neither: a requirement that nothing of ours maps to. */
const pairProblems = ({ line, fields }: Entry<MappingRow>): Problem[] => {
  const { criterion, control, relation } = fields;
  const named = [criterion, control].filter((code) => code !== undefined).length;
  if (named > 1) return [{ line, field: 'control', reason: 'is named beside a criterion; a line has one of them.' }];
  if (named === 1 && !relation) return [{ line, field: 'relation', reason: 'is missing for what the line maps.' }];
  return named === 0 && relation ? [{ line, field: 'relation', reason: 'says of nothing how it stands.' }] : [];
};

const unknownProblems = ({ line, fields }: Entry<MappingRow>, codes: ReadonlySet<string>): Problem[] => {
  const { criterion, control } = fields;
  if (criterion && !criterionOf(criterion))
    return [{ line, field: 'criterion', reason: `${criterion} is not in the catalogue.`, code: 'CRITERION_UNKNOWN' }];
  if (control && !codes.has(control))
    return [{ line, field: 'control', reason: `no control has the code ${control}.`, code: 'NOT_FOUND' }];
  return [];
};

const keyOf = ({ requirement, criterion = '', control = '' }: MappingRow): string =>
  [requirement, criterion, control].join('/');

const twice = (entries: readonly Entry<MappingRow>[]): Problem[] => {
  const first = new Map<string, number>();
  return entries.flatMap(({ line, fields }) => {
    const before = first.get(keyOf(fields));
    first.set(keyOf(fields), before ?? line);
    return before === undefined
      ? []
      : [{ line, field: 'requirement', reason: `has this pair in line ${before} already.` }];
  });
};

/** Pairs of a file, all of them sound; else the file is refused with line and reason of each fault. `codes`: controls that exist. */
export const readMappings = (file: FileInput, codes: ReadonlySet<string>): readonly Entry<MappingRow>[] => {
  const { entries, problems } = checkRows(MappingRow, readRows(file, FRAMEWORK_MAPPING));
  const pairs = entries.flatMap((entry) => [...pairProblems(entry), ...unknownProblems(entry, codes)]);
  const faults = [...problems, ...pairs, ...twice(entries)];
  return faults.length > 0 ? refuseFile([...faults].sort((a, b) => a.line - b.line)) : entries;
};
