import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fact } from '@attestry/contracts';
import { given, projected } from '@attestry/testing';
import { addMonths } from '@attestry/soc2';
import { classifyAsSubservice } from '../classify-as-subservice/classify-as-subservice.js';
import { frozenDescription } from '../known-cycle/frozen-description.projection.js';
import { markVendorReviewOverdue } from '../mark-vendor-review-overdue/mark-vendor-review-overdue.js';
import { offboardVendor } from '../offboard-vendor/offboard-vendor.js';
import { onboardVendor } from '../onboard-vendor/onboard-vendor.js';
import { reviewVendor } from '../review-vendor/review-vendor.js';
import { vendorRegister } from '../vendor-register/vendor.projection.js';
import { reportCovers } from './report-covers.js';
import { classified, offboarded, onboarded, overdue, reviewed } from './vendor.examples.js';
import type { VendorState } from './vendor.js';
import { vendor } from './vendor.js';

const now = '2026-01-01T09:00:00.000Z';
const cycle = { id: 'eng-1', locked: false, days: { start: '2026-01-01', end: '2026-12-31' } };
const controls = new Map([['c-1', { state: 'ACTIVE' as const }]]);
const evidence = new Map([
  ['e-consent', { acceptedAt: now }],
  ['e-assertion', { acceptedAt: now }],
]);
const known = { today: '2026-01-15', cycle, controls, evidence };
const carveOut = {
  ...{ vendorId: 'v-1', engagementId: 'eng-1', method: 'CARVE_OUT' as const },
  csocs: [{ csocId: 'csoc-1', criterion: 'CC6.4' }],
  monitoringControlId: 'c-1',
  controlIds: [],
};
const inclusive = {
  ...{ vendorId: 'v-1', engagementId: 'eng-1', method: 'INCLUSIVE' as const },
  csocs: [],
  ...{ consentEvidenceId: 'e-consent', assertionEvidenceId: 'e-assertion', controlIds: ['c-1'] },
};

type Review = Parameters<typeof reviewVendor>[0];
const review =
  (change: Partial<Review> = {}, known: typeof cycle | undefined = undefined) =>
  (state: VendorState) =>
    reviewVendor({ vendorId: 'v-1', outcome: 'APPROVED', exceptions: 0, ...change }, { now }, state, known);
type Classify = Parameters<typeof classifyAsSubservice>[0];
const classify =
  (input: Classify, context: Partial<typeof known> = {}) =>
  (state: VendorState) =>
    classifyAsSubservice(input, state, { ...known, ...context });

const approved = [onboarded(), reviewed()];

describe('vendor', () => {
  it('is taken up once, with a name and one of four criticalities', () => {
    const input = {
      vendorId: 'v-1',
      title: 'Cloud host',
      criticality: 'CRITICAL' as const,
      dataTypes: ['CUSTOMER_DATA'],
    };
    const take = (change: object) => (state: VendorState) => onboardVendor({ ...input, ...change }, state);
    given(vendor).when(take({})).then(onboarded());
    given(vendor, onboarded()).when(take({})).thenRefused('ALREADY_EXISTS');
    given(vendor)
      .when(take({ title: ' ' }))
      .thenRefused('VALIDATION_FAILED');
    given(vendor)
      .when(take({ criticality: 'HUGE' }))
      .thenRefused('VALIDATION_FAILED');
  });

  it.each([
    ['CRITICAL', '2027-01-01'],
    ['HIGH', '2027-01-01'],
    ['MODERATE', '2028-01-01'],
    ['LOW', '2028-01-01'],
  ] as const)('VEN-3 a review of a %s vendor is good until %s', (criticality, nextReviewOn) => {
    given(vendor, onboarded({ criticality })).when(review()).then(reviewed({ nextReviewOn }));
  });

  it('a review that does not approve takes the reliance away, one that does keeps it', () => {
    const { nextReviewOn: _, ...data } = reviewed({ outcome: 'NOT_APPROVED' }).data;
    const refused = fact('VendorReviewed.v1', data);
    given(vendor, ...approved, classified())
      .when(review({ outcome: 'NOT_APPROVED' }))
      .then(refused);
    given(vendor, ...approved, classified(), refused)
      .when(classify(carveOut))
      .thenRefused('VENDOR_INVALID_STATE');
    given(vendor, ...approved, classified(), reviewed())
      .when(classify(carveOut))
      .then(classified());
  });

  const report = (coverageStart: string, coverageEnd: string) => ({
    report: { kind: 'SOC_2_TYPE_2' as const, coverageStart, coverageEnd },
    engagementId: 'eng-1',
  });

  it('VEN-4 a report that does not reach our period, nor within three months of it, is refused', () => {
    given(vendor, onboarded())
      .when(review(report('2024-10-01', '2025-09-30'), cycle))
      .thenRefused('VENDOR_REPORT_NOT_COVERING', { rule: 'VEN-4' });
    given(vendor, onboarded())
      .when(review(report('2024-10-01', '2025-10-01'), cycle))
      .then(reviewed({ reportType: 'SOC_2_TYPE_2', coverageStart: '2024-10-01', coverageEnd: '2025-10-01' }));
    const old = reviewed({ coverageStart: '2024-01-01', coverageEnd: '2024-12-31' });
    given(vendor, onboarded(), old).when(classify(carveOut)).thenRefused('VENDOR_REPORT_NOT_COVERING');
  });

  it('VEN-4 property: a report that covers a period covers each period that overlaps its own', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const days = fc
      .tuple(day, fc.integer({ min: 0, max: 24 }))
      .map(([start, months]) => ({ start, end: addMonths(start, months) }));
    fc.assert(
      fc.property(days, days, (theirs, ours) => {
        const overlap = theirs.start <= ours.end && ours.start <= theirs.end;
        expect(reportCovers(theirs, ours) || !overlap).toBe(true);
        expect(reportCovers(theirs, ours, 0)).toBe(overlap);
      }),
    );
  });

  it('a report ends after it begins, and the engagement it is for exists', () => {
    given(vendor, onboarded())
      .when(review(report('2026-02-01', '2026-01-01'), cycle))
      .thenRefused('VALIDATION_FAILED');
    given(vendor, onboarded())
      .when(review(report('2026-01-01', '2026-02-01')))
      .thenRefused('NOT_FOUND');
    given(vendor, onboarded())
      .when(review({ exceptions: -1 }))
      .thenRefused('VALIDATION_FAILED');
    given(vendor).when(review()).thenRefused('NOT_FOUND');
  });

  it('VEN-1 row 45: a carve-out names what the vendor must run, and a control of ours that watches it', () => {
    given(vendor, ...approved)
      .when(classify(carveOut))
      .then(classified());
    given(vendor, ...approved)
      .when(classify({ ...carveOut, csocs: [] }))
      .thenRefused('CSOC_REQUIRED', { rule: 'VEN-1' });
    given(vendor, ...approved)
      .when(classify({ ...carveOut, csocs: [{ csocId: 'csoc-1', criterion: 'CC9.9' }] }))
      .thenRefused('VALIDATION_FAILED');
    const { monitoringControlId: _, ...unwatched } = carveOut;
    given(vendor, ...approved)
      .when(classify(unwatched))
      .thenRefused('VENDOR_MONITORING_CONTROL_REQUIRED');
    given(vendor, ...approved)
      .when(classify(carveOut, { controls: new Map() }))
      .thenRefused('VENDOR_MONITORING_CONTROL_REQUIRED', { rule: 'VEN-1' });
  });

  it('VEN-2 the inclusive method needs consent, assertion and controls under test', () => {
    const { consentEvidenceId, assertionEvidenceId, controlIds } = inclusive;
    const { monitoringControlId: _, ...data } = classified({ method: 'INCLUSIVE', csocs: [] }).data;
    given(vendor, ...approved)
      .when(classify(inclusive))
      .then(fact('VendorClassifiedAsSubservice.v1', { ...data, consentEvidenceId, assertionEvidenceId, controlIds }));
    given(vendor, ...approved)
      .when(classify(inclusive, { evidence: new Map(), controls: new Map() }))
      .thenRefused('INCLUSIVE_CONSENT_MISSING', { rule: 'VEN-2', missing: ['CONSENT', 'ASSERTION', 'CONTROLS'] });
  });

  it('only a reviewed vendor is relied upon, for an engagement that exists', () => {
    given(vendor, onboarded()).when(classify(carveOut)).thenRefused('VENDOR_INVALID_STATE', { state: 'PROPOSED' });
    given(vendor, ...approved)
      .when((state) => classifyAsSubservice(carveOut, state, { ...known, cycle: undefined }))
      .thenRefused('NOT_FOUND');
  });

  it('VEN-3 one whose review is due is relied upon to the end of that day, and then reviewed first', () => {
    given(vendor, ...approved)
      .when(classify(carveOut, { today: '2027-01-01' }))
      .then(classified());
    given(vendor, ...approved)
      .when(classify(carveOut, { today: '2027-01-02' }))
      .thenRefused('VENDOR_REVIEW_OUTDATED', { rule: 'VEN-3', nextReviewOn: '2027-01-01' });
  });

  it('VEN-6 the method of an engagement is fixed once its scope is locked, the next one may have another', () => {
    const locked = { cycle: { ...cycle, locked: true } };
    given(vendor, ...approved, classified())
      .when(classify(inclusive, locked))
      .thenRefused('SUBSERVICE_METHOD_LOCKED', { rule: 'VEN-6', method: 'CARVE_OUT' });
    given(vendor, ...approved)
      .when(classify(carveOut, locked))
      .thenRefused('SUBSERVICE_METHOD_LOCKED');
    given(vendor, ...approved, classified())
      .when(classify(carveOut, locked))
      .then(classified());
    given(vendor, ...approved, classified())
      .when(classify({ ...carveOut, engagementId: 'eng-2' }, { cycle: { ...cycle, id: 'eng-2' } }))
      .then(classified({ engagementId: 'eng-2' }));
  });

  it('VEN-5 one that a frozen description relies on is not parted from inside its period', () => {
    const part = (effectiveFrom: string) => (state: VendorState) =>
      offboardVendor({ vendorId: 'v-1', effectiveFrom }, state, [cycle]);
    given(vendor, ...approved, classified())
      .when(part('2026-06-01'))
      .thenRefused('VENDOR_IN_FROZEN_DESCRIPTION', { rule: 'VEN-5', engagementId: 'eng-1' });
    given(vendor, ...approved, classified())
      .when(part('2027-01-01'))
      .then(offboarded('2027-01-01'));
    given(vendor, ...approved)
      .when(part('2026-06-01'))
      .then(offboarded());
    given(vendor, ...approved, offboarded())
      .when(part('2026-06-01'))
      .thenRefused('VENDOR_INVALID_STATE');
    given(vendor, ...approved)
      .when(part('soon'))
      .thenRefused('VALIDATION_FAILED');
  });

  it('4.12 an overdue review is told once, when its day is over', () => {
    const mark = (at: string) => (state: VendorState) =>
      markVendorReviewOverdue({ vendorId: 'v-1' }, { now: at }, state);
    given(vendor, ...approved)
      .when(mark('2027-01-01T23:59:59.000Z'))
      .thenRefused('VALIDATION_FAILED');
    given(vendor, ...approved)
      .when(mark('2027-01-02T00:00:00.000Z'))
      .then(overdue());
    given(vendor, ...approved, overdue())
      .when(mark('2027-02-02T00:00:00.000Z'))
      .thenNothing();
    given(vendor, onboarded()).when(mark('2027-02-02T00:00:00.000Z')).thenRefused('VENDOR_INVALID_STATE');
  });
});

describe('register of vendors (Q14)', () => {
  const doc = (...facts: Parameters<typeof projected>[1][]) => projected(vendorRegister, ...facts).get('v-1');

  it('shows the state, the next review and how each engagement relies on it', () => {
    expect(doc(...approved, classified(), classified({ engagementId: 'eng-2' }))).toMatchObject({
      ...{ state: 'RELIED_UPON', nextReviewOn: '2027-01-01', dueAt: '2027-01-02T00:00:00.000Z', reviewOverdue: false },
      subservices: [{ engagementId: 'eng-1' }, { engagementId: 'eng-2' }],
    });
    expect(doc(...approved, overdue())).toMatchObject({ reviewOverdue: true });
    expect(doc(...approved, overdue())).not.toHaveProperty('dueAt');
    expect(doc(...approved, overdue(), reviewed())).toMatchObject({ reviewOverdue: false, state: 'APPROVED' });
    expect(doc(...approved, offboarded())).toMatchObject({ state: 'OFFBOARDED', offboardedFrom: '2026-06-01' });
    expect(doc(...approved, offboarded())).not.toHaveProperty('dueAt');
  });

  it('finds the frozen descriptions that name it', () => {
    const version = {
      ...{ descriptionId: 'd-1', version: 1, partsPresent: [], contentDigest: 'a'.repeat(64), content: 'We host.' },
      vendorIds: ['v-1'],
    };
    const frozen = { descriptionId: 'd-1', version: 1, engagementId: 'eng-1', digest: 'a'.repeat(64) };
    const docs = projected(
      frozenDescription,
      fact('SystemDescriptionDrafted.v1', version),
      fact('SystemDescriptionFrozen.v1', frozen),
    );
    expect([...docs.values()]).toEqual([{ id: 'd-1/1', vendorIds: ['v-1'], engagementIds: ['eng-1'] }]);
  });
});
