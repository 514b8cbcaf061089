import { engagementEvents } from './engagement.js';
import { journeyEvents } from './journey.js';
import { membershipEvents } from './membership.js';
import { monitoringPeriodEvents } from './monitoring-period.js';
import { organizationEvents } from './organization.js';
import { scopeSelectionEvents } from './scope-selection.js';
import { systemDescriptionEvents } from './system-description.js';

export const engagementService = [
  organizationEvents,
  membershipEvents,
  systemDescriptionEvents,
  engagementEvents,
  scopeSelectionEvents,
  monitoringPeriodEvents,
  journeyEvents,
];

type Organization = (typeof organizationEvents)['types'];
type Membership = (typeof membershipEvents)['types'];
type SystemDescription = (typeof systemDescriptionEvents)['types'];
type Engagement = (typeof engagementEvents)['types'];
type ScopeSelection = (typeof scopeSelectionEvents)['types'];
type MonitoringPeriod = (typeof monitoringPeriodEvents)['types'];
type Journey = (typeof journeyEvents)['types'];

export interface EngagementShapes
  extends Organization, Membership, SystemDescription, Engagement, ScopeSelection, MonitoringPeriod, Journey {}
