const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Whether the visitor has left the page alone since this began; `end` has it listen no longer. */
export class Untouched {
  isSo = true;
  private readonly listening = new AbortController();

  constructor() {
    const { signal } = this.listening;
    const touched = () => {
      this.isSo = false;
      this.end();
    };
    for (const type of TOUCHES) addEventListener(type, touched, { capture: true, passive: true, signal });
  }

  end(): void {
    this.listening.abort();
  }
}
