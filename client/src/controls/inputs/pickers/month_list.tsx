import { createEffect, createMemo, createSignal, For, type JSX, untrack } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { RoomOf } from "../../layout/near_controls";
import { Room } from "../../layout/window_of_items";
import { windowed } from "../../layout/windowed";
import { addMonths, type Month, monthOf, monthsBetween, weeks } from "./days";
import { format } from "./locale";
import { monthsBelow } from "./months_below";

export interface MonthListProps {
  node: ControlNode;
  least: Date;
  most: Date;
  /** The day whose month shows first, and is there whenever the day changes. */
  near: Date;
  locale: string;
  /** The day that weeks begin with. */
  weekday: number;
  children: (month: Month) => JSX.Element;
}

/** As date_range_picker.css says, where letters are as large as usual. */
const AROUND = 70;
const WEEK = 50;
/** How far beyond the edges of what is seen months are there: a press on one of the keys that scroll. */
const MARGIN = 100;

/** Months below each other: of thousands those are in the page that are near what is seen. */
export function MonthList(props: MonthListProps): JSX.Element {
  let list!: HTMLDivElement;
  const begin = createMemo(() => monthOf(props.least), undefined, {
    equals: (one, other) => monthsBetween(one, other) === 0,
  });
  const made = new Map<number, Month>();
  /** A month is the same thing whichever is the first one. */
  const monthAt = (index: number): Month => {
    const { year, month } = addMonths(begin(), index);
    const found = made.get(year * 12 + month) ?? { year, month };
    made.set(year * 12 + month, found);
    return found;
  };
  const count = createMemo(() => monthsBetween(begin(), monthOf(props.most)) + 1);
  const months = createMemo(() => Array.from({ length: count() }, (_, at) => monthAt(at)));
  const nearest = createMemo(() => monthsBetween(begin(), monthOf(props.near)));
  const [around, setAround] = createSignal(AROUND);
  const measures = createMemo(() =>
    monthsBelow(begin(), count(), props.weekday, { around: around(), week: WEEK }),
  );
  const measure = () => {
    const section = list.querySelector<HTMLElement>(".range-month");
    const weeksThere = weeks(months()[nearest()], props.weekday).length;
    if (section?.offsetHeight) setAround(section.offsetHeight - WEEK * weeksThere);
  };
  // with another first month all are elsewhere: those about the nearest one are what is there
  const near = createMemo(() => {
    begin();
    return untrack(() => {
      const found = windowed<Month>({
        node: props.node,
        items: months,
        active: () => true,
        axis: () => "vertical",
        gap: () => 0,
        measures,
        margin: () => MARGIN,
        atFirst: () => untrack(() => ({ first: nearest(), last: nearest() + 1 })),
        carried: () => months()[nearest()],
        printed: false,
      });
      createEffect(() =>
        untrack(() => {
          measure();
          list.scrollTop = measures().offsetOf(nearest());
          found.ref(list);
        }),
      );
      return found;
    });
  });

  return (
    <div class="range-months" ref={list}>
      <For each={near().pieces()}>
        {(piece) =>
          piece instanceof Room ? (
            <RoomOf room={piece} class="range-room" horizontal={false} />
          ) : (
            <section class="range-month" style={{ "--weeks": weeks(piece, props.weekday).length.toString() }}>
              <h3>
                {format(new Date(piece.year, piece.month), props.locale, { month: "long", year: "numeric" })}
              </h3>
              {props.children(piece)}
            </section>
          )
        }
      </For>
    </div>
  );
}
