import { Inject, Injectable } from '@nestjs/common';
import type { At } from '@attestry/service-kit';
import { Views } from '@attestry/service-kit';
import type { NextAction } from '@attestry/soc2';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { Gates } from '../gate-facts/gates.reader.js';
import { ownFromViews } from '../gate-facts/own-facts.js';
import type { Reads } from '../gate-facts/reads.js';
import { onceRead } from '../gate-facts/reads.js';
import { isOpen } from '../journey-view/journey.projection.js';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import { knownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import { knownRemediation } from '../known-remediation/known-remediation.projection.js';
import { knownRisk } from '../known-risk/known-risk.projection.js';
import { knownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import { scopeView } from '../scope-view/scope.projection.js';
import type { ActionDocuments } from './action-facts.js';
import { actionsOfStep } from './action-facts.js';
import { remediationActions } from './remediation-actions.js';

/** A next action in one journey; work on a remediation item stands for no part of a gate of its own. */
export type JourneyAction = Omit<NextAction, 'part'> & {
  readonly engagementId: string;
  readonly part?: NextAction['part'];
};

/** Next actions of open steps, from the same answers as the gates; one statement a view, however many journeys. */
@Injectable()
export class NextActions {
  constructor(@Inject(Views) private readonly views: Reads) {}

  async of(journeys: readonly JourneyDoc[], at: At, now: string): Promise<JourneyAction[]> {
    const reads = onceRead(this.views, at);
    const items = await reads.all(knownRemediation, at);
    const found = [];
    for (const journey of journeys)
      found.push(...(await this.ofJourney(reads, journey, at, now)), ...remediationActions(journey, items));
    return found.toSorted(byDue);
  }

  private async ofJourney(reads: Reads, journey: JourneyDoc, at: At, now: string): Promise<JourneyAction[]> {
    const gates = new Gates(reads);
    const documents = await this.documents(reads, gates, journey, at, now);
    const own = ownFromViews(reads, at);
    const actions = [];
    for (const { step } of journey.steps.filter(isOpen)) {
      const answer = await gates.answer({ step, journey, own, at, now });
      actions.push(...actionsOfStep(journey, step, answer, documents));
    }
    return actions.map((action) => ({ engagementId: journey.engagementId, ...action }));
  }

  private async documents(
    reads: Reads,
    gates: Gates,
    { engagementId }: JourneyDoc,
    at: At,
    now: string,
  ): Promise<ActionDocuments> {
    const match = { engagementId };
    return {
      engagement: await reads.one(engagementView, engagementId, at),
      scope: await reads.one(scopeView, engagementId, at),
      description: await ownFromViews(reads, at).description(),
      gaps: await reads.all(knownGapAssessment, at, { match }),
      assessments: await reads.all(knownRiskAssessment, at, { match }),
      risks: await reads.all(knownRisk, at),
      lacking: (await gates.picture(engagementId, at, now)).lacking,
    };
  }
}

const NEVER = '9999-12-31';

/** What is due first, then as the steps go. */
const byDue = (a: JourneyAction, b: JourneyAction): number =>
  (a.dueOn ?? NEVER).localeCompare(b.dueOn ?? NEVER) || a.step - b.step;
