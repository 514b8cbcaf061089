import type { Numbers } from '../report/checks.js';

/**
 * What docs/domain/growth-example.md says, each number once, worked out from its input by the rules of docs/domain (the
 * numbers in brackets are their sections). The digests and orders are those of rule 4.7, computed by another program.
 */
export const NUMBERS = {
  G1: {
    stage: 'GROWTH', // ORG-6: 140 people
    'recommended categories': 'SECURITY AVAILABILITY PROCESSING_INTEGRITY CONFIDENTIALITY PRIVACY', // 4.1
    'advisories on categories': 'SOC_1_MAY_BE_NEEDED', // 4.1
    'description of the system': 'APPROVED, version 1', // 2.2
    'user entity controls': 5,
    'recommended report type': 'TYPE_2_DIRECT', // 4.1, first row
    'advisories on the type': 'PERIOD_MUST_RUN_FIRST', // 4.1: 0 months of history; 150 days are no hurry
    'report type': 'TYPE_2',
    period: '2037-02-01 to 2037-04-30', // ENG-4: three months, the shortest
    'scope version': 1,
    'criteria by category': '33 + 3 + 5 + 2 + 17', // SCP-7
    'criteria in scope': 60, // 61 less P3.2
    'step 1': '2037-01-05 to 2037-01-07, 2 days',
  },
  G2: {
    'controls, healthy, weak, absent': '28, 15, 2, 11', // 4.2
    'links to criteria': 61, // 60 primary, 1 compensating
    'met, partial, unmet': '30, 5, 25: readiness 5417, coverage 5833', // 4.3: 65 of 120, 35 of 60
    'items and points of the plan': '13, 35',
    'criteria without an item': 0, // REM-6
    'step 2': '2037-01-07 to 2037-01-12, 5 days',
  },
  G3: {
    'met, partial, unmet, readiness on 01-19': '50, 0, 10, 8333', // 4.3: 100 of 120, below the gate's 90.0
    'inclusive without papers': 'INCLUSIVE_CONSENT_MISSING CONSENT,ASSERTION', // VEN-2
    'subservice organizations': 'CARVE_OUT: 3 CSOCs HL-17, INCLUSIVE: HL-21 HL-22 0 CSOCs', // VEN-1, VEN-2
    'leaving PRIVACY out would take': '17: CATEGORY_LEFT_OUT', // SCP-8
    'the change adds, takes': 'P3.2, 0', // SCP-8
    'it makes version': 2, // SCP-8
    'it opens steps, and with what it adds': '1 2, none', // 4.11: step 3 was not left yet
    'it makes stale': 'GAP COMPLETED', // SCP-8; no risk assessment has begun
    'confirming what is not current': 'CONCURRENCY_CONFLICT',
    'steps 1, 2, 3 once reopened': 'REOPENED, REOPENED, ENTERED', // 4.11, V11
    'scope version, criteria': '2, 61', // SCP-7
    'gap assessment of version 1': 'STALE', // SCP-8
    'met, partial, unmet of version 2': '50, 0, 11: readiness 8197, coverage 8197', // 4.3: 100 of 122, 50 of 61
    'met, partial, unmet, readiness on 01-26': '61, 0, 0, 10000',
    'readiness of the five categories, bp': '10000 10000 10000 10000 10000',
    'items and points verified': '14, 37',
    'step 3': '2037-01-12 to 2037-01-26, 14 days',
  },
  G4: {
    risks: 10,
    'criteria covered': 61, // RAS-1
    'sums inherent, residual': '127, 45', // 4.9
    'above appetite': 0, // 6 at most
    'unlike the proposal': 0, // 4.9
    'step 4': '2037-01-26 to 2037-01-28, 2 days',
  },
  G5: {
    'readiness concluded': 'READY, 10000, 10000, 0 missing', // RDY-1, RDY-3
    'period, in days': '2037-02-01 to 2037-04-30, 89',
    'period locked': 'LOCKED 2037-05-01', // MON-1
    'occurrences missed': 1, // HL-20 in March
    'step 5': '2037-01-28 to 2037-04-28, 90 days',
  },
  G6: {
    'populations with items': 28, // all but HL-15
    'items of all populations': 62, // 9 settings, 7 quarterly, 3 × 3 monthly, 37 occurrences
    'of them missed': 1, // POP-5
    'items first drawn, of extensions': '52, 6', // 4.7: 9 + 7 + 3 × 2 + 30; C6: 5 + 1
    'draws that come out the same again': 28, // SMP-3
    'digest of the population of HL-16': '4f9ddb9fde968baa080d533ac71f79a96a56bd212f50f9ca307e01d002022834', // 4.7 (1)
    'seed of its draw': 'cd3e0bdc8130b616d6a9d78fc5bc8c22f3c5eaed0a584418e58aabf840c73a49', // 4.7 (2)
    'sample and extension of HL-16':
      'CHG-008 CHG-001 CHG-007 CHG-002 CHG-005 + CHG-011 CHG-012 CHG-006 CHG-003 CHG-009', // 4.7 (3), (4)
    'sample and extension of HL-20': '2037-03 2037-04 + 2037-02', // 4.7
    exceptions: 3, // TOC-5
    'item, state, response': 'LVR-002 CLEARED NONE, CHG-007 CONFIRMED SUBMITTED, 2037-03 CONFIRMED WAIVED', // EXC-2, MRS
    'first proposal': 'O2 DISCLAIMER', // 4.8
    'first limited': 'P4.1 P4.2 P4.3 P5.1 P5.2 P6.1 P6.2 P6.3 P6.7 P8.1', // 4.8: HL-24, HL-25, HL-26
    'first met, compensated, not met, limited': '50, 1, 0, 10',
    'first arithmetic': 'X 0: 100·0=0, 25·61=1525, series 0; L 10: 100·10=1000, 25·61=1525, series 4; D FAIR', // 4.8
    'tests of design, of operation': '29, 29',
    conclusions: [
      'HL-09 C5 EFFECTIVE', // cleared: d 0
      'HL-15 C2 NO_OCCURRENCE', // N 0
      'HL-16 C7 EFFECTIVE_WITH_EXCEPTION', // 100·1 = 100 ≤ 10·10 = 100
      'HL-20 C8 NOT_EFFECTIVE', // 100·1 = 100 > 10·3 = 30
      'HL-24 C3 SCOPE_LIMITED',
      'HL-25 C5 EFFECTIVE', // lifted
      'HL-26 C3 SCOPE_LIMITED',
    ].join(', '),
    'effective controls': 24, // 29 less HL-15, 16, 20, 24, 26
    'criteria without an occurrence': 'CC7.4 CC7.5', // 4.8: met on design, disclosed
    compensation: 'PI1.3 by HL-19', // 4.8
    proposal: 'O4 QUALIFIED', // 4.8
    limited: 'P4.1 P4.2 P4.3 P6.1 P6.2 P6.3 P6.7',
    'not met': 'none',
    'met, compensated, not met, limited': '53, 1, 0, 7', // 61
    arithmetic: 'X 0: 100·0=0, 25·61=1525, series 0; L 7: 100·7=700, 25·61=1525, series 2; D FAIR', // 4.8
    'opinion and criteria printed': 'QUALIFIED [P4.1 P4.2 P4.3 P6.1 P6.2 P6.3 P6.7]',
    'description printed': 'version 2, 5 CUECs', // SYD-3
    'subservice organizations printed': 'CARVE_OUT, 3 CSOCs; INCLUSIVE HL-21 HL-22, 0 CSOCs',
    'criteria, controls, links, tests printed': '61, 29, 62, 58', // 61 primary, 1 compensating
    'items, deviations printed': '58, 2', // 52 + 6
    'cleared exceptions printed': 'HL-09 LVR-002', // EXC-2
    'limitations printed': 'HL-24 DEL-003, HL-24 DEL-004, HL-26 DSC-002', // C3
    'responses printed': 1, // the other is waived
    'requests initial, follow-up': '5, 2',
    'requests accepted, unobtainable, all': '4, 3, 7',
    'fieldwork, with what was reopened': '2037-05-04 to 2037-05-22',
    'fieldwork reopened': 1,
    'days from fieldwork to report': 22, // RPT-7: 14 at least
    'report type, opinion, state': 'TYPE_2 QUALIFIED CURRENT',
    'report covers': '2037-02-01 to 2037-04-30',
    'categories of the report': 'SECURITY AVAILABILITY PROCESSING_INTEGRITY CONFIDENTIALITY PRIVACY',
    'report of, valid until': '2037-05-26, 2038-05-26', // 4.10: 12 months
    'digest is that of its bytes': 'yes', // RPT-5
    'step 6': '2037-05-01 to 2037-05-26, 25 days',
    'step 7 entered on': '2037-05-26',
  },
} as const satisfies Numbers;
