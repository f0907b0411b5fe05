"""Which newly made control stands where an earlier one stood, when a part of a page is rendered anew.

What is made anew takes its place: the object that the program has just made is the one on the page, with the number,
and so the state in the browser, of the one before. The earlier object, which closures may still hold, stands for it
from then on: both have one `__dict__`. Should the program show the earlier object again, it gets its own properties
back.
"""

from __future__ import annotations

from typing import Any

from flet.engine.declare.built_in import items_in
from flet.engine.declare.control import BaseControl, Pairs, _set_id, _set_own, _set_parent, _set_tree
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.tree.kinds import ENUM, LIST, STANDARD, VALUE, kind_of
from flet.engine.tree.snapshot import snapshot_key

_no_follow = BaseControl._flet_follow

RENDERED = "_rendered"
"""Names of the properties that a rendering has set."""

ENTERED = "_entered"
"""What a rendering has set properties to that the visitor has changed since."""

SUCCEEDS = "_succeeds"
"""The control whose place a new one is about to take."""


def succeed(before: Any, now: Any, pairs: Pairs, around: BaseControl) -> None:
    """Find successors: `before` is what was rendered last, `now` what is rendered in its place.

    Args:
        before: a control, a list of them, or anything else.
        now: the same; nothing that the program has put in it is touched.
        pairs: is told who follows whom.
        around: the control that `now` lies in.
    """
    if before is now:
        return
    if isinstance(now, list):
        _lists(before if isinstance(before, list) else [], now, pairs, around)
    elif isinstance(now, BaseControl):
        be_itself(now)
        if isinstance(before, BaseControl) and _matches(before, now):
            _follow(before, now, pairs, around)
        elif RENDERED not in now.__dict__:
            _remember(now)


def be_itself(control: BaseControl) -> None:
    """Give a control that stood for its successor its own properties back."""
    own = control._flet_own
    if own is not None:
        _set_own(control, None)
        _set_tree(control, None)
        _set_id(control, 0)
        control.__dict__ = own


def hand_over(old: BaseControl, new: BaseControl) -> None:
    """Let `old` stand for `new` from now on; while their tree is locked, and `new` has the number."""
    shared, fresh, props = old.__dict__, new.__dict__, new._flet_props
    own, rendered = shared.copy(), fresh.get(RENDERED) or set()
    # In this order, so that whoever reads meanwhile finds one or the other.
    if len(fresh) == len(rendered) + 2 and SUCCEEDS in fresh and rendered <= fresh.keys():
        # Nothing but what was rendered and the two notes about it.
        shared.update(fresh)
    else:
        for name, value in fresh.items():
            if name in props or name not in own:
                shared[name] = value
    if not own.keys() <= fresh.keys():
        for name in own:
            if name not in fresh and name in props:
                del shared[name]
    shared[RENDERED] = rendered
    shared.pop(SUCCEEDS, None)
    shared.pop(ENTERED, None)
    own.pop(SUCCEEDS, None)
    new.__dict__ = shared
    _set_own(old, own)
    _set_parent(old, new._flet_parent)


def _matches(before: BaseControl, now: BaseControl) -> bool:
    if (
        type(before) is not type(now)
        or key_value(before) != key_value(now)
        or not before._flet_succeeded_by(now)
    ):
        return False
    return RENDERED not in now.__dict__  # what was shown before is itself


def key_value(control: BaseControl) -> Any:
    """Return the plain key of a control, `None` without one; comparing it runs no code of the program."""
    key = control.__dict__.get("key")
    return key if type(key) in PLAIN_TYPES else _plain_key(key)


def _plain_key(key: Any) -> Any:
    kind = kind_of(type(key))
    if kind == VALUE and "value" in key.__dict__:
        return _plain_key(key.__dict__["value"])
    if kind == LIST:
        return tuple(map(_plain_key, items_in(key)))
    if kind in (ENUM, STANDARD) or type(key) in PLAIN_TYPES:
        return snapshot_key(key)
    return id(key)


def _follow(before: BaseControl, now: BaseControl, pairs: Pairs, around: BaseControl) -> None:
    had, values, cls = before.__dict__, now.__dict__, type(now)
    origin = had.pop(SUCCEEDS, before)  # it may not have been sent yet
    set_now = values.keys() & cls._flet_props.keys()
    values[SUCCEEDS] = origin
    pairs.append((origin, now, around))
    # What the visitor entered is not the program's, as long as no rendering sets it.
    for name in cls._flet_written:
        if name in had and name not in set_now and name not in had.get(RENDERED, ()):
            values[name] = had[name]
    values[RENDERED] = set_now
    if cls._flet_follow is _no_follow or not now._flet_follow(before, pairs):
        for name in set_now:
            value = values[name]
            if type(value) not in PLAIN_TYPES and _holds_controls(value):
                succeed(had.get(name), value, pairs, now)


def _remember(new: BaseControl) -> None:
    """Note what a rendering set, in a control and those below it, before anybody else sets something."""
    values, props = new.__dict__, type(new)._flet_props
    values[RENDERED] = names = values.keys() & props.keys()
    for name in names:
        value = values[name]
        for below in value if isinstance(value, list) else (value,):
            if isinstance(below, BaseControl) and RENDERED not in below.__dict__:
                _remember(below)


def _holds_controls(value: Any) -> bool:
    if isinstance(value, list):
        for item in value:  # noqa: SIM110 - a generator takes longer than the loop
            if isinstance(item, BaseControl):
                return True
        return False
    return isinstance(value, BaseControl)


def _all_new_and_unnamed(before: list[Any], now: list[Any]) -> bool:
    """Say whether two lists hold controls without keys, those of `now` never rendered: then only places matter."""
    for old, new in zip(before, now, strict=True):
        if not (isinstance(old, BaseControl) and isinstance(new, BaseControl)):
            return False
        values = new.__dict__
        if RENDERED in values or values.get("key") is not None or old.__dict__.get("key") is not None:
            return False
    return True


def _lists(before: list[Any], now: list[Any], pairs: Pairs, around: BaseControl) -> None:
    """Match controls by identity, then by key, then by position among those without a key."""
    if len(before) == len(now) and _all_new_and_unnamed(before, now):
        for old, new in zip(before, now, strict=True):
            is_new = RENDERED not in new.__dict__  # it may be in the list twice
            if is_new and type(old) is type(new) and old._flet_succeeded_by(new):
                _follow(old, new, pairs, around)
            elif is_new:
                _remember(new)
        return
    there = {id(item) for item in now}
    keyed: dict[Any, BaseControl] = {}
    plain: list[Any] = []
    for item in before:
        if id(item) in there:
            continue
        key = key_value(item) if isinstance(item, BaseControl) else None
        if key is None:
            plain.append(item)
        else:
            keyed.setdefault((type(item), key), item)
    was_there = {id(item) for item in before}
    position = 0
    for item in now:
        if id(item) in was_there:
            continue
        key = key_value(item) if isinstance(item, BaseControl) else None
        if key is not None:
            succeed(keyed.pop((type(item), key), None), item, pairs, around)
        else:
            succeed(plain[position] if position < len(plain) else None, item, pairs, around)
            position += 1
