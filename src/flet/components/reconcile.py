"""Making what is shown like what was rendered: controls that stay keep their identity, and with it their state."""

from __future__ import annotations

from typing import Any

from flet.engine.declare.control import BaseControl

_RENDERED = "_rendered"


class Reconciled(BaseControl):
    """The base of controls that bring themselves up to date, instead of property by property."""

    def accepts(self, other: Any) -> bool:
        """Say whether a newly made control of the same class and key is another state of this one."""
        return True

    def take(self, other: Any) -> None:
        """Become what a newly made control is."""
        raise NotImplementedError


def reconcile(shown: Any, rendered: Any) -> Any:
    """What to show now: `shown` brought up to date where it matches `rendered`, else `rendered`."""
    if shown is rendered:
        return shown
    if isinstance(rendered, list):
        return _lists(shown if isinstance(shown, list) else [], rendered)
    if isinstance(shown, BaseControl) and isinstance(rendered, BaseControl) and _matches(shown, rendered):
        _take(shown, rendered)
        return shown
    if isinstance(rendered, BaseControl):
        _remember(rendered)
    return rendered


def _remember(new: BaseControl) -> None:
    """Note what a rendering set, in a control and those below it, before anybody else sets something."""
    props = type(new)._flet_props
    values = new.__dict__
    names = {name for name in values if name in props}
    for name in names:
        value = values[name]
        for below in value if isinstance(value, list) else (value,):
            if isinstance(below, BaseControl) and _RENDERED not in below.__dict__:
                _remember(below)
    values[_RENDERED] = names


def _matches(shown: BaseControl, rendered: BaseControl) -> bool:
    if type(shown) is not type(rendered) or _key(shown) != _key(rendered):
        return False
    return not isinstance(shown, Reconciled) or shown.accepts(rendered)


def _key(control: BaseControl) -> Any:
    key = control.__dict__.get("key")
    return getattr(key, "value", key)


def _take(shown: BaseControl, rendered: BaseControl) -> None:
    if isinstance(shown, Reconciled):
        shown.take(rendered)
        return
    props = type(shown)._flet_props
    new = {name: value for name, value in rendered.__dict__.items() if name in props}
    # Only what an earlier rendering set goes back to its default: the visitor's input is not the program's.
    before: set[str] = shown.__dict__.get(_RENDERED, set())
    for name, value in new.items():
        now = shown.__dict__.get(name)
        if _holds_controls(value) or _holds_controls(now):
            value = reconcile(now, value)
        if value is not now:
            setattr(shown, name, value)
    for name in before - new.keys():
        prop = props[name]
        setattr(shown, name, prop.factory() if prop.factory is not None else prop.default)
    shown.__dict__[_RENDERED] = set(new)


def _holds_controls(value: Any) -> bool:
    return isinstance(value, BaseControl) or (
        isinstance(value, list) and any(isinstance(item, BaseControl) for item in value)
    )


def _lists(shown: list[Any], rendered: list[Any]) -> list[Any]:
    """Elements match by key, and by position among those without one."""
    keyed: dict[Any, BaseControl] = {}
    plain: list[Any] = []
    for item in shown:
        key = _key(item) if isinstance(item, BaseControl) else None
        if key is None:
            plain.append(item)
        else:
            keyed.setdefault((type(item), key), item)
    result: list[Any] = []
    position = 0
    for item in rendered:
        key = _key(item) if isinstance(item, BaseControl) else None
        if key is not None:
            result.append(reconcile(keyed.pop((type(item), key), None), item))
        else:
            result.append(reconcile(plain[position] if position < len(plain) else None, item))
            position += 1
    return result
