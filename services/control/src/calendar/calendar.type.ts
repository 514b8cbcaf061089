import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ControlType } from '../control-details/control.type.js';
import { EngagementType } from '../engagement-readiness/engagement.type.js';

@ObjectType('CalendarEntry', { description: 'One day of the calendar (Q25).' })
export class CalendarEntryType {
  @Field(() => ID, {
    description: 'The same for the same thing, also when its day moves; the UID of its iCalendar form.',
  })
  uid!: string;

  @Field({
    description:
      'OBLIGATION, OCCURRENCE, REMEDIATION, POLICY_REVIEW, EVIDENCE_EXPIRY, ACCEPTANCE_END, RISK_REVIEW, VENDOR_REVIEW, AUDITOR_REQUEST, REPORT_VALIDITY, BRIDGE_LETTER or MILESTONE.',
  })
  kind!: string;

  @Field({ description: 'What happens that day, for example REAUDIT, PERIOD_END or REPORT_EXPIRES.' })
  what!: string;

  @Field({ description: 'Day, YYYY-MM-DD; it is over at 00:00 UTC of the next.' })
  day!: string;

  @Field({
    description:
      'DUE up to its day; then OVERDUE if somebody owes it, else PASSED; DONE once it is settled; MISSED, of an occurrence.',
  })
  state!: string;

  @Field({ description: 'Words for people; codes and ids, no names.' })
  summary!: string;

  @Field(() => ControlType, { nullable: true, description: 'The control it is about.' })
  control?: ControlType;

  @Field(() => EngagementType, { nullable: true, description: 'The engagement it is about.' })
  engagement?: EngagementType;

  @Field(() => String, {
    nullable: true,
    description: 'Occurrence, criteria, step, risk, vendor or policy it is about.',
  })
  detail?: string;
}
