"""Declared classes that store only what was set: the construction shared by controls and values.

Upstream's classes are dataclasses, and programs rely on it (`dataclasses.fields()`, `repr()`, keyword and
positional arguments). A generated `__init__` would assign every field of every object though, some sixty for a
`Text`; here one `__init__` stores the arguments that were given, and everything else is a class attribute.
"""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, TypeVar

from flet.engine.declare.annotations import own_annotations
from flet.engine.declare.built_in import items_in, shows_itself
from flet.engine.declare.former_names import former
from flet.engine.declare.props import Prop, compile_props
from flet.engine.declare.signature import give_signature

T = TypeVar("T", bound="Sparse")

PLAIN_TYPES: frozenset[type] = frozenset({str, int, float, bool, bytes, type(None)})
"""Types whose values cannot change inside and travel as they are."""


class Sparse:
    """An object with declared properties of which it stores only those that were set."""

    __slots__ = ()

    _flet_props: ClassVar[dict[str, Prop]] = {}
    _flet_first: ClassVar[tuple[str, ...]] = ()
    _flet_positional: ClassVar[tuple[str, ...]] = ()
    _flet_init_names: ClassVar[frozenset[str]] = frozenset()
    _flet_simple_names: ClassVar[frozenset[str]] = frozenset()
    _flet_simple_first: ClassVar[str | None] = None
    _flet_required: ClassVar[frozenset[str]] = frozenset()
    _flet_written: ClassVar[tuple[str, ...]] = ()
    _flet_checked: ClassVar[frozenset[str]] = frozenset()
    _flet_always_sent: ClassVar[tuple[Prop, ...]] = ()
    _flet_made_at_mount: ClassVar[tuple[Prop, ...]] = ()
    _flet_made_at_once: ClassVar[tuple[Prop, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "__init__" in cls.__dict__:
            # A constructor of its own does not take what the base's does.
            cls.__signature__ = None  # type: ignore[attr-defined]

    def _flet_fill(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Store the arguments of a constructor call.

        Raises:
            TypeError: unknown, doubled or missing arguments.
            ValueError: a value that is not allowed.
        """
        cls = type(self)
        if args:
            names = cls._flet_positional
            if len(args) > len(names):
                raise TypeError(
                    f"{cls.__name__} takes at most {len(names)} positional arguments, {len(args)} were given"
                )
            given = dict(zip(names, args, strict=False))
            if kwargs:
                doubled = given.keys() & kwargs.keys()
                if doubled:
                    raise TypeError(f"{cls.__name__} got {min(doubled)!r} by position and by name")
                given.update(kwargs)
            kwargs = given
        if not cls._flet_required and kwargs.keys() <= cls._flet_simple_names:
            self.__dict__.update(kwargs)
            return
        if not kwargs.keys() <= cls._flet_init_names:
            kwargs = former.names.arguments(self, kwargs)
        if not kwargs.keys() <= cls._flet_init_names:
            raise unknown_argument(cls, next(name for name in kwargs if name not in cls._flet_init_names))
        if cls._flet_required and not cls._flet_required <= kwargs.keys():
            missing = ", ".join(
                name for name in cls._flet_props if name in cls._flet_required and name not in kwargs
            )
            raise TypeError(f"{cls.__name__} needs {missing}")
        for name in cls._flet_checked & kwargs.keys():
            kwargs[name] = checked(self, cls._flet_props[name], kwargs[name])
        self.__dict__.update(kwargs)

    def _flet_make(self) -> None:
        """Make what the factories of others make, where it was not given."""
        values = self.__dict__
        for prop in self._flet_made_at_once:
            if prop.name not in values:
                values[prop.name] = prop.factory()  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"{type(self).__qualname__}({', '.join(self._flet_repr_parts())})"

    def _flet_repr_parts(self) -> Iterator[str]:
        for name, prop in self._flet_props.items():
            if prop.field.repr:
                yield f"{name}={getattr(self, name, None)!r}"


def unknown_argument(cls: type[Sparse], name: str) -> TypeError:
    """Return the error for an argument that `cls` does not have, with the nearest one that it has."""
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(cls._flet_init_names), n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return TypeError(f"{cls.__name__}() got an unexpected keyword argument {name!r}{hint}")


def checked(owner: Any, prop: Prop, value: Any) -> Any:
    """`value` as it may be stored in `prop`.

    Raises:
        ValueError: with the control, the property, the value and what is allowed.
    """
    if prop.deprecated:
        warnings.warn(
            f"{type(owner).__name__}.{prop.name}: {prop.deprecated}", DeprecationWarning, stacklevel=4
        )
    if value is None:
        return None
    if prop.integer and type(value) is float:
        if not value.is_integer():
            raise not_allowed(owner, prop.name, value, "a whole number")
        value = int(value)
    for check in prop.check:
        words = check(owner, prop.name, value)
        if words:
            raise not_allowed(owner, prop.name, value, words)
    return value


def not_allowed(owner: Any, name: str, value: Any, words: str) -> ValueError:
    """Return the error that says what was given and what is allowed."""
    shown = _shown(value)
    if len(shown) > 80:
        shown = shown[:77] + "..."
    return ValueError(f"{type(owner).__name__}.{name} = {shown}: must be {words}")


def _shown(value: Any) -> str:
    """Return what a program would write; of what is large, or says itself how it is written, only the class."""
    cls = type(value)
    if isinstance(value, (list, tuple)):
        items = ", ".join(map(_shown, items_in(value)[:10]))
        return f"[{items}]" if isinstance(value, list) else f"({items})"
    if cls is dict:
        return f"{{{', '.join(f'{_shown(key)}: {_shown(item)}' for key, item in [*value.items()][:10])}}}"
    return repr(value) if shows_itself(cls) else f"{cls.__name__}(...)"


def declare(
    cls: type[T], *, kw_only: bool, watch: Callable[[Prop], Any] | None, options: dict[str, Any]
) -> type[T]:
    """Make `cls` a dataclass whose instances are sparse.

    `watch` makes the descriptor through which properties are read that can change inside. The option `positional` names
    what comes first by position, in that order, whichever class declares it.

    Raises:
        TypeError: `positional` names what is no argument.
    """
    cls._flet_first = options.pop("positional", None) or cls._flet_first
    _keep_required(cls)
    _pass_over_plain_bases(cls)
    if "__hash__" not in cls.__dict__ and "__eq__" not in cls.__dict__:
        options.setdefault("eq", False)
    options.update(init=False, repr=False, kw_only=kw_only)
    dataclasses.dataclass(**options)(cls)
    # Tools that look at dataclasses find the fields as arguments, which they are.
    cls.__dataclass_params__.init = True  # type: ignore[attr-defined]
    props = compile_props(cls)
    cls._flet_props = props
    own = [prop for prop in props.values() if prop.field is not _inherited_field(cls, prop.name)]
    for prop in own:
        if prop.watched and watch is not None:
            setattr(cls, prop.name, watch(prop))
        elif prop.name not in cls.__dict__:
            # A default inherited as a descriptor must not hide this one.
            setattr(cls, prop.name, prop.default)
    fields = [prop.field for prop in props.values() if prop.init]
    cls._flet_positional = tuple(
        dict.fromkeys([*cls._flet_first, *(f.name for f in fields if not f.kw_only)])
    )
    cls._flet_init_names = frozenset(f.name for f in fields)
    for name in cls._flet_first:
        if name not in cls._flet_init_names:
            raise TypeError(f"{cls.__name__}: positional names {name!r}, which is no argument of it")
    cls._flet_written = tuple(p.name for p in props.values() if p.client is not None)
    cls._flet_required = frozenset(p.name for p in props.values() if p.required and p.init)
    cls._flet_checked = frozenset(p.name for p in props.values() if p.check or p.integer or p.deprecated)
    cls._flet_simple_names = cls._flet_init_names - cls._flet_checked
    first = next(iter(cls._flet_positional), None)
    cls._flet_simple_first = first if first in cls._flet_simple_names else None
    _sort_defaults(cls)
    if "__init__" not in cls.__dict__:
        give_signature(cls)
    former.names.declared(cls)
    return cls


def _keep_required(cls: type[Sparse]) -> None:
    """Let what a base requires be declared again, with another type: what the base has there is no default."""
    for name in own_annotations(cls):
        inherited = cls._flet_props.get(name)
        if inherited is not None and inherited.required and name not in cls.__dict__:
            setattr(cls, name, dataclasses.field())


def _pass_over_plain_bases(cls: type[Sparse]) -> None:
    """Take from the nearest declared base what was written for plain dataclasses between it and `cls`."""
    declared = next((base for base in cls.__mro__[1:] if "_flet_props" in base.__dict__), None)
    for name in ("__init__", "__repr__", "__eq__", "__hash__"):
        found = next(base for base in cls.__mro__ if name in base.__dict__)
        plain = dataclasses.is_dataclass(found) and "_flet_props" not in found.__dict__
        if plain and declared is not None and found is not cls:
            setattr(cls, name, getattr(declared, name))


def override_defaults(cls: type[Sparse]) -> None:
    """Let a plain subclass change defaults by class attributes: `class Big(Text): size = 40`."""
    annotated = own_annotations(cls)
    changed = {
        name: value
        for name, value in cls.__dict__.items()
        if name in cls._flet_props
        and name not in annotated
        and not callable(value)
        and not hasattr(value, "__get__")
    }
    if not changed:
        return
    props = dict(cls._flet_props)
    for name, value in changed.items():
        field = dataclasses.field(default=value, metadata=props[name].field.metadata)
        field.name, field.type = name, props[name].field.type
        field.kw_only = props[name].field.kw_only
        props[name] = Prop(field, props[name], cls)
    cls._flet_props = props
    _sort_defaults(cls)


def _sort_defaults(cls: type[Sparse]) -> None:
    """Find the properties that go on the wire though nobody set them."""
    made: list[Prop] = []
    sent: list[Prop] = []
    for prop in cls._flet_props.values():
        if prop.skip or prop.event or prop.required:
            continue
        if prop.at_once:
            continue
        if prop.factory is None:
            if prop.default is not prop.root_default and prop.default != prop.root_default:
                sent.append(prop)
        elif prop.name in _inherited_names(cls, "_flet_made_at_mount"):
            made.append(prop)
        elif prop.name in _inherited_names(cls, "_flet_always_sent"):
            sent.append(prop)
        else:
            product = prop.factory()
            if isinstance(product, (list, dict)):
                if product:
                    made.append(prop)
            elif hasattr(product, "_flet_parent"):
                made.append(prop)
            else:
                sent.append(prop)
    cls._flet_always_sent, cls._flet_made_at_mount = tuple(sent), tuple(made)
    cls._flet_made_at_once = tuple(prop for prop in cls._flet_props.values() if prop.at_once)


def _inherited_names(cls: type[Sparse], which: str) -> set[str]:
    found: set[str] = set()
    for base in cls.__mro__[1:]:
        props: tuple[Prop, ...] = base.__dict__.get(which, ())
        found.update(prop.name for prop in props if cls._flet_props.get(prop.name) is prop)
    return found


def _inherited_field(cls: type, name: str) -> object:
    for base in cls.__mro__[1:]:
        fields = base.__dict__.get("__dataclass_fields__")
        if fields and name in fields:
            return fields[name]
    return None
