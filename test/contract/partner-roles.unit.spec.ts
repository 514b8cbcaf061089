import { partnerService } from '../../services/partner/src/partner.module.js';
import { roleContract } from './role-contract.js';

roleContract(partnerService, { name: 'D16 PO takes keys away, and no more', to: ['PO'], but: ['revokeApiClient'] });
