/** Milliseconds that a frame may take with all that the browser does in it: a processor half as fast is no worry then. */
const FRAME = 12;
const AT_FIRST = 4;
/** How many times as many as in the frame before there may be. */
const FASTER = 2;

/** How many lines a frame may build, by how long those took that were built before. */
export class Pace {
  private lines = AT_FIRST;

  constructor(private readonly least: number) {}

  get amount(): number {
    return Math.max(this.least, Math.floor(this.lines));
  }

  /** Called in a frame that began at `begun` and built so many lines: it learns from how long the whole frame takes. */
  built(lines: number, begun: number): void {
    // layout and painting come before the next task
    setTimeout(() => {
      const took = Math.max(performance.now() - begun, 0.1);
      this.lines = Math.min((lines * FRAME) / took, this.amount * FASTER);
    });
  }
}
