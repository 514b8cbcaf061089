/** The stream is not where the writer believed: nothing was stored. Read again, decide again. */
export class RevisionConflict extends Error {
  constructor(
    readonly stream: string,
    /** Revision of the stream's last event; -1 when the stream has no event. */
    readonly actual: number,
  ) {
    super(actual === -1 ? `The stream ${stream} has no event.` : `The stream ${stream} is at revision ${actual}.`);
    this.name = 'RevisionConflict';
  }
}

/** Another command of the turn was stored that the writer has not seen: nothing was stored. Read up to there, decide again. */
export class TurnTaken extends Error {
  constructor(
    readonly key: string,
    /** Where the other command was stored. */
    readonly position: string,
  ) {
    super(`Another command of the turn ${key} was stored at ${position}.`);
    this.name = 'TurnTaken';
  }
}

/** The command id was accepted before with another request hash: nothing was stored. */
export class CommandIdReused extends Error {
  constructor(readonly commandId: string) {
    super(`The command id ${commandId} was used before with another payload.`);
    this.name = 'CommandIdReused';
  }
}

/** The log holds an event that this build does not know: the reader stops before it, because guessing would be wrong for ever. */
export class UnknownEventType extends Error {
  constructor(
    readonly type: string,
    readonly position: string,
  ) {
    super(`The event type ${type} at ${position} is unknown: this build is older than its data.`);
    this.name = 'UnknownEventType';
  }
}
