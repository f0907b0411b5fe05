const number = (value) => Number(value ?? 0);

/** A closed ellipse as path data, from two half turns. */
function ellipse(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
}

const PATH_DATA = {
  path: (attributes) => attributes.d,
  circle: ({ cx, cy, r }) => ellipse(number(cx), number(cy), number(r), number(r)),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(number(cx), number(cy), number(rx), number(ry)),
};

const attributesOf = (text) =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));

/** The shapes of an icon body as `<path>` elements with nothing but their outline. */
export function outline(body) {
  return [...body.matchAll(/<(path|circle|ellipse)\b([^>]*)>/g)]
    .map(([, tag, text]) => {
      const attributes = attributesOf(text);
      const rule = attributes["fill-rule"] === "evenodd" ? ' fill-rule="evenodd"' : "";
      const opacity = attributes["fill-opacity"] ?? attributes.opacity;
      return `<path${rule}${opacity ? ` opacity="${opacity}"` : ""} d="${PATH_DATA[tag](attributes)}"/>`;
    })
    .join("");
}
