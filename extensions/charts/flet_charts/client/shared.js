const SVG = "http://www.w3.org/2000/svg";
/** Logical pixels. */
export const FREE_HEIGHT = 200;

/** An SVG element with attributes; undefined ones are left out. */
export function svg(name, attributes = {}) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  return element;
}

/** How thick a `BorderSide` is drawn, in logical pixels. */
export const lineWidth = (side) => (!side || side.style === "none" ? 0 : Number(side.width ?? 1));

/** A chart takes what its place gives it, and has some height where nothing does. */
export function fillRoom(control, room) {
  Object.assign(control.element.style, { display: "flex", flexDirection: "column", maxHeight: "100%" });
  room.style.minHeight = "0";
  control.follow(() => {
    const { width, height, expand, aspect_ratio } = control.all();
    if (width === undefined) control.element.style.width = "100%";
    const free = height === undefined && !expand && aspect_ratio === undefined;
    room.style.flex = free ? `1 1 ${FREE_HEIGHT}px` : "1 1 0";
  });
}

/** Tells the size of an element, now and whenever it changes, as long as the control is there. */
export function followSize(control, element, tell) {
  const watch = new ResizeObserver(([entry]) => tell(entry.contentRect));
  watch.observe(element);
  control.onDispose(() => watch.disconnect());
}

/** Of how many rows on a table is filled when there is time for it, once the values have been still. */
const LONG = 200;
/** How long that is, and how long it may take where they are never, in milliseconds. */
const STILL = 400;
const LATEST = 3000;

/**
 * A table of the values for screen readers, which see no picture: `tell(caption, heads, rows, count)`, texts all of them.
 * `rows` may be what makes them, then `count` says of how many values.
 */
export function valueTable(element) {
  const table = document.createElement("table");
  table.style.cssText =
    "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;contain:strict;";
  element.append(table);
  const caption = table.createCaption();
  const head = table.createTHead().insertRow();
  const body = table.createTBody();
  let wanted;
  let timer = 0;
  let since = -Infinity;
  const fill = () => {
    if (wanted === undefined) return;
    const [title, heads, rows] = wanted;
    wanted = undefined;
    put(caption, title);
    fit(head, heads, () => Object.assign(document.createElement("th"), { scope: "col" }));
    fit(body, typeof rows === "function" ? rows() : rows, () => document.createElement("tr"));
  };
  const put = (place, told) => {
    if (Array.isArray(told)) fit(place, told, () => document.createElement("td"));
    else if (place.textContent !== told) place.textContent = told;
  };
  const fit = (parent, told, make) => {
    while (parent.children.length > told.length) parent.lastElementChild.remove();
    for (let at = parent.children.length; at < told.length; at++) parent.append(make());
    let place = parent.firstElementChild;
    for (const one of told) {
      put(place, one);
      place = place.nextElementSibling;
    }
  };
  return (title, heads, rows, count = rows.length) => {
    const waiting = wanted !== undefined;
    wanted = [title, heads, rows];
    if (count <= LONG) return fill();
    const now = performance.now();
    if (!waiting) since = now;
    else if (now - since > LATEST) return;
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(fill), body.rows.length > 0 ? STILL : 0);
  };
}

const whenIdle = (work) =>
  window.requestIdleCallback ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200);

/** Has some work done once, after all that happens now. */
export function soon(work) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      work();
    });
  };
}
