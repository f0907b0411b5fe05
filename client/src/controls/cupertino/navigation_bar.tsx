import { For, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children, num, str } from "../../tree/read";
import { border } from "../../values/border";
import { cssColor } from "../../values/color";
import { dress } from "../dress";
import { landmarkName } from "../naming/landmark_name";
import { bareName } from "../naming/press_name";
import { DestinationIcon, useChoice } from "../navigation/destination";
import "./surfaces.css";
import "./navigation_bar.css";

/** The bar of main destinations as Apple's systems show it; also what an adaptive NavigationBar becomes there. */
export function CupertinoNavigationBar(props: {
  node: ControlNode<"CupertinoNavigationBar" | "NavigationBar">;
}): JSX.Element {
  const node = props.node;
  const choice = useChoice(node, 0);
  const dressed = dress(node, {
    class: "cupertino-navigation-bar cupertino-surface",
    style: () => ({
      "background-color": cssColor(node.get("bgcolor")),
      "--active": cssColor(node.get("active_color")),
      "--inactive": cssColor(node.get("inactive_color")),
      "--icon-size": `${num(node, "icon_size", 30)}px`,
      ...border(node.get("border")),
    }),
  });
  return (
    <nav ref={dressed} aria-label={landmarkName("Navigation")}>
      <For each={children(node, "destinations")}>
        {(destination, index) => (
          <button
            ref={dress(destination, {
              class: "cupertino-navigation-bar-destination",
              style: () => ({ "background-color": cssColor(destination.get("bgcolor")) }),
            })}
            type="button"
            aria-current={choice.selected() === index() ? "page" : undefined}
            aria-label={bareName(destination)}
            disabled={destination.disabled()}
            onClick={() => choice.choose(index())}
          >
            <span class="cupertino-navigation-bar-icon">
              <DestinationIcon node={destination} selected={choice.selected() === index()} />
            </span>
            <span class="cupertino-navigation-bar-label">{str(destination, "label", "")}</span>
          </button>
        )}
      </For>
    </nav>
  );
}
