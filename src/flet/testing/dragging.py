"""What is dragged: onto a target, to another place in a list, by so many pixels, or aside."""

from __future__ import annotations

from typing import Any

from flet.testing.shown import Shown, described
from flet.testing.telling import NotPossible, Telling

__all__ = ["Dragging"]

_DRAG_PARTS = ("down", "start", "update", "end")
_SWIPES = {
    "none": "",
    "horizontal": "startToEnd endToStart",
    "vertical": "up down",
    "starttoend": "startToEnd",
    "endtostart": "endToStart",
    "up": "up",
    "down": "down",
}


class Dragging:
    """The hand of a visitor while it drags."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._swiped: dict[int, tuple[Shown, str]] = {}

    def onto(self, source: Shown, target: Shown) -> None:
        """Drag what can be dragged on a place that takes it."""
        draggable = _nearest(source, "Draggable")
        zone = _nearest(target, "DragTarget")
        self._telling.need_enabled(draggable)
        group = draggable.node.get("group") or "default"
        fits = group == (zone.node.get("group") or "default") and zone.is_enabled
        fire = self._telling.fire
        fire(draggable, "drag_start")
        fire(zone, "will_accept", {"accept": fits, "src_id": draggable.number})
        point = {"x": 0.0, "y": 0.0}
        if fits:
            fire(zone, "move", {"src_id": draggable.number, "l": point, "g": point})
            fire(zone, "accept", {"src_id": draggable.number, "l": point, "g": point})
            fire(draggable, "drag_complete", group)
        else:
            fire(zone, "leave", {"src_id": draggable.number})

    def by(self, one: Shown, right: float, down: float) -> None:
        """Move a finger by so many pixels over what listens to that, or can be swiped away."""
        for site in one.upwards():
            if site.type == "Dismissible" and (way := _swipe(site, right, down)):
                self._telling.need_enabled(site)
                self._swipe(site, way)
                return
            if site.type == "GestureDetector":
                ways = [way for way in _drags(right, down) if _listens(site, way)]
                if ways:
                    self._telling.need_enabled(site)
                    self._drag(site, ways[0], right, down)
                    return
        raise NotPossible(
            f"{described(one.node)} is in no GestureDetector that listens to drags in this direction, "
            "and in no Dismissible that goes this way."
        )

    def _drag(self, site: Shown, way: str, right: float, down: float) -> None:
        dx, dy = (0.0 if way == "vertical_drag" else right), (0.0 if way == "horizontal_drag" else down)
        primary = None if way == "pan" else dx + dy
        begin, end, moved = {"x": 0.0, "y": 0.0}, {"x": right, "y": down}, {"x": dx, "y": dy}
        fire = self._telling.fire
        fire(site, f"{way}_down", {"l": begin, "g": begin})
        fire(site, f"{way}_start", {"k": "touch", "l": begin, "g": begin})
        fire(site, f"{way}_update", {"l": end, "g": end, "ld": moved, "gd": moved, "pd": primary})
        fire(site, f"{way}_end", {"l": end, "g": end, "v": begin, "pv": 0.0})

    def _swipe(self, site: Shown, way: str) -> None:
        at = {"direction": way, "progress": 1.0, "reached": True, "previous_reached": False}
        self._telling.fire(site, "update", at)
        self._swiped[site.number] = (site, way)
        if site.node.get("on_confirm_dismiss"):
            self._telling.fire(site, "confirm_dismiss", {"direction": way})
        else:
            self.confirm(site.number, True)

    def answered(self, number: int, arguments: dict[str, Any]) -> None:
        """Take what the program answers: `confirm_dismiss()`."""
        self.confirm(number, bool(arguments.get("dismiss")))

    def confirm(self, number: int, agreed: bool) -> None:
        """Let go what was swiped, or have it slide back."""
        site, way = self._swiped.pop(number, (None, ""))
        if site is not None and agreed:
            self._telling.fire(site, "dismiss", {"direction": way})

    def to_place(self, one: Shown, to: int) -> None:
        """Drag an item of a list that can be reordered to another place in it."""
        for item in one.upwards():
            holder = item.parent
            if holder is not None and holder.type == "ReorderableListView":
                old = [child.number for child in holder.children].index(item.number)
                self._telling.need_enabled(holder)
                self._telling.fire(holder, "reorder_start", {"old_index": old})
                self._telling.fire(holder, "reorder_end", {"new_index": to})
                self._telling.fire(holder, "reorder", {"old_index": old, "new_index": to})
                return
        raise NotPossible(f"{described(one.node)} is in no ReorderableListView.")


def _nearest(one: Shown, kind: str) -> Shown:
    """Return the control of a kind that this is in, or that is in this."""
    around = (each for each in one.upwards() if each.type == kind)
    inside = (each for each in one if each.type == kind)
    found = next(around, None) or next(inside, None)
    if found is None:
        raise NotPossible(f"{described(one.node)} is in no {kind}.")
    return found


def _drags(right: float, down: float) -> list[str]:
    """Return what a movement may be, the nearest first."""
    along = "horizontal_drag" if abs(right) >= abs(down) else "vertical_drag"
    return [along, "pan"]


def _listens(site: Shown, way: str) -> bool:
    return any(site.node.get(f"on_{way}_{part}") for part in _DRAG_PARTS)


def _swipe(site: Shown, right: float, down: float) -> str | None:
    """Return the direction in which a movement swipes something away, if it can go there."""
    sideways = "startToEnd" if right > 0 else "endToStart"
    upright = "down" if down > 0 else "up"
    way = sideways if abs(right) >= abs(down) else upright
    allowed = _SWIPES[str(site.node.get("dismiss_direction") or "horizontal").lower()]
    return way if way in allowed.split() else None
