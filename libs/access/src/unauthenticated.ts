/**
 * Refused before anything was read. The message is the same for every cause, so that a forger learns nothing;
 * `reason` says what was wrong and belongs in the log, never in an answer.
 */
export class Unauthenticated extends Error {
  readonly code = 'UNAUTHENTICATED';

  constructor(readonly reason: string) {
    super('A valid bearer token is needed.');
    this.name = 'UNAUTHENTICATED';
  }
}
