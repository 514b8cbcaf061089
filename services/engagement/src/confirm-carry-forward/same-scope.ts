import type { ScopeState } from '../scope/scope.js';

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/**
 * Same content of scope as the predecessor's (domain 4.11). A scope that is not confirmed yet is the same when it will be
 * confirmed with that content, which a carried step 1 sees to.
 */
export const sameScope = (scope: ScopeState, before: ScopeState, willBeCarried: boolean): boolean => {
  if (before.is === 'ABSENT' || before.is === 'DRAFT') return false;
  if (scope.is === 'ABSENT' || scope.is === 'DRAFT') return willBeCarried;
  return sameSet(scope.categories, before.categories) && sameSet(scope.criteria, before.criteria);
};
