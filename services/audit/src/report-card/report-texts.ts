import { Injectable } from '@nestjs/common';
import type { At } from '@attestry/service-kit';
import { Views } from '@attestry/service-kit';
import { AuditFiles } from '../audit-file/audit-files.js';
import { renderReport } from '../report-text/render.js';
import type { ReportDocument } from '../report-text/report-document.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { sha256 } from '../shape/digest.js';
import { present } from '../shape/present.js';
import type { ReportDoc } from './report-card.projection.js';
import { reportCard } from './report-card.projection.js';

export interface ReportText {
  readonly card: ReportDoc;
  readonly document: ReportDocument;
  /** Canonical JSON, and its digest: from the issue on the one that was recorded, as long as the facts can be read. */
  readonly json: string;
  readonly digest: string;
  /** True when the rendering is the one whose digest was recorded at the issue; undefined before it. */
  readonly digestMatches?: boolean;
  /** Of a superseded report the one in its place, of a recalled one its correction. */
  readonly replacedBy?: string;
}

/** Who may see a report sees all of it: it is rendered from every fact, whatever else the reader may see. */
const whole = ({ tenant, asOf, readAfter }: At): At => ({ tenant, ...present({ asOf, readAfter }) });

/** Renders a report anew from the recorded facts. */
@Injectable()
export class ReportTexts {
  constructor(
    private readonly views: Views,
    private readonly files: AuditFiles,
  ) {}

  /** `issuedOnly`: nothing before the issue, as the organization sees it. */
  async of(reportId: string, at: At, issuedOnly: boolean): Promise<ReportText | undefined> {
    const card = await this.views.one(reportCard, reportId, at);
    if (!card || (issuedOnly && !card.issued)) return undefined;
    const file = await this.files.printed(card.auditId, whole(at));
    if (!file) return undefined;
    const document = renderReport(file, { reportId, decision: card.decision, reportDate: card.issued?.reportDate });
    const json = canonicalJson(document);
    const digest = sha256(json);
    const digestMatches = card.issued && digest === card.issued.digest;
    return { card, document, json, digest, ...present({ digestMatches, replacedBy: await this.replacing(card, at) }) };
  }

  private async replacing({ state, auditId, supersededBy }: ReportDoc, at: At): Promise<string | undefined> {
    if (state !== 'RECALLED') return supersededBy;
    const others = await this.views.all(reportCard, whole(at), { match: { auditId } });
    return others.find((other) => other.issued && other.state !== 'RECALLED')?.id;
  }
}
