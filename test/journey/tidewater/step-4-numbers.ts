import type { Control, Recorded, RemediationItem, Risk, RiskAssessment } from '@attestry/client';
import { TIDEWATER_RISKS } from '@attestry/soc2/worked-example';
import { exampleDay } from './calendar.js';
import { standing } from '../steps/standing.js';
import { stay } from './readings.js';
import { RISK_IDS } from './risk-ids.js';
import type { Tidewater } from './tidewater.js';

const RISKS = `query Risks { riskRegister(first: 100) { edges { node { id inherent residual proposedResidual band state treatment acceptedUntil } } } }`;
const ASSESSMENT = `query Assessment($id: ID!) { riskAssessment(id: $id) { missing inherentSum residualSum aboveAppetite } }`;
const CONTROLS = `query Controls($id: ID!) {
  controls(first: 100) { edges { node { code mappings { role } performances { missed } } } }
  engagement(id: $id) { remediationPlan { source effort dueOn } }
}`;

const APPETITE = 6;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The register in the order of. */
const register = async ({ cast, settle }: Tidewater): Promise<(Risk & { readonly code: string })[]> => {
  await settle();
  const { riskRegister } = await cast.compliance.query<{ riskRegister: { edges: { node: Risk }[] } }>(RISKS);
  return TIDEWATER_RISKS.flatMap(({ code }) => {
    const found = riskRegister.edges.find(({ node }) => node.id === RISK_IDS.get(code));
    return found ? [{ ...found.node, code }] : [];
  });
};

/** What the completed assessment says, and the register under it. */
export const lookAtRisks = async (
  walk: Tidewater,
  engagementId: string,
  assessmentId: string,
  recorded: readonly Recorded[],
): Promise<void> => {
  const risks = await register(walk);
  const { riskAssessment } = await walk.cast.compliance.query<{ riskAssessment: RiskAssessment }>(ASSESSMENT, {
    id: assessmentId,
  });
  const now = await standing(walk, engagementId);
  const covered = new Set(TIDEWATER_RISKS.flatMap(({ criteria }) => criteria)).size - riskAssessment.missing.length;
  const [third, sixth] = ['R-03', 'R-06'].map((code) => risks.find((risk) => risk.code === code));
  const events = sum(recorded.map((one) => one.events.length));
  const above = risks.filter(({ residual }) => (residual ?? 0) > APPETITE);
  walk.checks.see('8.5', {
    'inherent scores': risks.map(({ inherent }) => inherent).join(' '),
    'proposed residual scores': risks.map(({ proposedResidual }) => proposedResidual).join(' '),
    'residual scores': risks.map(({ residual }) => residual).join(' '),
    'sum inherent': riskAssessment.inherentSum ?? 0,
    'sum residual on 12-12': riskAssessment.residualSum ?? 0,
    'above appetite':
      above.length === riskAssessment.aboveAppetite ? above.map(({ code }) => code).join(' ') : 'differs',
    'band of R-06': sixth?.band ?? 'none',
    'criteria covered': `${covered} of ${now.criteria}`,
    'events of the risk assessment': recorded.at(-1)?.revision === events - 1 ? events : 'differs',
    'acceptance of R-06': `${sixth?.state} until ${exampleDay(sixth?.acceptedUntil)}`,
    'treatment of R-03': third?.treatment ?? 'none',
    'met, partial, unmet on 12-12': now.counts,
    'step 4': (await stay(walk, engagementId, 4)).line,
    'step 5 entered on': (await stay(walk, engagementId, 5)).entered,
  });
};

interface Answer {
  readonly controls: { readonly edges: readonly { readonly node: Control }[] };
  readonly engagement: { readonly remediationPlan: readonly RemediationItem[] };
}

/** 12-19: everything is met. */
export const lookAtEnd = async (walk: Tidewater, engagementId: string): Promise<void> => {
  const now = await standing(walk, engagementId);
  const { controls, engagement } = await walk.cast.compliance.query<Answer>(CONTROLS, { id: engagementId });
  const all = controls.edges.map(({ node }) => node);
  const item = engagement.remediationPlan.find(({ source }) => source === 'RISK');
  walk.checks.see('8.5', {
    'item of TF-31, effort and due day': `${item?.effort}, ${exampleDay(item?.dueOn)}`,
    'step 3 left again on': (await stay(walk, engagementId, 3)).left,
    'links to criteria with TF-31': sum(all.map(({ mappings }) => mappings.length)),
    'met, partial, unmet on 12-19': now.counts,
    'readiness on 12-19, bp': now.readinessBp,
    'readiness shown on 12-19': now.shown,
    'occurrences missed': sum(all.map(({ performances }) => performances.missed)),
  });
};

/** 12-22: R-03 after the new control. */
export const lookAtSum = async (walk: Tidewater): Promise<void> => {
  const risks = await register(walk);
  walk.checks.see('8.5', {
    'residual score of R-03 on 12-22': risks.find(({ code }) => code === 'R-03')?.residual ?? 0,
    'sum residual on 12-22': sum(risks.map(({ residual }) => residual ?? 0)),
  });
};
