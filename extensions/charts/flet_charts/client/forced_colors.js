import { svg } from "./shared.js";

/** How many looks there are before they begin anew. */
const LOOKS = 6;
/** Logical pixels after which a hatch repeats. */
const TILE = 8;
/** What is drawn in a tile of each hatch; the one that is missing is without ink. */
const HATCHES = [
  "M 0 0 H 8 V 8 H 0 Z",
  "M -1 9 L 9 -1 M -1 1 L 1 -1 M 7 9 L 9 7",
  undefined,
  "M -1 -1 L 9 9 M 7 -1 L 9 1 M -1 7 L 1 9",
  "M 1 2 H 4 M 5 6 H 8",
  "M 0 2 H 8 M 2 0 V 8",
];
/** The hatch of an area, which lets be seen what lies behind it, in place of those full of ink and without any. */
const AREAS = [1, 4, 3, 5, 1, 4];
/** How lines are dashed, in multiples of their width. */
const DASHES = ["none", [4, 2.5], [1, 2.5], [7, 2.5, 1, 2.5], [2, 2], [7, 2.5, 3, 2.5]];

const dashOf = (dash) =>
  typeof dash === "string" ? dash : dash.map((part) => `calc(${part} * var(--chart-width, 2px))`).join(" ");

const looks = Array.from(
  { length: LOOKS },
  (_, nth) => `
  .chart-nth-${nth} { --chart-hatch: var(--chart-hatch-${nth}); --chart-area: var(--chart-hatch-${AREAS[nth]}); }
  .chart-line.chart-nth-${nth}:not([stroke-dasharray]) { stroke-dasharray: ${dashOf(DASHES[nth])}; }`,
).join("");

const SHEET = `@media (forced-colors: active) {${looks}
  .chart-line, .chart-edge, .chart-candle { stroke: CanvasText; }
  .chart-grid { stroke: GrayText; }
  .chart-border { fill: CanvasText; }
  .chart-ground { fill: Canvas; }
  .chart-back { fill: Canvas; stroke: GrayText; stroke-width: 1px; }
  .chart-mark, .chart-many { fill: var(--chart-hatch); }
  .chart-mark { stroke: CanvasText; stroke-width: 1.5px; }
  .chart-slice { stroke-width: 3px; }
  .chart-slice.chart-nth-0 { stroke: Canvas; }
  .chart-area { fill: var(--chart-area); }
  .chart-point { stroke: CanvasText; }
  .chart-point:not([fill="none"]) { fill: CanvasText; stroke-width: 1.5px; }
  .chart-point:is(.chart-nth-1, .chart-nth-4):not([fill="none"]) { fill: Canvas; }
  .chart-point:is(.chart-nth-2, .chart-nth-5) { fill: Highlight; }
  .chart-rising { stroke-dasharray: 2 2; }
  .chart-picked { stroke: Highlight; }
  .chart text { fill: CanvasText !important; stroke: Canvas; stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
  .chart-tooltip { outline: 1px solid CanvasText !important; }
}`;

const forced = matchMedia("(forced-colors: active)");
let styled = false;

/** Whether the visitor has the system choose all colours. */
export const isForced = () => forced.matches;

/**
 * The class of something that is drawn, for where the system chooses all colours: `kind` is what it is, `nth` which of
 * several that its own colour would tell apart.
 */
export const ink = (kind, nth) =>
  nth === undefined ? `chart-${kind}` : `chart-${kind} chart-nth-${nth % LOOKS}`;

/** Numbers colours in the order in which they come. */
export function ordered() {
  const numbers = new Map();
  return (color) => {
    if (!numbers.has(color)) numbers.set(color, numbers.size);
    return numbers.get(color);
  };
}

/**
 * Lets a chart be seen where the system chooses all colours, now and once it begins to: `changed` is called when it
 * begins and when it ends.
 */
export function seenWhenForced(control, room, picture, changed = () => {}) {
  room.classList.add("chart");
  let hatched = false;
  const dress = () => {
    if (!forced.matches) return;
    if (!styled) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      styled = true;
    }
    if (hatched) return;
    hatched = true;
    const defs = svg("defs");
    HATCHES.forEach((d, nth) => {
      const id = `hatch-${control.id}-${nth}`;
      const tile = svg("pattern", { id, patternUnits: "userSpaceOnUse", width: TILE, height: TILE });
      if (d)
        tile.append(
          svg("path", {
            d,
            fill: nth === 0 ? "CanvasText" : "none",
            stroke: "CanvasText",
            "stroke-width": 1.5,
          }),
        );
      defs.append(tile);
      picture.style.setProperty(`--chart-hatch-${nth}`, `url(#${id})`);
    });
    picture.append(defs);
  };
  dress();
  forced.addEventListener(
    "change",
    () => {
      dress();
      changed();
    },
    { signal: control.signal },
  );
}
