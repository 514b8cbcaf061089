/** The closed list of codes that any command may give; the codes of an aggregate's own rules are listed beside it. */
export type CommonCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN_ROLE'
  | 'SEPARATION_OF_DUTIES'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'CONCURRENCY_CONFLICT'
  | 'COMMAND_ID_REUSED'
  | 'TENANT_NOT_ACTIVE'
  | 'RECORDED_TIME_NOT_SETTABLE'
  | 'VALID_TIME_NOT_APPLICABLE'
  | 'RECORDED_TIME_NOT_APPLICABLE'
  | 'PERSONAL_DATA_IN_CLEAR'
  | 'LEGAL_HOLD_ACTIVE'
  | 'READ_MODEL_BEHIND'
  | 'LIMIT_EXCEEDED'
  | 'REASON_REQUIRED';

/**
 * A broken rule: refused, nothing was appended. `code` is stable and reaches the caller as `extensions.code`;
 * `details` (rule id, state, missing parts) reach it beside the code and never hold personal data.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = code;
  }
}

/** `<AGGREGATE>_INVALID_STATE` with the state met and the states that would do (domain 2, introduction). */
export const invalidState = (aggregate: string, state: string, allowed: readonly string[]): DomainError =>
  new DomainError(`${aggregate}_INVALID_STATE`, `This needs ${allowed.join(' or ')}, and the state is ${state}.`, {
    state,
    allowed,
  });

export const notFound = (what: string, id: string): DomainError =>
  new DomainError('NOT_FOUND', `There is no ${what} with the id ${id}.`, { id });

export const alreadyExists = (what: string, id: string): DomainError =>
  new DomainError('ALREADY_EXISTS', `There is ${what} with the id ${id} already.`, { id });

export const reasonRequired = (rule: string, what: string, characters = 20): DomainError =>
  new DomainError('REASON_REQUIRED', `${what} needs a reason of at least ${characters} characters.`, { rule });

/** Refuses a reason that is too short to say why. */
export const requireReason = (rule: string, what: string, reason: string | undefined, characters = 20): void => {
  if ((reason?.trim().length ?? 0) < characters) throw reasonRequired(rule, what, characters);
};

/** A fact of a type that no version of this code knows: stop, do not guess. */
export const unknownFact = (fact: never): never => {
  throw new Error(`Unknown fact ${(fact as { type: string }).type}: this build is older than its data.`);
};
