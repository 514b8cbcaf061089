import { Injectable } from '@nestjs/common';
import type { At, CommandContext } from '@attestry/service-kit';
import { notFound, Streams, Views } from '@attestry/service-kit';
import { auditView } from '../audit-details/audit.projection.js';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { PLATFORM } from '../audit-firm/platform.js';
import { controlWords } from '../control-words/control-words.projection.js';
import { descriptionText } from '../description-text/description-text.projection.js';
import { exceptionFile } from '../exception-file/exception-file.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { isReliedUpon, knownVendor, vendorAt } from '../known-vendor/known-vendor.projection.js';
import { LogSlice } from '../log-slice/log-slice.js';
import { opinionFile } from '../opinion-file/opinion-file.projection.js';
import { report } from '../report/report.js';
import { sampleFile } from '../sample-file/sample-file.projection.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import type { AuditFile, PrintedFile, PrintedParts, SettledFile, SettledPrint } from './audit-file.js';
import { watchedControls } from './audit-file.js';
import type { FailingStretch } from './failing-stretches.js';
import { failingStretches } from './failing-stretches.js';
import { MonitorRuns } from './monitor-runs.js';

/** Reads the file of an audit: a constant number of statements, whatever the number of controls and tests. */
@Injectable()
export class AuditFiles {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly log: LogSlice,
    private readonly runs: MonitorRuns,
  ) {}

  /** All that a report is rendered from; undefined without an audit. */
  async printed(auditId: string, at: At): Promise<PrintedFile | undefined> {
    const file = await this.read(auditId, at);
    return file && { ...file, ...(await this.parts(file, at)) };
  }

  /** For a decision that stands on all of it: waits until the read models know everything recorded so far. NOT_FOUND without an audit. */
  async settled(auditId: string, by: CommandContext): Promise<SettledFile> {
    return this.settledAt(auditId, await this.head(by));
  }

  /** The same with what a report prints: for its draft and its issue. */
  async settledPrint(auditId: string, by: CommandContext): Promise<SettledPrint> {
    const at = await this.head(by);
    const file = await this.settledAt(auditId, at);
    return { ...file, ...(await this.parts(file, at)) };
  }

  private async head({ tenant }: CommandContext): Promise<At> {
    return { tenant, readAfter: `audit:${await this.log.head(tenant)}` };
  }

  private async settledAt(auditId: string, at: At): Promise<SettledFile> {
    const file = await this.read(auditId, at);
    if (!file) throw notFound('audit', auditId);
    const state = await this.streams.state(auditEngagement, at.tenant, auditId);
    const firm = await this.streams.state(auditFirm, PLATFORM, file.audit.firmId);
    return { ...file, state, firm, recalled: await this.isRecalled(state, at.tenant) };
  }

  private async isRecalled(audit: AuditState, tenant: string): Promise<boolean> {
    if (audit.is !== 'CLOSED' || audit.reportId === undefined) return false;
    return (await this.streams.state(report, tenant, audit.reportId)).is === 'RECALLED';
  }

  private async read(auditId: string, at: At): Promise<AuditFile | undefined> {
    const audit = await this.views.one(auditView, auditId, at);
    if (!audit) return undefined;
    const { id, engagementId } = audit;
    const controlIds = audit.controls.map(({ controlId }) => controlId);
    const match = { auditId: id };
    const [engagement, controls, words, tests, exceptions, opinion] = await Promise.all([
      this.views.one(knownEngagement, engagementId, at),
      this.views.many(knownControl, controlIds, at),
      this.views.many(controlWords, controlIds, at),
      this.views.all(testSheet, at, { match }),
      this.views.all(exceptionFile, at, { match }),
      this.views.one(opinionFile, id, at),
    ]);
    return {
      ...{ organization: at.tenant, audit, controls, words, tests, exceptions },
      engagement: engagement ?? { id: engagementId, state: 'IN_AUDIT', steps: {} },
      opinion: opinion ?? { id, criteria: [], issued: false },
    };
  }

  private async parts(file: AuditFile, at: At): Promise<PrintedParts> {
    const [samples, described, stretches] = await Promise.all([
      this.views.all(sampleFile, at, { match: { auditId: file.audit.id } }),
      this.described(file, at),
      this.stretches(file, at),
    ]);
    return { samples, stretches, ...described };
  }

  /** An organization has one system for now, and its description bears the organization's id. */
  private async described(
    { engagement, audit }: AuditFile,
    at: At,
  ): Promise<Pick<PrintedParts, 'description' | 'vendors'>> {
    const { description: frozen } = engagement;
    if (!frozen) return { vendors: new Map() };
    const text = await this.views.one(descriptionText, at.tenant, at);
    const description = text?.versions.find((one) => one.version === frozen.version);
    if (!description) return { vendors: new Map() };
    const [until, from] = [audit.fieldworkEndedAt, engagement.period?.start ?? engagement.asOfDate];
    const docs = (await this.views.all(knownVendor, at)).filter(
      (doc) => description.vendorIds?.includes(doc.id) || isReliedUpon(doc, until, from),
    );
    const vendors = docs.map((doc) => [doc.id, vendorAt(doc, until)] as const);
    return { description, vendors: new Map(vendors) };
  }

  private async stretches(file: AuditFile, at: At): Promise<ReadonlyMap<string, readonly FailingStretch[]>> {
    const { audit, engagement } = file;
    if (!engagement.period) return new Map();
    const runs = await this.runs.of(at, audit.id, engagement.period);
    return failingStretches(watchedControls(file), runs, engagement.period);
  }
}
