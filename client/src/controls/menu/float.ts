import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Padding,
  type Placement,
  shift,
  size,
} from "@floating-ui/dom";

export interface FloatOptions {
  placement: Placement;
  /** Distance from the anchor, and along it. */
  gap?: number;
  along?: number;
  /** The panel is at least, or exactly, as wide as the anchor, and by so much wider. */
  width?: "least" | "same";
  wider?: number;
  /** Greatest height; the panel scrolls beyond it. */
  height?: number | undefined;
  /** Whether the panel goes to the other side where there is no room. */
  flips?: boolean;
  /** How far a panel that does not go to the other side stays away from the edges of the window. */
  keeps?: Padding;
}

/** The least distance between a panel and the edges of the window. */
export const MARGIN = 8;

/** Keeps a panel beside its anchor while it is shown; the returned function ends that. */
export function float(anchor: Element, panel: HTMLElement, options: () => FloatOptions): () => void {
  const place = async () => {
    const how = options();
    const { x, y } = await computePosition(anchor, panel, {
      strategy: "fixed",
      placement: how.placement,
      middleware: [
        offset({ mainAxis: how.gap ?? 0, crossAxis: how.along ?? 0 }),
        how.flips === false ? undefined : flip({ padding: MARGIN }),
        shift({ crossAxis: how.flips === false, padding: how.keeps ?? 0 }),
        size({
          padding: MARGIN,
          apply({ availableHeight, rects }) {
            const most = Math.min(availableHeight, how.height ?? Number.POSITIVE_INFINITY);
            panel.style.maxHeight = `${Math.max(most, Math.min(how.height ?? 96, 96))}px`;
            const width = `${rects.reference.width + (how.wider ?? 0)}px`;
            if (how.width === "least") panel.style.minWidth = width;
            if (how.width === "same") panel.style.width = width;
          },
        }),
      ],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
  };
  return autoUpdate(anchor, panel, place);
}
