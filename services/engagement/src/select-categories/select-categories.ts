import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { Category } from '@attestry/soc2';
import { categoriesNeedingReason, checkCategories, recommendCategories } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import { categoriesRefused, categoryReason, requireDraft, requireScopeOpen } from '../scope/scope.errors.js';
import type { Draft, ScopeState } from '../scope/scope.js';
import type { CategoryReasonInput, SelectCategoriesInput } from './select-categories.command.js';

/** Known categories, each once, SECURITY among them (SCP-1, 2). */
export const requireCategories = (categories: readonly string[]): Category[] => {
  const verdict = checkCategories(categories);
  if (verdict !== 'FITS') throw categoriesRefused(verdict, categories);
  return categories as Category[];
};

/** Words for each category that differs from the recommendation (SCP-4). */
const requireReasons = (
  categories: readonly Category[],
  recommended: readonly Category[],
  reasons: readonly CategoryReasonInput[],
): string | undefined => {
  const said = new Map(reasons.map(({ category, reason }) => [category, reason.trim()]));
  const needed = categoriesNeedingReason(categories, recommended);
  const silent = needed.filter((category) => !said.get(category));
  if (silent.length > 0) throw categoryReason(silent);
  return needed.length === 0
    ? undefined
    : needed.map((category) => `${category}: ${said.get(category) ?? ''}`).join('\n');
};

/** What domain 4.1 recommends for a draft. */
export const recommendationFor = ({
  dataTypes,
  flags,
  clientRegions,
}: Pick<Draft, 'dataTypes' | 'flags' | 'clientRegions'>) => recommendCategories({ dataTypes, clientRegions, ...flags });

/** Chooses the categories (SCP-1, 2, 4). */
export const selectCategories = (
  input: SelectCategoriesInput,
  state: ScopeState,
  cycle: EngagementState,
): Fact<'CategoriesSelected.v1'>[] => {
  const { engagementId } = input;
  const categories = requireCategories(input.categories);
  requireScopeOpen(cycle, engagementId);
  const recommended = recommendationFor(requireDraft(state, engagementId)).categories;
  const reasons = requireReasons(categories, recommended, input.reasons ?? []);
  const ids = { scopeId: engagementId, engagementId };
  return [
    fact('CategoriesSelected.v1', { ...ids, categories, recommended, ...(reasons === undefined ? {} : { reasons }) }),
  ];
};
