"""Controls: declared classes whose instances make up the tree that a visitor sees."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform, overload

from flet.engine.declare.beside_properties import BesideProperties
from flet.engine.declare.built_in import own_equality
from flet.engine.declare.misspelt import tell_misspelt
from flet.engine.declare.props import Prop, prop
from flet.engine.declare.signature import give_signature
from flet.engine.declare.sparse import checked, declare, override_defaults
from flet.engine.declare.watched_prop import watched

if TYPE_CHECKING:
    from flet.controls.page.page import Page
    from flet.engine.declare.data_channel import DataChannel
    from flet.engine.declare.events import Event
    from flet.engine.declare.place import ControlTree
    from flet.engine.declare.ref import Ref

T = TypeVar("T")
Control_T = TypeVar("Control_T", bound="BaseControl")

_NOT_GIVEN: Any = object()

_UNTIL_SHOWN = 2.0
"""Seconds that a call of something hidden waits for it to be shown, as by what goes on beside the call."""


@dataclass_transform(kw_only_default=True, field_specifiers=(dataclasses.field, prop))
def _seen_by_type_checkers(cls: type[T]) -> type[T]:
    """Let type checkers know the fields of `BaseControl` as arguments of every control."""
    return cls


@_seen_by_type_checkers
class BaseControl(BesideProperties):
    """What every control has: a place in the tree, a life cycle and a way to update."""

    __slots__ = ("__dict__", "__weakref__", "_flet_own", "_flet_parent", "_flet_tree", "_i")

    _c: ClassVar[str] = ""
    _flet_isolated: ClassVar[bool] = False
    _flet_late_checks: ClassVar[tuple[Prop, ...]] = ()
    if TYPE_CHECKING:  # slots and an argument, not properties
        _i: int = prop(init=False)
        _flet_tree: ControlTree | None = prop(init=False)
        _flet_parent: BaseControl | None = prop(init=False)
        _flet_own: dict[str, Any] | None = prop(init=False)
        ref: dataclasses.InitVar[Ref[Any] | None] = None

    def __init__(
        self, first: Any = _NOT_GIVEN, /, *args: Any, ref: Ref[Any] | None = None, **kwargs: Any
    ) -> None:
        # Here and not in a `__new__`: calling one takes as long as all that is left to do.
        _set_tree(self, None)
        _set_parent(self, None)
        _set_id(self, 0)
        _set_own(self, None)
        cls = type(self)
        if args or cls._flet_required or not cls._flet_simple_names.issuperset(kwargs):
            self._flet_fill(() if first is _NOT_GIVEN else (first, *args), kwargs)
        elif first is _NOT_GIVEN:
            self.__dict__.update(kwargs)
        elif (name := cls._flet_simple_first) is not None and name not in kwargs:
            values = self.__dict__
            values[name] = first
            if kwargs:
                values.update(kwargs)
        else:
            self._flet_fill((first,), kwargs)
        if cls._flet_made_at_once:
            self._flet_make()
        if cls._flet_sets_up or ref is not None:
            self.__post_init__(ref)

    def __post_init__(self, ref: Ref[Any] | None = None) -> None:
        if ref is not None:
            ref.current = self
        self.init()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        override_defaults(cls)
        cls._flet_sets_up = cls._flet_sets_up or cls.__post_init__ is not BaseControl.__post_init__
        if cls.__eq__ is not object.__eq__:
            own_equality.add(cls)
        own = getattr(cls.__init__, "__code__", None) is not _CONSTRUCTION
        if own and cls.__new__ is BaseControl.__new__:
            cls.__new__ = _new_nowhere  # type: ignore[method-assign, assignment]
        if "is_isolated" in cls.__dict__:
            cls._flet_isolated = True

    if not TYPE_CHECKING:  # or type checkers take every name for an attribute

        def __setattr__(self, name: str, value: Any) -> None:
            own = self._flet_props.get(name)
            if own is None:
                object.__setattr__(self, name, value)
                if name[0] != "_":
                    tell_misspelt(self, name)
                return
            if name in self._flet_checked:
                value = checked(self, own, value)
            try:
                tree = self._flet_tree
            except AttributeError:
                # the constructor of a plain dataclass, given to the class when it was complete
                tree = None
                _be_nowhere(self)
            if tree is None:
                self.__dict__[name] = value
            else:
                tree.set(self, own, value)

    data: Any = prop(default=None, skip=True, kw_only=True)
    """Anything the program wants to keep with the control; it is never sent."""

    _internals: dict[str, Any] = dataclasses.field(
        default_factory=dict, init=False, repr=False, metadata={"skip": False, "when_asked": True}
    )
    """What packages for Flet tell its Flutter client beside the properties."""

    key: Any = prop(default=None, kw_only=True)
    """Names the control among its siblings: a control with the same key and type takes the place of the earlier
    one and keeps its state in the browser. A `ScrollKey` also names a place to scroll to."""

    def before_event(self, e: Event[Any]) -> bool | None:
        """Look at an event before a handler of the control runs; returning `False` drops it."""

    def _flet_unheard(self, name: str) -> None:
        """Take note of an event that has come while the program handles none of its kind."""

    def is_isolated(self) -> bool:
        """Say whether updates of an ancestor leave alone what lies in this control, which its own `update()` sends."""
        return self._flet_isolated

    @property
    def parent(self) -> BaseControl | None:
        """The control that holds this one, `None` for a page and for controls that were never shown."""
        return self._flet_parent

    @property
    def page(self) -> Page:
        """The page on which the control is.

        Raises:
            RuntimeError: the control was not added to a page yet.
        """
        node: BaseControl | None = self
        while node is not None:
            tree = node._flet_tree
            if tree is not None:
                return tree.root  # type: ignore[return-value]
            node = node._flet_parent
        raise RuntimeError(f"{self._flet_name()} must be added to a page first")

    def update(self) -> None:
        """Send the changes of this control and of those inside it.

        Raises:
            RuntimeError: the control was never added to a page.
        """
        tree = self._flet_tree
        if tree is not None:
            tree.owner.update(self)
        elif self._i == 0:
            raise RuntimeError(f"{self._flet_name()} must be added to a page first")
        else:
            node: BaseControl = self
            while node._flet_parent is not None:
                node = node._flet_parent
            node._flet_updated_off_page()

    def _flet_updated_off_page(self) -> None:
        """Take note, in the outermost control, when what no page shows any more is updated."""

    def get_data_channel(self, channel_id: int) -> DataChannel:
        """Return the byte channel with this number, announced by `on_data_channel_open`.

        Raises:
            RuntimeError: the control is on no page.
        """
        if self._flet_tree is None:
            raise RuntimeError(f"{self._flet_name()} must be added to a page first")
        return self._flet_tree.owner.data_channel(channel_id)

    async def _invoke_method(
        self, method_name: str, arguments: dict[str, Any] | None = None, timeout: float | None = None
    ) -> Any:
        """Call a method of the control in the browser and wait for its result.

        Raises:
            RuntimeError: the control is on no page, is not visible and is not made so within seconds, or the browser
                answered with an error.
            TimeoutError: no answer came within `timeout` seconds.
        """
        tree = self._flet_tree
        if tree is None:
            raise RuntimeError(
                f"{self._flet_name()}.{method_name}(): the control must be added to a page first"
            )
        answer = tree.owner.invoke(self, method_name, arguments, timeout)
        if self._flet_silent(method_name) is None:
            return await answer
        call = asyncio.ensure_future(answer)
        try:
            await asyncio.wait({call}, timeout=_UNTIL_SHOWN)
            silent = self._flet_silent(method_name)
            if silent is not None and not call.done():
                raise RuntimeError(f"{self._flet_name()}.{method_name}(): {silent}")
            return await call
        finally:
            call.cancel()

    def _flet_silent(self, method_name: str) -> str | None:
        """Return why the browser will not do what a method asks for: it, or what it is in, is not visible."""
        node: BaseControl | None = self
        while node is not None:
            if "visible" in node._flet_props and node.visible is False:  # type: ignore[attr-defined]
                return f"{node._flet_name()} is not visible"
            node = node._flet_parent
        return None

    def _flet_succeeded_by(self, now: BaseControl) -> bool:
        """Say whether a new control of the same class and key may take the place of this one."""
        return True

    def _flet_follow(self, before: BaseControl, pairs: Pairs) -> bool:
        """Take over what an earlier control was at; returns whether `pairs` has been told of what lies in this one."""
        return False

    def _flet_name(self) -> str:
        return f"{type(self).__name__}({self._i})" if self._i else f"A new {type(self).__name__}"

    def __repr__(self) -> str:
        parts = [f"_i={self._i}", f"_c={self._c!r}", *self._flet_repr_parts()]
        return f"{type(self).__qualname__}({', '.join(parts)})"

    def __str__(self) -> str:
        return f"{type(self).__name__}({self._i})"

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__.copy()

    def __setstate__(self, state: dict[str, Any]) -> None:
        _be_nowhere(self)
        self.__dict__.update(state)


_set_tree: Callable[[BaseControl, ControlTree | None], None] = BaseControl._flet_tree.__set__  # type: ignore[union-attr]
_set_parent: Callable[[BaseControl, BaseControl | None], None] = BaseControl._flet_parent.__set__  # type: ignore[union-attr]
_set_own: Callable[[BaseControl, dict[str, Any] | None], None] = BaseControl._flet_own.__set__  # type: ignore[union-attr]
_set_id: Callable[[BaseControl, int], None] = BaseControl._i.__set__  # type: ignore[attr-defined]


_CONSTRUCTION = BaseControl.__init__.__code__


def _be_nowhere(control: BaseControl) -> None:
    """Give a control the place that all of them have until they are shown."""
    _set_tree(control, None)
    _set_parent(control, None)
    _set_id(control, 0)
    _set_own(control, None)


def _new_nowhere(cls: type[Control_T], /, *args: Any, **kwargs: Any) -> Control_T:
    """Make a control of a class whose own constructor may do things before it calls the one of its base."""
    control: Control_T = BaseControl.__new__(cls)
    _be_nowhere(control)
    return control


def number(control: BaseControl, i: int) -> None:
    """Give a control the number that the protocol reserves for it."""
    _set_id(control, i)


Pairs = list[tuple[BaseControl, BaseControl, BaseControl]]
"""Controls that are on the page or about to be, those that follow them in a rendering, and what is around the latter:
what is around others comes first."""


@overload
def control(dart_widget_name: type[T], /) -> type[T]: ...


@overload
def control(
    dart_widget_name: str | None = None,
    /,
    *,
    isolated: bool | None = None,
    post_init_args: int = 1,
    categories: tuple[str, ...] | None = None,
    tags: tuple[str, ...] | None = None,
    kw_only: bool = False,
    positional: tuple[str, ...] | None = None,
    **dataclass_kwargs: Any,
) -> Callable[[type[T]], type[T]]: ...


@dataclass_transform(field_specifiers=(dataclasses.field, prop))
def control(
    dart_widget_name: Any = None,
    /,
    *,
    isolated: bool | None = None,
    post_init_args: int = 1,
    categories: tuple[str, ...] | None = None,
    tags: tuple[str, ...] | None = None,
    **dataclass_kwargs: Any,
) -> Any:
    """Declare a control class: its annotated attributes become properties and constructor arguments.

    Args:
        dart_widget_name: the client type name; without one the nearest base's is used.
        isolated: updates of ancestors leave alone what lies in the control; its own `update()` sends that.
        post_init_args: accepted for compatibility; `__post_init__` gets the control's `ref`.
        categories: groups of the control in catalogues, for tools.
        tags: search words of the control, for tools.
        dataclass_kwargs: as for `dataclasses.dataclass`; and `positional`, names of properties that come first by
            position, where the order of declarations and of base classes is another one.
    """

    def apply(cls: type[BaseControl]) -> type[BaseControl]:
        if isinstance(dart_widget_name, str):
            cls._c = dart_widget_name
        if isolated is not None:
            cls._flet_isolated = isolated
        kw_only = bool(dataclass_kwargs.pop("kw_only", False))
        made = declare(cls, kw_only=kw_only, watch=watched, options=dict(dataclass_kwargs))
        made._flet_late_checks = tuple(p for p in made._flet_props.values() if p.late_check)
        return made

    if isinstance(dart_widget_name, type):
        return apply(dart_widget_name)
    return apply


declare(BaseControl, kw_only=True, watch=watched, options={})
give_signature(BaseControl)
