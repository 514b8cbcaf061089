import { order, reaction } from '@attestry/service-kit';
import { AdoptControl } from '../adopt-control/adopt-control.command.js';
import { present } from '../shape/present.js';
import { TakeListedControl } from '../take-listed-control/take-listed-control.command.js';

/** Templates were taken together: each becomes a control of its own. */
export const adoptTaken = reaction({
  name: 'adopt-taken',
  on: ['ControlTakenFromLibrary.v1'],
  react: ({ data: { templateId, code, ownerRef, stageReason } }) => [
    order(AdoptControl, { templateId, code, ...present({ ownerRef, reason: stageReason }) }),
  ],
});

/** A list was imported: each line becomes a control of its own. */
export const defineListed = reaction({
  name: 'define-listed',
  on: ['ControlTakenFromList.v1'],
  react: ({ data }) => [order(TakeListedControl, data)],
});
