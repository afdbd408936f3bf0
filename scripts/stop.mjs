// @ts-check

/** A reason to end a command that its user can act on: shown as a sentence, without a stack. */
export class Stop extends Error {
  /**
   * @param {string} sentence
   * @param {number} [status]
   */
  constructor(sentence, status = 1) {
    super(sentence);
    this.status = status;
  }
}

/**
 * Runs a command of this folder to its end.
 * @param {() => Promise<void>} command
 */
export async function untilStopped(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message !== '') console.error(`\n${error.message}`);
    process.exitCode = error.status;
  }
}
