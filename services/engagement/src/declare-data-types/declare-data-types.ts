import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, invalidState } from '@attestry/service-kit';
import type { EngagementState } from '../engagement/engagement.js';
import { requireScopeOpen, scopeLocked } from '../scope/scope.errors.js';
import type { ScopeState } from '../scope/scope.js';
import type { DeclareDataTypesInput } from './declare-data-types.command.js';

const CODE = /^[A-Z][A-Z0-9_]{0,99}$/;

const requireCodes = (what: string, codes: readonly string[]): void => {
  const wrong = codes.filter((code) => !CODE.test(code));
  if (wrong.length > 0 || new Set(codes).size < codes.length)
    throw new DomainError('VALIDATION_FAILED', `${what} are codes in capitals, each once.`, { wrong });
};

/** Begins a scope, or changes the draft, with what the recommendation of domain 4.1 rests on. */
export const declareDataTypes = (
  input: DeclareDataTypesInput,
  state: ScopeState,
  cycle: EngagementState,
): Fact<'DataTypesDeclared.v1'>[] => {
  const { engagementId, dataTypes, uptimeCommitment, processesTransactions, affectsClientFinancialReporting } = input;
  const clientRegions = input.clientRegions ?? [];
  requireCodes('Data types', dataTypes);
  requireCodes('Regions', clientRegions);
  requireScopeOpen(cycle, engagementId);
  if (state.is === 'LOCKED') throw scopeLocked(engagementId);
  if (state.is === 'CONFIRMED') throw invalidState('SCOPE_SELECTION', state.is, ['ABSENT', 'DRAFT']);
  const flags = { uptimeCommitment, processesTransactions, affectsClientFinancialReporting };
  const regions = clientRegions.length === 0 ? {} : { clientRegions: [...clientRegions] };
  return [
    fact('DataTypesDeclared.v1', { scopeId: engagementId, engagementId, dataTypes: [...dataTypes], flags, ...regions }),
  ];
};
