import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, children, str, textOrControl } from "../../tree/read";
import { border } from "../../values/border";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { Control, Controls } from "../control";
import { dress } from "../dress";
import { letFly } from "../effects/hero_flight";
import { BarButton } from "../page/bar_button";
import { Glyph } from "../page/glyph";
import { useScaffold } from "../page/scaffold_context";
import { Slot } from "../slot";
import { keepHeadings } from "../text/heading";
import "./surfaces.css";
import "./app_bar.css";

/** The bar at the top of a view as Apple's systems show it; also what an adaptive AppBar becomes there. */
export function CupertinoAppBar(props: { node: ControlNode<"AppBar" | "CupertinoAppBar"> }): JSX.Element {
  const node = props.node;
  const scaffold = useScaffold();
  const large = (): boolean => bool(node, "large", false);
  const hasTitle = (): boolean => textOrControl(node, "title") !== undefined;
  const implies = (): boolean => bool(node, "automatically_imply_leading", true);
  // a large title gives its place to the small one when content is scrolled under the bar
  const collapsed = (): boolean => !large() || scaffold.scrolledUnder();
  // nothing is scrolled under a bar that lies among other things
  const grounded = (): boolean =>
    !bool(node, "automatic_background_visibility", true) ||
    node.slot !== "appbar" ||
    scaffold.scrolledUnder();

  const dressed = dress(node, {
    // the bar stays where it is while the view beneath it changes
    ref: (element) =>
      letFly(element, () => (bool(node, "transition_between_routes", true) ? "CupertinoAppBar" : undefined)),
    class: () =>
      [
        "cupertino-app-bar cupertino-surface",
        grounded() && "grounded",
        bool(node, "enable_background_filter_blur", true) && "blurred",
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({
      "--ground": cssColor(node.get("bgcolor")),
      ...(node.get("border") && grounded() ? border(node.get("border")) : {}),
    }),
  });
  return (
    <header ref={dressed}>
      <div class="cupertino-app-bar-row" style={{ padding: cssEdges(node.get("padding")) }}>
        <div class="cupertino-app-bar-leading">
          <Show when={child(node, "leading")} fallback={implies() ? <Back node={node} /> : undefined}>
            <Control node={child(node, "leading")} />
          </Show>
        </div>
        <Show when={hasTitle() && collapsed()}>
          <h1 ref={keepHeadings} class="cupertino-app-bar-title">
            <Slot value={node.get("title")} />
          </h1>
        </Show>
        <div class="cupertino-app-bar-trailing">
          <Control node={child(node, "trailing")} />
          <Controls nodes={children(node, "actions")} />
        </div>
      </div>
      <Show when={large() && hasTitle() && !collapsed()}>
        <h1 ref={keepHeadings} class="cupertino-app-bar-large-title">
          <Slot value={node.get("title")} />
        </h1>
      </Show>
    </header>
  );
}

/** What the view needs at the left by itself: its menu, or the way back. */
function Back(props: { node: ControlNode }): JSX.Element {
  const scaffold = useScaffold();
  return (
    <Show
      when={!scaffold.hasDrawer()}
      fallback={
        <BarButton glyph="menu" label="Open navigation menu" onClick={() => scaffold.open("start")} />
      }
    >
      <Show when={scaffold.back()}>
        {(back) => (
          <button type="button" class="cupertino-app-bar-back" aria-label="Back" onClick={() => back().go()}>
            <Glyph name={back().glyph === "close" ? "close" : "chevron"} />
            <span>{str(props.node, "previous_page_title") ?? (back().glyph === "close" ? "" : "Back")}</span>
          </button>
        )}
      </Show>
    </Show>
  );
}
