import {
  createRenderEffect,
  createRoot,
  getOwner,
  type JSX,
  onCleanup,
  runWithOwner,
  untrack,
} from "solid-js";
import type { Control, Extension, Part } from "../../../public/extension";
import { useTheme } from "../../theme/context";
import type { Methods } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import type { Fields, WireValue } from "../../tree/wire";
import { eased } from "../../values/animation";
import { cssColor } from "../../values/color";
import { textStyle } from "../../values/text_style";
import { hideNames, keepingElement, keepingPage } from "./page_kept";
import { nodeOf, partFields, partOf } from "./parts";
import { Rate } from "./rate";
import { givenMap, taken } from "./values";

/** The contract that `public/extension.d.ts` describes. */
const VERSION = 1;
/** Milliseconds until it is said that a module does not come. */
const LATE = 5000;

/** Shows what a slot holds in an element; handed in, since components make it. */
export type Fill = (node: ControlNode, target: Element, content: string | ControlNode) => JSX.Element;

/** Runs one control's module, and keeps its failures to that control. */
export class Host {
  private readonly owner = getOwner();
  private readonly themed = useTheme();
  private readonly end = new AbortController();
  private readonly rate = new Rate();
  private readonly tasks = new Set<() => void>();

  constructor(
    private readonly node: ControlNode,
    private readonly element: HTMLElement,
    private readonly fill: Fill,
    /** Told once what went wrong; nothing of the module runs after that. */
    private readonly failed: (error: unknown) => void,
    /** Told that the module has not come, and that it has. */
    private readonly late: (isLate: boolean) => void,
  ) {
    onCleanup(() => this.stop());
  }

  async run(load: Promise<{ default?: unknown; version?: unknown }>): Promise<void> {
    const timer = setTimeout(() => this.late(true), LATE);
    this.tasks.add(() => clearTimeout(timer));
    try {
      const { default: start, version } = await load;
      hideNames();
      if (this.end.signal.aborted) return;
      this.tasks.add(
        keepingElement(
          this.element,
          () => this.end.signal.aborted,
          (error) => this.fail(error),
        ),
      );
      clearTimeout(timer);
      this.late(false);
      if (typeof version === "number" && version > VERSION)
        throw new Error(
          `it needs version ${version} of the contract, and this page has ${VERSION}: update fletching`,
        );
      if (typeof start !== "function") throw new TypeError("its module has no function as default export");
      const result: unknown = await untrack(() => keepingPage(() => (start as Extension)(this.control())));
      if (typeof result === "function") this.atEnd(result as () => void);
    } catch (error) {
      this.fail(error);
    }
  }

  private control(): Control {
    const { node, themed } = this;
    return Object.freeze({
      ...partFields(node, (send) => this.send(send)),
      version: VERSION,
      element: this.element,
      signal: this.end.signal,
      follow: (work: () => void) => this.follow(work),
      methods: (offered) => this.offer(offered),
      slot: (target: Element, content: string | Part) => this.slot(target, content),
      onDispose: (work: () => void) => this.atEnd(work),
      dark: () => themed.dark(),
      color: (value) => cssColor(value as WireValue),
      textStyle: (value) => textStyle(value as WireValue) as Record<string, string>,
      animation: (value) => eased(value as WireValue),
      fail: (error: unknown) => this.fail(error),
    } satisfies Control);
  }

  /** Something that lives at most as long as the control; the result ends it. */
  private within(begin: () => void): () => void {
    if (this.end.signal.aborted) return () => undefined;
    const dispose = runWithOwner(this.owner, () =>
      createRoot((end) => {
        begin();
        return end;
      }),
    ) as () => void;
    const end = (): void => {
      this.tasks.delete(end);
      dispose();
    };
    this.tasks.add(end);
    return end;
  }

  private follow(work: () => void): () => void {
    return this.within(() =>
      createRenderEffect(() => {
        if (this.end.signal.aborted) return;
        try {
          keepingPage(work);
        } catch (error) {
          // out of the effect: stopping it while it runs would leave it half done
          queueMicrotask(() => this.fail(error));
        }
      }),
    );
  }

  private slot(target: Element, content: string | Part): () => void {
    if (![Element, ShadowRoot].some((kind) => target instanceof kind))
      throw new TypeError("slot() takes an element of the page to show controls in");
    const shown = typeof content === "string" ? content : nodeOf(content);
    if (shown === undefined)
      throw new TypeError("slot() takes the name of a property, or a control that a property gave");
    return this.within(() => this.fill(this.node, target, shown));
  }

  private offer(offered: Parameters<Control["methods"]>[0]): void {
    const methods: Record<string, (args: Fields) => unknown> = {};
    for (const [name, method] of Object.entries(offered)) {
      methods[name] = async (args) => taken(await keepingPage(() => method(givenMap(args, partOf))));
    }
    this.tasks.add(this.node.offer(methods as Methods));
  }

  private send(message: () => void): void {
    if (this.end.signal.aborted) return;
    const error = this.rate.over();
    // later: it may be sent by an effect, which would be left half done
    if (error === undefined) message();
    else queueMicrotask(() => this.fail(error));
  }

  private atEnd(work: () => void): void {
    if (this.end.signal.aborted) this.attempt(work);
    else this.tasks.add(work);
  }

  private fail(error: unknown): void {
    if (this.end.signal.aborted) return;
    this.stop();
    this.failed(error);
  }

  private stop(): void {
    if (this.end.signal.aborted) return;
    this.end.abort();
    for (const task of [...this.tasks].reverse()) this.attempt(task);
    this.tasks.clear();
  }

  private attempt(work: () => void): void {
    try {
      untrack(() => keepingPage(work));
    } catch (error) {
      console.error(`${this.node.type} ${this.node.id}:`, error);
    }
  }
}
