import { partnerService } from '../../services/partner/src/partner.module.js';
import { entityContract } from './entity-contract.js';

entityContract(partnerService);
