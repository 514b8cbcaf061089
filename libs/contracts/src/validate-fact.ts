import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { InvalidFact } from './invalid-fact.js';
import { FORBIDDEN_FIELDS, looksLikeMail } from './personal-data.js';
import type { EventType } from './registry.js';
import { isEventType, shapeOf } from './registry.js';
import { instant } from './schema.js';

const ajv = new Ajv({ strict: true, allErrors: false, ownProperties: true });
ajv.addVocabulary(['confidential', 'about', 'personal']);
ajv.addFormat('date', fullFormats.date);
ajv.addFormat('date-time', fullFormats['date-time']);

const compiled = new Map<EventType, ValidateFunction>();
const isInstant = ajv.compile(instant());

/** Compiled at a type's first use and kept: a process meets few of the types. */
const validatorOf = (type: EventType): ValidateFunction => {
  const known = compiled.get(type) ?? ajv.compile(shapeOf(type).data);
  compiled.set(type, known);
  return known;
};

/** Fields, at any depth, whose name or clear value is personal. Looked for only in what did not validate. */
const personalFields = (value: unknown, confidential: ReadonlySet<string>, path = ''): string[] => {
  if (typeof value === 'string') return !confidential.has(path) && looksLikeMail(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, child]) => {
    const here = `${path}/${field}`;
    return !Array.isArray(value) && FORBIDDEN_FIELDS.includes(field.toLowerCase())
      ? [here]
      : personalFields(child, confidential, here);
  });
};

const confidentialFields = (type: EventType): Set<string> =>
  new Set(
    Object.entries(shapeOf(type).data.properties)
      .filter(([, schema]) => schema['confidential'] !== undefined)
      .map(([field]) => `/${field}`),
  );

const fieldOf = ({ instancePath, params }: ErrorObject): string =>
  [instancePath, params['missingProperty'] ?? params['additionalProperty']]
    .filter((part) => part !== undefined)
    .join('/');

const refusal = (type: EventType, data: unknown, errors: readonly ErrorObject[]): InvalidFact => {
  const personal = personalFields(data, confidentialFields(type));
  if (personal.length > 0) {
    const message = `${type} would hold personal data in the clear: ${personal.join(', ')}.`;
    return new InvalidFact('PERSONAL_DATA_IN_CLEAR', message, { type, fields: personal });
  }
  const reasons = errors.map((error) => `${fieldOf(error) || '/'} ${error.message ?? error.keyword}`);
  return new InvalidFact('VALIDATION_FAILED', `${type} does not fit its schema: ${reasons.join('; ')}.`, {
    type,
    fields: errors.map(fieldOf),
  });
};

/**
 * Refuses what may not be recorded, before it is encrypted and appended. Throws `InvalidFact` with code VALIDATION_FAILED
 * or PERSONAL_DATA_IN_CLEAR.
 */
export const validateFact = (fact: {
  readonly type: string;
  readonly data: unknown;
  readonly effectiveAt?: string;
  readonly validTo?: string;
}): void => {
  const { type, data } = fact;
  if (!isEventType(type))
    throw new InvalidFact('VALIDATION_FAILED', `There is no event type ${type}.`, { type, fields: [] });
  const valid = validatorOf(type);
  if (!valid(data)) throw refusal(type, data, valid.errors ?? []);
  const times = (['effectiveAt', 'validTo'] as const).filter(
    (time) => fact[time] !== undefined && !isInstant(fact[time]),
  );
  if (times.length > 0) {
    throw new InvalidFact('VALIDATION_FAILED', `${type}: ${times.join(', ')} must be an RFC 3339 instant in UTC.`, {
      type,
      fields: times,
    });
  }
};
