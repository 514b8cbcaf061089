import type { Family } from '../vocabulary.js';

/** The six families of S14 and the three areas of S40. */
export const REQUIRED_FAMILIES = [
  'ACCESS_CONTROL',
  'ENCRYPTION',
  'FIREWALL',
  'INTRUSION_DETECTION',
  'CONTINUOUS_MONITORING',
  'AUTHENTICATION',
  'LOGGING',
  'PEOPLE',
  'VENDOR',
] as const satisfies readonly Family[];
export type RequiredFamily = (typeof REQUIRED_FAMILIES)[number];

export type FamilyStanding = 'COVERED' | 'REASONED' | 'OPEN';

/** Each required family has an ACTIVE control, or a recorded reason why not, or is open. */
export const familyCoverage = (
  activeFamilies: Iterable<Family>,
  reasoned: Iterable<Family>,
): Record<RequiredFamily, FamilyStanding> => {
  const active = new Set(activeFamilies);
  const excused = new Set(reasoned);
  const standing = (family: RequiredFamily): FamilyStanding => {
    if (active.has(family)) return 'COVERED';
    return excused.has(family) ? 'REASONED' : 'OPEN';
  };
  return Object.fromEntries(REQUIRED_FAMILIES.map((family) => [family, standing(family)])) as Record<
    RequiredFamily,
    FamilyStanding
  >;
};
