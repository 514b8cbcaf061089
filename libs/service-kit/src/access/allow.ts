import { SetMetadata } from '@nestjs/common';
import type { Role } from '@attestry/access';

export const ALLOWED_ROLES = 'attestry:allowed-roles';

/** Roles that may call a resolver (domain 3). A resolver without it is refused to everybody. */
export const Allow = (...roles: readonly Role[]) => SetMetadata(ALLOWED_ROLES, roles);

/** Everyone who belongs to the organization or audits it: what reading needs where no narrower rule holds. */
export const READERS: readonly Role[] = ['TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL', 'SYS'];
