/**
 * Lets the keys go through a chart's values: arrows, Home and End show one after the other, Enter and Space press what
 * is shown, Escape leaves. `stops()` are the values, `show(stop)` marks one or, without it, none; `press(type, stop)`
 * is told like a press of the pointer, `words(stop)` is read to those who do not see the mark.
 */
export function keys(control, room, { name, stops, show, press, words }) {
  const { signal } = control;
  const said = document.createElement("div");
  said.setAttribute("aria-live", "polite");
  said.style.cssText =
    "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;";
  control.element.append(said);
  room.setAttribute("role", "group");
  room.setAttribute("aria-label", name);
  room.style.outlineOffset = "2px";
  let at = -1;
  control.follow(() => {
    const heard = control.get("interactive") !== false && !control.disabled();
    if (heard) room.tabIndex = 0;
    else room.removeAttribute("tabindex");
  });
  const go = (to) => {
    at = to;
    const stop = stops()[at];
    show(stop);
    said.textContent = stop === undefined ? "" : words(stop);
  };
  const moves = {
    ArrowRight: (last) => Math.min(last, at + 1),
    ArrowDown: (last) => Math.min(last, at + 1),
    ArrowLeft: (last) => (at < 0 ? last : Math.max(0, at - 1)),
    ArrowUp: (last) => (at < 0 ? last : Math.max(0, at - 1)),
    Home: () => 0,
    End: (last) => last,
    Escape: () => -1,
  };
  room.addEventListener(
    "keydown",
    (event) => {
      if (event.target !== room || event.ctrlKey || event.metaKey || event.altKey) return;
      const stop = stops()[at];
      if (event.key in moves) {
        if (event.key === "Escape" && at < 0) return;
        go(moves[event.key](stops().length - 1));
      } else if ((event.key === "Enter" || event.key === " ") && stop !== undefined) {
        for (const type of ["tapDown", "tapUp"]) press(type, stop);
      } else return;
      event.preventDefault();
    },
    { signal },
  );
  room.addEventListener(
    "blur",
    () => {
      if (at >= 0) go(-1);
    },
    { signal },
  );
}
