import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import type { Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, num, str } from "../../tree/read";
import { animation } from "../../values/animation";
import { borderRadius } from "../../values/border";
import { cssColor } from "../../values/color";
import { imageSource, objectFit } from "../../values/image";
import { Control } from "../control";
import { dress } from "../dress";
import { backgroundSize, REPEAT } from "./background_size";
import { blendFilter } from "./blend_filter";
import { MissingPicture } from "./missing_picture";
import { newest } from "./newest";
import "./image.css";

/** A picture from an address, an asset, bytes, base64 or SVG text. */
export function Image(props: { node: ControlNode<"Image"> }): JSX.Element {
  const { node } = props;
  const [failed, setFailed] = createSignal(false);
  const source = newest(() => imageSource(node.get("src")));
  createEffect(on(source, () => setFailed(false), { defer: true }));
  const substitute = () => (failed() ? child(node, "error_content") : undefined);
  return (
    <Show
      when={substitute()}
      fallback={
        <Show when={!failed()} fallback={<Missing node={node} />}>
          <Picture node={node} source={source()} fail={() => setFailed(true)} />
        </Show>
      }
    >
      {(content) => (
        <div ref={dress(node, { class: "box", skip: ["width", "height"] })}>
          <Control node={content()} />
        </div>
      )}
    </Show>
  );
}

/** Stands where a picture should be. */
function Missing(props: { node: ControlNode }): JSX.Element {
  const label = () => str(props.node, "semantics_label");
  return (
    <span
      ref={dress(props.node, { class: "image image-missing" })}
      role={label() === undefined ? undefined : "img"}
      aria-label={label()}
    >
      <MissingPicture />
    </span>
  );
}

function Picture(props: { node: ControlNode; source: string | undefined; fail: () => void }): JSX.Element {
  const { node } = props;
  const source = () => props.source;
  const placeholder = () => imageSource(node.get("placeholder_src"));
  const [natural, setNatural] = createSignal<{ width: number; height: number }>();
  const loaded = () => natural() !== undefined;
  createEffect(
    on(
      source,
      () => {
        if (!bool(node, "gapless_playback", false)) setNatural(undefined);
      },
      { defer: true },
    ),
  );

  const repeat = () => REPEAT[str(node, "repeat", "noRepeat").toLowerCase()];
  const boxFit = () => str(node, "fit", "scaleDown");
  // <img> neither repeats nor fits one side only: then it stays for its size and its name, and a background shows it
  const asBackground = () => repeat() !== undefined || /^fit(width|height)$/i.test(boxFit());
  const background = (): JSX.CSSProperties => ({
    "background-image": `url("${source()}")`,
    "background-position": "center",
    "background-repeat": repeat() ?? "no-repeat",
    "background-size": backgroundSize(boxFit(), natural(), num(node, "width"), num(node, "height")),
  });

  const tint = blendFilter(
    () => cssColor(node.get("color")) ?? "transparent",
    () => str(node, "color_blend_mode", "srcIn"),
  );
  const isTinted = () => node.get("color") !== undefined;
  const hidden = () => bool(node, "exclude_from_semantics", false);
  const label = () => str(node, "semantics_label");

  const dressed = dress(node, {
    class: "image",
    style: () => {
      const radius = borderRadius(node.get("border_radius"));
      return {
        "border-radius": radius,
        overflow: radius ? "clip" : undefined,
        filter: isTinted() ? tint.filter : undefined,
        ...(asBackground() ? background() : undefined),
      };
    },
  });

  const fade = (name: Property) => {
    const how = animation(node.get(name));
    return how && `opacity ${how.duration}ms ${how.curve}`;
  };
  const shown = (): JSX.CSSProperties => ({
    "object-fit": objectFit(boxFit()),
    "image-rendering": str(node, "filter_quality")?.toLowerCase() === "none" ? "pixelated" : undefined,
    opacity: asBackground() || (!loaded() && placeholder()) ? "0" : undefined,
    transition: fade("fade_in_animation"),
    width: decoded("cache_width"),
    height: decoded("cache_height"),
  });
  // a picture is as big as it was asked to be decoded
  const decoded = (name: "cache_width" | "cache_height"): string | undefined => {
    const pixels = num(node, name);
    const isSized = num(node, "width") !== undefined || num(node, "height") !== undefined;
    return pixels === undefined || isSized ? undefined : `${pixels / devicePixelRatio}px`;
  };

  return (
    <span ref={dressed} aria-hidden={hidden() ? "true" : undefined}>
      <img
        src={source()}
        alt={hidden() ? "" : (label() ?? "")}
        decoding="async"
        draggable={false}
        style={shown()}
        onLoad={(event) =>
          setNatural({ width: event.currentTarget.naturalWidth, height: event.currentTarget.naturalHeight })
        }
        onError={() => props.fail()}
      />
      <Show when={placeholder()}>
        {(address) => (
          <img
            class="image-placeholder"
            src={address()}
            alt=""
            style={{
              "object-fit": objectFit(node.get("placeholder_fit") ?? boxFit()),
              opacity: loaded() ? "0" : "1",
              transition: fade("placeholder_fade_out_animation"),
            }}
          />
        )}
      </Show>
      <Show when={isTinted()}>{tint.definition()}</Show>
    </span>
  );
}
