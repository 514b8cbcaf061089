import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { refuseField } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';
import { reviewedVendor } from '../vendor/open-vendor.js';
import type { VendorState } from '../vendor/vendor.js';
import type { MarkVendorReviewOverdueInput } from './mark-vendor-review-overdue.command.js';

/** Says that the day of the next review has passed, once (4.12). */
export const markVendorReviewOverdue = (
  { vendorId }: MarkVendorReviewOverdueInput,
  by: Pick<CommandContext, 'now'>,
  state: VendorState,
): Fact<'VendorReviewOverdue.v1'>[] => {
  const { reviewed } = reviewedVendor(vendorId, state);
  if (reviewed.overdue) return [];
  if (by.now < dueStepAt(reviewed.nextReviewOn, 0))
    refuseField('vendorId', `has its review on ${reviewed.nextReviewOn}.`);
  return [fact('VendorReviewOverdue.v1', { vendorId, dueOn: reviewed.nextReviewOn })];
};
