import { render } from "solid-js/web";
import { beforeAll, expect, test, vi } from "vitest";
import "../../../src/controls/index";
import { Control } from "../../../src/controls/control";
import { backgroundSize } from "../../../src/controls/media/background_size";
import type { WireMap } from "../../../src/tree/wire";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("CircleAvatar", "Image"));

function shown(type: string, props: WireMap) {
  const { find, sent } = page({ content: control(type, 5, props) });
  render(() => <Control node={find(5)} />, document.body);
  return sent;
}

const images = () => [...document.querySelectorAll("img")];

test("a picture has its name, or none where it says nothing", () => {
  shown("Image", { src: "cat.png", semantics_label: "A cat", fit: "cover" });
  expect(images()[0].alt).toBe("A cat");
  expect(images()[0].style.objectFit).toBe("cover");
});

test("a broken picture gives way to its substitute, without its size", () => {
  shown("Image", { src: "no.png", width: 80, error_content: control("Text", 6, { value: "gone" }) });
  images()[0].dispatchEvent(new Event("error"));
  expect(document.body.textContent).toBe("gone");
  expect(document.querySelector<HTMLElement>('[data-control="5"]')?.style.width).toBe("");
});

test("the placeholder goes when the picture has come", () => {
  shown("Image", { src: "cat.png", placeholder_src: "grey.png" });
  const [picture, placeholder] = images();
  expect([picture.style.opacity, placeholder.style.opacity]).toEqual(["0", "1"]);
  picture.dispatchEvent(new Event("load"));
  expect([picture.style.opacity, placeholder.style.opacity]).toEqual(["", "0"]);
});

test("an avatar falls back to its background and says so", () => {
  const sent = shown("CircleAvatar", { foreground_image_src: "me.png", content: "ME", on_image_error: true });
  images()[0].dispatchEvent(new Event("error"));
  expect(images()).toHaveLength(0);
  expect(sent.map(([, body]) => [body.name, body.data])).toEqual([["image_error", "foreground"]]);
});

test("a picture that is only scaled down keeps its size where there is room", () => {
  const natural = { width: 100, height: 50 };
  expect(backgroundSize("scaleDown", natural, 200, 200)).toBe("auto");
  expect(backgroundSize("scaleDown", natural, 80, 200)).toBe("contain");
  expect(backgroundSize("fitWidth", natural)).toBe("100% auto");
});

test("bytes that are no longer shown are freed", () => {
  vi.useFakeTimers();
  const live = new Set<string>();
  let count = 0;
  URL.createObjectURL = () => {
    const address = `blob:${++count}`;
    live.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => void live.delete(address);
  const shown = page({ content: control("Image", 7, { src: new Uint8Array([1, 2]) as never }) });
  const node = shown.find(7);
  const dispose = render(() => <Control node={node} />, document.body);
  expect([...live]).toEqual(["blob:1"]);
  node.set({ src: new Uint8Array([3]) });
  expect(document.querySelector("img")?.src).toBe("blob:2");
  vi.runAllTimers();
  expect([...live]).toEqual(["blob:2"]);
  dispose();
  vi.runAllTimers();
  expect([...live]).toEqual([]);
  vi.useRealTimers();
});
