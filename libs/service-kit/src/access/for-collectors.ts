import { SetMetadata } from '@nestjs/common';
import type { Actor } from '@attestry/access';
import { isCollector } from '@attestry/access';
import { DomainError } from '../errors.js';

export const FOR_COLLECTORS = 'attestry:for-collectors';

/** Opens a resolver that the role SYS may call to the tokens of collectors too; without it they are refused (D17). */
export const ForCollectors = () => SetMetadata(FOR_COLLECTORS, true);

/** D17: a collector reports its runs and submits evidence; whatever else the platform does under SYS is not its to do. */
export const refuseCollector = (actor: Pick<Actor, 'roles' | 'person'>): void => {
  if (isCollector(actor))
    throw new DomainError('FORBIDDEN_ROLE', 'A collector reports its own runs and submits evidence of them.', {
      rule: 'D17',
    });
};
