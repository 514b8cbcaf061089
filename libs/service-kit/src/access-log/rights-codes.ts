import type { DomainError } from '../errors.js';

const RIGHTS: readonly string[] = [
  'FORBIDDEN_ROLE',
  'SEPARATION_OF_DUTIES',
  'AUDITOR_NOT_INDEPENDENT',
  'OBSERVER_READ_ONLY',
];

/** True for what was refused because of who asked; an engagement that was not granted (D12) is among it. */
export const isRightsCode = ({ code, details }: Pick<DomainError, 'code' | 'details'>): boolean =>
  RIGHTS.includes(code) || details['rule'] === 'D12';
