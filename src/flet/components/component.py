"""Components: functions of state and arguments to controls."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from flet.components.compare import same_arguments
from flet.components.observable import Observable, ObservableSubscription
from flet.components.reconcile import Reconciled, reconcile
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.components.hooks.hook import Hook

P = ParamSpec("P")
R = TypeVar("R")

_rendering: ContextVar[Component | None] = ContextVar("flet_component", default=None)
_contexts: ContextVar[Mapping[Any, Any]] = ContextVar("flet_contexts", default={})  # noqa: B039 - never changed
_LIMIT = 50


@control("C")
class Component(Reconciled):
    """One use of a component function: it stands for what the function returns."""

    fn: Callable[..., Any] = prop(skip=True)
    """The function."""

    args: tuple[Any, ...] = prop(default=(), skip=True)
    """Its positional arguments."""

    kwargs: dict[str, Any] = prop(default_factory=dict, skip=True)
    """Its keyword arguments."""

    memoized: bool = prop(default=False, skip=True)
    """Whether it is left alone while its arguments stay the same."""

    visible: bool = prop(default=True, skip=True)
    """Accepted for compatibility."""

    _b: Any = prop(default=None, init=False)

    def init(self) -> None:
        self._hooks: list[Hook] = []
        self._next_hook = 0
        self._contexts = _contexts.get()
        self._subscriptions: list[ObservableSubscription] = []
        self._waits = False

    def build(self) -> None:
        """Render for the first time, when the component enters a page."""
        self._render()

    def before_update(self) -> None:
        """Components render when their state changes, not when the page updates."""

    def did_mount(self) -> None:
        for hook in self._hooks:
            hook.mounted()

    def will_unmount(self) -> None:
        for hook in self._hooks:
            hook.unmounted()
        for subscription in self._subscriptions:
            subscription.dispose()
        self._subscriptions.clear()
        # Shown again, it starts from the beginning.
        self._hooks = []
        self.__dict__["_b"] = None

    def update(self) -> None:
        """Render again soon; several requests become one."""
        if self._flet_tree is None:
            if self._i:
                super().update()  # its session may have ended
            return
        if self._waits:
            return
        self._waits = True
        self._flet_tree.owner.call_soon(self._render_again)

    def _render_again(self) -> None:
        self._waits = False
        if self._flet_tree is not None:
            self._render()
            owner = self._flet_tree.owner
            owner.send_changes(self)
            for hook in self._hooks:
                hook.rendered()

    def _render(self) -> None:
        for _ in range(_LIMIT):
            self._waits = False
            self._once()
            if not self._waits:
                return
        raise RuntimeError(
            f"{self._title()} sets its own state each time it renders; set it in a handler or effect"
        )

    def _once(self) -> None:
        self._next_hook = 0
        token, contexts = _rendering.set(self), _contexts.set(self._contexts)
        try:
            body = self.fn(*self.args, **self.kwargs)
        finally:
            _rendering.reset(token)
            _contexts.reset(contexts)
        self._b = reconcile(self.__dict__.get("_b"), list(body) if isinstance(body, tuple) else body)
        self._watch_arguments()

    def _watch_arguments(self) -> None:
        """Render again when an observable argument changes."""
        wanted = [value for value in (*self.args, *self.kwargs.values()) if isinstance(value, Observable)]
        if [subscription.observable for subscription in self._subscriptions] == wanted:
            return
        for subscription in self._subscriptions:
            subscription.dispose()
        self._subscriptions = [ObservableSubscription(self, observable) for observable in wanted]

    def accepts(self, other: Component) -> bool:
        """Whether a newly made component is another state of this one."""
        return self.fn is other.fn

    def take(self, other: Component) -> None:
        """Take the arguments of a newly made component, and render with them."""
        unchanged = self._contexts == other._contexts and same_arguments(
            self.args, self.kwargs, other.args, other.kwargs
        )
        self.args, self.kwargs, self._contexts = other.args, other.kwargs, other._contexts
        if self._flet_tree is not None and not (self.memoized and unchanged):
            self._render()
            for hook in self._hooks:
                hook.rendered()

    def use_hook(self, default: Callable[[], Hook]) -> Hook:
        """The next hook of this rendering: hooks are told apart by the order in which they are called."""
        at = self._next_hook
        self._next_hook += 1
        if at == len(self._hooks):
            self._hooks.append(default())
        return self._hooks[at]

    def _title(self) -> str:
        return f"The component {getattr(self.fn, '__name__', self.fn)}"


def component(fn: Callable[P, R]) -> Callable[P, R]:
    """Make a function a component: calling it gives a control that stands for what the function returns.

    A call may have a `key`, which names it among its siblings.
    """

    @functools.wraps(fn)
    def make(*args: Any, **kwargs: Any) -> Any:
        key = kwargs.pop("key", None)
        return Component(fn, args, kwargs, memoized=getattr(make, "memoized", False), key=key)

    make.__dict__["component_function"] = fn
    return make


def memo(fn: Any) -> Any:
    """Leave a component alone while its arguments stay the same."""
    made = fn if hasattr(fn, "component_function") else component(fn)
    made.__dict__["memoized"] = True
    return made


def current_component() -> Component:
    """The component that is being rendered.

    Raises:
        RuntimeError: none is; hooks work only in components.
    """
    found = _rendering.get()
    if found is None:
        raise RuntimeError("hooks such as use_state() work only while a component renders")
    return found


def unwrap_component(c: Any) -> Any:
    """What a component shows, through components inside it; other things as they are."""
    while isinstance(c, Component):
        c = c._b
    return c


def render_root(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Component:
    """The component for `page.render()`, of a component or of any function."""
    return Component(getattr(function, "component_function", function), args, kwargs)


def contexts() -> Mapping[Any, Any]:
    """The values of contexts at this point of a rendering."""
    return _contexts.get()


def with_context(key: Any, value: Any, callback: Callable[[], R]) -> R:
    """Call `callback` with a context set."""
    token = _contexts.set({**_contexts.get(), key: value})
    try:
        return callback()
    finally:
        _contexts.reset(token)
