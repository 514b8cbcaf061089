import { engagementService } from '../../services/engagement/src/engagement.module.js';
import { entityContract } from './entity-contract.js';

entityContract(engagementService);
