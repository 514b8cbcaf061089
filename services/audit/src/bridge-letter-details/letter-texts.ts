import { Inject, Injectable } from '@nestjs/common';
import type { At, Clock } from '@attestry/service-kit';
import { CLOCK, requireDay, Views } from '@attestry/service-kit';
import { bridgeLapsesOn } from '@attestry/soc2';
import { requireBase, requireReach } from '../bridge-letter/bridge-base.js';
import { BridgeFacts } from '../bridge-letter/bridge-facts.reader.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { reportCard } from '../report-card/report-card.projection.js';
import type { BridgeLetterDoc } from './bridge-letter.projection.js';
import { bridgeLetterView } from './bridge-letter.projection.js';
import type { BridgeLetterDraftType } from './bridge-letter.type.js';
import { toChange } from './bridge-letter.type.js';
import type { LetterParts } from './letter-text.js';
import { letterText } from './letter-text.js';

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Writes letters out, and what a letter would say. */
@Injectable()
export class LetterTexts {
  constructor(
    private readonly views: Views,
    private readonly facts: BridgeFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Texts of letters by id, at three statements whatever their number; none of a letter whose report is not known. */
  async of(ids: readonly string[], at: At): Promise<ReadonlyMap<string, string>> {
    const letters = [...(await this.views.many(bridgeLetterView, ids, at)).values()];
    const reports = await this.views.many(reportCard, unique(letters.map(({ reportId }) => reportId)), at);
    const codes = await this.codes(letters, at);
    const texts = letters.flatMap((letter) => {
      const report = reports.get(letter.reportId)?.issued;
      return report ? [[letter.id, letterText({ organization: at.tenant, letter, report, codes })] as const] : [];
    });
    return new Map(texts);
  }

  async preview(reportId: string, through: string, at: At): Promise<BridgeLetterDraftType> {
    requireDay('through', through);
    const now = at.validAt ?? at.asOf ?? (await this.clock.now());
    const base = requireBase(reportId, await this.facts.reports(at), now);
    const from = requireReach(base, through, now);
    const changes = await this.facts.changes(from, through, at);
    const span = { reportId, from, through, lapsesOn: bridgeLapsesOn(through) };
    const letter = { ...span, changes };
    const codes = await this.codes([letter], at);
    const text = letterText({ organization: at.tenant, letter, report: base.figures, codes });
    return { ...span, changeCount: changes.length, changes: changes.map(toChange), text };
  }

  /** Codes of the controls that letters name. */
  private async codes(letters: readonly Pick<BridgeLetterDoc, 'changes'>[], at: At): Promise<LetterParts['codes']> {
    const ids = letters.flatMap(({ changes }) => changes.flatMap(({ controlId }) => controlId ?? []));
    const controls = await this.views.many(knownControl, unique(ids), at);
    return new Map([...controls].flatMap(([id, { promise }]) => (promise ? [[id, promise.code] as const] : [])));
  }
}
