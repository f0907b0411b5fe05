import type { Methods } from "./declared";

/** The methods that a control offers to the server while it is mounted, and who waits for them. */
export class Offered {
  private methods: readonly Methods[] = [];
  private waiting: (() => void)[] = [];

  constructor(private readonly whose: string) {}

  get any(): boolean {
    return this.methods.length > 0;
  }

  /** Offers some; the returned function withdraws them. */
  add(methods: Methods): () => void {
    this.methods = [...this.methods, methods];
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
    return () => {
      this.methods = this.methods.filter((one) => one !== methods);
    };
  }

  /** Resolves once there are any, and rejects if none are offered within `timeout` milliseconds. */
  arrive(name: string, timeout: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((one) => one !== go);
        reject(new Error(`Timeout waiting for invoke method listener for ${this.whose}.${name}`));
      }, timeout);
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting.push(go);
    });
  }

  /** Those of the name, several where parts of a control offer the same. */
  named(name: string): Methods[] {
    return this.methods.filter((one) => name in one);
  }
}
