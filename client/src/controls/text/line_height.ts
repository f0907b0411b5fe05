import { styleName, textProperty } from "../../theme/typescale";
import type { WireMap, WireValue } from "../../tree/wire";
import { number } from "../../values/number";

/** Line height to font size of the default text style, which text of another size keeps. */
const RATIO = "1.43";

/** The line height of text in whole pixels; undefined where it is that of the text around. */
export function lineHeight(style: WireMap, themeStyle?: WireValue): string | undefined {
  const own = number(style.height);
  const themed = styleName(themeStyle);
  if (own === undefined && themed === undefined && number(style.size) === undefined) return undefined;
  const ratio = own ?? (themed === undefined ? RATIO : `var(${textProperty(themed, "line-height")})`);
  return `round(${ratio} * 1em, 1px)`;
}
