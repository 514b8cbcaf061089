import { healthFacts, healthProof, statusFacts } from './control.js';
import type { Ground } from './ground.js';
import { all, last } from './ground.js';

/** Something that is the case without being one recorded fact; `fields` are what it is asked by. */
export interface Question {
  readonly fields: readonly string[];
  readonly rests: readonly Ground[];
}

const question = (fields: readonly string[], ...rests: readonly Ground[]): Question => ({ fields, rests });

/** What one can ask the reason of besides an event, and which facts made it so. */
export const QUESTIONS = {
  /** How a control stands (4.2). */
  CONTROL_HEALTH: question(['controlId'], ...healthFacts, healthProof),
  /** How a criterion stands by its controls (4.2). */
  CRITERION_STATUS: question(['code'], ...statusFacts),
  /** What a gap assessment found of a criterion. */
  GAP_FINDING: question(
    ['gapId', 'code'],
    last('FINDING', ['gapId', 'code'], 'CriterionFindingRecorded.v1'),
    last('FINDING', ['gapId', 'code'], 'CriterionStatusOverridden.v1'),
  ),
  /** What a test showed of an item. */
  SAMPLED_ITEM: question(['testId', 'itemKey'], all('RESULT', ['testId', 'itemKey'], 'TestItemRecorded.v1')),
  /** Conclusion of a test. */
  TEST_CONCLUSION: question(['testId'], last('CONCLUSION', 'testId', 'TestConcluded.v1')),
  /** Conclusion on a criterion in an audit. */
  CRITERION_CONCLUSION: question(['auditId', 'code'], last('CONCLUSION', ['auditId', 'code'], 'CriterionConcluded.v1')),
  /** Opinion of an audit: proposed by rule, and decided. */
  OPINION: question(
    ['auditId'],
    last('CONCLUSION', 'auditId', 'OpinionDecided.v1'),
    last('PROPOSAL', 'auditId', 'OpinionProposed.v1'),
  ),
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionKind = keyof typeof QUESTIONS;
