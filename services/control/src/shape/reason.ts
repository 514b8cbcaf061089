import { reasonRequired } from '@attestry/service-kit';

/** REASON_REQUIRED unless the reason has enough characters; one is enough where the domain names no length. */
export const requireReason = (rule: string, what: string, reason: string | undefined, characters = 1): string => {
  const text = reason?.trim() ?? '';
  if (text.length < characters) throw reasonRequired(rule, what, characters);
  return text;
};
