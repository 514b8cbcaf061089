import { classified, onboarded, reviewed } from '../vendor/vendor.examples.js';
import type { Case, Doc } from './case.js';
import { MANAGER } from './case.js';

const stream = 'vendor-acme-v-1';
const vendorId = 'v-1';
const approved = { [stream]: [onboarded(), reviewed()] };
const cycle = { id: 'eng-1', locked: false, days: { start: '2026-01-01', end: '2026-06-30' } };
const watching = { id: 'c-1', state: 'ACTIVE', frequency: 'QUARTERLY' } as Doc;
const known = (...docs: object[]) => ({ 'known-cycle': docs as Doc[], 'known-control': [watching] });
const csocs = [{ csocId: 'csoc-1', criterion: 'CC6.4' }];
const classify = { command: 'classifyAsSubservice', by: MANAGER, streams: approved, documents: known(cycle) };
const carveOut = { vendorId, engagementId: 'eng-1', method: 'CARVE_OUT' };
const report = { kind: 'SOC_2_TYPE_2', coverageStart: '2024-07-01', coverageEnd: '2025-06-30' };

/** Vendors: rules VEN-1 to VEN-6, row 45. */
export const VENDOR_CASES: readonly Case[] = [
  {
    ...{ ...classify, name: 'VEN-1 row 45 carve-out vendor without CSOC', code: 'CSOC_REQUIRED' },
    input: { ...carveOut, monitoringControlId: 'c-1' },
  },
  {
    ...{ ...classify, name: 'VEN-1 carve-out that nobody watches', code: 'VENDOR_MONITORING_CONTROL_REQUIRED' },
    input: { ...carveOut, csocs },
  },
  {
    ...{
      ...classify,
      name: 'VEN-2 inclusive without consent, assertion and controls',
      code: 'INCLUSIVE_CONSENT_MISSING',
    },
    input: { ...carveOut, method: 'INCLUSIVE' },
  },
  {
    ...{ ...classify, name: 'VEN-3 rely on a vendor whose review is overdue', code: 'VENDOR_REVIEW_OUTDATED' },
    streams: { [stream]: [onboarded(), reviewed({ nextReviewOn: '2025-12-31' })] },
    input: { ...carveOut, csocs, monitoringControlId: 'c-1' },
  },
  {
    ...{ name: 'VEN-4 a report that ended six months before our period', streams: { [stream]: [onboarded()] } },
    ...{ command: 'reviewVendor', by: MANAGER, documents: known(cycle), code: 'VENDOR_REPORT_NOT_COVERING' },
    input: { vendorId, outcome: 'APPROVED', report, engagementId: 'eng-1' },
  },
  {
    ...{ name: 'VEN-5 offboard inside the period of a frozen description', command: 'offboardVendor', by: MANAGER },
    streams: { [stream]: [onboarded(), reviewed(), classified()] },
    documents: {
      ...known(cycle),
      'frozen-description': [{ id: 'd-1/1', vendorIds: ['v-1'], engagementIds: ['eng-1'] } as Doc],
    },
    ...{ input: { vendorId, effectiveFrom: '2026-03-01' }, code: 'VENDOR_IN_FROZEN_DESCRIPTION' },
  },
  {
    ...{ ...classify, name: 'VEN-6 another method once the scope is locked', code: 'SUBSERVICE_METHOD_LOCKED' },
    streams: { [stream]: [onboarded(), reviewed(), classified({ method: 'INCLUSIVE', csocs: [] })] },
    documents: known({ ...cycle, locked: true }),
    input: { ...carveOut, csocs, monitoringControlId: 'c-1' },
  },
];
