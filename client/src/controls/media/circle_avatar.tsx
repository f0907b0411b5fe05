import { createEffect, createSignal, type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { imageSource } from "../../values/image";
import { dress } from "../dress";
import { Slot } from "../slot";
import "../layout/flex.css";
import { newest } from "./newest";
import "./circle_avatar.css";

const RADIUS = 20;

/** A round picture of a person, or initials. */
export function CircleAvatar(props: { node: ControlNode<"CircleAvatar"> }): JSX.Element {
  const { node } = props;
  const size = (): JSX.CSSProperties => {
    // as big as it may be
    const radius =
      num(node, "radius") ?? num(node, "max_radius") ?? Math.max(RADIUS, num(node, "min_radius", 0));
    const length = `${2 * radius}px`;
    return { width: `var(--tight-w, ${length})`, height: `var(--tight-h, ${length})` };
  };
  const dressed = dress(node, {
    class: "box loose circle-avatar",
    style: () => ({
      ...size(),
      color: cssColor(node.get("color")),
      "background-color": cssColor(node.get("bgcolor")),
    }),
  });
  return (
    <div ref={dressed}>
      <Picture node={node} which="background" />
      <Slot value={node.get("content")} class="circle-avatar-text" />
      <Picture node={node} which="foreground" />
    </div>
  );
}

function Picture(props: { node: ControlNode; which: "background" | "foreground" }): JSX.Element {
  const source = newest(() => imageSource(props.node.get(`${props.which}_image_src`)));
  const [failed, setFailed] = createSignal(false);
  createEffect(() => {
    source();
    setFailed(false);
  });
  return (
    <Show when={!failed() && source()}>
      {(address) => (
        <img
          class="circle-avatar-picture"
          src={address()}
          alt=""
          onError={() => {
            setFailed(true);
            props.node.fire("image_error", props.which);
          }}
        />
      )}
    </Show>
  );
}
