import { expect, test, vi } from "vitest";
import { DEFAULT_SEED, defaultScheme } from "../../src/theme/default_scheme";
import { isDark, mergeThemes, themeProperties } from "../../src/theme/effective";
import { generateScheme } from "../../src/theme/generate";
import { ROLES } from "../../src/theme/roles";
import { seedScheme } from "../../src/theme/scheme";

vi.mock("../../src/theme/generate", async (original) => {
  const { generateScheme } = await original<typeof import("../../src/theme/generate")>();
  return { generateScheme: vi.fn(generateScheme) };
});

// default_scheme.ts holds what Flutter's client was seen to draw
test.each(["light", "dark"] as const)("the %s colours of the usual seed are Flutter's", (brightness) => {
  expect(generateScheme(DEFAULT_SEED, brightness === "dark")).toEqual(defaultScheme[brightness]);
});

test("the colours of a seed are worked out once, and kept in the browser", async () => {
  vi.mocked(generateScheme).mockClear();
  await vi.waitFor(() => expect(seedScheme("#123456", true)).toBeDefined());
  const first = seedScheme("#123456", true);
  expect(seedScheme("#123456", true)).toEqual(first);
  expect(generateScheme).toHaveBeenCalledTimes(1);
});

test.each([
  ["lack a role", JSON.stringify({ primary: "#010203" })],
  ["are of a release that made others", JSON.stringify([0, { ...defaultScheme.light, primary: "#010203" }])],
  ["were spoilt", "{"],
])("kept colours that %s are worked out again", async (_, kept) => {
  await vi.waitFor(() => expect(seedScheme("#345678", false)).toBeDefined());
  const scheme = seedScheme("#345678", false);
  const [key] = Object.keys(localStorage).filter((name) => name.includes("#345678"));
  localStorage.setItem(key, kept);
  expect(seedScheme("#345678", false)).toEqual(scheme);
  expect(localStorage.getItem(key)).not.toBe(kept);
});

test("a theme gives every role, and colours that were picked win", () => {
  const properties = themeProperties({ color_scheme: { primary: "deeporange", on_surface: null } }, false);
  expect(Object.keys(properties ?? {}).filter((name) => name.startsWith("--md-sys-color-"))).toHaveLength(
    ROLES.length,
  );
  expect(properties).toMatchObject({
    "--md-sys-color-primary": "#ff5722",
    "--md-sys-color-on-surface": defaultScheme.light.on_surface,
  });
});

test("text styles and density of a theme are custom properties", () => {
  const theme = { text_theme: { body_medium: { size: 16, color: "red" } }, visual_density: "comfortable" };
  expect(themeProperties(theme, false)).toMatchObject({
    "--text-body-medium-font-size": "1rem",
    "--text-body-medium-color": "#f44336",
    "--density": "-1",
  });
});

test("a theme within a theme keeps what it does not set", () => {
  const outer = { color_scheme_seed: "red", text_theme: { body_large: { size: 20 } } };
  const inner = { text_theme: { body_medium: { size: 10 } }, divider_theme: null };
  expect(mergeThemes(outer, inner)).toEqual({
    color_scheme_seed: "red",
    text_theme: { body_large: { size: 20 }, body_medium: { size: 10 } },
  });
});

test("a mode decides unless it is left to the system", () => {
  expect([
    isDark("dark", false),
    isDark("LIGHT", true),
    isDark("system", true),
    isDark(undefined, true),
  ]).toEqual([true, false, true, undefined]);
});
