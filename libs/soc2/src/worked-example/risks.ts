/** One risk of the worked example (domain 8.5): likelihood and impact before and after its controls. */
export interface ExampleRisk {
  readonly code: string;
  readonly title: string;
  readonly fraud: boolean;
  readonly criteria: readonly string[];
  readonly inherent: Scores;
  readonly controls: readonly string[];
  readonly residual: Scores;
}

type Scores = readonly [likelihood: number, impact: number];
type Row = readonly [code: string, title: string, criteria: string, before: Scores, controls: string, after: Scores];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['R-01', 'account takeover', 'CC6.1 CC6.6 CC6.7', [4, 5], '11 16 19 22', [1, 4]],
  ['R-02', 'leaver keeps access', 'CC6.2 CC6.3', [4, 4], '12 13 14', [2, 3]],
  ['R-03', 'privileged misuse', 'CC6.1 CC6.3', [3, 5], '11 14', [2, 4]],
  ['R-04', 'harmful change', 'CC5.2 CC8.1', [4, 4], '19 26 10', [2, 3]],
  ['R-05', 'device malware or loss', 'CC6.4 CC6.5 CC6.8', [3, 3], '18 20', [1, 3]],
  ['R-06', 'unpatched weakness', 'CC7.1', [4, 4], '19 21', [3, 3]],
  ['R-07', 'incident missed', 'CC7.2 CC7.3 CC7.4', [3, 5], '10 22 23', [3, 2]],
  ['R-08', 'outage, data loss', 'CC7.5 CC9.1 A1.1 A1.2 A1.3', [3, 5], '28 24 25 27', [2, 2]],
  ['R-09', 'vendor failure', 'CC6.4 CC9.2', [3, 4], '17 27', [3, 2]],
  ['R-10', 'fraud, override', 'CC1.1 CC1.2 CC1.5 CC3.3', [2, 4], '01 02', [1, 3]],
  ['R-11', 'weak governance', 'CC1.3 CC1.4 CC2.1 CC2.2 CC2.3 CC3.1 CC3.2 CC3.4 CC4.1 CC4.2 CC5.1 CC5.3', [3, 3], '05 07 09', [1, 2]],
  ['R-12', 'client data leaked or kept', 'C1.1 C1.2', [3, 5], '15 29 30', [1, 4]],
];

/** as assessed on 2025-12-12. */
export const TIDEWATER_RISKS: readonly ExampleRisk[] = ROWS.map(
  ([code, title, criteria, inherent, controls, residual]) => ({
    code,
    title,
    fraud: code === 'R-10',
    criteria: criteria.split(' '),
    inherent,
    controls: controls.split(' ').map((number) => `TF-${number}`),
    residual,
  }),
);
