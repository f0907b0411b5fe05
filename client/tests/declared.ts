/*
 * The compiler is the test: names are those that the Python declarations have, and what is said to be refused below would be
 * an error by itself if it were not.
 */
import { componentTheme, useTheme } from "../src/theme/context";
import type { ControlNode } from "../src/tree/node";
import { map, str } from "../src/tree/read";
import type { Fields } from "../src/tree/wire";
import { number } from "../src/values/number";

export function names(bar: ControlNode<"BottomAppBar">, any: ControlNode): void {
  bar.get("bgcolor");
  any.get("title");
  str(any, "value");
  // @ts-expect-error: declared, but for other controls
  bar.get("title");
  // @ts-expect-error
  str(bar, "bgcolour");
  // @ts-expect-error
  any.peek("bgcolour");
  // @ts-expect-error
  any.fire("clicked");
  // @ts-expect-error
  bar.listens("click");
  // @ts-expect-error
  any.update({ valeu: 1 });
  // @ts-expect-error
  any.offer({ scrol_to: () => null });
  // @ts-expect-error
  useTheme().part("bottom_app_bar_theme");
  componentTheme("checkbox_theme")("fill_color");
  // @ts-expect-error: declared, but for other parts
  componentTheme("checkbox_theme")("thumb_color");
  // @ts-expect-error
  componentTheme("check_box_theme");
}

export function values(shadow: Fields, node: ControlNode<"Container">): void {
  number(shadow.blur_radius);
  // @ts-expect-error
  number(shadow.blur_radious);
  // @ts-expect-error
  number(map(node, "theme")?.bottom_app_bar_theme);
  // @ts-expect-error
  node.held("contents");
}

export function events(gesture: ControlNode<"GestureDetector">, list: ControlNode<"ListView">): void {
  const at = { x: 1, y: 2 };
  gesture.fire("tap");
  gesture.fire("tap", { k: "mouse", l: at, g: at });
  gesture.fire("long_press_end", { v: at });
  // @ts-expect-error: its velocity has to be there
  gesture.fire("long_press_end");
  // @ts-expect-error
  gesture.fire("long_press_end", { l: at, g: at });
  // @ts-expect-error: the position is `l` on the wire
  gesture.fire("tap", { local_position: at });
  // @ts-expect-error: no kind of device
  gesture.fire("tap", { k: "pen" });
  // @ts-expect-error: nor any number
  list.fire("size_change", { w: "10", h: 10 });
}

export function methods(
  viewer: ControlNode<"InteractiveViewer">,
  kept: ControlNode<"SharedPreferences">,
): void {
  viewer.offer({ pan: ({ dx, dy }) => number(dx) ?? number(dy) });
  // @ts-expect-error: no argument of this method
  viewer.offer({ zoom: ({ scale }) => scale });
  // @ts-expect-error: says whether it is so
  kept.offer({ contains_key: () => "yes" });
  kept.offer({ get_keys: async ({ key_prefix }) => [key_prefix] });
}
