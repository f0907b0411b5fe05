// Makes ../src/flet/static/client/icons/<set>.pack: the outline of every icon of `ft.Icons` (set 1) and
// `ft.CupertinoIcons` (set 2), one SVG each, by index. The server hands them out one by one.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { outline } from "./icons/outline.mjs";
import { packed } from "./icons/pack.mjs";
import { spokenName } from "./icons/words.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(here(path), "utf8");
const require = createRequire(import.meta.url);
const names = (set) => read(`../../src/flet/controls/icons/${set}_names.txt`).trim().split("\n");

function source(name) {
  const { icons, aliases, width, height } = require(`@iconify-json/${name}/icons.json`);
  return (key) => {
    const found = icons[key] ?? icons[aliases?.[key]?.parent];
    return found && { body: found.body, box: `0 0 ${found.width ?? width} ${found.height ?? height}` };
  };
}

const material = source("ic");
const symbols = source("material-symbols");
const framework7 = source("f7");
const aliases = JSON.parse(read("icons/material_aliases.json"));
const cupertinoAliases = JSON.parse(read("icons/cupertino_aliases.json"));
const mirrored = new Set(JSON.parse(read("icons/mirrored.json")));

const STYLES = { OUTLINED: "outline", ROUNDED: "round", SHARP: "sharp" };
const SYMBOL_STYLES = { outline: "-outline", round: "-rounded", sharp: "-sharp", baseline: "" };
const NUMBER_WORD = new RegExp(
  `^(${Object.keys(aliases.numbers)
    .sort((a, b) => b.length - a.length)
    .join("|")})_`,
);

const split = (name) => {
  const [, base, style] = /^(.+?)(?:_(OUTLINED|ROUNDED|SHARP))?$/.exec(name);
  return { base, style: STYLES[style] ?? "baseline" };
};

/** `EIGHT_K_PLUS` -> `8k-plus`, `THREED_ROTATION` -> `3d-rotation`, `SIX_FT_APART` -> `6-ft-apart`. */
function spellings(base) {
  const alias = aliases.names[base];
  if (alias) return [alias];
  const word = NUMBER_WORD.exec(base);
  const plain = base.toLowerCase().replaceAll("_", "-");
  if (!word) return [plain, aliases.numbers[base] ?? plain];
  const rest = base.slice(word[0].length).toLowerCase().replaceAll("_", "-");
  const digits = aliases.numbers[word[1]];
  return [`${digits}${rest}`, `${digits}-${rest}`, plain];
}

function materialIcon(name) {
  const { base, style } = split(name);
  const keys = spellings(base);
  for (const wanted of [style, "baseline", "outline"]) {
    for (const key of keys) {
      const found = material(`${wanted}-${key}`) ?? material(key.startsWith("outline-") ? key : "");
      if (found) return { ...found, fallback: wanted !== style };
    }
    for (const key of keys) {
      const found = symbols(`${key}${SYMBOL_STYLES[wanted]}`);
      if (found) return { ...found, fallback: wanted !== style };
    }
  }
  return undefined;
}

function cupertinoIcon(name) {
  const alias =
    cupertinoAliases[name] ??
    name
      .toLowerCase()
      .replaceAll("_", "-")
      .replace(/-solid$/, "-fill");
  return alias.startsWith("ic:") ? material(alias.slice(3)) : framework7(alias);
}

const target = here("../../src/flet/static/client/icons");
mkdirSync(target, { recursive: true });

function pack(set, find, list) {
  const entries = new Array(list.length);
  const missing = [];
  let fallbacks = 0;
  for (const [index, name] of list.entries()) {
    const icon = find(name);
    if (!icon) {
      missing.push(name);
      continue;
    }
    if (icon.fallback) fallbacks++;
    const flips = mirrored.has(split(name).base) ? ' class="mirrored"' : "";
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${icon.box}" aria-label="${spokenName(name)}"${flips}>${outline(icon.body)}</svg>`;
    entries[index] = svg;
  }
  const report = `icon set ${set}: ${list.length - missing.length} of ${list.length}, ${fallbacks} in another style`;
  console.log(missing.length ? `${report}, missing ${missing.join(" ")}` : report);
  writeFileSync(`${target}/${set}.pack`, packed(Array.from(entries)));
}

pack(1, materialIcon, names("material"));
pack(2, cupertinoIcon, names("cupertino"));
