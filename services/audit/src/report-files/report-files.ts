import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@attestry/access';
import type { Caller } from '@attestry/service-kit';
import { AuditorRights, DomainError, notFound, refuseCollector, Views } from '@attestry/service-kit';
import { isAuditSide } from '../extended/reader.js';
import { reportCard } from '../report-card/report-card.projection.js';
import type { ReportText } from '../report-card/report-texts.js';
import { ReportTexts } from '../report-card/report-texts.js';
import { reportMarkdown } from '../report-text/markdown.js';
import { reportPdf } from '../report-text/pdf.js';
import { present } from '../shape/present.js';
import type { ReportForm } from './report-file.js';
import { keeping } from './keeping.js';
import { headersOf, headersOfBytes, isHeld } from './report-file.js';

/** Who reads a report (domain 3): management, the firm that made it, and the platform's own work. */
export const REPORT_READERS: readonly Role[] = ['TO', 'CM', 'AU', 'AL', 'SYS'];

/** Laying out a PDF takes a second of a processor: those asked for last are kept, by the digest of what they were made of. */
const KEPT = 16;

export interface ReportFile {
  /** Undefined when the reader has them. */
  readonly bytes?: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Gives a report in one of its forms to who may have it, and notes the read of an auditor first (Q39). */
@Injectable()
export class ReportFiles {
  private readonly pdfs = keeping<Buffer>(KEPT);

  constructor(
    private readonly views: Views,
    private readonly texts: ReportTexts,
    @Inject(AuditorRights) private readonly rights: AuditorRights,
  ) {}

  /** NOT_FOUND for a report of another organization, for one the firm has no grant for, and before the issue for the organization. `held`: tags of what the reader has. */
  async of(reportId: string, form: ReportForm, caller: Caller, held?: string): Promise<ReportFile> {
    const { roles, tenant } = caller.actor;
    if (!roles.some((role) => REPORT_READERS.includes(role)))
      throw new DomainError('FORBIDDEN_ROLE', `This is for the roles ${REPORT_READERS.join(', ')}.`, {
        allowed: REPORT_READERS,
      });
    refuseCollector(caller.actor);
    const at = { tenant, ...present({ asOf: caller.asOf, readAfter: caller.readAfter }) };
    const card = await this.views.one(reportCard, reportId, at);
    if (!card) throw notFound('report', reportId);
    const targets = [`reportId=${reportId}`, `form=${form}`];
    const sight = await this.rights.beforeContent(caller, 'Report.content', targets, { auditId: card.auditId });
    const text = await this.texts.of(reportId, { ...at, ...present({ sight }) }, !isAuditSide(caller));
    if (!text) throw notFound('report', reportId);
    const headers = headersOf(text, form);
    if (isHeld(held, headers.etag)) return { headers };
    const bytes = await this.bytes(text, form);
    return { bytes, headers: { ...headers, ...headersOfBytes(bytes) } };
  }

  private async bytes({ document, json, digest }: ReportText, form: ReportForm): Promise<Buffer> {
    if (form === 'json') return Buffer.from(json, 'utf8');
    if (form === 'md') return Buffer.from(reportMarkdown(document, digest), 'utf8');
    return this.pdfs(digest, () => reportPdf(document, digest));
  }
}
