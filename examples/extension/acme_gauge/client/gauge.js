// @ts-check
/** @typedef {import("./extension").Control} Control */

const SVG = "http://www.w3.org/2000/svg";
const TURN = 240;

/** @param {Control} control */
export default function gauge(control) {
  const { element, signal } = control;
  const picture = make("svg", { viewBox: "-100 -100 200 170", role: "slider", tabindex: 0 });
  const scale = make("path", { d: arc(80), fill: "none", "stroke-width": 10, "stroke-linecap": "round" });
  const marks = make("g", {});
  const needle = make("path", { d: "M -4 0 L 0 -74 L 4 0 Z" });
  picture.append(scale, marks, needle);
  const middle = document.createElement("div");
  element.append(picture, middle);
  element.style.cssText += "display:grid;justify-items:center;min-width:120px;max-width:260px;";
  picture.style.cssText = "width:100%;touch-action:none;";
  control.slot(middle, "content");

  const number = (name, fallback) => Number(control.get(name) ?? fallback);
  const least = () => number("min", 0);
  const most = () => number("max", 100);
  const angle = (value) => (TURN * (value - least())) / (most() - least() || 1) - TURN / 2;

  control.follow(() => {
    const value = number("value", 0);
    scale.setAttribute("stroke", "var(--md-sys-color-surface-container-highest)");
    needle.setAttribute("fill", control.color(control.get("color")) ?? "var(--md-sys-color-primary)");
    needle.setAttribute("transform", `rotate(${angle(value)})`);
    picture.setAttribute("aria-label", String(control.get("label") ?? "Gauge"));
    picture.setAttribute("aria-valuemin", String(least()));
    picture.setAttribute("aria-valuemax", String(most()));
    picture.setAttribute("aria-valuenow", String(value));
    picture.setAttribute("aria-disabled", String(control.disabled()));
  });

  control.follow(() => {
    marks.replaceChildren(
      ...control.parts("marks").map((mark) => {
        const label = String(mark.get("label") ?? "");
        const turned = (angle(Number(mark.get("value") ?? 0)) * Math.PI) / 180;
        const text = make("text", {
          x: 58 * Math.sin(turned),
          y: -58 * Math.cos(turned),
          "text-anchor": "middle",
          "font-size": 11,
          fill: "var(--md-sys-color-on-surface)",
        });
        text.textContent = label;
        text.addEventListener("click", () => control.fire("pick", { label }), { signal });
        return text;
      }),
    );
  });

  const turnTo = (value) => {
    if (control.disabled()) return;
    control.update({ value: Math.min(most(), Math.max(least(), Math.round(value))) });
    control.fire("change");
  };

  picture.addEventListener(
    "keydown",
    (event) => {
      const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      turnTo(number("value", 0) + step);
    },
    { signal },
  );

  scale.addEventListener(
    "click",
    (event) => {
      const box = picture.getBoundingClientRect();
      const x = event.clientX - (box.left + box.width / 2);
      const y = event.clientY - (box.top + (box.height * 100) / 170);
      const turned = (Math.atan2(x, -y) * 180) / Math.PI;
      turnTo(least() + ((turned + TURN / 2) / TURN) * (most() - least()));
    },
    { signal },
  );

  control.methods({
    async swing({ times }) {
      const from = angle(number("value", 0));
      const frames = [from, from - 20, from + 20, from].map((at) => ({ transform: `rotate(${at}deg)` }));
      await needle.animate(frames, { duration: 150, iterations: Number(times) }).finished;
      return number("value", 0);
    },
  });
}

function make(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function arc(radius) {
  const half = ((TURN / 2) * Math.PI) / 180;
  const x = radius * Math.sin(half);
  const y = -radius * Math.cos(half);
  return `M ${-x} ${y} A ${radius} ${radius} 0 1 1 ${x} ${y}`;
}
