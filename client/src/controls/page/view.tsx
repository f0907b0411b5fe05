import { createEffect, createMemo, type JSX, on } from "solid-js";
import { lastFocusIn } from "../../dom/last_focus";
import type { ControlNode } from "../../tree/node";
import { bool, children, num, str } from "../../tree/read";
import { cssEdges } from "../../values/edges";
import { Controls } from "../control";
import { dress } from "../dress";
import { crossAlignment, distribution } from "../layout/flex_box";
import { pictured } from "../media/pictured";
import { scrolling } from "../scroll";
import { useBack } from "./back";
import { Scaffold } from "./scaffold";
import { useViewStack } from "./view_stack";
import "./view.css";

/** One screen of the page: its controls in a column, inside a scaffold of bars, buttons and drawers. */
export function View(props: { node: ControlNode<"View"> }): JSX.Element {
  const node = props.node;
  const stack = useViewStack();
  const goBack = useBack(node, () => stack.pop(node));
  const isTop = createMemo(() => stack.isTop(node));
  const scrolls = (): boolean => Boolean(node.get("scroll"));
  const across = (): string => crossAlignment(str(node, "horizontal_alignment", "start"));
  const scroll = scrolling(node, () => "vertical");
  let root!: HTMLElement;

  const back = () =>
    stack.canGoBack(node)
      ? { glyph: bool(node, "fullscreen_dialog", false) ? ("close" as const) : ("back" as const), go: goBack }
      : undefined;

  const dressed = dress(node, {
    class: () => (bool(node, "fullscreen_dialog", false) ? "view fullscreen-dialog" : "view"),
    style: () => pictured(node.get("decoration")),
    ref: (element) => {
      root = element;
    },
  });
  createEffect(on(isTop, (top) => top && stack.hasMoved() && returnFocus(root)));

  return (
    <div ref={dressed} inert={!isTop()} data-shown={isTop()} data-above={stack.canGoBack(node)} tabindex={-1}>
      <Scaffold node={node} back={back} messages={isTop()}>
        <div class="view-body" style={{ padding: cssEdges(node.get("padding") ?? 10) }}>
          <div
            class={[
              "view-column column",
              scrolls() && `scroll ${scroll.class ?? ""}`,
              across() === "stretch" && "stretch",
            ]
              .filter(Boolean)
              .join(" ")}
            style={{
              gap: `${num(node, "spacing", 10)}px`,
              "justify-content": distribution(str(node, "vertical_alignment", "start")),
              "align-items": across(),
              ...(scrolls() ? scroll.style : undefined),
            }}
            ref={scroll.ref}
          >
            <Controls nodes={children(node, "controls")} />
          </div>
        </div>
      </Scaffold>
      <div
        class="view-foreground"
        aria-hidden="true"
        style={pictured(node.get("foreground_decoration"))}
        hidden={node.get("foreground_decoration") === undefined}
      />
    </div>
  );
}

/** Called when a view comes to the top after another one: gives the focus back to what had it in this view. */
function returnFocus(view: HTMLElement): void {
  queueMicrotask(() => {
    const active = document.activeElement;
    const isElsewhere = active === null || active === document.body || active.closest("[inert]") !== null;
    // something in the view, or a dialog over it, may have taken the focus by itself
    if (!isElsewhere || document.querySelector("dialog:modal")) return;
    const before = lastFocusIn(view);
    (before?.isConnected ? before : view).focus({ preventScroll: true });
  });
}
