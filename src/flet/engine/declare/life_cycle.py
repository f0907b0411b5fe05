"""What a control is told of its life: made, shown, about to be compared, gone."""

from __future__ import annotations

from typing import Any, ClassVar

from flet.engine.declare.sparse import Sparse


class LifeCycle(Sparse):
    """The hooks of a control, and which of them its class has: those that it does not have cost nothing."""

    __slots__ = ()

    _flet_sets_up: ClassVar[bool] = False
    _flet_builds: ClassVar[bool] = False
    _flet_prepares: ClassVar[bool] = False
    _flet_appears: ClassVar[bool] = False
    _flet_leaves: ClassVar[bool] = False

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._flet_sets_up = cls.init is not LifeCycle.init
        cls._flet_builds = cls.build is not LifeCycle.build
        cls._flet_prepares = cls.before_update is not LifeCycle.before_update
        cls._flet_appears = cls.did_mount is not LifeCycle.did_mount
        cls._flet_leaves = cls.will_unmount is not LifeCycle.will_unmount

    def init(self) -> None:
        """Set up what subclasses need; called at the end of construction."""

    def build(self) -> None:
        """Make children; called when the control enters a page, before it is sent."""

    def before_update(self) -> None:
        """Bring derived properties up to date; called each time before changes of the control are looked for."""

    def did_mount(self) -> None:
        """Begin what the control does on a page; called after it was added."""

    def will_unmount(self) -> None:
        """Tidy up; called before the control leaves its page."""
