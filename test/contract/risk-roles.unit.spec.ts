import { riskService } from '../../services/risk/src/risk.module.js';
import { roleContract } from './role-contract.js';

roleContract(
  riskService,
  { name: 'D10 RAS-4 auditors have no command on risks, assessments and vendors', to: ['AU', 'AL'] },
  { name: 'D16 PO has no command on risks', to: ['PO'] },
);
