import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, connectionOf, LAST_DAY, PageArgs, pageOf, Reading, toConnection } from '@attestry/service-kit';
import { toControl } from '../control-details/control.type.js';
import type { CalendarEntry } from './calendar-entry.js';
import { calendarQuestion } from './calendar-question.js';
import type { Calendar } from './calendar.reader.js';
import { CalendarReader } from './calendar.reader.js';
import { CalendarEntryType } from './calendar.type.js';
import { entryWords } from './entry-words.js';
import { icalendar } from './icalendar.js';

const CalendarConnection = connectionOf(CalendarEntryType, 'CalendarEntry');

const FROM = { description: 'First day, YYYY-MM-DD.' };
const TO = { description: LAST_DAY };
const KINDS = { type: () => [String], nullable: true, description: 'Only these kinds of entries; all when absent.' };

const toEntry =
  ({ controls, validAt }: Calendar) =>
  ({ controlId = '', engagementId, ...entry }: CalendarEntry): CalendarEntryType => {
    const control = controls.get(controlId);
    return {
      ...{ ...entry, summary: entryWords(entry, control?.code) },
      ...(control ? { control: toControl(control, validAt) } : {}),
      ...(engagementId ? { engagement: { id: engagementId } } : {}),
    };
  };

@Resolver()
@Allow('TO', 'CM', 'CO', 'RO', 'EM')
export class CalendarResolver {
  constructor(private readonly calendars: CalendarReader) {}

  @Query(() => CalendarConnection, {
    description:
      'Dates of all services between two days, both included, in order of their days: obligations and dues, what expires, milestones; as recorded at `as-of`, in the state of `valid-at`. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED.',
  })
  async calendar(
    @Args('from', FROM) from: string,
    @Args('to', TO) to: string,
    @Args('kinds', KINDS) kinds: string[] | undefined,
    @Args() page: PageArgs,
    @Reading() at: At,
  ): Promise<Connection<CalendarEntryType>> {
    const found = await this.calendars.read(calendarQuestion(from, to, kinds), at);
    return toConnection(
      pageOf(found.entries, page, ({ day, uid }) => `${day}/${uid}`),
      toEntry(found),
    );
  }

  @Query(() => String, {
    description:
      'The same as an iCalendar text (RFC 5545), not paged; the gateway serves it at /calendar.ics. Codes: VALIDATION_FAILED, LIMIT_EXCEEDED.',
  })
  async calendarText(
    @Args('from', FROM) from: string,
    @Args('to', TO) to: string,
    @Args('kinds', KINDS) kinds: string[] | undefined,
    @Reading() at: At,
  ): Promise<string> {
    return icalendar(await this.calendars.read(calendarQuestion(from, to, kinds), at), at.tenant);
  }
}
