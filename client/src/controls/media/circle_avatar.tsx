import { createEffect, createSignal, type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { imageSource } from "../../values/image";
import { frame } from "../frame";
import { Slot } from "../slot";
import "../layout/flex.css";
import "./circle_avatar.css";

const RADIUS = 20;

/** A round picture of a person, or initials. */
export function CircleAvatar(props: { node: ControlNode }): JSX.Element {
  const { node } = props;
  const size = (): JSX.CSSProperties => {
    const radius = num(node, "radius");
    const least = num(node, "min_radius");
    const most = num(node, "max_radius");
    if (radius !== undefined || (least === undefined && most === undefined)) {
      const length = `${2 * (radius ?? RADIUS)}px`;
      return { width: `var(--tight-w, ${length})`, height: `var(--tight-h, ${length})` };
    }
    return {
      "min-width": `${2 * (least ?? 0)}px`,
      "min-height": `${2 * (least ?? 0)}px`,
      "max-width": most === undefined ? undefined : `${2 * most}px`,
      "max-height": most === undefined ? undefined : `${2 * most}px`,
    };
  };
  const attributes = frame(node, {
    class: "box loose circle-avatar",
    style: () => ({
      ...size(),
      color: cssColor(node.get("color")),
      "background-color": cssColor(node.get("bgcolor")),
    }),
  });
  return (
    <div {...attributes}>
      <Picture node={node} which="background" />
      <Slot value={node.get("content")} class="circle-avatar-text" />
      <Picture node={node} which="foreground" />
    </div>
  );
}

function Picture(props: { node: ControlNode; which: "background" | "foreground" }): JSX.Element {
  const source = () => imageSource(props.node.get(`${props.which}_image_src`));
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
