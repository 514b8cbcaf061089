export interface Watched {
  readonly id: string;
  readonly code: string;
  readonly templateId?: string;
}

/** A collector names controls by id, by code or by the template they were taken from. */
export const concerns = (failing: string, control: Watched): boolean =>
  [control.id, control.code, control.templateId].includes(failing);
