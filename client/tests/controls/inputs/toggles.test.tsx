import { render } from "solid-js/web";
import { beforeAll, expect, test } from "vitest";
import { Control } from "../../../src/controls/control";
import "../../../src/controls/index";
import { Action, type WireMap } from "../../../src/tree/wire";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("Checkbox", "Radio", "RadioGroup", "Switch"));

function show(root: WireMap) {
  const shown = page({ views: [control("View", 2, { controls: [root] })] });
  render(() => <Control node={shown.find(3)} />, document.body);
  const inputs = [...document.querySelectorAll("input")];
  return { ...shown, inputs };
}
const values = (sent: unknown[][]) =>
  sent.flatMap(([action, body]) =>
    action === Action.update ? [(body as { props: WireMap }).props.value] : [],
  );

test("a checkbox goes off, on; with three states off, on, undecided", () => {
  const plain = show(control("Checkbox", 3, { on_change: true }));
  plain.inputs[0].click();
  plain.inputs[0].click();
  expect(values(plain.sent)).toEqual([true, false]);
  expect(plain.sent[1]).toEqual([Action.event, { target: 3, name: "change", data: true }]);
  document.body.replaceChildren();
  const three = show(control("Checkbox", 3, { tristate: true, value: false }));
  for (let press = 0; press < 3; press++) three.inputs[0].click();
  expect(values(three.sent)).toEqual([true, null, false]);
});

test("what the server says is what the box shows", () => {
  const { find, inputs } = show(control("Switch", 3, {}));
  find(3)?.set({ value: true });
  expect(inputs[0].checked).toBe(true);
  expect(inputs[0].getAttribute("role")).toBe("switch");
});

test("a radio writes to its group; a toggleable one can be taken back", () => {
  const group = control("RadioGroup", 3, {
    value: "a",
    on_change: true,
    content: control("Row", 4, {
      controls: [control("Radio", 5, { value: "a", toggleable: true }), control("Radio", 6, { value: "b" })],
    }),
  });
  const { sent, inputs } = show(group);
  expect(inputs.map((input) => input.checked)).toEqual([true, false]);
  inputs[1].click();
  expect(sent).toEqual([
    [Action.update, { id: 3, props: { value: "b" } }],
    [Action.event, { target: 3, name: "change", data: "b" }],
  ]);
  inputs[0].click();
  inputs[0].click();
  expect(values(sent)).toEqual(["b", "a", null]);
  expect(inputs.map((input) => input.checked)).toEqual([false, false]);
});
