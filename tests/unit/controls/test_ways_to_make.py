"""However a control is made, it can be shown: by a constructor of its own, as a copy, by tools for plain classes."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import flet as ft
from tests.unit.tree_program import Root, new_tree


class SetsFirst(ft.Text):
    def __init__(self, words: str) -> None:
        self.italic = True
        super().__init__(words)


class NeverCallsItsBase(ft.Text):
    def __init__(self, words: str) -> None:
        self.value = words


class Marked:
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


class Mixed(Marked, ft.Text):
    pass


class Given(ft.Text):
    pass


def _given(self: Given, words: str) -> None:
    self.value = words


@dataclasses.dataclass
class Plain(ft.Text):
    extra: int = 0


class MadeAnew(ft.Text):
    def __new__(cls, *args: Any, **kwargs: Any) -> MadeAnew:
        return super().__new__(cls)


class Both(MadeAnew):
    def __init__(self, words: str) -> None:
        assert type(self).__new__ is MadeAnew.__new__
        super().__init__(words)


Given.__init__ = _given  # type: ignore[method-assign, assignment]

WAYS: dict[str, Callable[[], ft.Text]] = {
    "by position": lambda: ft.Text("words"),
    "by name": lambda: ft.Text(value="words"),
    "with all that is known to be checked": lambda: ft.Text("words", opacity=0.5),
    "a constructor that sets before it calls its base's": lambda: SetsFirst("words"),
    "a constructor that never calls its base's": lambda: NeverCallsItsBase("words"),
    "a constructor of a class beside": lambda: Mixed("words"),
    "a constructor given later": lambda: Given("words"),
    "a plain dataclass": lambda: Plain(value="words"),
    "a class that makes its objects": lambda: MadeAnew("words"),
    "one that makes and sets up its objects": lambda: Both("words"),
    "a copy": lambda: copy.copy(ft.Text("words")),
    "a copy of one that is shown": lambda: copy.copy(_shown(ft.Text("words"))),
    "a deep copy": lambda: copy.deepcopy(ft.Text("words")),
    "a copy of one that was pickled": lambda: pickle.loads(pickle.dumps(ft.Text("words"))),
}


def _shown(control: ft.Text) -> ft.Text:
    root, tree = new_tree()
    root.nodes = [control]  # type: ignore[list-item]
    tree.whole(lambda page: [page])
    return control


@pytest.mark.parametrize("way", WAYS)
def test_however_it_is_made_it_can_be_shown(way: str) -> None:
    control = WAYS[way]()
    assert control.parent is None
    root, tree = new_tree()
    tree.whole(lambda page: [page])
    assert isinstance(root, Root)
    root.nodes = [control]  # type: ignore[list-item]
    (patch,) = tree.flush(root).messages
    assert control.parent is root
    assert b"words" in patch
    control.value = "others"
    assert b"others" in tree.flush(root).messages[0]
