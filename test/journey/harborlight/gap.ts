import { randomUUID } from 'node:crypto';
import type { GapAssessment, Order } from '@attestry/client';
import { PEOPLE } from '../platform/cast.js';
import type { WalkControl } from '../steps/controls.js';
import { inOrder } from '../walk.js';
import { effortOf } from './controls.js';
import type { Harborlight } from './harborlight.js';
import type { RISKS } from './risks.js';

const FIGURES = `query Figures($id: ID!) { gapAssessment(id: $id) { state figures { met partial unmet readinessBp coverageBp } } }`;

export const readGap = async ({ cast, settle }: Harborlight, id: string): Promise<GapAssessment> => {
  await settle();
  return (await cast.compliance.query<{ gapAssessment: GapAssessment }>(FIGURES, { id })).gapAssessment;
};

/** Counts, readiness and coverage in basis points, as the assessment froze them. */
export const figuresOf = async (walk: Harborlight, gapId: string): Promise<string> => {
  const { met, partial, unmet, readinessBp, coverageBp } = (await readGap(walk, gapId)).figures ?? {};
  return `${met}, ${partial}, ${unmet}: readiness ${readinessBp}, coverage ${coverageBp}`;
};

/** A gap assessment of a version of the scope, its findings computed. Gives its id. */
export const assessGap = async (
  { cast, settle }: Harborlight,
  engagementId: string,
  scopeVersion: number,
): Promise<string> => {
  const gapId = randomUUID();
  await settle();
  await cast.compliance.command('startGapAssessment', { gapId, engagementId, scopeVersion });
  await cast.compliance.command('recordFindings', { gapId });
  await cast.compliance.command('completeGapAssessment', { gapId });
  return gapId;
};

export const identify = ({ cast }: Harborlight, engagementId: string, risks: typeof RISKS) =>
  inOrder(
    cast.engineering,
    risks.map(({ riskId, title, category, criteria }): Order => ({
      name: 'identifyRisk',
      input: {
        ...{ riskId, title, category, criteria: [...criteria], engagementId },
        ownerRef: PEOPLE.engineering.person,
      },
    })),
  );

/** One item for each control, over all its criteria; gives their ids by the codes of the controls. */
export const planItems = async (
  { cast }: Harborlight,
  about: { readonly engagementId: string; readonly gapId: string; readonly dueOn: string },
  controls: readonly WalkControl[],
): Promise<Map<string, string>> => {
  const { engagementId, gapId, dueOn } = about;
  const recorded = await inOrder(
    cast.compliance,
    controls.map(({ code, controlId, criteria, owner }): Order => ({
      name: 'planRemediation',
      input: {
        ...{ source: 'GAP', sourceId: gapId, engagementId, controlId, criteria: [...criteria], dueOn },
        ...{ effort: effortOf(code), ownerRef: PEOPLE[owner].person },
      },
    })),
  );
  return new Map(controls.map(({ code }, index) => [code, recorded[index]?.id ?? '']));
};
