import { describe, expect, it } from '@jest/globals';
import type { ControlDocuments } from './control-picture.js';
import { controlPicture } from './control-picture.js';
import { controlDoc, evidenceDoc } from './documents.examples.js';

const NOW = '2025-12-05T00:00:00.000Z';
const picture = (change: Partial<ControlDocuments> = {}, criteria: string[] = ['CC1.1'], now = NOW) =>
  controlPicture({ controls: [controlDoc()], evidence: [evidenceDoc()], collectors: [], ...change }, criteria, now);
const statusOf = (change: Partial<ControlDocuments>, now = NOW) => picture(change, ['CC1.1'], now).statuses['CC1.1'];

describe('picture of controls', () => {
  it('4.2 MET: every primary healthy', () => {
    expect(picture()).toMatchObject({
      statuses: { 'CC1.1': 'MET' },
      readinessBp: 10_000,
      coverageBp: 10_000,
      unmet: [],
    });
  });

  it('4.2 PARTIAL: weak for want of an owner, of evidence that is fresh, or while degraded', () => {
    const { ownerRef: _, ...unowned } = controlDoc();
    expect(statusOf({ controls: [unowned] })).toBe('PARTIAL');
    expect(statusOf({ evidence: [] })).toBe('PARTIAL');
    expect(statusOf({ evidence: [evidenceDoc({ state: 'SUBMITTED' })] })).toBe('PARTIAL');
    expect(statusOf({}, '2026-11-17T00:00:00.000Z')).toBe('PARTIAL');
    expect(statusOf({ controls: [controlDoc({ implementation: 'DEGRADED' })] })).toBe('PARTIAL');
  });

  it('4.2 PARTIAL while a collector that watches the control sees it failing, and no other', () => {
    const failing = (what: string) => ({ id: 'col-1', controlIds: ['c-1'], failing: [what], last: controlDoc().last });
    for (const what of ['c-1', 'TF-01']) expect(statusOf({ collectors: [failing(what)] })).toBe('PARTIAL');
    expect(statusOf({ collectors: [failing('TF-02')] })).toBe('MET');
    expect(statusOf({ collectors: [{ ...failing('c-1'), controlIds: ['c-2'] }] })).toBe('MET');
  });

  it('4.2 UNMET: only a draft, no primary, or nothing implemented; a compensating control does not count', () => {
    expect(statusOf({ controls: [controlDoc({ approved: false })] })).toBe('UNMET');
    expect(statusOf({ controls: [controlDoc({ implementation: 'PLANNED' })] })).toBe('UNMET');
    expect(statusOf({ controls: [controlDoc({ mappings: [{ criterion: 'CC1.1', role: 'COMPENSATING' }] })] })).toBe(
      'UNMET',
    );
    expect(statusOf({ controls: [] })).toBe('UNMET');
  });

  it('a draft holds its criterion back, a retired control is gone', () => {
    const draft = controlDoc({ id: 'c-2', approved: false });
    expect(statusOf({ controls: [controlDoc(), draft] })).toBe('PARTIAL');
    expect(statusOf({ controls: [controlDoc(), { ...draft, approved: true, retiredFrom: NOW }] })).toBe('MET');
    expect(
      statusOf({ controls: [controlDoc(), { ...draft, approved: true, retiredFrom: '2025-12-06T00:00:00.000Z' }] }),
    ).toBe('PARTIAL');
  });

  it('4.3 readiness and coverage over the criteria in scope', () => {
    const weak = controlDoc({ id: 'c-2', mappings: [{ criterion: 'CC1.2', role: 'PRIMARY' }] });
    const found = picture({ controls: [controlDoc(), weak] }, ['CC1.1', 'CC1.2', 'CC1.3']);
    expect(found).toMatchObject({
      readinessBp: 5_000,
      coverageBp: 6_667,
      unmet: ['CC1.3'],
      withoutFreshEvidence: ['TF-01'],
    });
    expect(picture({}, [])).toMatchObject({ readinessBp: 0, coverageBp: 0 });
  });

  it('names active controls in scope without fresh evidence, and families of active controls', () => {
    expect(picture({ evidence: [] }).withoutFreshEvidence).toEqual(['TF-01']);
    expect(picture({ evidence: [] }, ['CC1.2']).withoutFreshEvidence).toEqual([]);
    expect(picture().families).toEqual(['GOVERNANCE']);
    expect(picture({ controls: [controlDoc({ approved: false })] }).families).toEqual([]);
  });

  it('names what holds a criterion back and what each control lacks, nothing where all is met', () => {
    expect(picture().lacking).toEqual([]);
    expect(picture({ evidence: [] }).lacking).toEqual([
      { code: 'TF-01', ownerRef: 'p-03', lacks: ['NO_FRESH_EVIDENCE'] },
    ]);
    const { ownerRef: _, ...unowned } = controlDoc({ approved: false, implementation: 'NONE' });
    expect(picture({ controls: [unowned] }).lacking[0]?.lacks).toEqual([
      'NO_OWNER',
      'DESIGN_NOT_APPROVED',
      'NOT_IMPLEMENTED',
    ]);
    expect(picture({ evidence: [] }, ['CC1.2']).lacking).toEqual([]);
    expect(picture({ controls: [controlDoc({ retiredFrom: NOW })] }).lacking).toEqual([]);
  });

  it('leaves out a control whose definition has not arrived', () => {
    const { promise: _, ...undefinedYet } = controlDoc();
    expect(statusOf({ controls: [undefinedYet] })).toBe('UNMET');
  });
});
