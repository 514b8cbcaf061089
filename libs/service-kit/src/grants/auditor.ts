import type { Actor, Role } from '@attestry/access';

const AUDITORS: readonly Role[] = ['AU', 'AL'];

/** True for people of an audit firm: they see what was granted to their firm, whatever else they are. */
export const isAuditor = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.some((role) => AUDITORS.includes(role));
