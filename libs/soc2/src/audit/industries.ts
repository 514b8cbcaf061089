/** Industries that firms list and organizations are of, and which lie next to each other [conv]; version 1. */
const NEIGHBOURS = {
  SOFTWARE: ['HOSTING', 'DATA_ANALYTICS', 'TELECOMMUNICATIONS'],
  HOSTING: ['TELECOMMUNICATIONS', 'MANAGED_SERVICES'],
  DATA_ANALYTICS: ['MARKETING'],
  MANAGED_SERVICES: ['SOFTWARE', 'CONSULTING'],
  TELECOMMUNICATIONS: ['MEDIA'],
  PAYMENTS: ['BANKING', 'SOFTWARE', 'RETAIL'],
  BANKING: ['INSURANCE', 'INVESTMENT'],
  INSURANCE: ['HEALTHCARE'],
  INVESTMENT: ['INSURANCE'],
  HEALTHCARE: ['LIFE_SCIENCES'],
  LIFE_SCIENCES: ['MANUFACTURING'],
  HUMAN_RESOURCES: ['PAYROLL', 'SOFTWARE'],
  PAYROLL: ['BANKING'],
  LEGAL: ['CONSULTING'],
  CONSULTING: ['HUMAN_RESOURCES'],
  MARKETING: ['MEDIA', 'RETAIL'],
  MEDIA: ['EDUCATION'],
  RETAIL: ['LOGISTICS'],
  LOGISTICS: ['MANUFACTURING'],
  MANUFACTURING: ['ENERGY'],
  ENERGY: ['PUBLIC_SECTOR'],
  EDUCATION: ['PUBLIC_SECTOR'],
  PUBLIC_SECTOR: ['HEALTHCARE'],
} as const;

export type Industry = keyof typeof NEIGHBOURS;

/** Codes of the catalogue of industries. */
export const INDUSTRIES = Object.keys(NEIGHBOURS) as readonly Industry[];

const besides = (code: string): readonly string[] =>
  Object.hasOwn(NEIGHBOURS, code) ? NEIGHBOURS[code as Industry] : [];

/** Group of a code `<group>.<industry>`, for codes that are not of the catalogue. */
const group = (code: string): string | undefined => (code.includes('.') ? code.split('.')[0] : undefined);

const adjacent = (own: string, known: string): boolean =>
  besides(own).includes(known) ||
  besides(known).includes(own) ||
  (group(own) !== undefined && group(own) === group(known));

/** How near a firm's industries are to an organization's own (4.13): by the catalogue, never by what somebody says of it. */
export const industryNearness = (own: string | undefined, known: readonly string[]): 'SAME' | 'ADJACENT' | 'NONE' => {
  if (own === undefined) return 'NONE';
  if (known.includes(own)) return 'SAME';
  return known.some((one) => adjacent(own, one)) ? 'ADJACENT' : 'NONE';
};
