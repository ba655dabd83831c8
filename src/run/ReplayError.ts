/** A replay that cannot be read at all, or not by this version of the rules. The message says why. */
export class ReplayError extends Error {
  readonly status: 'unreadable' | 'wrong-version';

  constructor(message: string, status: 'unreadable' | 'wrong-version' = 'unreadable') {
    super(message);
    this.name = 'ReplayError';
    this.status = status;
  }
}
