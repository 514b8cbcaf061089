import type { LibraryControl } from '../catalogue/controls.schema.js';
import { LIBRARY_CONTROLS } from '../catalogue/controls.js';
import { isCommon, type CriterionCode } from '../catalogue/criteria.js';
import { criteriaInScope } from '../catalogue/scope.js';
import type { Category, Stage } from '../vocabulary.js';
import { isAboveStage } from './stage.js';

/** Why a template is proposed: its stage has come, or its category is in scope. */
export type ProposalCause = 'STAGE' | 'CATEGORY';

export interface ControlProposal {
  readonly control: LibraryControl;
  readonly because: ProposalCause;
  /** The control's criteria that are in scope, main one first. */
  readonly criteria: readonly CriterionCode[];
}

const causeFor = (control: LibraryControl, stage: Stage): ProposalCause | undefined => {
  if (!isAboveStage(control.stage, stage)) return 'STAGE';
  return control.criteria.some(isCommon) ? undefined : 'CATEGORY';
};

/**
 * Templates that fit a stage and scope (S38). A template that serves only A, C, PI or P criteria is expected as soon
 * as its category is in scope, whatever the stage: no earlier control could stand in for it.
 */
export const proposeControls = (
  stage: Stage,
  categories: readonly Category[],
  excluded: readonly CriterionCode[] = [],
): ControlProposal[] => {
  const scope = new Set(criteriaInScope(categories, excluded));
  return LIBRARY_CONTROLS.flatMap((control) => {
    const criteria = control.criteria.filter((code) => scope.has(code));
    const because = causeFor(control, stage);
    return because && criteria.length > 0 ? [{ control, because, criteria }] : [];
  });
};

/** CTL-9: taking this template needs a reason at the given stage. */
export const isOffStage = (control: LibraryControl, stage: Stage): boolean => causeFor(control, stage) === undefined;
