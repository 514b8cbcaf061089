import { Injectable } from '@nestjs/common';
import type { At } from '@attestry/service-kit';
import { Views } from '@attestry/service-kit';
import { AuditFiles } from '../audit-file/audit-files.js';
import { reportMarkdown } from '../report-text/markdown.js';
import { renderReport } from '../report-text/render.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { sha256 } from '../shape/digest.js';
import { reportCard } from './report-card.projection.js';

export interface ReportText {
  readonly json: string;
  readonly markdown: string;
  /** True when the rendering is the one whose digest was recorded at the issue; undefined before it. */
  readonly digestMatches?: boolean;
}

/** Renders a report anew from the recorded facts. */
@Injectable()
export class ReportTexts {
  constructor(
    private readonly views: Views,
    private readonly files: AuditFiles,
  ) {}

  /** `issuedOnly`: nothing before the issue, as the organization sees it. */
  async of(reportId: string, at: At, issuedOnly: boolean): Promise<ReportText | undefined> {
    const doc = await this.views.one(reportCard, reportId, at);
    if (!doc || (issuedOnly && !doc.issued)) return undefined;
    const file = await this.files.read(doc.auditId, at);
    if (!file) return undefined;
    const document = renderReport(file, { reportId, decision: doc.decision, reportDate: doc.issued?.reportDate });
    const json = canonicalJson(document);
    const digestMatches = doc.issued && sha256(json) === doc.issued.digest;
    return { json, markdown: reportMarkdown(document), ...(digestMatches === undefined ? {} : { digestMatches }) };
  }
}
