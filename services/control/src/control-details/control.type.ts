import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType, toCriteria } from '../criteria/criterion.type.js';
import { present } from '../shape/present.js';
import type { ControlDoc } from './control.projection.js';
import { versionAt } from './version-at.js';

@ObjectType({ description: 'A criterion a control serves.' })
export class ControlMapping {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field({ description: 'PRIMARY, or COMPENSATING for a control that may stand in.' })
  role!: string;
}

@ObjectType({ description: 'From when on an implementation was in a state.' })
export class ImplementationChangeType {
  @Field({ description: 'PLANNED, IN_PROGRESS, IMPLEMENTED or DEGRADED.' })
  state!: string;

  @Field({ description: 'Valid time of the change, RFC 3339 UTC.' })
  from!: string;
}

@ObjectType({ description: 'One version of what a control promises (CTL-7).' })
export class ControlVersionType {
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'From when it holds, valid time; absent for a draft.' })
  effectiveFrom?: string;

  @Field({ description: 'Short title.' })
  title!: string;

  @Field({ description: 'What is done, by whom, how often.' })
  text!: string;

  @Field({ description: 'PREVENTIVE, DETECTIVE or CORRECTIVE.' })
  nature!: string;

  @Field({ description: 'How often it operates.' })
  frequency!: string;

  @Field({ description: 'Control family (domain 0).' })
  family!: string;

  @Field({ description: 'From which company stage on it is expected.' })
  stage!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Longest failing interval, in hours, that is only an observation (domain 4.6).',
  })
  toleranceHours?: number;
}

@ObjectType({ description: 'What is done about a control (domain 2.8).' })
export class ControlImplementation {
  @Field({ description: 'NONE, PLANNED, IN_PROGRESS, IMPLEMENTED or DEGRADED.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Since when it is in this state, valid time.' })
  since?: string;

  @Field(() => String, { nullable: true, description: 'While DEGRADED: MONITOR, MANUAL, EVIDENCE or AUDIT.' })
  degradedBy?: string;

  @Field({ description: 'True when it has been DEGRADED for 30 days (domain 4.9, 4.11).' })
  longDegraded!: boolean;

  @Field(() => [ImplementationChangeType], { description: 'Every change of state, in the order recorded.' })
  changes!: ImplementationChangeType[];
}

@ObjectType({ description: 'Performances of a control in figures (domain 2.8).' })
export class ControlPerformances {
  @Field(() => Int, { description: 'Occurrences performed.' })
  performed!: number;

  @Field(() => Int, { description: 'Of those, after the end of their window or after their miss (IMP-5).' })
  late!: number;

  @Field(() => Int, { description: 'Of those, with the outcome DEVIATED.' })
  deviated!: number;

  @Field(() => Int, { description: 'Occurrences missed; a later performance does not take a miss back (IMP-5).' })
  missed!: number;

  @Field(() => String, { nullable: true, description: 'Key of the occurrence performed last.' })
  lastKey?: string;

  @Field(() => String, { nullable: true, description: 'When it was performed.' })
  lastPerformedAt?: string;
}

@ObjectType({ description: 'The occurrence that a control owes next.' })
export class NextOccurrenceType {
  @Field({ description: 'Key to record the performance under, for example `2026-Q1`.' })
  key!: string;

  @Field({ description: 'First day of its window.' })
  start!: string;

  @Field({ description: 'End of its window; unperformed it is missed then.' })
  dueAt!: string;
}

@ObjectType('Control', { description: 'What is promised (domain 2.7), and what is done about it (domain 2.8).' })
@Directive('@key(fields: "id")')
export class ControlType {
  @Field(() => ID, { description: 'Control id; follows from organization and code.' })
  id!: string;

  @Field({ description: 'Code, unique in the organization.' })
  code!: string;

  @Field({ description: 'Short title.' })
  title!: string;

  @Field({ description: 'What is done, by whom, how often.' })
  text!: string;

  @Field({ description: 'PREVENTIVE, DETECTIVE or CORRECTIVE.' })
  nature!: string;

  @Field({ description: 'How often it operates, for example QUARTERLY or PER_OCCURRENCE.' })
  frequency!: string;

  @Field({ description: 'Control family (domain 0), for example ACCESS_CONTROL.' })
  family!: string;

  @Field({ description: 'From which company stage on it is expected: STARTUP, GROWTH or ENTERPRISE.' })
  stage!: string;

  @Field(() => ID, { nullable: true, description: 'Template of the library it was taken from.' })
  templateId?: string;

  @Field({ description: 'DRAFT, ACTIVE or RETIRED, as recorded.' })
  state!: string;

  @Field(() => Int, { description: 'Version of the promise that is shown, from 1.' })
  version!: number;

  @Field(() => [ControlVersionType], { description: 'Every version, in rising order.' })
  versions!: ControlVersionType[];

  @Field(() => String, { nullable: true, description: 'Owner, by pseudonym.' })
  ownerRef?: string;

  @Field(() => String, { nullable: true, description: 'When it became active, valid time.' })
  activeFrom?: string;

  @Field(() => String, { nullable: true, description: 'From when on it no longer holds.' })
  retiredFrom?: string;

  @Field(() => ID, { nullable: true, description: 'The control that took over.' })
  replacementId?: string;

  @Field(() => [ControlMapping], { description: 'Criteria it serves.' })
  mappings!: ControlMapping[];

  @Field(() => [ID], { description: 'Engagements whose audit has frozen its mapping (CTL-4).' })
  frozenFor!: string[];

  @Field(() => ControlImplementation, { description: 'What is done about it.' })
  implementation!: ControlImplementation;

  @Field(() => ControlPerformances, { description: 'How often it was performed and missed.' })
  performances!: ControlPerformances;
}

const toMapping = ({ criterion, role }: ControlDoc['mappings'][number]): ControlMapping[] =>
  toCriteria([criterion]).map((shown) => ({ criterion: shown, role }));

const toImplementation = (doc: ControlDoc): ControlImplementation => {
  const { implementation: state, degradedBy, longDegraded = false, changes } = doc;
  const since = changes.at(-1)?.from;
  return { state, ...present({ since, degradedBy }), longDegraded, changes: [...changes] };
};

/** A control as it is shown at a valid instant: with the version that holds then (CTL-7). */
export const toControl = (doc: ControlDoc, validAt: string): ControlType => ({
  ...doc,
  ...versionAt(doc, validAt),
  versions: [...doc.versions],
  frozenFor: [...doc.frozenFor],
  mappings: doc.mappings.flatMap(toMapping),
  implementation: toImplementation(doc),
});
