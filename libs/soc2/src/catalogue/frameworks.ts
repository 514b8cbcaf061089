import type { RequirementMapping } from '../framework/requirement-mapping.js';
import { LIBRARY_CONTROLS } from './controls.js';
import { CRITERIA } from './criteria.js';
import type { Framework } from './frameworks.schema.js';
import { readData } from './read-data.js';

/** Frameworks that come with the platform: ISO/IEC 27001 Annex A, HITRUST domains, NIST CSF categories. */
export const FRAMEWORKS: readonly Framework[] = (readData('frameworks.json') as { frameworks: Framework[] }).frameworks;

/** Undefined for a framework that does not come with the platform. */
export const frameworkOf = (code: string): Framework | undefined => FRAMEWORKS.find((one) => one.code === code);

const byCriteria = ({ column }: Framework): RequirementMapping[] =>
  CRITERIA.flatMap(({ code: criterion, mappings }) =>
    mappings[column].map((requirement) => ({ requirement, criterion, relation: 'INTERSECTS' as const })),
  );

const byTemplates = ({ column }: Framework): RequirementMapping[] =>
  column === 'iso27001'
    ? LIBRARY_CONTROLS.flatMap(({ code: template, iso27001 }) =>
        iso27001.map((requirement) => ({ requirement, template, relation: 'INTERSECTS' as const })),
      )
    : [];

/**
 * How criteria and templates stand to a framework. Each pair only says "usually helps to show this" until somebody has
 * looked at it, so each is INTERSECTS; a set that says more is published by the organization (4.15).
 */
export const mappingsOf = (framework: Framework): readonly RequirementMapping[] => [
  ...byCriteria(framework),
  ...byTemplates(framework),
];
