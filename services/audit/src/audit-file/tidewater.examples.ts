import type { ExampleControl } from './audit-file.examples.js';

const LINKS: readonly string[] = [
  'TF-01 CC1.1 CC1.5',
  'TF-02 CC1.2',
  'TF-03 CC1.3',
  'TF-04 CC1.4',
  'TF-05 CC1.4 CC2.2',
  'TF-06 CC1.5',
  'TF-07 CC2.2 CC5.3',
  'TF-08 CC2.3',
  'TF-09 CC3.1 CC3.2 CC3.3 CC3.4 CC5.1',
  'TF-10 CC2.1 CC4.1 CC4.2',
  'TF-11 CC6.1',
  'TF-12 CC6.2',
  'TF-13 CC6.2 CC6.3',
  'TF-14 CC6.3',
  'TF-15 CC6.1 C1.1',
  'TF-16 CC6.7',
  'TF-17 CC6.4 CC9.2',
  'TF-18 CC6.5',
  'TF-19 CC5.2 CC6.6',
  'TF-20 CC6.8',
  'TF-21 CC7.1',
  'TF-22 CC7.2',
  'TF-23 CC7.3 CC7.4',
  'TF-24 A1.2',
  'TF-25 CC7.5 A1.3',
  'TF-26 CC8.1',
  'TF-27 CC9.1',
  'TF-28 A1.1',
  'TF-29 C1.1',
  'TF-30 C1.2',
  'TF-31 CC6.1 CC6.3',
];

/** The 31 controls of the worked example and what its Type 2 concluded of them (domain 8.2, 8.8). */
export const TIDEWATER: readonly ExampleControl[] = LINKS.map((line) => {
  const [id = '', ...criteria] = line.split(' ');
  if (id === 'TF-13') return { id, criteria, conclusion: 'NOT_EFFECTIVE' };
  return { id, criteria, conclusion: id === 'TF-26' ? 'EFFECTIVE_WITH_EXCEPTION' : 'EFFECTIVE' };
});

export const CC63_BY_TF14 = {
  criterion: 'CC6.3',
  controlId: 'TF-14',
  reason: 'The quarterly review found and closed every account of a leaver in the period.',
};
