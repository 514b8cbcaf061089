import { auditService } from '../../services/audit/src/audit.module.js';
import { entityContract } from './entity-contract.js';

entityContract(auditService);
