import { createMemo, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num, str } from "../../tree/read";
import { alike } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { milliseconds } from "../../values/duration";
import { durationExt } from "../../values/time";
import { dress } from "../dress";
import { digits, localeOf } from "../inputs/pickers/locale";
import { partName, unitName } from "../inputs/pickers/words";
import { type Column, Columns } from "./columns";
import "./pickers.css";

const WORDS = ["flex-start", "center", "flex-end"];

/** Wheels for a length of time: hours, minutes, seconds. */
export function CupertinoTimerPicker(props: { node: ControlNode<"CupertinoTimerPicker"> }): JSX.Element {
  const node = props.node;
  // a program that counts in seconds is answered in seconds
  const inSeconds = () => typeof node.get("value") === "number";
  const seconds = () => {
    const value = node.get("value");
    return typeof value === "number" ? value : Math.round((milliseconds(value) ?? 0) / 1000);
  };
  const choose = (next: number) => {
    if (next === seconds()) return;
    const wire = inSeconds() ? next : durationExt(next * 1000);
    node.update({ value: wire });
    node.fire("change", wire);
  };

  // wheels are made anew when something differs that they show, not with each property that is set for the first time
  const facts = createMemo(
    () => ({
      mode: str(node, "mode", "hms").toLowerCase(),
      locale: localeOf(node),
      seconds: seconds(),
      minutes: num(node, "minute_interval", 1),
      steps: num(node, "second_interval", 1),
    }),
    undefined,
    { equals: alike },
  );

  const part = (label: string, unit: string, size: number, count: number, step: number): Column => {
    const now = Math.floor(facts().seconds / size) % count;
    return {
      label,
      unit,
      count: Math.max(Math.floor(count / step), 1),
      endless: size < 3600,
      selected: Math.floor(now / step),
      onSelect: (index) => choose(seconds() + (index * step - now) * size),
      text: (index) => digits(index * step, facts().locale, size === 3600),
      widest: "08",
      align: "end",
    };
  };
  const columns = createMemo(() => {
    const { mode, locale, seconds, minutes, steps } = facts();
    const unit = (name: "hour" | "minute" | "second", size: number, count: number, step: number) =>
      part(
        partName(locale, name),
        unitName(locale, name, Math.floor(seconds / size) % count),
        size,
        count,
        step,
      );
    const all: Record<string, () => Column> = {
      h: () => unit("hour", 3600, 24, 1),
      m: () => unit("minute", 60, 60, minutes),
      s: () => unit("second", 1, 60, steps),
    };
    return [...mode].flatMap((letter) => all[letter]?.() ?? []);
  });

  return (
    <div
      ref={dress(node, {
        class: "cupertino-picker",
        style: () => {
          const at = alignment(node.get("alignment")) ?? { x: 0, y: 0 };
          return {
            background: cssColor(node.get("bgcolor")),
            "justify-content": WORDS[Math.sign(Math.round(at.x)) + 1],
            "align-items": WORDS[Math.sign(Math.round(at.y)) + 1],
          };
        },
      })}
    >
      <Columns
        class={`cupertino-wheels-timer cupertino-wheels-${facts().mode}`}
        columns={columns()}
        extent={num(node, "item_extent", 32)}
        disabled={node.disabled()}
      />
    </div>
  );
}
