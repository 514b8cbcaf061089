import { Injectable } from '@nestjs/common';
import type { At } from '@attestry/service-kit';
import { Views } from '@attestry/service-kit';
import type { ControlDoc } from '../control-details/control.projection.js';
import { controlView } from '../control-details/control.projection.js';
import { occurrenceDue } from '../occurrence/occurrence-due.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import type { CalendarKind } from './calendar-date.js';
import { calendarDates } from './calendar-date.projection.js';
import type { CalendarEntry } from './calendar-entry.js';
import { byDay, entryOf } from './calendar-entry.js';
import { freshnessEnds } from './freshness-ends.js';
import type { Span } from './occurrence-entries.js';
import { occurrenceEntries, occurrencesIn, outcomeIds } from './occurrence-entries.js';
import { occurrenceOutcomes } from './occurrence-outcome.projection.js';

export interface CalendarQuestion extends Span {
  readonly kinds: readonly CalendarKind[];
}

export interface Calendar {
  /** In order of their days. */
  readonly entries: readonly CalendarEntry[];
  /** Controls by id, for their codes. */
  readonly controls: ReadonlyMap<string, ControlDoc>;
  /** The instant of valid time that the states are of. */
  readonly validAt: string;
}

/** Reads the calendar of all services: six statements at most, whatever it holds. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  async read(question: CalendarQuestion, at: At): Promise<Calendar> {
    const { validAt } = await this.standings.instants(at);
    const controls = new Map((await this.views.all(controlView, at)).map((doc) => [doc.id, doc]));
    const entries = [
      ...(await this.dates(question, validAt, at)),
      ...(await this.freshness(question, controls, validAt, at)),
      ...(await this.occurrences(question, validAt, at)),
    ];
    const { from, to } = question;
    return { entries: entries.filter(({ day }) => day >= from && day <= to).sort(byDay), controls, validAt };
  }

  private async dates({ from, to, kinds }: CalendarQuestion, validAt: string, at: At): Promise<CalendarEntry[]> {
    const values = kinds.filter((kind) => kind !== 'EVIDENCE_EXPIRY' && kind !== 'OCCURRENCE');
    if (values.length === 0) return [];
    const docs = await this.views.all(calendarDates, at, {
      anyOf: { field: 'kind', values },
      from: { field: 'day', value: from },
      upTo: { field: 'day', value: to },
    });
    return docs.flatMap((doc) => entryOf(doc, validAt) ?? []);
  }

  /** Of evidence that lasts until the span or beyond: what comes after it outlives what ends in it. */
  private async freshness(
    { from, kinds }: CalendarQuestion,
    controls: Calendar['controls'],
    validAt: string,
    at: At,
  ): Promise<CalendarEntry[]> {
    if (!kinds.includes('EVIDENCE_EXPIRY')) return [];
    const match = { kind: 'EVIDENCE_EXPIRY' };
    const docs = await this.views.all(calendarDates, at, { match, from: { field: 'day', value: from } });
    return freshnessEnds(docs, validAt).filter(({ controlId = '' }) => controls.get(controlId)?.state === 'ACTIVE');
  }

  private async occurrences({ kinds, ...span }: CalendarQuestion, validAt: string, at: At): Promise<CalendarEntry[]> {
    if (!kinds.includes('OCCURRENCE')) return [];
    const docs = await this.views.all(occurrenceDue, at);
    const owed = docs.map((doc) => ({ id: doc.id, occurrences: occurrencesIn(doc, span) }));
    const ids = owed.flatMap(({ id, occurrences }) => outcomeIds(id, occurrences));
    const outcomes = await this.views.many(occurrenceOutcomes, ids, at);
    return owed.flatMap(({ id, occurrences }) => occurrenceEntries(id, occurrences, outcomes, validAt));
  }
}
