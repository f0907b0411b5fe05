"""Reads the declarations of controls, values and events for the reference, without running them.

A Griffe extension: to each class it notes in `extra["fletching"]` what its page shows of it, to each field the
default, the event class and the facts that are in its `prop(...)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import griffe

from docs_site.catalogue import public_names
from docs_site.shown import shown

NOTES = "fletching"

_FIELD_FUNCTIONS = {"prop", "field", "payload"}
_ICON_SETS = {"MaterialIcons", "CupertinoIcons"}
# Every value is a Value, every control a BaseControl: not worth saying.
_PLAIN_BASES = {"flet.Value", "flet.BaseControl"}

_BASE_CONTROL = "flet.engine.declare.control.BaseControl"
_PARTS = {
    "flet.engine.declare.life_cycle.LifeCycle": _BASE_CONTROL,
    "flet.engine.declare.beside_properties.BesideProperties": _BASE_CONTROL,
}
"""Classes of which others are put together, and whose members are shown as those of the whole."""
# Properties that stand for those of another class: what they mean is said there.
_STAND_FOR = {"flet.controls.page.page_content.PageContent": "flet.controls.page.view.View"}
_ENGINE_NAMES = {"internals", "internals_from", "type_name", "wire_internals", "only_on", "sess"}


class Declarations(griffe.Extension):
    """Notes what the reference shows of each class."""

    def on_class_node(self, *, node: Any, **_: Any) -> None:
        """Leave out the icons: Griffe's time grows with the square of a class's length."""
        if node.name in _ICON_SETS:
            del node.body[1:]

    def on_package(self, *, pkg: griffe.Module, loader: griffe.GriffeLoader, **_: Any) -> None:
        """Look through a package once it is loaded."""
        classes = list(_classes(pkg))
        for cls in classes:
            for member in cls.members.values():
                if isinstance(member, griffe.Attribute):
                    _note_field(member)
        for shortcuts, target in _STAND_FOR.items():
            _borrow_docstrings(loader.modules_collection[shortcuts], loader.modules_collection[target])
        public = _public_paths(loader)
        for cls in classes:
            cls.extra[NOTES] = _outline(cls, public)
            cls.extra[NOTES]["shown"] = shown(public.get(cls.canonical_path, ""))


def _public_paths(loader: griffe.GriffeLoader) -> dict[str, str]:
    """Canonical path -> public path."""
    paths = {}
    for name, module in public_names().items():
        paths[f"{module}.{name.rpartition('.')[2]}"] = name
        found = loader.modules_collection[module].members.get(name.rpartition(".")[2])
        if found is not None and not found.is_alias:
            paths[found.canonical_path] = name
    return paths


def _classes(module: griffe.Module) -> Iterator[griffe.Class]:
    for member in module.members.values():
        if isinstance(member, griffe.Module):
            yield from _classes(member)
        elif isinstance(member, griffe.Class):
            yield member


def _borrow_docstrings(cls: griffe.Class, said_in: griffe.Class) -> None:
    for name, member in cls.members.items():
        if member.docstring is None:
            member.docstring = _said_above(name, [said_in, *_ancestors(said_in)])


def _note_field(attribute: griffe.Attribute) -> None:
    notes: dict[str, Any] = attribute.extra[NOTES]
    value = attribute.value
    if isinstance(value, griffe.ExprCall) and _name(value.function) in _FIELD_FUNCTIONS:
        facts = {a.name: a.value for a in value.arguments if isinstance(a, griffe.ExprKeyword)}
        attribute.value = facts.get("default") or _made_by(facts.get("default_factory"))
        notes["argument"] = str(facts.get("init")) != "False"
        notes["client"] = "client" in facts
        notes["deprecated"] = facts.get("deprecated")
        notes["allowed"] = _allowed(facts.get("check"))
    if attribute.name.startswith("on_") and attribute.annotation is not None:
        notes["event"] = _event_class(attribute.annotation)


def _made_by(factory: Any) -> Any:
    """What a default factory makes, as it would be written."""
    if factory is None or isinstance(factory, str):
        return factory
    if isinstance(factory, griffe.ExprLambda):
        return factory.body
    return {"list": "[]", "dict": "{}", "set": "set()"}.get(str(factory), f"{factory}()")


# The checks of `flet.engine.declare.checks`, in words; {} are their arguments.
_CHECKS = {
    "at_least": "at least {0}",
    "at_most": "at most {0}",
    "more_than": "more than {0}",
    "more_than_or": "more than {0}, or {1}",
    "between": "from {0} to {1}",
    "factor_of": "a factor of {0}",
    "at_least_field": "at least {0}",
    "at_most_field": "at most {0}",
    "has_visible": "a visible control",
    "text_or_visible": "text or a visible control",
    "any_visible": "with at least one visible control",
    "visible_at_least": "with at least {0} visible controls",
}


def _allowed(check: Any) -> str:
    if check is None:
        return ""
    checks = check.elements if isinstance(check, griffe.ExprTuple) else [check]
    return ", ".join(words for words in map(_in_words, checks) if words)


def _in_words(check: Any) -> str:
    if not isinstance(check, griffe.ExprCall):
        return _CHECKS.get(_name(check), "")
    arguments = [str(argument).strip("'\"") for argument in check.arguments]
    return _CHECKS.get(_name(check.function), "").format(*arguments)


def _event_class(annotation: Any) -> Any:
    """The class of the event that a handler is called with, `None` if the annotation is no handler's."""
    for part in _parts(annotation):
        if isinstance(part, griffe.ExprSubscript) and isinstance(part.left, griffe.ExprName):
            if part.left.name == "ControlEventHandler":
                return griffe.ExprName("Event", parent=part.left.parent)
            if part.left.name == "EventHandler":
                return part.slice.left if isinstance(part.slice, griffe.ExprSubscript) else part.slice
    return None


def _parts(expression: Any) -> Iterator[Any]:
    if isinstance(expression, griffe.ExprBinOp):
        yield from _parts(expression.left)
        yield from _parts(expression.right)
    else:
        yield expression


def _name(expression: Any) -> str:
    return expression.name if isinstance(expression, griffe.ExprName) else str(expression)


def _outline(cls: griffe.Class, public: dict[str, str]) -> dict[str, Any]:
    """The members of a class by kind, its own and, below each public base, those that are inherited."""
    seen: set[str] = set()
    ancestors = _ancestors(cls)
    own = _by_kind(cls, ancestors, seen)
    inherited: list[tuple[str, list[str]]] = []
    for place, base in enumerate(ancestors):
        members = _by_kind(base, ancestors[place + 1 :], seen)
        whole = _PARTS.get(base.canonical_path, base.canonical_path)
        name = public.get(whole)
        told = [member for names in members.values() for member in names]
        if name is None or whole == cls.canonical_path:
            # The base has no page: what it has is shown here.
            for kind, names in members.items():
                own[kind].extend(names)
        elif told and inherited and inherited[-1][0] == name:
            inherited[-1][1].extend(told)
        elif told:
            inherited.append((name, told))
    bases = [public[base.canonical_path] for base in ancestors if base.canonical_path in public]
    return {
        "own": own,
        "bases": [base for base in bases if base not in _PLAIN_BASES][:3],
        "inherited": inherited,
        "constructor": "__init__" in cls.members,
    }


def _ancestors(cls: griffe.Class) -> list[griffe.Class]:
    try:
        return [
            base for base in cls.mro() if base.path.startswith("flet.") and ".old_names." not in base.path
        ]
    except ValueError:  # Griffe cannot order bases that are generic aliases
        return []


def _by_kind(cls: griffe.Class, ancestors: list[griffe.Class], seen: set[str]) -> dict[str, list[str]]:
    """The members that are documented here; `seen` has the names met already and gets these."""
    kinds: dict[str, list[str]] = {"values": [], "fields": [], "events": [], "methods": []}
    for name, member in cls.members.items():
        if name.startswith("_") or name in seen or name in _ENGINE_NAMES or member.is_alias:
            continue
        kind = _kind(cls, member)
        if kind is None:
            continue
        if kind != "values" and member.docstring is None:
            said = _said_above(name, ancestors)
            if said is not None and kind == "methods":
                continue  # how it is done differs, what it means does not
            member.docstring = said
        seen.add(name)
        kinds[kind].append(name)
    return kinds


def _said_above(name: str, ancestors: list[griffe.Class]) -> griffe.Docstring | None:
    members = (base.members[name] for base in ancestors if name in base.members)
    return next((member.docstring for member in members if member.docstring), None)


def _kind(cls: griffe.Class, member: griffe.Object | griffe.Alias) -> str | None:
    if isinstance(member, griffe.Function):
        return "methods"
    if not isinstance(member, griffe.Attribute):
        return None
    if "property" in member.labels:
        return "fields"
    if member.name.isupper():
        return "values"  # a member of an enum, or a constant
    if "__init__" in cls.members and member.docstring is None:
        return None  # keeps an argument, which the constructor explains
    return "events" if member.extra[NOTES].get("event") else "fields"
