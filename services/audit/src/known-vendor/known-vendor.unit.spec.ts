import { describe, expect, it } from '@jest/globals';
import type { EventData, Fact, RecordedOf } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { projected, recorded } from '@attestry/testing';
import { isReliedUpon, knownVendor, vendorAt } from './known-vendor.projection.js';

const onboarded = fact('VendorOnboarded.v1', {
  ...{ vendorId: 'ven-1', title: 'Cloud host', criticality: 'CRITICAL' },
  dataTypes: ['CUSTOMER_CONTENT'],
});
const classified = (
  method: EventData<'VendorClassifiedAsSubservice.v1'>['method'],
): Fact<'VendorClassifiedAsSubservice.v1'> =>
  fact('VendorClassifiedAsSubservice.v1', {
    ...{ vendorId: 'ven-1', method, engagementId: 'eng-1' },
    csocs: [{ csocId: 'csoc-1', criterion: 'CC6.4' }],
    monitoringControlId: 'c-17',
  });
const RECORDED = '2026-01-01T00:00:00.000Z';

describe('known vendor', () => {
  it('2.12 by its last method, with what is its own to run; title and method come in any order', () => {
    const doc = projected(knownVendor, classified('CARVE_OUT'), onboarded).get('ven-1');
    expect(doc && vendorAt(doc, RECORDED)).toEqual({
      title: 'Cloud host',
      standing: {
        method: 'CARVE_OUT',
        csocs: [{ csocId: 'csoc-1', criterion: 'CC6.4' }],
        monitoringControlId: 'c-17',
      },
    });
    const again = projected(knownVendor, onboarded, classified('CARVE_OUT'), classified('INCLUSIVE')).get('ven-1');
    expect(again && vendorAt(again, undefined).standing?.method).toBe('INCLUSIVE');
  });

  it('8.8 is relied upon from its classification until the day it is offboarded from', () => {
    const offboarded = fact('VendorOffboarded.v1', { vendorId: 'ven-1', effectiveFrom: '2026-03-01' });
    const of = (...facts: Parameters<typeof projected>[1][]) =>
      projected(knownVendor, onboarded, ...facts).get('ven-1');
    const reliedUpon = (doc: ReturnType<typeof of>, day: string) => doc && isReliedUpon(doc, RECORDED, day);
    expect(reliedUpon(of(), '2026-01-01')).toBe(false);
    expect(reliedUpon(of(classified('CARVE_OUT')), '2026-07-01')).toBe(true);
    expect(reliedUpon(of(classified('CARVE_OUT'), offboarded), '2026-02-28')).toBe(true);
    expect(reliedUpon(of(classified('CARVE_OUT'), offboarded), '2026-03-01')).toBe(false);
  });

  it('RPT-5 an end that is said after an instant takes it out of no report of that instant, however early it was', () => {
    const end = recorded<RecordedOf<'VendorOffboarded.v1'>>(
      fact('VendorOffboarded.v1', { vendorId: 'ven-1', effectiveFrom: '2026-01-01' }),
    );
    const known = projected(knownVendor, onboarded, classified('CARVE_OUT')).get('ven-1');
    const doc = knownVendor.fold(known, { ...end, recordedAt: '2026-09-01T09:00:00.000Z' }, 'ven-1');
    const reliedUpon = (at: string | undefined) => doc && isReliedUpon(doc, at, '2026-01-01');
    expect(reliedUpon('2026-08-14T17:00:00.000Z')).toBe(true);
    expect(reliedUpon('2026-09-01T09:00:00.000Z')).toBe(false);
    expect(reliedUpon(undefined)).toBe(false);
  });

  it('VEN-6 what was said after an instant is not known at it', () => {
    const doc = projected(knownVendor, onboarded, classified('CARVE_OUT')).get('ven-1');
    expect(doc && vendorAt(doc, '2025-12-31T00:00:00.000Z')).toEqual({ title: 'Cloud host' });
  });
});
