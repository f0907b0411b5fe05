// What a button is called that shows nothing but an icon: the icon's name in plain words, without what only says
// how it is drawn (`DELETE_OUTLINE_ROUNDED` -> `Delete`).
const DRAWN = new Set(["OUTLINED", "ROUNDED", "SHARP", "OUTLINE", "BORDER", "FILL", "SOLID", "IOS", "ALT"]);

const SAID = {
  ARROW_BACK: "Back",
  ARROW_FORWARD: "Forward",
  MORE_VERT: "More",
  MORE_HORIZ: "More",
  ELLIPSIS: "More",
  CLEAR_THICK: "Clear",
};

export function spokenName(name) {
  const words = name.replace(/_NEW$/, "").split("_");
  while (words.length > 1 && DRAWN.has(words.at(-1))) words.pop();
  const plain = words.join("_");
  return SAID[plain] ?? plain[0] + plain.slice(1).toLowerCase().replaceAll("_", " ");
}
