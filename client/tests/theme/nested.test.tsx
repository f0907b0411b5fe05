import { render } from "solid-js/web";
import { expect, test } from "vitest";
import "../../src/controls/index";
import { Control } from "../../src/controls/control";
import { ThemeContext, themed } from "../../src/theme/context";
import { applyPatch } from "../../src/tree/patch";
import type { WireMap } from "../../src/tree/wire";
import { control, page } from "../page";

const shown = (id: number) => document.querySelector<HTMLElement>(`[data-control="${id}"]`) as HTMLElement;

/** A button in a box in a box, within a theme. */
function boxes(theme: WireMap) {
  const button = control("FilledButton", 7, { content: "Save" });
  const inner = control("Container", 6, { content: button });
  const { find } = page({ content: control("Container", 5, { content: inner }) });
  const value = themed({ theme: () => theme, dark: () => false });
  document.body.replaceChildren();
  render(
    () => (
      <ThemeContext.Provider value={value}>
        <Control node={find(5)} />
      </ThemeContext.Provider>
    ),
    document.body,
  );
  return find;
}

const buttonTheme = (color: string): WireMap => ({ filled_button_theme: { style: { bgcolor: color } } });

test("a box takes a theme at any time, and gives it back; what is inside stays as it is", () => {
  const find = boxes(buttonTheme("#010203"));
  const [box, button] = [shown(6), shown(7)];
  const look = () => shown(7).outerHTML;
  const before = look();
  expect(before).toMatch(/#010203|rgb\(1, 2, 3\)/);
  applyPatch(find(6), [[0], [0, 0, "theme", buttonTheme("#040506")]]);
  expect([shown(6), shown(7)]).toEqual([box, button]);
  expect(look()).toMatch(/#040506|rgb\(4, 5, 6\)/);
  expect(box.getAttribute("style")).toContain("--md-sys-color-on-surface");
  // an outer box that gets one later lies below it
  applyPatch(find(5), [[0], [0, 0, "theme", buttonTheme("#070809")]]);
  expect(look()).toMatch(/#040506|rgb\(4, 5, 6\)/);
  applyPatch(find(6), [[0], [0, 0, "theme", null]]);
  expect(look()).toMatch(/#070809|rgb\(7, 8, 9\)/);
  expect(box.getAttribute("style") ?? "").not.toContain("--md-sys-color-on-surface");
  applyPatch(find(5), [[0], [0, 0, "theme", null]]);
  expect(look()).toBe(before);
  expect([shown(6), shown(7)]).toEqual([box, button]);
});

test("a mode of its own leaves the theme around it behind", () => {
  const find = boxes(buttonTheme("#010203"));
  applyPatch(find(5), [[0], [0, 0, "theme_mode", "dark"]]);
  expect(shown(5).style.getPropertyValue("color-scheme")).toBe("dark");
  expect(shown(7).outerHTML).not.toMatch(/#010203|rgb\(1, 2, 3\)/);
});
