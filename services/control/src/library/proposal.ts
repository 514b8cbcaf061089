import type { Stage } from '@attestry/soc2';
import { criteriaInScope, proposeControls } from '@attestry/soc2';
import type { ControlDoc } from '../control-details/control.projection.js';
import { toControl } from '../control-details/control.type.js';
import { toCriteria } from '../criteria/criterion.type.js';
import type { KnownScope } from '../known-engagement/known-engagement.projection.js';
import { toLibraryControl } from './library-control.type.js';
import type { ControlProposal } from './proposal.type.js';

/** The stage-appropriate proposal for a scope (S38, S39), beside the controls taken already. */
export const proposalFor = (
  stage: Stage,
  { categories, criteria }: Pick<KnownScope, 'categories' | 'criteria'>,
  adopted: readonly ControlDoc[],
  validAt: string,
): ControlProposal => {
  const excluded = criteriaInScope(categories).filter((code) => !criteria.includes(code));
  const proposals = proposeControls(stage, categories, excluded);
  const covered = new Set(proposals.flatMap((proposal) => proposal.criteria));
  const taken = (code: string) => adopted.find(({ templateId, state }) => templateId === code && state !== 'RETIRED');
  return {
    stage,
    controls: proposals.map(({ control, because, criteria: served }) => {
      const doc = taken(control.code);
      const shown = { template: toLibraryControl(control), because, criteria: toCriteria(served) };
      return doc ? { ...shown, control: toControl(doc, validAt) } : shown;
    }),
    open: toCriteria(criteria.filter((code) => !covered.has(code))),
  };
};
