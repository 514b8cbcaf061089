import { Inject, Injectable } from '@nestjs/common';
import type { At, Clock } from '@attestry/service-kit';
import { CLOCK, notFound, requireDay, Views } from '@attestry/service-kit';
import { bridgeLapsesOn } from '@attestry/soc2';
import { requireBase, requireReach } from '../bridge-letter/bridge-base.js';
import { BridgeFacts } from '../bridge-letter/bridge-facts.reader.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { reportCard } from '../report-card/report-card.projection.js';
import { bridgeLetterView } from './bridge-letter.projection.js';
import type { BridgeLetterDraftType } from './bridge-letter.type.js';
import { toChange } from './bridge-letter.type.js';
import type { LetterParts } from './letter-text.js';
import { letterText } from './letter-text.js';

/** Writes letters out, and what a letter would say. */
@Injectable()
export class LetterTexts {
  constructor(
    private readonly views: Views,
    private readonly facts: BridgeFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(id: string, at: At): Promise<string> {
    const letter = await this.views.one(bridgeLetterView, id, at);
    const report = letter && (await this.views.one(reportCard, letter.reportId, at))?.issued;
    if (!report) throw notFound('bridge letter', id);
    return this.write({ letter, report }, at);
  }

  async preview(reportId: string, through: string, at: At): Promise<BridgeLetterDraftType> {
    requireDay('through', through);
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    const base = requireBase(reportId, await this.facts.reports(at), now);
    const from = requireReach(base, through, now);
    const changes = await this.facts.changes(from, through, at);
    const span = { reportId, from, through, lapsesOn: bridgeLapsesOn(through) };
    const text = await this.write({ letter: { ...span, changes }, report: base.figures }, at);
    return { ...span, changeCount: changes.length, changes: changes.map(toChange), text };
  }

  private async write({ letter, report }: Pick<LetterParts, 'letter' | 'report'>, at: At): Promise<string> {
    const ids = letter.changes.flatMap(({ controlId }) => (controlId ? [controlId] : []));
    const controls = await this.views.many(knownControl, [...new Set(ids)], at);
    const codes = new Map([...controls].flatMap(([id, { promise }]) => (promise ? [[id, promise.code] as const] : [])));
    return letterText({ organization: at.tenant, letter, report, codes });
  }
}
