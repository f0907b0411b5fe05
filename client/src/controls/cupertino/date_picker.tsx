import { createMemo, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num, str } from "../../tree/read";
import { alike, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { date, day, localExt } from "../../values/time";
import { dress } from "../dress";
import { localeOf } from "../inputs/pickers/locale";
import { Columns } from "./columns";
import { dateColumns } from "./date_columns";
import "./pickers.css";

/** Wheels for a date, a time or both. */
export function CupertinoDatePicker(props: { node: ControlNode<"CupertinoDatePicker"> }): JSX.Element {
  const node = props.node;
  // the days of a wheel without bounds are counted from the value that it began with
  const mode = () => str(node, "date_picker_mode", "dateAndTime");
  // where no time is chosen the day counts as it is written
  const read = (given: WireValue) => (/time/i.test(mode()) ? date(given) : day(given));
  const start = read(node.peek("value")) ?? new Date();
  const value = () => read(node.get("value")) ?? start;
  // wheels are made anew when something differs that they show, not with each property that is set for the first time
  const facts = createMemo(
    () => ({
      mode: mode(),
      value: value().getTime(),
      first: read(node.get("first_date"))?.getTime(),
      last: read(node.get("last_date"))?.getTime(),
      firstYear: num(node, "minimum_year", 1),
      lastYear: num(node, "maximum_year", 9999),
      minuteInterval: num(node, "minute_interval", 1),
      hours24: bool(node, "use_24h_format", false),
      weekday: bool(node, "show_day_of_week", false),
      order: str(node, "date_order"),
      locale: localeOf(node),
    }),
    undefined,
    { equals: alike },
  );
  const dated = (time: number | undefined) => (time === undefined ? undefined : new Date(time));
  const columns = createMemo(() =>
    dateColumns({
      ...facts(),
      start,
      value: new Date(facts().value),
      first: dated(facts().first),
      last: dated(facts().last),
      choose(next) {
        if (next.getTime() === value().getTime()) return;
        const wire = localExt(next);
        node.update({ value: wire });
        node.fire("change", wire);
      },
    }),
  );
  return (
    <div
      ref={dress(node, {
        class: "cupertino-picker",
        style: () => ({ background: cssColor(node.get("bgcolor")) }),
      })}
    >
      <Columns
        class="cupertino-wheels-date"
        columns={columns()}
        extent={num(node, "item_extent", 32)}
        disabled={node.disabled()}
      />
    </div>
  );
}
