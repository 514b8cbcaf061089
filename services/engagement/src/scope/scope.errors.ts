import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { CategoriesVerdict } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import { requireEngagement } from '../engagement/engagement.errors.js';
import type { Draft, ScopeState } from './scope.js';

export const scopeLocked = (engagementId: string): DomainError =>
  new DomainError('SCOPE_LOCKED', 'The scope is locked by the audit; a change needs a new engagement.', {
    rule: 'SCP-6',
    engagementId,
  });

const CATEGORY_WORDS: Record<Exclude<CategoriesVerdict, 'FITS'>, readonly [rule: string, message: string]> = {
  SECURITY_CATEGORY_REQUIRED: ['SCP-1', 'SECURITY is always in scope.'],
  CATEGORY_UNKNOWN: ['SCP-2', 'There is no such category.'],
  CATEGORY_DUPLICATE: ['SCP-2', 'A category is chosen once.'],
};

export const categoriesRefused = (
  verdict: Exclude<CategoriesVerdict, 'FITS'>,
  categories: readonly string[],
): DomainError => {
  const [rule, message] = CATEGORY_WORDS[verdict];
  return new DomainError(verdict, message, { rule, categories });
};

export const categoryReason = (categories: readonly string[]): DomainError =>
  new DomainError('REASON_REQUIRED', `Say why for what differs from the recommendation: ${categories.join(', ')}.`, {
    rule: 'SCP-4',
    categories,
  });

export const exclusionNotAllowed = (code: string): DomainError =>
  new DomainError('CRITERION_EXCLUSION_NOT_ALLOWED', `${code} is a common criterion and stays in scope.`, {
    rule: 'SCP-3',
    code,
  });

export const criterionUnknown = (code: string): DomainError =>
  new DomainError('CRITERION_UNKNOWN', `There is no criterion ${code}.`, { code });

export const criterionNotInScope = (code: string): DomainError =>
  new DomainError('CRITERION_NOT_IN_SCOPE', `${code} belongs to no category that is chosen.`, { code });

export const descriptionNotApproved = (state: string): DomainError =>
  new DomainError('SYSTEM_DESCRIPTION_NOT_APPROVED', 'Confirming needs an approved system description.', {
    rule: 'SCP-5',
    state,
  });

export const dataTypesMissing = (): DomainError =>
  new DomainError('DATA_TYPES_MISSING', 'Declare at least one kind of data first.', { rule: 'SCP-5' });

/** The draft of an engagement's scope; else NOT_FOUND, SCOPE_LOCKED or SCOPE_SELECTION_INVALID_STATE. */
export const requireDraft = (state: ScopeState, engagementId: string): Draft => {
  if (state.is === 'ABSENT') throw notFound('scope of the engagement', engagementId);
  if (state.is === 'LOCKED') throw scopeLocked(engagementId);
  if (state.is !== 'DRAFT') throw invalidState('SCOPE_SELECTION', state.is, ['DRAFT']);
  return state;
};

/** The scope of an engagement that is under audit or over does not change any more (SCP-6). */
export const requireScopeOpen = (engagement: EngagementState, engagementId: string): void => {
  if (requireEngagement(engagement, engagementId).is !== 'OPEN') throw scopeLocked(engagementId);
};
