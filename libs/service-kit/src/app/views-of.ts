import { standing } from '../standing/standing.projection.js';
import type { AnyView } from '../views/view.js';
import type { ServiceDefinition } from './service-definition.js';

/** What a service remembers: its own read models, and the standing of the organization that each service looks at (ORG-4). */
export const viewsOf = ({ views }: Pick<ServiceDefinition, 'views'>): readonly AnyView[] => [...views, standing];
