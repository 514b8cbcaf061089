import { reasonRequired } from '@attestry/service-kit';

/** REASON_REQUIRED unless the reason says something; 20 characters where the domain asks to explain a decision. */
export const requiredReason = (rule: string, what: string, reason: string | undefined, characters = 1): string => {
  const text = reason?.trim() ?? '';
  if (text.length < characters) throw reasonRequired(rule, what, characters);
  return text;
};
