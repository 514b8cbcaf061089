/** A share in whole basis points, rounded half up; the whole must be positive, both numbers whole (domain 4). */
export const toBp = (part: number, whole: number): number => {
  if (whole <= 0) throw new RangeError('a share of nothing has no basis points');
  return Math.floor((20_000 * part + whole) / (2 * whole));
};

/** What people see: one decimal, half up from the basis points (7895 shows "79.0"). */
export const showBp = (bp: number): string => (Math.floor((bp + 5) / 10) / 10).toFixed(1);
