/** Longest text that an event holds in place, in characters; longer content is a blob that the event names by its digest. */
export const MAX_TEXT = 8192;

/** A string in which nothing looks like a mail address (a package version such as `kit@2.1.0` does not). */
export const NO_MAIL = '^(?![\\s\\S]*[^\\s@]@[^\\s@]+\\.[A-Za-z]{2})';

const noMail = new RegExp(NO_MAIL, 'u');
export const looksLikeMail = (value: string): boolean => !noMail.test(value);

/** Names no field of an event may have, at any depth: such a field would hold a person's data in the clear. */
export const FORBIDDEN_FIELDS: readonly string[] = ['name', 'email', 'phone', 'address', 'ip'];
