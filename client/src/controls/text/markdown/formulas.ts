import temml from "temml";
import type { WireValue } from "../../../tree/wire";
import { number } from "../../../values/number";
import { textStyle } from "../../../values/text_style";
import "./formulas.css";

/** Draws the formulas of a rendered text as MathML, `scale` times as large as a style says. */
export function drawFormulas(root: ParentNode, style: WireValue, scale: WireValue): void {
  const { "font-size": size, ...looks } = textStyle(style);
  const factor = number(scale) ?? 1;
  const css = { ...looks, "font-size": factor === 1 ? size : `calc(${factor} * ${size ?? "1em"})` };
  for (const place of root.querySelectorAll<HTMLElement>(".formula:not(:has(math), .formula-wrong)")) {
    draw(place);
    for (const [name, value] of Object.entries(css)) {
      if (value !== undefined) place.style.setProperty(name, String(value));
    }
  }
}

/** What is no TeX stays as it was written, and says what is wrong with it. */
function draw(place: HTMLElement): void {
  const text = place.textContent ?? "";
  try {
    temml.render(text, place, { displayMode: place.classList.contains("formula-own"), throwOnError: true });
  } catch (error) {
    place.textContent = text;
    place.classList.add("formula-wrong");
    place.title = error instanceof Error ? error.message : String(error);
  }
}
