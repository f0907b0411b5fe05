import { followSize, valueTable } from "./shared.js";
import { plainNumber } from "./ticks.js";

/** Kinds of traces that the smaller of the two libraries draws. */
const CARTESIAN = new Set(
  "bar box contour heatmap histogram histogram2d histogram2dcontour image pie scatter scatterternary violin".split(
    " ",
  ),
);
const WIDTH = 700;
const HEIGHT = 450;
const MOST_ROWS = 1000;
/** Nothing is sent to the makers of the library. */
const SETTINGS = { displaylogo: false, responsive: false, showSendToCloud: false, plotlyServerURL: "" };
const loaded = new Map();

export default function plotlyFigure(control) {
  const { element, signal } = control;
  element.style.overflow = "visible";
  element.style.position = "relative";
  const room = document.createElement("div");
  room.style.cssText = "width:100%;height:100%;";
  element.append(room);
  const table = valueTable(element);
  let library;
  let drawing = Promise.resolve();
  let figure;

  const draw = async () => {
    if (signal.aborted || !figure) return;
    const wanted = figure;
    const traces = wanted.data ?? [];
    const small = traces.every(({ type }) => CARTESIAN.has(type ?? "scatter"));
    library = await load(small ? "plotly-cartesian.js" : "plotly-strict.js");
    if (signal.aborted || wanted !== figure) return;
    const layout = { ...wanted.layout };
    const [width, height] = [layout.width ?? WIDTH, layout.height ?? HEIGHT];
    if (control.get("original_size") === true) {
      room.style.cssText = `width:${width}px;height:${height}px;`;
    } else {
      // what its place does not say, its own proportions do
      room.style.cssText = "width:100%;height:0;";
      const tall = element.clientHeight;
      room.style.height = tall >= 1 ? "100%" : `${(element.clientWidth * height) / width}px`;
      layout.width = room.clientWidth;
      layout.height = room.clientHeight;
    }
    await library.react(room, traces, layout, SETTINGS);
    for (const graphic of room.querySelectorAll("svg")) graphic.setAttribute("aria-hidden", "true");
    tell();
  };
  const again = () => {
    drawing = drawing.then(draw).catch((error) => control.fail(error));
  };

  control.follow(() => {
    control.get("original_size");
    const text = control.get("figure");
    figure = typeof text === "string" && text ? JSON.parse(text) : undefined;
    again();
  });
  let width = 0;
  let height = 0;
  followSize(control, element, (now) => {
    if (Math.abs(now.width - width) < 1 && Math.abs(now.height - height) < 1) return;
    [width, height] = [now.width, now.height];
    again();
  });
  control.onDispose(() => library?.purge(room));

  /** The values of the first traces, as the library has read them. */
  function tell() {
    const rows = [];
    for (const [at, trace] of (room._fullData ?? []).entries()) {
      const [names, values] = [trace.x ?? trace.labels ?? [], trace.y ?? trace.values ?? trace.z ?? []];
      const count = Math.max(names.length ?? 0, values.length ?? 0);
      for (let row = 0; row < count && rows.length < MOST_ROWS; row++)
        rows.push([trace.name ?? `trace ${at}`, told(names[row]), told(values[row])]);
    }
    const title = figure.layout?.title?.text ?? "";
    table(`Figure ${String(title).replace(/<[^>]*>/g, "")}`.trim(), ["Trace", "x", "y"], rows);
  }
}

const told = (value) =>
  value === undefined || value === null
    ? ""
    : ArrayBuffer.isView(value)
      ? [...value].join(" ")
      : plainNumber(value);

/** The library, loaded once; it makes itself known by a global name. */
function load(name) {
  let library = loaded.get(name);
  if (library === undefined) {
    library = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(`./vendor/${name}`, import.meta.url).href;
      script.onload = () => {
        resolve(window.Plotly);
        script.remove();
      };
      script.onerror = () => {
        loaded.delete(name);
        reject(new Error(`plotly.js could not be loaded from ${script.src}`));
      };
      document.head.append(script);
    });
    loaded.set(name, library);
  }
  return library;
}
