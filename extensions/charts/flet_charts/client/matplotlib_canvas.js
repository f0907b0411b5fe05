const MODIFIERS = { ctrlKey: "ctrl", altKey: "alt", shiftKey: "shift", metaKey: "meta" };
/** Keys that are held with others, by the names of the properties that tell it; their own names. */
const HELD = [
  ["ctrlKey", "Control"],
  ["altKey", "Alt"],
  ["shiftKey", "Shift"],
];
/** Keys that would scroll the page. */
const SCROLLING = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  " ",
  "PageUp",
  "PageDown",
  "Home",
  "End",
]);
/** How high a picture may be where its place does not say. */
const MOST = 4096;
const KEPT_KEYS = new Set(["Tab", "Escape"]);

export default function matplotlibCanvas(control) {
  const { element, signal } = control;
  element.style.position = "relative";
  const canvas = document.createElement("canvas");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.style.cssText = "display:block;width:100%;height:100%;outline-offset:2px;";
  const band = document.createElement("div");
  band.style.cssText =
    "position:absolute;pointer-events:none;border:1px dashed #555;background:rgb(128 128 128 / 0.12);";
  element.append(canvas, band);
  const context = canvas.getContext("2d");
  /** How wide and high a pixel of the picture is, which may have fewer than the screen. */
  const across = () => canvas.clientWidth / canvas.width;
  const down = () => canvas.clientHeight / canvas.height;

  control.follow(() => {
    canvas.setAttribute("aria-label", String(control.get("description") ?? "Figure"));
    canvas.style.cursor = String(control.get("pointer") ?? "default");
    canvas.style.touchAction = control.get("is_dragged") ? "none" : "pan-y";
    const corners = control.get("rubberband");
    band.hidden = !Array.isArray(corners);
    if (band.hidden) return;
    const [x0, y0, x1, y1] = corners.map((pixels, at) => Number(pixels) * (at % 2 ? down() : across()));
    band.style.left = `${Math.min(x0, x1)}px`;
    band.style.top = `${Math.min(y0, y1)}px`;
    band.style.width = `${Math.abs(x1 - x0)}px`;
    band.style.height = `${Math.abs(y1 - y0)}px`;
  });

  let wait = 0;
  let told = "";
  const measure = () => {
    const width = element.clientWidth;
    if (width < 1) return;
    // what its place does not say, its own proportions do; those that an empty canvas has are not asked
    canvas.style.height = "0";
    const tall = element.clientHeight;
    const height =
      tall >= 1 ? tall : Math.min(MOST, Math.round(width * Number(control.get("proportions") ?? 0.75)));
    canvas.style.height = tall >= 1 ? "100%" : `${height}px`;
    const ratio = Math.min(4, Math.max(0.5, window.devicePixelRatio));
    const now = `${width} ${height} ${ratio}`;
    if (now === told) return;
    told = now;
    control.fire("resize", { w: width, h: height, r: ratio });
  };
  const later = () => {
    clearTimeout(wait);
    wait = setTimeout(measure, Number(control.get("resize_interval") ?? 10));
  };
  const watch = new ResizeObserver(later);
  watch.observe(element);
  control.follow(() => {
    control.get("proportions");
    later();
  });
  control.onDispose(() => {
    watch.disconnect();
    clearTimeout(wait);
  });

  const show = async ({ image }, over) => {
    const bitmap = await createImageBitmap(new Blob([image]));
    if (!over && (canvas.width !== bitmap.width || canvas.height !== bitmap.height))
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    if (!over) context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
  };
  control.methods({
    apply_full: (args) => show(args, false),
    apply_diff: (args) => show(args, true),
    apply_raw({ width, height, rgba }) {
      Object.assign(canvas, { width, height });
      context.putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0);
    },
    clear() {
      context.clearRect(0, 0, canvas.width, canvas.height);
    },
  });

  const tell = (type, event, more = {}) => {
    const held = Object.keys(MODIFIERS).filter((name) => event[name]);
    control.fire("input", { type, modifiers: held.map((name) => MODIFIERS[name]).join(" "), ...more });
  };
  const place = (event) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return {
      x: ((event.clientX - left) * canvas.width) / width,
      y: ((event.clientY - top) * canvas.height) / height,
    };
  };
  const point = (type) => (event) => {
    tell(type, event, { ...place(event), button: Math.max(0, event.button), buttons: event.buttons & 31 });
  };
  const on = (name, handler, options) => canvas.addEventListener(name, handler, { signal, ...options });
  let moved;
  let last;
  on("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = event;
    point("button_press")(event);
  });
  on("pointerup", point("button_release"));
  // a finger that scrolls the page has let go of the figure, where it was last
  on("pointercancel", () => last && point("button_release")(last));
  on("dblclick", point("dblclick"));
  on("pointerenter", point("figure_enter"));
  on("pointerleave", point("figure_leave"));
  on("pointermove", (event) => {
    // as often as the screen is drawn is enough
    if (moved === undefined)
      requestAnimationFrame(() => {
        point("motion_notify")(moved);
        moved = undefined;
      });
    moved = last = event;
  });
  on(
    "wheel",
    (event) => {
      // a page scrolls on unless somebody zooms on purpose
      if (!event.ctrlKey && document.activeElement !== canvas && !control.get("takes_wheel")) return;
      event.preventDefault();
      tell("scroll", event, { ...place(event), step: event.deltaY < 0 ? 1 : -1 });
    },
    { passive: false },
  );
  const key = (type) => (event) => {
    if (KEPT_KEYS.has(event.key) || event.repeat) return;
    // in the words of WebAgg: the first of those that are held with it, and a k before its own name
    const held = HELD.find(([name, own]) => event[name] && event.key !== own);
    tell(type, event, { key: `${held ? `${MODIFIERS[held[0]]}+` : ""}k${event.key}`.slice(0, 30) });
    if (SCROLLING.has(event.key)) event.preventDefault();
  };
  on("keydown", key("key_press"));
  on("keyup", key("key_release"));
}
