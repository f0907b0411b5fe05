// Cuts the Latin letters of Roboto in two: the few that nearly every page needs, which load first, and the others.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subset from "subset-font";

const WHOLE = "node_modules/@fontsource/roboto/files/roboto-latin-400-normal.woff2";
const FOLDER = "build/fonts";

// the same ranges stand in src/styles/fonts.css
const BASIC = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xb7, 0xb7],
  [0x2013, 0x2014],
  [0x2019, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
];
const LATIN = [
  [0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x206f],
  [0x2074, 0x2074],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

// What browsers ask a font for by themselves: the figures of other kinds, which only a style could ask for, weigh 1.4 KB.
const FEATURES = ["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rlig"];

const letters = (ranges) =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  );

const basic = new Set(letters(BASIC));
const parts = { basic: [...basic], latin: letters(LATIN).filter((letter) => !basic.has(letter)) };

mkdirSync(FOLDER, { recursive: true });
const whole = readFileSync(WHOLE);
for (const [name, wanted] of Object.entries(parts)) {
  const part = await subset(whole, wanted.join(""), { targetFormat: "woff2", keepFeatures: FEATURES });
  writeFileSync(`${FOLDER}/roboto-${name}-400.woff2`, part);
}
