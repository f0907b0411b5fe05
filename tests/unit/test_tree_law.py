"""The law of the tree: after any edits, what the client holds is what a fresh client would be sent.

And an update takes nothing away that the program has set, and puts nothing in its lists.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from typing import Any

import msgpack
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flet.engine.declare import references
from tests.unit.replay import CLIENT, PROGRAM, Replay
from tests.unit.tree_edits import Program
from tests.unit.tree_program import Node, expected, new_tree, pruned


@pytest.fixture(scope="module")
def client() -> Iterator[Replay]:
    sources = [*(CLIENT / "src" / "tree").glob("*.ts")]
    if not PROGRAM.exists() or PROGRAM.stat().st_mtime < max(p.stat().st_mtime for p in sources):
        subprocess.run(["npm", "run", "build:replay"], cwd=CLIENT, check=True, capture_output=True)
    replay = Replay()
    yield replay
    replay.close()


def first_page(root: dict[str, Any]) -> list[Any]:
    return [1, {"session_id": "s", "page_patch": root, "error": ""}]


def indexed(tree: Any) -> set[int]:
    """The numbers of all controls in what a client holds."""
    if isinstance(tree, list):
        return set().union(*map(indexed, tree))
    if isinstance(tree, dict):
        own = {tree["_i"]} if "_i" in tree else set()
        return own.union(*map(indexed, tree.values()))
    return set()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), steps=st.lists(st.integers(1, 4), min_size=1, max_size=25))
def test_patches_give_the_tree_that_a_fresh_render_gives(client: Replay, seed: int, steps: list[int]) -> None:
    root, tree = new_tree()
    program = Program(root, seed)
    client.reset()
    client.feed(tree.whole(first_page).messages[0])
    for edits in steps:
        done = [program.edit() for _ in range(edits)]
        as_set = program.set_by_program()
        messages = tree.pack_plain()  # as sessions do, where that is all there is to do
        for message in tree.flush(root).messages if messages is None else messages:
            client.feed(message)
        assert program.set_by_program() == as_set, done
        wanted = expected(root)
        assert pruned(client.tree()) == wanted, done
        assert set(tree.index) == indexed(wanted), done


@pytest.mark.parametrize("counts", [True, False], ids=["references are counted", "they are not"])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_updates_of_parts_lose_nothing(
    client: Replay, counts: bool, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not counts:  # as by PyPy
        monkeypatch.setattr("flet.engine.declare.references._ALONE", -1)
    root, tree = new_tree()
    program = Program(root, seed)
    client.reset()
    client.feed(tree.whole(first_page).messages[0])
    for _ in range(20):
        program.edit()
        part = program.some()
        if part is not None and part._flet_tree is tree:
            for message in tree.flush(part).messages:
                client.feed(message)
    for message in tree.flush(root).messages:
        client.feed(message)
    assert pruned(client.tree()) == expected(root)


@pytest.mark.parametrize("seed", range(4))
def test_threads_may_edit_and_update_at_once(client: Replay, seed: int) -> None:
    root, tree = new_tree()
    program = Program(root, seed)
    for _ in range(12):
        program.append_to_root()
    client.reset()
    client.feed(tree.whole(first_page).messages[0])

    def flush(scope: Any) -> None:
        update, _ = tree.prepare(scope)

        def send() -> None:  # in turn, as the session does
            tree.pack(update)
            for message in update.messages:
                client.feed(message)

        tree.turns.take(send, send)

    def work(mine: int) -> None:
        own = root.nodes[mine]
        for i in range(60):
            own.text = f"{mine}:{i}"
            own.tags.append(str(i))
            own.nodes.insert(0, program.new(2))
            if len(own.nodes) > 3:
                own.nodes.pop()
            flush(own if i % 3 else root)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for message in tree.flush(root).messages:
        client.feed(message)
    assert pruned(client.tree()) == expected(root)


@pytest.mark.parametrize("now", [True, 1.0, 0.0, False])
@pytest.mark.parametrize(
    "place", ["in a list", "in a list of lists", "in a map of lists", "in a list of maps"]
)
def test_what_is_equal_but_of_another_type_is_sent(place: str, now: object) -> None:
    """Python takes 1, 1.0 and True for the same; a program that puts one in the place of the other does not."""
    before = int(now)  # type: ignore[call-overload]
    inner: Any = {"a": before} if place == "in a list of maps" else [before]
    held = {"in a list": inner, "in a map of lists": {"b": inner}}.get(place, [inner])
    root, tree = new_tree()
    node = Node(tags=[*range(300), held])
    root.nodes.append(node)
    tree.whole(first_page)
    inner["a" if place == "in a list of maps" else 0] = now
    (message,) = tree.flush(root).messages
    assert repr(now) in repr(msgpack.unpackb(message, strict_map_key=False)[1])
    assert not tree.flush(root).messages


CHANGES: list[Callable[[list[Any]], object]] = [
    lambda tags: tags[0].update(a=tags[0]["a"] + 1),
    lambda tags: tags[1].append(2),
    lambda tags: tags[2].add(len(tags[2])),
    lambda tags: tags[3][0].append(2),
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_in_a_map_or_list_within_a_list_is_sent(change: Callable[[list[Any]], object]) -> None:
    root, tree = new_tree()
    node = Node(tags=[{"a": 1}, [1], {"x"}, ([1], 2)])  # which nobody else holds
    root.nodes.append(node)
    tree.whole(first_page)
    for _ in range(2):
        change(node.tags)
        assert len(tree.flush(root).messages) == 1
    assert not tree.flush(root).messages


@pytest.mark.parametrize("first", [True, False], ids=["page", "update"])
def test_a_thread_that_changes_a_list_and_lets_go_of_it_while_it_is_packed(
    monkeypatch: pytest.MonkeyPatch, first: bool
) -> None:
    root, tree = new_tree()
    node = Node()
    root.nodes.append(node)
    threads: list[list[Any]] = []

    def is_held(holder: Any, key: Any) -> bool:
        while threads and key == "tags":
            threads.pop().append("added")  # as another thread may, right before it is asked
        return references.is_held(holder, key)

    monkeypatch.setattr("flet.engine.tree.encode.is_held", is_held)
    if not first:
        tree.whole(first_page)
    threads.append(["there"])
    node.tags = threads[0]
    if first:
        tree.whole(first_page)
    else:
        tree.flush(root)
    assert not threads
    (message,) = tree.flush(root).messages
    assert b"added" in message


def test_a_list_that_is_read_while_another_takes_its_place(client: Replay) -> None:
    root, tree = new_tree()
    former = ["a"]
    node = Node(tags=former)
    root.nodes.append(node)
    client.reset()
    client.feed(tree.whole(first_page).messages[0])
    node.tags = ["b", "c", "d"]
    for message in tree.flush(root).messages:
        client.feed(message)
    tree.read(node, "tags", former)  # by a thread that has got hold of it before
    node.tags.append("e")
    for message in tree.flush(root).messages:
        client.feed(message)
    assert pruned(client.tree()) == expected(root)
