import { type JSX, onCleanup } from "solid-js";
import { useSession } from "../../transport/context";
import type { ControlNode } from "../../tree/node";
import { num, str } from "../../tree/read";
import { objectFit } from "../../values/image";
import { dress } from "../dress";
import { decodeFrame, type RawFrame } from "./raw_frame";
import "./raw_image.css";

const APPLIED = new Uint8Array([0xff]);

/** A picture that the program draws itself and sends frame by frame, past the properties. */
export function RawImage(props: { node: ControlNode<"RawImage"> }): JSX.Element {
  const { node } = props;
  let canvas!: HTMLCanvasElement;
  let gone = false;

  const boxFit = () => str(node, "fit", "scaleDown");
  // CSS can fit all of a picture, not one of its sides
  const fitSide = () => {
    const wider = canvas.width * canvas.clientHeight > canvas.height * canvas.clientWidth;
    canvas.style.setProperty("--fitwidth", wider ? "contain" : "cover");
    canvas.style.setProperty("--fitheight", wider ? "cover" : "contain");
  };
  const sizes = new ResizeObserver(fitSide);

  const show = (picture: RawFrame | undefined) => {
    const scale = num(node, "scale", 1) || 1;
    const { width = 0, height = 0 } = picture ?? {};
    canvas.width = width;
    canvas.height = height;
    canvas.style.setProperty("--raw-width", `${width / scale}px`);
    canvas.style.setProperty("--raw-height", `${height / scale}px`);
    const context = canvas.getContext("2d");
    if (picture instanceof ImageData) context?.putImageData(picture, 0, 0);
    else if (picture) context?.drawImage(picture, 0, 0);
    fitSide();
  };

  // one after the other: a small frame must not overtake a big one that is still being decoded
  let turn: Promise<void> = Promise.resolve();
  const channel = useSession().channels.connect(node, "frames", (bytes) => {
    const apply = async () => {
      try {
        const picture = await decodeFrame(bytes);
        if (!gone && picture !== "unknown") show(picture);
      } catch (error) {
        console.warn("Flet: a frame of a RawImage could not be shown:", error);
      }
      if (!gone) channel.send(APPLIED);
    };
    turn = turn.then(apply);
  });
  onCleanup(() => {
    gone = true;
    sizes.disconnect();
    channel.close();
  });

  const dressed = dress(node, {
    class: "raw-image",
    style: () => ({
      "object-fit": objectFit(boxFit()) ?? (`var(--${boxFit().toLowerCase()})` as "contain"),
      "image-rendering":
        str(node, "filter_quality", "low").toLowerCase() === "none" ? "pixelated" : undefined,
    }),
    ref: (element) => {
      canvas = element as HTMLCanvasElement;
      sizes.observe(canvas);
    },
  });
  return <canvas ref={dressed} width={0} height={0} />;
}
