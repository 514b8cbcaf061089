import { Injectable } from '@nestjs/common';
import type { At, CommandContext } from '@attestry/service-kit';
import { Views } from '@attestry/service-kit';
import { LogSlice } from '../log-slice/log-slice.js';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import { reportCard } from '../report-card/report-card.projection.js';
import type { BridgeChange } from './bridge-change.projection.js';
import { bridgeChanges, daysFrom, inOrder } from './bridge-change.projection.js';

/** Reads what a bridge letter stands on: the reports, and what the log says of the days after. */
@Injectable()
export class BridgeFacts {
  constructor(
    private readonly views: Views,
    private readonly log: LogSlice,
  ) {}

  reports(at: At): Promise<ReportDoc[]> {
    return this.views.all(reportCard, at);
  }

  /** Every change that took effect between two days, both included (BRG-3). */
  async changes(from: string, through: string, at: At): Promise<BridgeChange[]> {
    return inOrder((await this.views.many(bridgeChanges, daysFrom(from, through), at)).values());
  }

  /** For a decision that stands on all of it: the read models know everything this service holds by now. */
  async settled(by: CommandContext): Promise<At> {
    return {
      tenant: by.tenant,
      readAfter: [by.readAfter, `audit:${await this.log.head(by.tenant)}`].filter(Boolean).join(),
    };
  }
}
