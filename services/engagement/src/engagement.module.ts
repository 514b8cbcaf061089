import type { ServiceDefinition } from '@attestry/service-kit';
import { DifferenceType, MyTasksType } from '@attestry/service-kit';
import { handlers } from './engagement.handlers.js';
import { resolvers } from './engagement.resolvers.js';
import { views } from './engagement.views.js';
import { EngagementType } from './engagement-view/engagement.type.js';
import { Gates } from './gate-facts/gates.reader.js';
import { LogHead } from './log-head/log-head.reader.js';
import { NextActions } from './next-actions/next-actions.reader.js';
import { OrganizationType } from './organization-view/organization.type.js';
import { PersonDirectory } from './person-directory/persons.store.js';
import {
  completeWithReport,
  freezeDescriptionForAudit,
  lockScopeForAudit,
  startAudit,
} from './reactions/audit-cascade.js';
import { carryScopeForward, watchPeriod } from './reactions/follow-up.js';
import {
  reopenForCriteria,
  reopenForDegraded,
  reopenForNeed,
  reopenForReassessment,
  reopenStaleGap,
  reopenStaleRisks,
  reopenWithScope,
} from './reactions/reopening.js';

export const engagementService: ServiceDefinition = {
  name: 'engagement',
  listens: ['control', 'risk', 'evidence', 'audit'],
  views,
  reactions: [
    startAudit,
    lockScopeForAudit,
    freezeDescriptionForAudit,
    completeWithReport,
    watchPeriod,
    carryScopeForward,
    reopenWithScope,
    reopenForCriteria,
    reopenStaleGap,
    reopenStaleRisks,
    reopenForNeed,
    reopenForDegraded,
    reopenForReassessment,
  ],
  handlers,
  resolvers,
  entities: [DifferenceType, OrganizationType, EngagementType, MyTasksType],
  providers: [Gates, LogHead, NextActions, PersonDirectory],
};
