import { afterEach, vi } from "vitest";

// a busy machine takes several times as long as it should, and what is waited for comes as soon as it can
const { waitFor } = vi;
vi.waitFor = (work, within = 30_000) => waitFor(work, within);

// What browsers have and jsdom lacks, as far as the client needs it to start.
globalThis.matchMedia ??= ((media: string) =>
  Object.assign(new EventTarget(), { media, matches: false })) as unknown as typeof matchMedia;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
} as unknown as typeof ResizeObserver;
globalThis.CSS ??= { supports: () => false, escape: (text: string) => text } as unknown as typeof CSS;
globalThis.PointerEvent ??= class extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly pressure: number;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerId = init.pointerId ?? 0;
    this.pointerType = init.pointerType ?? "";
    this.pressure = init.pressure ?? 0;
  }
} as unknown as typeof PointerEvent;
// Browsers have it on pages over https.
globalThis.DeviceMotionEvent ??= class extends Event {} as unknown as typeof DeviceMotionEvent;

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
});
