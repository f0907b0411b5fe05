import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { px } from "../../values/number";
import { createTile, Side, TileLink } from "../data/tile";
import { dress } from "../dress";
import { given } from "../parts";
import { Slot } from "../slot";
import "../data/list_tile.css";
import "./list_tile.css";

/** A row of a list as Apple's systems show it; also what an adaptive ListTile becomes there. */
export function CupertinoListTile(props: {
  node: ControlNode<"CupertinoListTile" | "ListTile">;
}): JSX.Element {
  const node = props.node;
  let root!: HTMLElement;
  const tile = createTile(node, () => root);
  const notched = () => bool(node, "notched", false);
  const classes = () =>
    [
      "cupertino-list-tile cupertino-surface",
      notched() && "cupertino-list-tile-notched",
      given(node.get("subtitle")) && "cupertino-list-tile-2",
      tile.clickable() && "pressable",
    ]
      .filter(Boolean)
      .join(" ");

  return (
    <div
      ref={dress(node, {
        class: classes,
        style: () => ({
          "--ground": cssColor(node.get("bgcolor")),
          "--ground-pressed": cssColor(node.get("bgcolor_activated")),
          "--own-padding": cssEdges(node.get("padding") ?? node.get("content_padding")),
          "--leading": num(node, "leading_size") === undefined ? undefined : `${num(node, "leading_size")}px`,
          "--leading-gap": px(node.get("leading_to_title")),
        }),
        attributes: tile.attributes,
        ref: (element) => {
          root = element;
          tile.attach(element);
        },
      })}
    >
      <Show when={given(node.get("leading"))}>
        <div class="cupertino-list-tile-leading box loose">
          <Side value={node.get("leading")} />
        </div>
      </Show>
      <div class="cupertino-list-tile-middle">
        <div class="cupertino-list-tile-title">
          <Slot value={node.get("title")} />
        </div>
        <Show when={given(node.get("subtitle"))}>
          <div class="cupertino-list-tile-subtitle">
            <Slot value={node.get("subtitle")} />
          </div>
        </Show>
      </div>
      <Show when={given(node.get("additional_info"))}>
        <div class="cupertino-list-tile-info">
          <Slot value={node.get("additional_info")} />
        </div>
      </Show>
      <Show when={given(node.get("trailing"))}>
        <div class="list-tile-side">
          <Side value={node.get("trailing")} />
        </div>
      </Show>
      <Show when={tile.leads()}>
        <TileLink node={node} />
      </Show>
    </div>
  );
}
