import type { Themed } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import type { Fields, WireValue } from "../../tree/wire";
import { lazily } from "../registry";
import { leavesRoom } from "./place";
import { keepProportions } from "./proportions";
import { watchSize } from "./size_watch";
import type { Tooltip } from "./tooltip";

const telling = lazily(() => import("./endings").then((m) => m.reportEnds));

const sharing = lazily(() => import("./shares").then((m) => m.shareRoom));

/** What is looked out for at an element: its size and proportions, the end of its animations, a pointer that wants its tooltip. */
export class Watched {
  private interval: unknown;
  private size: (() => void) | undefined;
  private ratio: number | undefined;
  private proportions: (() => void) | undefined;
  private share: (() => void) | undefined;
  private ends: (() => void) | undefined;
  private tooltip: Tooltip | undefined;
  private asked = false;
  /** What the tooltip says. */
  private told: WireValue;

  constructor(
    private readonly node: ControlNode,
    private readonly element: HTMLElement,
    private readonly themed: Themed,
  ) {}

  renew(values: Readonly<Fields>, skip: ReadonlySet<string>): void {
    const { node, element } = this;
    const interval = values.on_size_change === true ? (values.size_change_interval ?? "usual") : undefined;
    if (interval !== this.interval) {
      this.interval = interval;
      this.size?.();
      this.size = interval === undefined ? undefined : watchSize(node, element);
    }
    const ratio = values.aspect_ratio == null ? undefined : Number(values.aspect_ratio);
    if (ratio !== this.ratio) {
      this.ratio = ratio;
      this.proportions?.();
      this.proportions = ratio === undefined ? undefined : keepProportions(element, ratio);
    }
    if (leavesRoom(values) && !skip.has("expand")) this.share ??= sharing.get()?.(element);
    else {
      this.share?.();
      this.share = undefined;
    }
    if (values.on_animation_end === true) this.ends ??= telling.get()?.(node, element);
    else {
      this.ends?.();
      this.ends = undefined;
    }
    if (skip.has("tooltip")) return;
    this.told = values.tooltip ?? undefined;
    if (this.tooltip) this.tooltip.show(this.told);
    else if (this.told !== undefined && !this.asked) void this.makeTooltip();
  }

  private async makeTooltip(): Promise<void> {
    this.asked = true;
    const { Tooltip } = await import("./tooltip");
    this.tooltip = new Tooltip(this.element, this.themed);
    this.tooltip.show(this.told);
  }

  end(): void {
    this.size?.();
    this.ends?.();
    this.proportions?.();
    this.share?.();
    this.told = undefined;
    this.tooltip?.show(undefined);
  }
}
