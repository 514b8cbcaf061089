import { Inject, Injectable } from '@nestjs/common';
import type { At } from '@attestry/service-kit';
import { notFound, Views } from '@attestry/service-kit';
import type { Step } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import { knownAudit } from '../known-audit/known-audit.projection.js';
import { knownAuditPreparation } from '../known-audit-preparation/known-audit-preparation.projection.js';
import { knownCollector } from '../known-collector/known-collector.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import type { KnownControlNeed } from '../known-control-need/known-control-need.projection.js';
import { knownControlNeed } from '../known-control-need/known-control-need.projection.js';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import { knownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import { knownRemediation } from '../known-remediation/known-remediation.projection.js';
import { knownReport } from '../known-report/known-report.projection.js';
import { knownRisk } from '../known-risk/known-risk.projection.js';
import type { KnownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import { knownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import { confirmedCriteria, scopeView } from '../scope-view/scope.projection.js';
import type { ControlDocuments, ControlPicture } from './control-picture.js';
import { controlPicture } from './control-picture.js';
import type { Reads } from './reads.js';
import { step1Facts, step2Facts } from './facts-1-2.js';
import { step3Facts, step4Facts } from './facts-3-4.js';
import { step5Facts, step6Facts, step7Facts } from './facts-5-7.js';
import type { GateAnswer, StepFacts } from './gate-answer.js';
import { gateAnswer } from './gate-answer.js';
import type { OwnFacts } from './own-facts.js';

/** The exit gate of which step of which journey, seen when, from which facts. */
export interface GateQuestion {
  readonly step: Step;
  readonly journey: JourneyDoc;
  readonly own: OwnFacts;
  readonly at: At;
  readonly now: string;
  /** TO asks to end step 7 without a successor. */
  readonly ownerEnds?: boolean;
}

interface Assessed {
  readonly assessments: readonly KnownRiskAssessment[];
  readonly needs: readonly KnownControlNeed[];
}

const ACCEPTED = { match: { state: 'ACCEPTED' } };

/** Answers gate questions over the facts of all services that this one has copied; at most seven statements a question. */
@Injectable()
export class Gates {
  constructor(@Inject(Views) private readonly views: Reads) {}

  async answer(question: GateQuestion): Promise<GateAnswer> {
    const { step, journey } = question;
    switch (step) {
      case 1:
        return gateAnswer(step, journey, await this.step1(question));
      case 2:
        return gateAnswer(step, journey, await this.step2(question));
      case 3:
        return gateAnswer(step, journey, await this.step3(question));
      case 4:
        return gateAnswer(step, journey, await this.step4(question));
      case 5:
        return gateAnswer(step, journey, await this.step5(question));
      case 6:
        return gateAnswer(step, journey, await this.step6(question));
      case 7:
        return gateAnswer(step, journey, await this.step7(question));
    }
  }

  /** Controls and evidence against the confirmed scope of an engagement at an instant. */
  async picture(engagementId: string, at: At, now: string): Promise<ControlPicture> {
    const scope = await this.views.one(scopeView, engagementId, at);
    return controlPicture(await this.controlDocuments(at), confirmedCriteria(scope), now);
  }

  private async step1({ journey, own }: GateQuestion): Promise<StepFacts<1>> {
    const [engagement, scope, description] = [
      await found(own, journey),
      await own.scope(journey.id),
      await own.description(),
    ];
    return { facts: step1Facts(engagement, scope, description), documents: [] };
  }

  private async step2({ journey, own, at }: GateQuestion): Promise<StepFacts<2>> {
    const gaps = await this.views.all(knownGapAssessment, at, { match: { engagementId: journey.id } });
    const risks = await this.views.all(knownRisk, at);
    const items = await this.views.all(knownRemediation, at);
    const [scope, insidePersons] = [await own.scope(journey.id), await own.insidePersons()];
    return {
      facts: step2Facts({ scope, gaps, risks, items, insidePersons }),
      documents: [...gaps, ...risks, ...items],
    };
  }

  private async step3({ journey, own, at, now }: GateQuestion): Promise<StepFacts<3>> {
    const [engagement, scope] = [await found(own, journey), await own.scope(journey.id)];
    const stage = (await own.stage()) ?? 'STARTUP';
    const documents = await this.controlDocuments(at);
    const items = await this.views.all(knownRemediation, at);
    const picture = controlPicture(documents, confirmedCriteria(scope), now);
    const { assessments, needs } = await this.assessed(journey, at);
    const { controls } = documents;
    const known = { controls, items, picture, assessments, needs };
    const facts = step3Facts({ journey, engagement, stage, ...known, now });
    return { facts, documents: [...all(documents), ...items, ...needs] };
  }

  private async step4({ journey, own, at, now }: GateQuestion): Promise<StepFacts<4>> {
    const scope = await own.scope(journey.id);
    const { assessments, needs } = await this.assessed(journey, at);
    const risks = await this.views.all(knownRisk, at);
    const controls = await this.views.all(knownControl, at);
    const facts = step4Facts({ scope, assessments, risks, needs, controls, now });
    return { facts, documents: [...assessments, ...risks, ...needs] };
  }

  private async step5({ journey, own, at, now }: GateQuestion): Promise<StepFacts<5>> {
    const scope = await own.scope(journey.id);
    const documents = await this.controlDocuments(at);
    const preparation = await this.views.one(knownAuditPreparation, journey.id, at);
    const audits = await this.views.all(knownAudit, at, { match: { engagementId: journey.id } });
    const picture = controlPicture(documents, confirmedCriteria(scope), now);
    const facts = step5Facts({ journey, picture, preparation, audits });
    return { facts, documents: [...all(documents), ...audits, ...(preparation ? [preparation] : [])] };
  }

  private async step6({ journey, own, at }: GateQuestion): Promise<StepFacts<6>> {
    const engagement = await found(own, journey);
    const reports = await this.views.all(knownReport, at, { match: { engagementId: journey.id } });
    return { facts: step6Facts(engagement, reports), documents: reports };
  }

  private async step7({ journey, at, now, ownerEnds = false }: GateQuestion): Promise<StepFacts<7>> {
    const successors = await this.views.all(engagementView, at, { match: { predecessorId: journey.id } });
    const values = [journey.id, ...successors.map(({ id }) => id)];
    const reports = await this.views.all(knownReport, at, { anyOf: { field: 'engagementId', values } });
    const own = reports.filter(({ engagementId }) => engagementId === journey.id);
    const ofSuccessors = reports.filter(({ engagementId }) => engagementId !== journey.id);
    return { facts: step7Facts({ own, ofSuccessors, ownerEnds, now }), documents: reports };
  }

  private async assessed({ id }: JourneyDoc, at: At): Promise<Assessed> {
    const assessments = await this.views.all(knownRiskAssessment, at, { match: { engagementId: id } });
    return { assessments, needs: assessments.length > 0 ? await this.views.all(knownControlNeed, at) : [] };
  }

  private async controlDocuments(at: At): Promise<ControlDocuments> {
    const controls = await this.views.all(knownControl, at);
    const evidence = await this.views.all(knownEvidence, at, ACCEPTED);
    const collectors = await this.views.all(knownCollector, at);
    return { controls, evidence, collectors };
  }
}

const all = ({ controls, evidence, collectors }: ControlDocuments) => [...controls, ...evidence, ...collectors];

const found = async (own: OwnFacts, { engagementId }: JourneyDoc): Promise<EngagementDoc> => {
  const engagement = await own.engagement(engagementId);
  if (!engagement) throw notFound('engagement', engagementId);
  return engagement;
};
