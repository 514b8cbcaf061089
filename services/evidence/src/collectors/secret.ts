import { DomainError } from '@attestry/service-kit';

/** Forms that keys and tokens of common services have; a long hexadecimal or base64 word is one too. */
const SECRETS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/,
  /\bglpat-[A-Za-z0-9_-]{20,}/,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,}/,
  /\b(?:sk|rk|pk)[-_](?:live|test|proj|ant)[-_A-Za-z0-9]{8,}/,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\./,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]+:[^\s@/]+@/i,
  /\b(?:password|passwd|secret|token|api[-_]?key)\s*[=:]\s*\S{6,}/i,
];

export const looksLikeSecret = (text: string): boolean => SECRETS.some((form) => form.test(text));

const REFERENCE = /^[a-z][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63}){0,5}$/;
const LONG_HEX = /[0-9a-f]{32}/;

/** COL-2: a secret is named, as `none` or as a path in the secret store, and never given. */
export const requireReference = (secretRef: string): void => {
  if (!REFERENCE.test(secretRef) || LONG_HEX.test(secretRef) || looksLikeSecret(secretRef))
    throw secretInPayload('secretRef');
};

/** COL-2 for the words of a machine: what a tool says it saw goes into the log in the clear. */
export const refuseSecrets = (field: string, texts: readonly string[]): void => {
  if (texts.some(looksLikeSecret)) throw secretInPayload(field);
};

const secretInPayload = (field: string): DomainError =>
  new DomainError('SECRET_IN_PAYLOAD', `${field} names a secret in the secret store; it never holds one.`, {
    rule: 'COL-2',
    field,
  });
