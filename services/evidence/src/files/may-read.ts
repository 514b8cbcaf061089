import type { Actor } from '@attestry/access';
import { DomainError } from '@attestry/service-kit';

/** What the right to read the content of a piece of evidence depends on (domain 3, "read evidence content"). */
export interface Ownership {
  readonly submittedBy: string;
  /** Owners of the controls it is evidence of. */
  readonly owners: readonly string[];
}

const forbidden = (): DomainError =>
  new DomainError(
    'FORBIDDEN_ROLE',
    'The content is for management, for owners of its controls, for who submitted it, and for its auditors.',
    { rule: '3' },
  );

/** TO and CM read all, CO what is of own controls or was submitted by them, EM what they submitted; nobody else does. */
export const requireMayRead = ({ roles, person }: Actor, { submittedBy, owners }: Ownership): void => {
  if (roles.includes('TO') || roles.includes('CM')) return;
  if (roles.includes('CO') && owners.includes(person)) return;
  if ((roles.includes('CO') || roles.includes('EM')) && submittedBy === person) return;
  throw forbidden();
};
