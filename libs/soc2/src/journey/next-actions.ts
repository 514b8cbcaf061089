import type { Day } from '../calendar/day.js';
import { missingParts, type GatePart, type GatePartCode } from '../gates/gate-part.js';
import type { Step } from '../gates/gates.js';
import type { Shortfall } from './control-shortfalls.js';
import { fixedAction, SHORTFALL_ACTIONS, type Doer, type FixedAction } from './action-table.js';

/** One thing to do next: the command that moves a missing part of a gate, and who may give it. */
export interface NextAction {
  readonly step: Step;
  readonly part: GatePartCode;
  /** Command of the graph. */
  readonly action: string;
  readonly role: Doer;
  /** The one person who can do it; absent when anybody with the role can. */
  readonly personRef?: string;
  /** Who cannot, although the role would allow it (separation of duties). */
  readonly notBy?: string;
  /** Criterion, control, family, risk or need it is about. */
  readonly about?: string;
  readonly dueOn?: Day;
}

/** A control in scope that holds a criterion back. */
export interface LackingControl {
  readonly code: string;
  readonly ownerRef?: string | undefined;
  readonly lacks: readonly Shortfall[];
}

/** What tells which of several commands comes next for a part. */
export interface ActionFacts {
  /** Parts of the description that are to be filled; absent while there is none. */
  readonly description?: { readonly state: string; readonly missing: readonly string[]; readonly editedBy: string };
  readonly scope?: { readonly categoriesChosen: boolean };
  readonly type?: 'TYPE_1' | 'TYPE_2';
  /** State of the assessments of this scope version. */
  readonly gap?: 'IN_PROGRESS' | 'COMPLETED' | undefined;
  readonly riskAssessment?: 'IN_PROGRESS' | 'COMPLETED' | undefined;
  readonly lacking: readonly LackingControl[];
  readonly riskOwners: Readonly<Record<string, string>>;
  /** By when the step is to be done. */
  readonly dueOn?: Day | undefined;
}

type Found = Omit<NextAction, 'step' | 'part' | 'dueOn'>;

/** Parts that the health of controls decides. */
const BY_HEALTH: readonly GatePartCode[] = [
  'READINESS_STEP3',
  'READINESS_STEP5',
  'NO_CRITERION_UNMET',
  'EVIDENCE_FRESH',
  'COVERAGE_COMPLETE',
];

const description = ({ description: found }: ActionFacts): Found[] => {
  if (!found) return [{ action: 'draftSystemDescription', role: 'CM' }];
  if (found.missing.length > 0)
    return found.missing.map((about) => ({ action: 'reviseSystemDescription', role: 'CM', about }));
  return [{ action: 'approveSystemDescription', role: 'TO', notBy: found.editedBy }];
};

const scope = ({ scope: found, description: text }: ActionFacts, missing: readonly GatePartCode[]): Found[] => {
  if (missing.includes('DATA_TYPES_DECLARED')) return [];
  if (!found?.categoriesChosen) return [{ action: 'selectCategories', role: 'CM' }];
  return text && !missing.includes('DESCRIPTION_APPROVED') ? [{ action: 'confirmScope', role: 'TO' }] : [];
};

const dates = ({ type }: ActionFacts): Found[] =>
  type === undefined ? [] : [{ action: type === 'TYPE_1' ? 'setAsOfDate' : 'setObservationPeriod', role: 'TO' }];

/** A value that names what is open, not a figure. */
const listed = (value: string): string[] => (/^[A-Z]/.test(value) ? value.split(' ') : []);

const adopt = (value: string): Found[] => {
  const codes = listed(value);
  const found = { action: 'adoptControl', role: 'CM' } as const;
  return codes.length === 0 ? [found] : codes.map((about) => ({ ...found, about }));
};

const mend = ({ code: about, ownerRef, lacks }: LackingControl): Found[] =>
  lacks.map((one): Found => {
    const { action, role } = SHORTFALL_ACTIONS[one];
    if (ownerRef === undefined) return { action, role, about };
    return { action, role, about, ...(role === 'CO' ? { personRef: ownerRef } : { notBy: ownerRef }) };
  });

const health = ({ lacking }: ActionFacts, value: string): Found[] =>
  lacking.length === 0 ? adopt(value) : lacking.flatMap(mend);

/** A part whose value lists what is open gives one action for each; risks go to their owners. */
const fixed = ({ action, role, each }: FixedAction, value: string, { riskOwners }: ActionFacts): Found[] =>
  each
    ? value.split(' ').map((about) => {
        const owner = role === 'RO' ? riskOwners[about] : undefined;
        return { action, role, about, ...(owner === undefined ? {} : { personRef: owner }) };
      })
    : [{ action, role }];

const actionsFor = ({ part, value }: GatePart, facts: ActionFacts, missing: readonly GatePartCode[]): Found[] => {
  switch (part) {
    case 'DESCRIPTION_APPROVED':
      return description(facts);
    case 'SCOPE_CONFIRMED':
      return scope(facts, missing);
    case 'DATES_SET':
      return dates(facts);
    case 'GAP_ASSESSMENT_COMPLETED':
      return [{ action: facts.gap === 'IN_PROGRESS' ? 'completeGapAssessment' : 'startGapAssessment', role: 'CM' }];
    case 'RISK_ASSESSMENT_COMPLETED':
      return facts.riskAssessment === 'IN_PROGRESS'
        ? [{ action: 'completeRiskAssessment', role: 'TO' }]
        : [{ action: 'startRiskAssessment', role: 'CM' }];
    default: {
      const known = fixedAction(part);
      return known ? fixed(known, value, facts) : BY_HEALTH.includes(part) ? health(facts, value) : [];
    }
  }
};

/**
 * What moves a step on: for every part of its gate that does not hold, the commands that can make it hold and who may give
 * them. A gate that holds has none. Parts that the same controls decide share one list.
 */
export const nextActions = (step: Step, parts: readonly GatePart[], facts: ActionFacts): NextAction[] => {
  const missing = missingParts(parts);
  const byHealth = missing.find((code) => BY_HEALTH.includes(code));
  const due = facts.dueOn === undefined ? {} : { dueOn: facts.dueOn };
  return parts
    .filter(({ part, held }) => !held && (!BY_HEALTH.includes(part) || part === byHealth))
    .flatMap((one) => actionsFor(one, facts, missing).map((found) => ({ step, part: one.part, ...found, ...due })));
};
