import { type JSX, Show } from "solid-js";
import { type Fields, isFields } from "../../tree/wire";
import { alignment, cssPosition } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { imageSource, objectFit } from "../../values/image";
import { number } from "../../values/number";
import { backgroundSize, REPEAT } from "./background_size";
import { blendFilter } from "./blend_filter";
import { newest } from "./newest";
import "./decoration_picture.css";

/** The picture of a DecorationImage, over the colours of its box and under its content. */
export function DecorationPicture(props: { image: Fields }): JSX.Element {
  const source = newest(() => imageSource(props.image.src));
  /** How many pixels of the picture make one of the page. */
  const scale = () => number(props.image.scale) || 1;
  // one that is scaled is as large as that makes it
  const boxFit = () => String(props.image.fit ?? (scale() === 1 ? "scaleDown" : "none"));
  const repeat = () => REPEAT[String(props.image.repeat ?? "").toLowerCase()];
  const position = () => cssPosition(alignment(props.image.alignment) ?? { x: 0, y: 0 });
  // an `img` takes no account of its density when it is fitted
  const asBackground = () => repeat() !== undefined || objectFit(boxFit()) === undefined || scale() !== 1;
  const filter = () => (isFields(props.image.color_filter) ? props.image.color_filter : undefined);
  const tint = blendFilter(
    () => cssColor(filter()?.color) ?? "transparent",
    () => String(filter()?.blend_mode ?? "srcATop"),
  );

  const names = () =>
    props.image.match_text_direction === true ? "decoration-picture turns" : "decoration-picture";

  const look = (): JSX.CSSProperties => ({
    opacity: String(number(props.image.opacity) ?? 1),
    filter:
      [filter()?.color && tint.filter, props.image.invert_colors === true && "invert(1)"]
        .filter(Boolean)
        .join(" ") || undefined,
    "image-rendering": props.image.filter_quality === "none" ? "pixelated" : undefined,
  });

  return (
    <>
      <Show
        when={asBackground()}
        fallback={
          <img
            class={names()}
            src={source()}
            alt=""
            // what is missing leaves the box as it is
            onError={(event) => event.currentTarget.toggleAttribute("hidden", true)}
            onLoad={(event) => event.currentTarget.toggleAttribute("hidden", false)}
            style={{ ...look(), "object-fit": objectFit(boxFit()), "object-position": position() }}
          />
        }
      >
        <div
          class={names()}
          style={{
            ...look(),
            "background-image": source() && `image-set(url(${JSON.stringify(source())}) ${scale()}x)`,
            "background-size": backgroundSize(boxFit(), undefined),
            "background-position": position(),
            "background-repeat": repeat() ?? "no-repeat",
          }}
        />
      </Show>
      <Show when={filter()?.color}>{tint.definition()}</Show>
    </>
  );
}
