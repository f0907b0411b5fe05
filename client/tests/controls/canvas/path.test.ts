import { expect, test } from "vitest";
import { pathData } from "../../../src/controls/canvas/path";
import type { Fields } from "../../../src/tree/wire";

/** Where the pen is after elements, told by a line of which only the end is given. */
function begins(...elements: Fields[]): string {
  const data = pathData([...elements, { _type: "LineTo", x: 100, y: 5 }]);
  return (
    data
      .replace("L100 5", "")
      .split(/(?=[A-Z])/)
      .at(-1) ?? ""
  );
}

test("each element goes on from where the one before ended, or begins a line of its own", () => {
  const box = { x: 50, y: 60, width: 30, height: 20 };
  const line = { _type: "LineTo", x: 40, y: 40 };
  expect(begins()).toBe("M0 0");
  expect(begins(line, { _type: "Rect", ...box })).toBe("Z");
  expect(pathData([{ _type: "Rect", ...box }])).toMatch(/^M0 0M50 80L50 60/);
  expect(pathData([line, { _type: "Arc", ...box, start_angle: 0, sweep_angle: 1 }])).toContain(
    "L40 40M80 70A",
  );
  expect(begins({ _type: "SubPath", elements: [line], x: 7, y: 2 })).toBe("L47 42");
  const round = { _type: "ArcTo", x: 60, y: 75, radius: 30 };
  expect(pathData([{ _type: "Oval", ...box }, round, { _type: "Close" }])).toMatch(/ZA30 30 0 0 1 60 75Z$/);
});
