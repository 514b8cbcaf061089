/**
 * A fact that may not be recorded. VALIDATION_FAILED: it does not fit its schema. PERSONAL_DATA_IN_CLEAR: it would put
 * personal data in the log unencrypted. `details` name the type and the fields, never a value.
 */
export class InvalidFact extends Error {
  constructor(
    readonly code: 'VALIDATION_FAILED' | 'PERSONAL_DATA_IN_CLEAR',
    message: string,
    readonly details: { readonly type: string; readonly fields: readonly string[] },
  ) {
    super(message);
    this.name = code;
  }
}
