import { createHash } from 'node:crypto';
import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, refuseField, requireText } from '@attestry/service-kit';
import type { Entry } from '../import-file/check-rows.js';
import type { MappingSetState } from '../mapping-set/mapping-set.js';
import { present } from '../shape/present.js';
import type { MappingRow } from './framework-mapping.schema.js';
import type { ImportFrameworkInput } from './import-framework.command.js';

type Pair = EventData<'RequirementMapped.v1'>['mappings'][number];

const FRAMEWORK = /^[A-Z][A-Z0-9_]{1,39}$/;
const MOST = 2_000;

const pairsOf = (rows: readonly MappingRow[]): Pair[] =>
  rows.flatMap(({ criterion, control, relation }) =>
    relation ? [{ relation, ...present({ criterion, control }) }] : [],
  );

/** Lines of one requirement, in the order in which the file first names it. */
const byRequirement = (mappings: readonly Entry<MappingRow>[]): Map<string, MappingRow[]> => {
  const groups = new Map<string, MappingRow[]>();
  for (const { fields } of mappings)
    groups.set(fields.requirement, [...(groups.get(fields.requirement) ?? []), fields]);
  return groups;
};

const requireShape = ({ framework, version, title }: ImportFrameworkInput): void => {
  if (!FRAMEWORK.test(framework)) refuseField('framework', 'is capitals, digits and "_", for example PCI_DSS.');
  requireText('version', version, 100);
  if (title) requireText('title', title, 200);
};

/** Publishes a mapping set whole, once for each version of a framework (4.15). */
export const importFramework = (
  input: ImportFrameworkInput,
  mappings: readonly Entry<MappingRow>[],
  mappingSetId: string,
  state: MappingSetState,
): Fact<'MappingSetPublished.v1' | 'RequirementMapped.v1'>[] => {
  const { framework, version, title, content } = input;
  requireShape(input);
  if (state.is !== 'ABSENT') throw alreadyExists('mapping set', mappingSetId);
  const requirements = byRequirement(mappings);
  if (requirements.size > MOST) refuseField('content', `has ${requirements.size} requirements; ${MOST} at most.`);
  const digest = createHash('sha256').update(content).digest('hex');
  const head = { mappingSetId, framework, version, rows: mappings.length, digest, ...present({ title }) };
  const mapped = [...requirements].map(([requirement, rows]) => {
    const said = present({ title: rows.find((row) => row.title)?.title });
    return fact('RequirementMapped.v1', { mappingSetId, framework, requirement, mappings: pairsOf(rows), ...said });
  });
  return [fact('MappingSetPublished.v1', head), ...mapped];
};
