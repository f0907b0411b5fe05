import { FREE_HEIGHT } from "./shared.js";

/** Turns the chart by quarters; the result tells where in the chart a pointer is. */
export function turned(control, chart, element) {
  const { room } = chart;
  const turns = () => ((Math.round(Number(control.get("rotation_quarter_turns") ?? 0)) % 4) + 4) % 4;
  const turn = () => {
    const quarter = turns();
    const across = quarter % 2 === 1;
    room.style.position = across ? "absolute" : "relative";
    element.style.minHeight = "";
    if (across && element.clientHeight === 0) element.style.minHeight = `${FREE_HEIGHT}px`;
    room.style.width = across ? `${element.clientHeight}px` : "100%";
    room.style.height = across ? `${element.clientWidth}px` : "";
    room.style.setProperty("--upright", `${-90 * quarter}deg`);
    room.style.transformOrigin = across ? "0 0" : "50% 50%";
    room.style.transform = [
      "",
      "rotate(90deg) translateY(-100%)",
      "rotate(180deg)",
      "rotate(-90deg) translateX(-100%)",
    ][quarter];
    if (across) Object.assign(room.style, { left: "0", top: "0" });
  };
  control.follow(turn);
  const watch = new ResizeObserver(turn);
  watch.observe(element);
  control.onDispose(() => watch.disconnect());
  return (event) => {
    const box = room.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return [
      [x, y],
      [y, box.width - x],
      [box.width - x, box.height - y],
      [box.height - y, x],
    ][turns()];
  };
}
