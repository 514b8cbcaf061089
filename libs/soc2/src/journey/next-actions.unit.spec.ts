import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTROL_STATES, controlHealth, IMPLEMENTATION_STATES, type ControlFacts } from '../control/health.js';
import { FRESHNESSES } from '../evidence/freshness.js';
import { part, type GatePart } from '../gates/gate-part.js';
import { gate, type STEPS } from '../gates/gates.js';
import { controlShortfalls } from './control-shortfalls.js';
import { nextActions, type ActionFacts } from './next-actions.js';

const NOTHING: ActionFacts = { lacking: [], riskOwners: {} };
const shown = (step: (typeof STEPS)[number], parts: GatePart[], facts: Partial<ActionFacts> = {}) =>
  nextActions(step, parts, { ...NOTHING, ...facts }).map(({ role, action, about, personRef }) =>
    [role, action, about, personRef].filter(Boolean).join(' '),
  );
const atStart = gate(1, { dataTypes: { count: 0 } });

const facts: fc.Arbitrary<ControlFacts> = fc.record({
  state: fc.constantFrom(...CONTROL_STATES),
  hasOwner: fc.boolean(),
  implementation: fc.constantFrom(...IMPLEMENTATION_STATES),
  evidence: fc.constantFrom(...FRESHNESSES),
  openMonitorFailure: fc.boolean(),
});

describe('next actions (4.11)', () => {
  it('step 1: in the order in which it can be done', () => {
    expect(shown(1, atStart)).toEqual(['CM draftSystemDescription', 'TO decideReportType', 'CM declareDataTypes']);
    const described = { state: 'DRAFT', missing: ['CUECS'], editedBy: 'p-02' };
    expect(shown(1, atStart, { description: described })[0]).toBe('CM reviseSystemDescription CUECS');
    const [approve] = nextActions(1, atStart, { ...NOTHING, description: { ...described, missing: [] } });
    expect(approve).toMatchObject({ action: 'approveSystemDescription', role: 'TO', notBy: 'p-02' });
  });

  it('step 1: the scope is confirmed once it is described, declared and chosen; dates follow the type', () => {
    const late = gate(1, {
      dataTypes: { count: 1 },
      descriptionApproved: { version: 1 },
      typeDecided: { type: 'TYPE_2' },
    });
    const description = { state: 'APPROVED', missing: [], editedBy: 'p-02' };
    expect(shown(1, late, { description, type: 'TYPE_2' })).toEqual(['CM selectCategories', 'TO setObservationPeriod']);
    const chosen = { categoriesChosen: true };
    expect(shown(1, late, { description, type: 'TYPE_2', scope: chosen })[0]).toBe('TO confirmScope');
  });

  it('steps 2 and 4: one for each thing that is open, risks to their owners', () => {
    expect(shown(2, [part('REMEDIATION_PLAN_COMPLETE', false, 'CC1.1 CC6.2')])).toEqual([
      'CM planRemediation CC1.1',
      'CM planRemediation CC6.2',
    ]);
    const risks = [part('RISKS_WITHIN_APPETITE', false, 'r-1 r-2')];
    expect(shown(4, risks, { riskOwners: { 'r-1': 'p-03' } })).toEqual([
      'RO decideTreatment r-1 p-03',
      'RO decideTreatment r-2',
    ]);
    const assess = [part('RISK_ASSESSMENT_COMPLETED', false, 'no')];
    expect(shown(4, assess, { riskAssessment: 'IN_PROGRESS' })).toEqual(['TO completeRiskAssessment']);
    expect(shown(2, [part('GAP_ASSESSMENT_COMPLETED', false, 'no')])).toEqual(['CM startGapAssessment']);
  });

  it('step 3: what each lacking control needs, once for all parts that controls decide; D2 the owner does not approve', () => {
    const parts = [part('READINESS_STEP5', false, '80.0 of 95.0'), part('EVIDENCE_FRESH', false, 'TF-01')];
    const lacking = [{ code: 'TF-01', ownerRef: 'p-04', lacks: ['DESIGN_NOT_APPROVED', 'NO_FRESH_EVIDENCE'] as const }];
    const [approve, submit, ...others] = nextActions(5, parts, { ...NOTHING, lacking, dueOn: '2025-12-31' });
    expect(approve).toMatchObject({ role: 'CM', notBy: 'p-04', about: 'TF-01', dueOn: '2025-12-31' });
    expect(submit).toMatchObject({ role: 'CO', personRef: 'p-04', action: 'submitEvidence' });
    expect(others).toEqual([]);
    expect(shown(3, [part('READINESS_STEP3', false, '0.0 of 90.0')])).toEqual(['CM adoptControl']);
    expect(shown(5, [part('NO_CRITERION_UNMET', false, 'CC9.1 A1.3')])).toEqual([
      'CM adoptControl CC9.1',
      'CM adoptControl A1.3',
    ]);
  });

  it('a gate that holds asks nothing, and every missing part of steps 2 to 4 asks something', () => {
    const codes = ['INITIAL_RISK_PASS', 'TWO_INSIDE_PERSONS', 'FAMILIES_COVERED', 'CONTROL_NEEDS_MET'] as const;
    fc.assert(
      fc.property(fc.subarray([...codes]), (open) => {
        const parts = codes.map((code) => part(code, !open.includes(code), open.includes(code) ? 'X' : 'none open'));
        const asked = nextActions(3, parts, NOTHING).map((action) => action.part);
        expect([...new Set(asked)]).toEqual(open);
      }),
    );
  });

  it('4.2 a control lacks something exactly when it is not healthy', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const healthy = controlHealth(given) === 'HEALTHY';
        expect(controlShortfalls(given).length === 0).toBe(healthy || given.state === 'RETIRED');
      }),
    );
  });
});
