import { randomUUID } from 'node:crypto';

export interface WalkRisk {
  readonly riskId: string;
  readonly title: string;
  readonly category: string;
  readonly criteria: readonly string[];
  /** Likelihood and impact, inherent then residual. */
  readonly scores: readonly [number, number, number, number];
  readonly controls: readonly string[];
  readonly treatment?: 'MITIGATE';
  readonly accepted?: true;
}

const risk = (
  title: string,
  category: string,
  criteria: string,
  scores: WalkRisk['scores'],
  controls: string,
  rest: Partial<WalkRisk> = {},
): WalkRisk => ({
  riskId: randomUUID(),
  title,
  category,
  criteria: criteria.split(' '),
  scores,
  controls: controls.split(' '),
  ...rest,
});

/** Each criterion in scope is touched by at least one; CC3.3 by fraud. Two stay above the appetite of 6: one is treated, one accepted. */
export const RISKS: readonly WalkRisk[] = [
  risk('Somebody takes over an account', 'SECURITY', 'CC6.1 CC6.6 CC6.7', [4, 5, 1, 4], 'AC-01 AC-05 NET-01'),
  risk('A leaver keeps access', 'SECURITY', 'CC6.2 CC6.3', [4, 4, 2, 3], 'AC-02 AC-03 AC-04'),
  risk('A harmful change reaches production', 'CHANGE', 'CC5.2 CC8.1', [4, 4, 2, 4], 'CHG-01 CHG-02 CHG-03', {
    treatment: 'MITIGATE',
  }),
  risk('A device is lost or infected', 'SECURITY', 'CC6.4 CC6.5 CC6.8', [3, 3, 1, 3], 'END-01 END-02 AST-03'),
  risk('A known weakness stays open', 'SECURITY', 'CC7.1', [4, 4, 3, 3], 'VUL-01', { accepted: true }),
  risk('An incident is seen too late', 'OPERATIONAL', 'CC7.2 CC7.3 CC7.4', [3, 5, 3, 2], 'LOG-01 LOG-02 INC-02'),
  risk(
    'An outage lasts longer than promised',
    'AVAILABILITY',
    'CC7.5 CC9.1 A1.1 A1.2 A1.3',
    [3, 5, 3, 2],
    'BCP-01 BCP-02 BCP-03',
  ),
  risk('A supplier fails us', 'VENDOR', 'CC9.2', [3, 4, 2, 3], 'VEN-01 VEN-02'),
  risk(
    'Fraud, or a control overridden by management',
    'FRAUD',
    'CC1.1 CC1.2 CC1.5 CC3.3',
    [2, 4, 1, 3],
    'GOV-01 GOV-02',
  ),
  risk(
    'Nobody knows who decides',
    'PEOPLE',
    'CC1.3 CC1.4 CC2.1 CC2.2 CC2.3 CC3.1 CC3.2 CC3.4 CC4.1 CC4.2 CC5.1 CC5.3',
    [3, 3, 1, 2],
    'POL-01 PPL-03 RSK-01',
  ),
];
