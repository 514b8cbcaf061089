/** Facts of a control: what is promised (domain 2.7). */
export const CONTROL_PROMISE_FACTS = [
  'ControlDefined.v1',
  'ControlMapped.v1',
  'ControlUnmapped.v1',
  'ControlOwnerAssigned.v1',
  'ControlDesignApproved.v1',
  'ControlRevised.v1',
  'ControlFrozen.v1',
  'ControlRetired.v1',
] as const;

/** Facts that say in which state its implementation is (domain 2.8). */
export const CONTROL_IMPLEMENTATION_FACTS = [
  'ImplementationPlanned.v1',
  'ImplementationStarted.v1',
  'ControlImplemented.v1',
  'ControlDegraded.v1',
  'ControlOperationRestored.v1',
] as const;
