/** What one control by others may send in a second; the server takes 1,000 messages of a whole page. */
const MOST = 300;
const SECOND = 1000;

/** Counts what is sent. */
export class Rate {
  private begun = Number.NEGATIVE_INFINITY;
  private count = 0;

  /** Counts one message; the error if it is one too many. */
  over(): Error | undefined {
    const now = performance.now();
    if (now - this.begun > SECOND) {
      this.begun = now;
      this.count = 0;
    }
    this.count++;
    return this.count > MOST ? new Error(`sends more than ${MOST} messages a second`) : undefined;
  }
}
