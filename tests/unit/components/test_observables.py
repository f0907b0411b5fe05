"""Observable objects as state and as arguments."""

from __future__ import annotations

import copy
import pickle
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import pytest

import flet as ft
from tests.unit.components.conftest import Visit


@ft.observable
@dataclass
class Item:
    title: str
    done: bool = False


@ft.observable
@dataclass
class Store:
    items: list[Item] = field(default_factory=list)
    filters: dict[str, bool] = field(default_factory=dict)

    def finish(self) -> None:
        for item in self.items:
            item.done = True


def heard(thing: ft.Observable) -> list[str | None]:
    names: list[str | None] = []
    thing.subscribe(lambda _, name: names.append(name))
    return names


def test_listeners_hear_attributes_lists_and_dicts() -> None:
    store = Store()
    names = heard(store)  # type: ignore[arg-type]
    store.items.append(Item("a"))
    store.filters["done"] = True
    store.items = []
    store.items.extend([Item("b")])
    store.items[0] = Item("c")
    store.items.clear()
    store.notify()  # type: ignore[attr-defined]
    assert names == ["items", "filters", "items", "items", "items", "items", None]


@ft.observable
@dataclass
class Board:
    rows: Any = field(default_factory=lambda: [[1, 2], {"a": [3]}])


@pytest.mark.parametrize(
    ("entering", "change"),
    [
        ("pass", "rows[0][1] = 5"),
        ("pass", "rows[1]['a'].append(5)"),
        ("rows.append([1])", "rows[-1].append(5)"),
        ("rows.insert(0, [1])", "rows[0].append(5)"),
        ("rows.extend([[1]])", "rows[-1].append(5)"),
        ("board.rows += [[1]]", "rows[-1].append(5)"),
        ("rows[0] = [[1]]", "rows[0][0].append(5)"),
        ("rows[0:1] = [[1], [2]]", "rows[1].append(5)"),
        ("rows[1]['b'] = {'c': 1}", "rows[1]['b'].pop('c')"),
        ("rows[1].update(b=[1])", "rows[1]['b'].append(5)"),
        ("rows[1].update([('b', [1])])", "rows[1]['b'].append(5)"),
        ("rows[1].setdefault('b', [])", "rows[1].setdefault('b', []).append(5)"),
        ("rows[1] |= {'b': [1]}", "rows[1]['b'].append(5)"),
    ],
)
def test_what_lies_in_lists_and_dicts_is_heard_too(entering: str, change: str) -> None:
    board = Board()
    exec(entering, {"board": board, "rows": board.rows})
    names = heard(board)
    exec(change, {"board": board, "rows": board.rows})
    assert set(names) == {"rows"}
    assert pickle.loads(pickle.dumps(board.rows)) == board.rows
    assert type(copy.deepcopy(board.rows)[0]) is list


def test_an_equal_value_is_no_change() -> None:
    item = Item("a")
    names = heard(item)  # type: ignore[arg-type]
    item.title = "a"
    assert names == []


def test_a_subscription_can_be_ended() -> None:
    item = Item("a")
    names: list[str | None] = []
    end = item.subscribe(lambda _, name: names.append(name))  # type: ignore[attr-defined]
    item.done = True
    end()
    end()
    item.done = False
    assert names == ["done"]


def test_observables_are_what_their_class_was() -> None:
    item = Item("a")
    assert (Item.__qualname__, Item.__module__, Bag.__name__) == ("Item", __name__, "Bag")
    assert isinstance(item, ft.Observable) and repr(item) == "Item(title='a', done=False)"
    assert item == Item("a")
    assert isinstance(Store().items, list)
    assert pickle.loads(pickle.dumps(Store([1], {"a": True}).items)) == [1]  # type: ignore[list-item]
    assert copy.deepcopy(Store([Item("a")])).items[0].title == "a"


@ft.component
def ItemRow(item: Item) -> ft.Control:
    return ft.Row(
        [
            ft.Text(f"{item.title} {'done' if item.done else 'open'}"),
            ft.Button(f"Do {item.title}", on_click=lambda: setattr(item, "done", True)),
        ]
    )


async def test_components_follow_observables(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        store, _ = ft.use_state(lambda: Store([Item("a"), Item("b")]))
        return ft.Column(
            [
                ft.Text(f"{len(store.items)} items"),
                *(ItemRow(item, key=item.title) for item in store.items),
                ft.Button("Add", on_click=lambda: store.items.append(Item("c"))),
                ft.Button("Finish", on_click=store.finish),
            ]
        )

    async with visit(App) as visitor:
        await visitor.sees("2 items", "a open", "b open")
        await visitor.click("Do b")
        await visitor.sees("2 items", "a open", "b done")
        await visitor.click("Add")
        await visitor.sees("3 items", "a open", "b done", "c open")
        await visitor.click("Finish")
        await visitor.sees("3 items", "a done", "b done", "c done")


@ft.observable
@dataclass
class Bag:
    items: list[int] = field(default_factory=lambda: [1, 2])
    counts: dict[str, int] = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)
    buffer: bytearray = field(default_factory=bytearray)
    queue: deque[int] = field(default_factory=deque)
    number: int = 1
    name: str = "a"
    pair: tuple[int, ...] = (1,)


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("bag.items += [3]", "items"),
        ("bag.items *= 2", "items"),
        ("bag.counts |= {'a': 1}", "counts"),
        ("bag.tags |= {'a'}", "tags"),
        ("bag.tags ^= {'a'}", "tags"),
        ("bag.tags -= {'a'}", "tags"),
        ("bag.tags &= {'a'}", "tags"),
        ("bag.buffer += b'x'", "buffer"),
        ("bag.queue += [1]", "queue"),
        ("bag.number += 1", "number"),
        ("bag.number <<= 1", "number"),
        ("bag.name += 'b'", "name"),
        ("bag.pair += (2,)", "pair"),
        ("items = bag.items; items *= 2", "items"),
        ("counts = bag.counts; counts |= {'a': 1}", "counts"),
        ("del bag.items[0]", "items"),
        ("bag.items[:] = [7]", "items"),
        ("bag.number += 0", None),
        ("bag.name *= 1", None),
        ("bag.pair = bag.pair", None),
        ("bag.items = bag.items", None),
    ],
)
def test_operators_that_change_in_place_are_heard_once(statement: str, name: str | None) -> None:
    bag = Bag()
    names = heard(bag)  # type: ignore[arg-type]
    exec(statement, {"bag": bag})
    assert names == ([] if name is None else [name])
