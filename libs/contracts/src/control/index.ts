import { calendarObligationEvents } from './calendar-obligation.js';
import { controlIntakeEvents } from './control-intake.js';
import { controlEvents } from './control.js';
import { controlImplementationEvents } from './control-implementation.js';
import { gapAssessmentEvents } from './gap-assessment.js';
import { mappingSetEvents } from './mapping-set.js';
import { policyEvents } from './policy.js';
import { remediationItemEvents } from './remediation-item.js';

export const controlService = [
  gapAssessmentEvents,
  remediationItemEvents,
  controlEvents,
  controlIntakeEvents,
  controlImplementationEvents,
  policyEvents,
  calendarObligationEvents,
  mappingSetEvents,
];

type GapAssessment = (typeof gapAssessmentEvents)['types'];
type RemediationItem = (typeof remediationItemEvents)['types'];
type Control = (typeof controlEvents)['types'];
type ControlIntake = (typeof controlIntakeEvents)['types'];
type ControlImplementation = (typeof controlImplementationEvents)['types'];
type Policy = (typeof policyEvents)['types'];
type CalendarObligation = (typeof calendarObligationEvents)['types'];
type MappingSet = (typeof mappingSetEvents)['types'];

export interface ControlShapes
  extends
    GapAssessment,
    RemediationItem,
    Control,
    ControlIntake,
    ControlImplementation,
    Policy,
    CalendarObligation,
    MappingSet {}
