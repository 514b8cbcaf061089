import { randomUUID } from 'node:crypto';
import type { WalkRisk } from '../steps/risks.js';

/** Scores as the rule proposes them. */
type Row = readonly [title: string, category: string, criteria: string, scores: WalkRisk['scores'], controls: string];

const ROWS: readonly Row[] = [
  ['Somebody takes over an account', 'SECURITY', 'CC6.1 CC6.6 CC6.7 CC6.8', [4, 4, 1, 4], '08 10 11'],
  ['A leaver keeps access', 'SECURITY', 'CC6.2 CC6.3', [3, 4, 2, 3], '09 14'],
  ['A harmful change goes out', 'CHANGE', 'CC5.2 CC7.1 CC8.1', [3, 4, 1, 3], '11 16 13'],
  [
    'An outage lasts too long',
    'AVAILABILITY',
    'CC7.2 CC7.3 CC7.4 CC7.5 CC9.1 A1.1 A1.2 A1.3',
    [3, 5, 3, 2],
    '14 15 18',
  ],
  ['A subservice fails us', 'VENDOR', 'CC6.4 CC6.5 CC9.2 P6.4 P6.5 P6.6', [3, 4, 2, 3], '17 27'],
  ['Fraud, or management overrides', 'FRAUD', 'CC1.1 CC1.2 CC1.5 CC3.3', [2, 4, 1, 3], '01 02'],
  [
    'Nobody knows who decides',
    'PEOPLE',
    'CC1.3 CC1.4 CC2.1 CC2.2 CC2.3 CC3.1 CC3.2 CC3.4 CC4.1 CC4.2 CC5.1 CC5.3',
    [3, 3, 2, 2],
    '04 07',
  ],
  ['A letter goes out twice, or not', 'OPERATIONAL', 'PI1.1 PI1.2 PI1.3 PI1.4 PI1.5', [3, 4, 2, 2], '19 20 21'],
  [
    'Data is used otherwise than agreed',
    'PRIVACY',
    'P1.1 P2.1 P3.1 P3.2 P4.1 P4.2 P4.3 C1.1 C1.2',
    [3, 5, 1, 3],
    '23 28 22 24',
  ],
  ['What people ask for is not done', 'PRIVACY', 'P5.1 P5.2 P6.1 P6.2 P6.3 P6.7 P7.1 P8.1', [4, 4, 3, 2], '26 25 29'],
];

export const RISKS: readonly WalkRisk[] = ROWS.map(([title, category, criteria, scores, controls]) => ({
  ...{ riskId: randomUUID(), title, category, criteria: criteria.split(' '), scores },
  controls: controls.split(' ').map((number) => `HL-${number}`),
}));
