import { expect, test } from "vitest";
import { beside } from "../../../src/controls/naming/beside";
import { control, page } from "../../page";

test("a short text beside a field names it, what holds many things names nothing", () => {
  const named = (lines: number, depth: number): string | undefined => {
    const texts = Array.from({ length: lines }, (_, at) =>
      control("Text", 100 + at, { value: `Line ${at}` }),
    );
    let other = control("Column", 3, { controls: texts });
    for (let at = 0; at < depth; at++) other = control("Container", 4 + at, { content: other });
    const { find } = page({ controls: [control("Column", 50, { controls: [control("Slider", 2), other] })] });
    return beside(find(2));
  };
  expect(named(2, 0)).toBe("Line 0 Line 1");
  expect(named(2, 3)).toBe("Line 0 Line 1");
  expect(named(5000, 0)).toBeUndefined();
  expect(named(5000, 3)).toBeUndefined();
});
