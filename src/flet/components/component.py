"""Components: functions of state and arguments to controls."""

from __future__ import annotations

import functools
import inspect
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from flet.components.compare import same_arguments
from flet.components.life import Life, renderings
from flet.components.observable import Observable, ObservableSubscription
from flet.components.rendering import changed_contexts, contexts, render
from flet.engine.declare.control import BaseControl, Pairs, control
from flet.engine.declare.props import prop
from flet.engine.session.context import current_page
from flet.engine.tree.snapshot import controls_in
from flet.engine.tree.succession import SUCCEEDS, key_value, succeed
from flet.engine.tree.update import FAILURES

if TYPE_CHECKING:
    from flet.components.hooks.hook import Hook

P = ParamSpec("P")
R = TypeVar("R")

_LIMIT = 50


@control("C")
class Component(BaseControl):
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
        self._life = Life()
        self._contexts = contexts()

    @property
    def _hooks(self) -> list[Hook]:
        return self._life.hooks

    def build(self) -> None:
        """Render for the first time, when the component enters a page."""
        if SUCCEEDS not in self.__dict__:
            self._try_to_render()

    def did_mount(self) -> None:
        for hook in self._hooks:
            hook.mounted()

    def will_unmount(self) -> None:
        life = self._life
        for hook in life.hooks:
            hook.unmounted()
        for subscription in life.subscriptions:
            subscription.dispose()
        # Shown again, it starts from the beginning.
        self._life = Life()
        self.__dict__["_b"] = None

    def update(self) -> None:
        """Render again soon; several requests become one."""
        life, tree = self._life, self._flet_tree
        if life.renders_in == threading.get_ident():
            life.again = True
        elif tree is not None and not life.waits:
            life.waits = True
            renderings(tree.owner).add(self)

    def render_if_it_waits(self) -> bool:
        """Render, unless the component has left or was rendered since; returns whether it was."""
        if self._flet_tree is None or not self._life.waits:
            return False
        return self._try_to_render()

    def was_sent(self) -> None:
        """Tell the hooks that a rendering is on its way to the browser."""
        for hook in tuple(self._life.hooks):
            hook.rendered()

    def _try_to_render(self, pairs: Pairs | None = None) -> bool:
        """Render; what fails is told, and leaves what was shown before.

        Args:
            pairs: where the component follows another one and is not on the page itself yet: is told what in it follows
                what, for whoever puts it there.
        """
        try:
            self._render(pairs)
        except FAILURES as error:
            self._failed(error)
            return False
        return True

    def _render(self, pairs: Pairs | None) -> None:
        life = self._life
        life.renders_in = threading.get_ident()
        try:
            for _ in range(_LIMIT):
                life.waits = life.again = False
                self._once(pairs)
                if not life.again:
                    return
        finally:
            life.renders_in = None
        raise RuntimeError(
            f"{self._title()} sets its own state each time it renders; set it in a handler or effect"
        )

    def _once(self, pairs: Pairs | None) -> None:
        life = self._life
        life.next_hook = 0
        life.consumed.clear()
        known = len(life.hooks)
        body = render(self, self._contexts, self.__dict__.get("kwargs", {}))
        if known and life.next_hook != known:
            raise RuntimeError(
                f"{self._title()} called {life.next_hook} hooks after {known} before: call them always, and not in "
                "branches or loops"
            )
        body = list(body) if isinstance(body, tuple) else body
        self._check(body)
        follow: Pairs = [] if pairs is None else pairs
        succeed(self.__dict__.get("_b"), body, follow, self)
        tree = self._flet_tree
        if pairs is None and tree is not None:
            tree.rendered(self, "_b", body, follow)
        else:
            self._b = body
        self._watch_arguments()

    def _check(self, body: Any) -> None:
        """Refuse what cannot be shown.

        Raises:
            TypeError: it is not made of controls.
            ValueError: two of its controls have the same key.
        """
        if body is None or isinstance(body, BaseControl):
            return
        items = body if isinstance(body, list) else [body]
        for item in items:
            if item is not None and not isinstance(item, BaseControl):
                raise TypeError(
                    f"{self._title()} must return a control, a list of controls or None, not {item!r}"
                )
        keys = [
            (type(item), key) for item in items if item is not None and (key := key_value(item)) is not None
        ]
        if len(keys) != len(set(keys)):
            twice = next(key for kind, key in keys if keys.count((kind, key)) > 1)
            raise ValueError(f"{self._title()} returned two controls with the key {twice!r}")

    def _failed(self, error: BaseException) -> None:
        """Tell the nearest component around that stands in for failures, or else the log and the visitor."""
        here: BaseControl = self.__dict__.get(SUCCEEDS, self)  # in whose place it is about to be
        node: BaseControl | None = here._flet_parent
        above: list[str] = []
        while node is not None:
            if isinstance(node, Component):
                if node._life.boundary is not None:
                    node._life.boundary(error)
                    return
                above.append(node._name())
            node = node._flet_parent
        within = "".join(f" in {name}" for name in above)
        page = current_page.get(None) if here._flet_tree is None else here.page
        if page is None:
            raise error
        page.session.failures.of_component(error, f"{self._title()}{within}")

    def _watch_arguments(self) -> None:
        """Render again when an observable argument changes."""
        life, kwargs = self._life, self.__dict__.get("kwargs", {})
        wanted = [value for value in (*self.args, *kwargs.values()) if isinstance(value, Observable)]
        if not (wanted or life.subscriptions):
            return
        if [id(subscription.observable) for subscription in life.subscriptions] == [*map(id, wanted)]:
            return
        for subscription in life.subscriptions:
            subscription.dispose()
        life.subscriptions = [ObservableSubscription(self, observable) for observable in wanted]

    def _flet_succeeded_by(self, now: BaseControl) -> bool:
        return isinstance(now, Component) and self.fn is now.fn

    def _flet_follow(self, before: BaseControl, pairs: Pairs) -> bool:
        """Go on with the state of the component that stood here, and render with new arguments."""
        assert isinstance(before, Component)
        self._life = before._life
        self.__dict__["_b"] = before.__dict__.get("_b")
        old, before._contexts = before._contexts, self._contexts
        if before._flet_tree is None:
            return True
        changed = changed_contexts(old, self._contexts)
        if (
            self.memoized
            and not self._life.consumed & changed.keys()
            and same_arguments(before.args, before.kwargs, self.args, self.kwargs)
        ):
            if changed:
                self._pass_on(self.__dict__.get("_b"), changed, old)
        elif self._try_to_render(pairs):
            self.was_sent()
        return True

    def _pass_on(self, body: Any, changed: Mapping[Any, Any], old: Mapping[Any, Any]) -> None:
        """Let the components below have new values of contexts, though what is between is left alone."""
        for below in _components_in(body):
            own = {key: value for key, value in changed.items() if below._contexts.get(key) is old.get(key)}
            if own:
                below._contexts = {**below._contexts, **own}
                if below._life.consumed & own.keys():
                    below.update()
                below._pass_on(below.__dict__.get("_b"), own, old)

    def use_hook(self, default: Callable[[], Hook]) -> Hook:
        """Return the next hook of this rendering: hooks are told apart by the order in which they are called."""
        life = self._life
        at = life.next_hook
        life.next_hook += 1
        if at == len(life.hooks):
            life.hooks.append(default())
        return life.hooks[at]

    def _name(self) -> str:
        return str(getattr(self.fn, "__name__", self.fn))

    def _title(self) -> str:
        code = getattr(inspect.unwrap(self.fn), "__code__", None)
        where = f" ({code.co_filename}, line {code.co_firstlineno})" if code is not None else ""
        return f"The component {self._name()}{where}"


def _components_in(value: Any) -> Iterator[Component]:
    """Return the components in a body, not those inside them."""
    for found in controls_in(value):
        if isinstance(found, Component):
            yield found
        else:
            for name, below in tuple(found.__dict__.items()):
                known = found._flet_props.get(name)
                if known is not None and not known.skip:
                    yield from _components_in(below)


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


def unwrap_component(c: Any) -> Any:
    """Return what a component shows, through components inside it; other things as they are."""
    while isinstance(c, Component):
        c = c._b
    return c


def render_root(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Component:
    """Return the component for `page.render()`, of a component or of any function."""
    return Component(getattr(function, "component_function", function), args, kwargs)
