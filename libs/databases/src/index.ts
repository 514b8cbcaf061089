export {
  createServiceDatabase,
  serviceDatabaseAddresses,
  type CreateOptions,
  type DatabaseAddresses,
  type ServiceDatabase,
} from './create.js';
export { migrate, type MigrationReport } from './migrate.js';
export { migrationsOf, type MigrationSource } from './sources.js';
export { rolesOf, type DatabaseRoles } from './roles.js';
