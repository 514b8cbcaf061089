import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { ExceptionState } from '../exception/exception.js';
import type { RaiseExceptionInput } from './raise-exception.command.js';

/** Raises the one exception of a failed item and attribute (TOC-5). */
export const raiseException = (
  input: RaiseExceptionInput,
  exceptionId: string,
  state: ExceptionState,
): Fact<'ExceptionRaised.v1'>[] =>
  state.is === 'ABSENT' ? [fact('ExceptionRaised.v1', { exceptionId, ...input })] : [];
