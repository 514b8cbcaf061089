import { auditorGrantsView } from '../grants/auditor-grants.projection.js';
import { standing } from '../standing/standing.projection.js';
import type { AnyView } from '../views/view.js';
import type { ServiceDefinition } from './service-definition.js';

/**
 * What a service remembers: its own read models, the standing of the organization (ORG-4), and the grants of audit firms
 * (D12), which each service looks at.
 */
export const viewsOf = ({ views }: Pick<ServiceDefinition, 'views'>): readonly AnyView[] => [
  ...views,
  standing,
  auditorGrantsView,
];
