import { engagementService } from '../../services/engagement/src/engagement.module.js';
import { roleContract } from './role-contract.js';

roleContract(
  engagementService,
  { name: 'row 7 a scope is not confirmed by CM', to: ['CM'], of: /^confirmScope$/ },
  { name: 'row 16 an as-of date is not set by AL', to: ['AL'], of: /^setAsOfDate$/ },
  {
    ...{ name: 'D16 PO changes nothing of a tenant but its standing', to: ['PO'] },
    but: ['activateOrganization', 'closeOrganization', 'suspendOrganization'],
  },
);
