import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { criteriaInScope, CRITERIA_CATALOGUE } from '@attestry/soc2';
import type { Draft } from './scope.js';
import { excludedOf } from './scope.js';

/** The confirmation of a draft, with every criterion in it (SCP-7). */
export const confirmedScope = (
  engagementId: string,
  draft: Pick<Draft, 'version' | 'categories' | 'excluded'>,
): Fact<'ScopeConfirmed.v1'> =>
  fact('ScopeConfirmed.v1', {
    scopeId: engagementId,
    engagementId,
    scopeVersion: draft.version,
    categories: [...draft.categories],
    criteria: criteriaInScope(draft.categories, excludedOf(draft)),
    catalogueVersion: CRITERIA_CATALOGUE.version,
  });
