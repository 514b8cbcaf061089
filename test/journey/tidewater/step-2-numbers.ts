import type { Control, GapAssessment, RemediationItem } from '@attestry/client';
import type { WalkControl } from '../steps/controls.js';
import { exampleDay } from './calendar.js';
import type { Tidewater } from './tidewater.js';

export const READ = `query Read($gap: ID!, $id: ID!) {
  gapAssessment(id: $gap) { startedAt completedAt findings { status criterion { code } } figures { met partial unmet readinessBp coverageBp } }
  controls(first: 100) { edges { node { code health mappings { role } } } }
  riskRegister(first: 100) { edges { node { id } } }
  engagement(id: $id) { remediationPlan { controlId benefitHalves effort } criteriaWithoutRemediation { code } }
}`;

export interface Answer {
  readonly gapAssessment: GapAssessment;
  readonly controls: { readonly edges: readonly { readonly node: Control }[] };
  readonly riskRegister: { readonly edges: readonly unknown[] };
  readonly engagement: {
    readonly remediationPlan: readonly RemediationItem[];
    readonly criteriaWithoutRemediation: readonly unknown[];
  };
}

/** Groups of equal ratio, in the order of the plan. */
const grouped = (items: readonly { readonly number: string; readonly ratio: string }[]) => {
  const ratios = [...new Set(items.map(({ ratio }) => ratio))];
  const numbers = ratios.map((ratio) => items.filter((one) => one.ratio === ratio).map(({ number }) => number));
  return { ratios: ratios.join(' · '), order: numbers.map((group) => group.join(' ')).join(' · ') };
};

const EXAMPLES = ['TF-09', 'TF-17', 'TF-28', 'TF-22'];

/** The plan of 10-03 in its order. */
export const lookAtPlan = (
  { checks }: Tidewater,
  plan: readonly RemediationItem[],
  controls: ReadonlyMap<string, WalkControl>,
) => {
  const codes = new Map([...controls].map(([code, { controlId }]) => [controlId, code]));
  const items = plan.map(({ controlId, benefitHalves, effort }) => {
    const code = codes.get(controlId ?? '') ?? '';
    return {
      code,
      number: code.slice(3),
      benefit: benefitHalves / 2,
      effort,
      ratio: (benefitHalves / 2 / effort).toFixed(3),
    };
  });
  const { ratios, order } = grouped(items);
  const examples = EXAMPLES.map((code) => items.find((item) => item.code === code));
  checks.see('8.3', {
    'items planned': items.length,
    'order of the plan': order,
    'ratios of the plan': ratios,
    'benefit by effort of TF-09, TF-17, TF-28, TF-22': examples
      .map((one) => `${one?.benefit}/${one?.effort}`)
      .join(', '),
  });
  checks.see('8.2', { 'effort of the plan': items.reduce((sum, { effort }) => sum + effort, 0) });
};

/** What the assessment of 09-15 found. */
export const lookAtGap = ({ checks }: Tidewater, { gapAssessment, controls, riskRegister }: Answer) => {
  const { findings, figures, startedAt, completedAt } = gapAssessment;
  const codes = (status: string) =>
    findings
      .filter((one) => one.status === status)
      .map(({ criterion }) => criterion.code)
      .join(' ');
  const all = controls.edges.map(({ node }) => node);
  checks.see('8.2', {
    controls: all.length,
    'links to criteria': all.reduce((sum, { mappings }) => sum + mappings.length, 0),
    'healthy, weak, absent at the baseline': ['HEALTHY', 'WEAK', 'ABSENT']
      .map((health) => all.filter((one) => one.health === health).length)
      .join(', '),
  });
  checks.see('8.3', {
    'risks identified': riskRegister.edges.length,
    'gap assessment started on': exampleDay(startedAt),
    'gap assessment completed on': exampleDay(completedAt),
    'met, partial, unmet': `${figures?.met}, ${figures?.partial}, ${figures?.unmet}`,
    'criteria met': codes('MET'),
    'criteria partial': codes('PARTIAL'),
    'criteria unmet': codes('UNMET'),
    'readiness, bp': figures?.readinessBp ?? 0,
    'coverage, bp': figures?.coverageBp ?? 0,
  });
};
