"""Describe the public Python surface of an installed ``flet`` package as JSON.

The script introspects whatever ``flet`` the running interpreter can import
(dataclass fields, signatures, type hints, enum members, argparse actions) and
never reads source text or docstrings.  Output is sorted and deterministic.

    python extract_api.py --out DIR      write api.json, icons.json,
                                         cupertino_icons.json and cli.json
    python extract_api.py --stdout       print api.json to standard output
    python extract_api.py --class NAME   print one described class and exit

Everything is best effort: a module or name that is missing or that fails to
import is left out, and the reason is kept under ``import_errors``.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import collections.abc
import contextlib
import dataclasses
import datetime
import enum
import functools
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import io
import json
import logging
import os
import pkgutil
import re
import sys
import time
import types
import typing
import warnings
from unittest.mock import MagicMock

FORMAT = 1

# Third-party packages that only optional parts of an implementation need.  When
# one of them is absent it is replaced by an inert stub, so that the surface of
# the module importing it can still be read.
OPTIONAL_PACKAGES = ("PIL", "cryptography", "numpy", "skimage")

# Build tooling, entry-point shims and transports that only load inside a host
# process (a mobile runtime or a browser): not API.
SKIPPED_MODULES = {
    "flet.__main__",
    "flet.cli",
    "flet.messaging.flet_dart_bridge_server",
    "flet.messaging.pyodide_connection",
    "flet.pytest_plugin",
    "flet.utils.griffe_deprecations",
}

# Packages beside ``flet`` whose modules are scanned too (no recursion).
EXTRA_MODULES = ("flet_web", "flet_web.fastapi", "flet_web.uploads")

# Public packages: names found here get a short key such as ``canvas.Arc``.
SHORT_KEY_MODULES = (
    "flet.canvas",
    "flet.auth",
    "flet.auth.providers",
    "flet.pubsub",
    "flet.security",
    "flet.testing",
    "flet.fastapi",
    "flet.utils",
    "flet.version",
    "flet.data_channel",
    "flet.app",
)

# Deep modules whose objects applications hold (``page.session`` and its store).
HELD_MODULES = ("flet.messaging.session", "flet.messaging.session_store")

LAYOUT_MODULES = {
    "animated_switcher",
    "card",
    "column",
    "container",
    "divider",
    "grid_view",
    "interactive_viewer",
    "list_view",
    "page_view",
    "pagelet",
    "placeholder",
    "reorderable_drag_handle",
    "reorderable_list_view",
    "responsive_row",
    "rotated_box",
    "row",
    "safe_area",
    "stack",
    "vertical_divider",
}

PAGE_MODULES = {
    "base_page",
    "context",
    "exceptions",
    "multi_view",
    "page",
    "query_string",
    "ref",
    "template_route",
    "view",
    "window",
    "window_drag_area",
}

OPERATORS = {
    "__abs__", "__add__", "__bool__", "__call__", "__contains__", "__delitem__",
    "__enter__", "__exit__", "__aenter__", "__aexit__", "__floordiv__", "__ge__",
    "__getitem__", "__gt__", "__invert__", "__iter__", "__aiter__", "__le__",
    "__len__", "__lt__", "__mod__", "__mul__", "__neg__", "__next__", "__pos__",
    "__pow__", "__radd__", "__rmul__", "__round__", "__rsub__", "__rtruediv__",
    "__setitem__", "__sub__", "__truediv__",
}

MAX_TEXT = 120


# --------------------------------------------------------------------------
# importing
# --------------------------------------------------------------------------


class _Stub:
    """Stands for any attribute of an absent optional package."""

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        if len(args) == 1 and not kwargs and inspect.isroutine(args[0]):
            return args[0]
        return self

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Stub()


class _StubModule(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name[:1].isupper():
            return type(name, (), {"__module__": self.__name__})
        return _Stub()


class _StubFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, roots):
        self.roots = set(roots)

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] in self.roots:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec):
        module = _StubModule(spec.name)
        module.__path__ = []
        return module

    def exec_module(self, module):
        pass


def install_stubs():
    """Stub the optional packages that are not installed; return their names."""
    absent = []
    for name in OPTIONAL_PACKAGES:
        try:
            found = importlib.util.find_spec(name) is not None
        except Exception:
            found = False
        if not found:
            absent.append(name)
    if absent:
        sys.meta_path.append(_StubFinder(absent))
    return absent


@contextlib.contextmanager
def quiet():
    """Silence warnings, logging and console output of foreign code."""
    level = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                yield
            finally:
                logging.disable(level)


def try_import(name):
    """Return ``(module, None)`` or ``(None, reason)``."""
    try:
        with quiet():
            return importlib.import_module(name), None
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as exc:  # an import may even call sys.exit()
        return None, f"{type(exc).__name__}: {str(exc).splitlines()[0] if str(exc) else ''}"


_MISSING = object()


def safe_getattr(obj, name, default=_MISSING):
    try:
        with quiet():
            return getattr(obj, name)
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException:
        return default


def public_names(module):
    """Public attribute names of a module, including lazily loaded ones."""
    names = set()
    exported = safe_getattr(module, "__all__", None)
    if isinstance(exported, (list, tuple, set, frozenset)):
        names.update(n for n in exported if isinstance(n, str))
    else:
        try:
            names.update(dir(module))
        except BaseException:
            names.update(vars(module))
    return sorted(n for n in names if not n.startswith("_"))


def _submodules(path):
    """Names of modules and packages (namespace packages too) under ``path``."""
    names = set()
    with contextlib.suppress(Exception):
        names.update(info.name for info in pkgutil.iter_modules(list(path)))
    for folder in list(path):
        with contextlib.suppress(OSError):
            for entry in os.scandir(folder):
                if entry.is_dir() and entry.name.isidentifier():
                    inside = [f.name for f in os.scandir(entry.path)]
                    if any(f.endswith((".py", ".pyc", ".so")) for f in inside):
                        names.add(entry.name)
    return sorted(names)


def walk_modules():
    """Names of the importable public modules below ``flet`` (sorted)."""
    flet, error = try_import("flet")
    if flet is None:
        return [], {"flet": error}
    found, errors = ["flet"], {}
    queue = [("flet", safe_getattr(flet, "__path__", []))]
    while queue:
        prefix, path = queue.pop(0)
        for name in _submodules(path):
            full = f"{prefix}.{name}"
            if name.startswith("_") or full in SKIPPED_MODULES:
                continue
            module, error = try_import(full)
            if module is None:
                errors[full] = error
                continue
            if getattr(module, "__file__", None):
                found.append(full)
            below = safe_getattr(module, "__path__", None)
            if below is not None and below is not _MISSING:
                queue.append((full, below))
    for full in EXTRA_MODULES:
        module, error = try_import(full)
        if module is not None:
            found.append(full)
        else:
            errors[full] = error
    return sorted(found), errors


# --------------------------------------------------------------------------
# types as text
# --------------------------------------------------------------------------


class _Lookup(dict):
    """Name lookup for evaluating annotations: module, then flet, then typing."""

    def __init__(self, *modules):
        super().__init__()
        self.modules = [m for m in modules if m is not None]

    def __missing__(self, name):
        for module in self.modules:
            if name in vars(module):
                return vars(module)[name]
        for module in (sys.modules.get("flet"), typing, collections.abc, datetime):
            if module is not None:
                value = safe_getattr(module, name)
                if value is not _MISSING and not (
                    module is not typing and isinstance(value, types.ModuleType)
                ):
                    return value
        value = _class_index().get(name)
        if value is not None:
            return value
        if hasattr(builtins, name):
            return getattr(builtins, name)
        raise KeyError(name)


_class_index_cache = None


def _class_index():
    """Unique public class names over every loaded flet module."""
    global _class_index_cache
    if _class_index_cache is None:
        index, clash = {}, set()
        for name in sorted(sys.modules):
            if name != "flet" and not name.startswith(("flet.", "flet_web")):
                continue
            module = sys.modules[name]
            if module is None:
                continue
            for attr, value in list(vars(module).items()):
                if isinstance(value, type) and value.__module__ == name:
                    if attr in index and index[attr] is not value:
                        clash.add(attr)
                    index.setdefault(attr, value)
        for attr in clash:
            index.pop(attr, None)
        _class_index_cache = index
    return _class_index_cache


_PARAM_SPEC = getattr(typing, "ParamSpec", typing.TypeVar)


class Raw(str):
    """Annotation text that could not be evaluated, already normalised."""


def _normalise_source(text):
    """Normalise annotation text syntactically (used when it cannot be evaluated)."""
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except SyntaxError:
        return text

    def flat(node):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return flat(node.left) + flat(node.right)
        if isinstance(node, ast.Subscript) and name_of(node.value) == "Union":
            items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return [part for item in items for part in flat(item)]
        if isinstance(node, ast.Subscript) and name_of(node.value) == "Optional":
            return flat(node.slice) + ["None"]
        if isinstance(node, ast.Subscript) and name_of(node.value) == "Annotated":
            first = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
            return flat(first)
        return [one(node)]

    def name_of(node):
        if isinstance(node, ast.Attribute):
            return node.attr
        if isinstance(node, ast.Name):
            return node.id
        return ""

    def one(node):
        if isinstance(node, (ast.Attribute, ast.Name)):
            return name_of(node)
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                return _normalise_source(node.value)
            return repr(node.value)
        if isinstance(node, ast.Subscript):
            items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            inner = ", ".join(join(flat(item)) for item in items)
            return f"{name_of(node.value)}[{inner}]"
        if isinstance(node, ast.List):
            return "[" + ", ".join(join(flat(item)) for item in node.elts) + "]"
        return ast.unparse(node)

    def join(parts):
        seen = list(dict.fromkeys(parts))
        if "None" in seen:
            seen.remove("None")
            seen.append("None")
        return " | ".join(seen)

    return join(flat(tree))


def resolve(annotation, module=None):
    """Evaluate textual annotations; typing objects are returned unchanged."""
    for _ in range(5):
        text = None
        if isinstance(annotation, Raw):
            return annotation
        if isinstance(annotation, str):
            text = annotation
        elif isinstance(annotation, typing.ForwardRef):
            text = annotation.__forward_arg__
        if text is None:
            return annotation
        try:
            with quiet():
                annotation = eval(text, {"__builtins__": builtins}, _Lookup(module))
        except Exception:
            return Raw(_normalise_source(text))
    return annotation


_SAME_CLASS = {"EnumType": "EnumMeta", "lock": "Lock", "allocate_lock": "Lock"}


def class_label(cls):
    """Name of a class without its module (one spelling over Python releases)."""
    label = getattr(cls, "__qualname__", None) or getattr(cls, "__name__", "?")
    label = label.rpartition("<locals>.")[2]
    label = _SAME_CLASS.get(label, label)
    return label.lstrip("_") if label.startswith("_") and not label.startswith("__") else label


def members_of(annotation, module=None):
    """Flattened, rendered members of a (possibly union) annotation."""
    annotation = resolve(annotation, module)
    if isinstance(annotation, Raw):
        return split_union(annotation)
    if annotation is None or annotation is type(None):
        return ["None"]
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return members_of(typing.get_args(annotation)[0], module)
    if origin is typing.Union or origin is getattr(types, "UnionType", None):
        parts = []
        for item in typing.get_args(annotation):
            parts.extend(members_of(item, module))
        return list(dict.fromkeys(parts))
    return [_render_one(annotation, module)]


def split_union(text):
    """Split ``A | B[C | D]`` at the top level."""
    parts, depth, current = [], 0, ""
    for char in text:
        if char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
        if char == "|" and depth == 0:
            parts.append(current.strip())
            current = ""
        else:
            current += char
    parts.append(current.strip())
    return [p for p in parts if p]


def _render_one(annotation, module):
    if isinstance(annotation, dataclasses.InitVar):
        return render(annotation.type, module)
    if annotation is typing.Any:
        return "Any"
    if annotation is Ellipsis:
        return "..."
    if isinstance(annotation, (typing.TypeVar, _PARAM_SPEC)):
        return annotation.__name__
    if isinstance(annotation, list):
        return "[" + ", ".join(render(a, module) for a in annotation) + "]"
    origin = typing.get_origin(annotation)
    if origin is not None:
        args = typing.get_args(annotation)
        if origin is typing.Literal:
            return "Literal[" + ", ".join(repr(a) for a in args) + "]"
        if origin is collections.abc.Callable:
            if len(args) == 2:
                params, result = args
                if isinstance(params, (list, tuple)):
                    shown = "[" + ", ".join(render(a, module) for a in params) + "]"
                else:
                    shown = render(params, module)
                return f"Callable[{shown}, {render(result, module)}]"
            return "Callable"
        label = class_label(origin) if isinstance(origin, type) else str(origin).rpartition(".")[2]
        if not args:
            return label
        return f"{label}[" + ", ".join(render(a, module) for a in args) + "]"
    if isinstance(annotation, type) or inspect.isbuiltin(annotation):
        return class_label(annotation)
    text = str(annotation)
    name = getattr(annotation, "_name", None) or getattr(annotation, "__name__", None)
    if isinstance(name, str) and text.startswith(("typing.", "typing_extensions.")):
        return name
    return re.sub(r"\b(?:[a-z_][\w]*\.)+(?=[A-Za-z_])", "", text).replace("~", "")


class _Aliases:
    """The implementation's own type aliases, used to shorten unions."""

    def __init__(self):
        self.plain = []    # (name, frozenset(members))
        self.generic = []  # (name, parameter, [templates])
        self.table = {}    # name -> expanded text

    def load(self):
        self.__init__()
        flet = sys.modules.get("flet")
        if flet is None:
            return
        for name in public_names(flet):
            value = safe_getattr(flet, name)
            if value is _MISSING or not is_alias(value):
                continue
            members = members_of(value)
            self.table[name] = join_union(members)
            params = [p for p in getattr(value, "__parameters__", ()) if isinstance(p, typing.TypeVar)]
            if len(params) == 1 and len(members) >= 2:
                self.generic.append((name, params[0].__name__, members))
            elif not params and (len(members) >= 2 or "[" in members[0]):
                self.plain.append((name, frozenset(members)))
        self.plain.sort(key=lambda item: (-len(item[1]), item[0]))
        self.generic.sort(key=lambda item: (-max(len(m) for m in item[2]), item[0]))

    def fold(self, members):
        members = list(members)
        for name, param, templates in self.generic:
            found = self._fold_generic(name, param, templates, members)
            if found is not None:
                members = found
                break
        for name, wanted in self.plain:
            if wanted <= set(members):
                at = min(members.index(m) for m in wanted)
                rest = [m for m in members if m not in wanted]
                members = rest[:at] + [name] + rest[at:]
        return members

    @staticmethod
    def _fold_generic(name, param, templates, members):
        pattern_source = max(templates, key=len)
        if pattern_source == param:
            return None
        token = re.compile(rf"\b{re.escape(param)}\b")
        pieces = token.split(pattern_source)
        pattern = re.compile("^" + "(.+)".join(re.escape(p) for p in pieces[:2]) + "$")
        for member in members:
            match = pattern.match(member)
            if not match or len(pieces) != 2:
                continue
            inner = match.group(1)
            wanted = {member}
            for template in templates:
                if template == param:
                    wanted.update(_expand_members(inner))
                else:
                    wanted.add(token.sub(lambda _: inner, template))
            if wanted <= set(members):
                at = min(members.index(m) for m in wanted)
                rest = [m for m in members if m not in wanted]
                return rest[:at] + [f"{name}[{inner}]"] + rest[at:]
        return None


def _expand_members(text):
    parts = []
    for part in split_union(text):
        expanded = ALIASES.table.get(part)
        parts.extend(split_union(expanded) if expanded else [part])
    return parts


ALIASES = _Aliases()


def join_union(members):
    members = list(dict.fromkeys(members))
    if "None" in members and len(members) > 1:
        members.remove("None")
        members.append("None")
    return " | ".join(members)


def render(annotation, module=None):
    """Normalised text of an annotation."""
    if annotation is inspect.Parameter.empty or annotation is _MISSING:
        return ""
    return join_union(ALIASES.fold(members_of(annotation, module)))


def is_alias(value):
    if isinstance(value, (type, types.ModuleType)) and typing.get_origin(value) is None:
        return False
    if typing.get_origin(value) is not None:
        return True
    return isinstance(value, getattr(typing, "TypeAliasType", ())) if hasattr(
        typing, "TypeAliasType"
    ) else False


def event_class(annotation, module=None):
    """Text of the event type an event-handler annotation takes, or ``None``."""
    annotation = resolve(annotation, module)
    if isinstance(annotation, Raw):
        match = re.search(r"(?:Control)?EventHandler\[(.+?)\](?: \| None)?$", annotation)
        if match:
            inner = match.group(1)
            return f"Event[{inner}]" if "ControlEventHandler" in annotation else inner
        match = re.search(r"Callable\[\[([^\[\]]+(?:\[[^\]]*\])?)\], ", annotation)
        return match.group(1) if match else None
    origin = typing.get_origin(annotation)
    args = typing.get_args(annotation)
    if origin is typing.Annotated:
        return event_class(args[0], module)
    if origin is typing.Union or origin is getattr(types, "UnionType", None):
        for item in args:
            found = event_class(item, module)
            if found:
                return found
        return None
    if origin is collections.abc.Callable and len(args) == 2 and isinstance(args[0], list):
        if len(args[0]) == 1:
            return render(args[0][0], module)
    return None


def is_handler(annotation, module=None):
    return any("Callable" in m or "EventHandler" in m for m in members_of(annotation, module))


# --------------------------------------------------------------------------
# values as text
# --------------------------------------------------------------------------


def describe(value, depth=0):
    """Short, deterministic text for a default value."""
    if value is None or isinstance(value, (bool, int, float, str, bytes)) and not isinstance(
        value, enum.Enum
    ):
        if isinstance(value, str) and len(value) > MAX_TEXT:
            return f"<str of {len(value)}>"
        return repr(value)
    if isinstance(value, enum.Enum):
        return f"{class_label(type(value))}.{value.name}"
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return repr(value).replace("datetime.", "", 1)
    if depth > 6:
        return f"<{class_label(type(value))}>"
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [describe(v, depth + 1) for v in value]
        if isinstance(value, (set, frozenset)):
            items.sort()
            return "{" + ", ".join(items) + "}" if items else "set()"
        if isinstance(value, tuple):
            return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
        return "[" + ", ".join(items) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{describe(k, depth + 1)}: {describe(v, depth + 1)}" for k, v in value.items()) + "}"
    if isinstance(value, type):
        return class_label(value)
    if dataclasses.is_dataclass(value):
        parts = []
        for field in dataclasses.fields(value):
            if field.name.startswith("_") or not field.init:
                continue
            current = safe_getattr(value, field.name)
            if current is _MISSING:
                continue
            shown = describe(current, depth + 1)
            declared = declared_default(field)
            if declared is not None and declared == shown:
                continue
            parts.append(f"{field.name}={shown}")
        return f"{class_label(type(value))}({', '.join(parts)})"
    if inspect.isroutine(value):
        return f"<{getattr(value, '__name__', 'function').replace('<', '').replace('>', '')}>"
    return f"<{class_label(type(value))}>"


def declared_default(field):
    """Text of a dataclass field's default, or ``None`` when it is required."""
    if field.default is not dataclasses.MISSING:
        return describe(field.default)
    if field.default_factory is not dataclasses.MISSING:
        return describe_factory(field.default_factory)
    return None


def describe_factory(factory):
    try:
        with quiet():
            first = factory()
            shown = describe(first)
            if _mentions_time(shown):
                time.sleep(0.002)
                if describe(factory()) != shown:
                    return f"<current {class_label(type(first))}>"
        return shown
    except Exception:
        name = getattr(factory, "__name__", type(factory).__name__)
        return f"<factory {name.strip('<>')}>"


def _mentions_time(text):
    return "time(" in text or "date(" in text


# --------------------------------------------------------------------------
# classes
# --------------------------------------------------------------------------


def flet_class(name):
    flet = sys.modules.get("flet")
    value = safe_getattr(flet, name, None) if flet is not None else None
    return value if isinstance(value, type) else None


def _subclass(cls, base):
    try:
        return base is not None and issubclass(cls, base)
    except TypeError:
        return False


def kind_of_class(cls):
    if _subclass(cls, enum.Enum):
        return "enum"
    if _subclass(cls, flet_class("Service")):
        return "service"
    if _subclass(cls, flet_class("BaseControl")):
        return "control"
    if _subclass(cls, flet_class("Event")):
        return "event"
    if _subclass(cls, BaseException):
        return "exception"
    if dataclasses.is_dataclass(cls):
        return "value"
    return "class"


def kind_of(value):
    try:
        return _kind_of(value)
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException:
        return "class" if isinstance(value, type) else "constant"


def _kind_of(value):
    if isinstance(value, type) and typing.get_origin(value) is None:
        return kind_of_class(value)
    if isinstance(value, types.ModuleType):
        return "module"
    if isinstance(value, typing.TypeVar):
        return "typevar"
    if is_alias(value):
        return "alias"
    if is_icon_set(value):
        return "icons"
    if inspect.isroutine(value):
        return "function"
    if callable(value) and hasattr(value, "__wrapped__"):
        return "function"
    return "constant"


def is_icon_set(value):
    if isinstance(value, type):
        return False
    return "icon" in type(value).__name__.lower() and len(dir(value)) > 200


def own_annotations(cls):
    try:
        found = cls.__dict__.get("__annotations__")
        if found is None:
            found = inspect.get_annotations(cls) if hasattr(inspect, "get_annotations") else {}
        return dict(found or {})
    except Exception:
        return {}


def annotation_owner(cls, name):
    """The most derived class annotating ``name`` and that annotation."""
    for klass in cls.__mro__:
        notes = own_annotations(klass)
        if name in notes:
            return klass, notes[name]
    return None, _MISSING


def init_parameters(cls):
    """Constructor parameters in call order (positional ones first)."""
    try:
        signature = inspect.signature(cls.__init__)
        params = dict(signature.parameters)
        for first in list(params)[:1]:
            params.pop(first)
    except (TypeError, ValueError):
        params = None
    opaque = params is None or not any(
        p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in params.values()
    )
    generated = getattr(getattr(cls, "__dataclass_params__", None), "init", False)
    if opaque and generated:
        # A wrapper hides the generated constructor: rebuild it from the fields.
        return _dataclass_parameters(cls)
    return params or {}


def _dataclass_parameters(cls):
    first, last = [], []
    for name, field in cls.__dataclass_fields__.items():
        sort = getattr(getattr(field, "_field_type", None), "name", "_FIELD")
        if sort == "_FIELD_CLASSVAR" or not field.init:
            continue
        default = inspect.Parameter.empty
        if field.default is not dataclasses.MISSING:
            default = field.default
        elif field.default_factory is not dataclasses.MISSING:
            default = field.default_factory
        kind = (
            inspect.Parameter.KEYWORD_ONLY if field.kw_only is True
            else inspect.Parameter.POSITIONAL_OR_KEYWORD
        )
        param = inspect.Parameter(name, kind, default=default, annotation=field.type)
        (last if field.kw_only is True else first).append((name, param))
    return dict(first + last)


def sample_value(annotation, module):
    """Some value that a required parameter is likely to accept."""
    members = members_of(annotation, module) if annotation is not _MISSING else []
    resolved = resolve(annotation, module) if annotation is not _MISSING else None
    if "None" in members and len(members) > 1:
        return None
    for member in members:
        if member in ("str",):
            return "x"
        if member in ("int", "float"):
            return 1
        if member == "bool":
            return False
        if member.startswith(("list", "List", "Sequence", "Iterable")):
            return []
        if member.startswith(("dict", "Dict", "Mapping")):
            return {}
        if member == "datetime":
            return datetime.datetime(2000, 1, 1)
        if member == "date":
            return datetime.date(2000, 1, 1)
        if member == "time":
            return datetime.time(1, 2, 3)
        if "Callable" in member:
            return lambda *args, **kwargs: None
        if member in ("Control", "BaseControl", "LayoutControl"):
            text = flet_class("Text")
            if text is not None:
                with contextlib.suppress(Exception):
                    return text()
    if isinstance(resolved, type) and _subclass(resolved, enum.Enum):
        with contextlib.suppress(Exception):
            return next(iter(resolved))
    return MagicMock()


def make_instance(cls):
    """Construct ``cls`` with as few arguments as possible, or return ``None``."""
    module = sys.modules.get(cls.__module__)
    attempts = [{}]
    try:
        required = {}
        for name, param in init_parameters(cls).items():
            if param.kind in (param.VAR_POSITIONAL, param.VAR_KEYWORD):
                continue
            if param.default is inspect.Parameter.empty:
                owner, note = annotation_owner(cls, name)
                if note is _MISSING:
                    note = param.annotation if param.annotation is not param.empty else _MISSING
                scope = sys.modules.get(owner.__module__) if owner else module
                required[name] = sample_value(note, scope)
        if required:
            attempts.append(required)
            attempts.append({name: MagicMock() for name in required})
    except Exception:
        pass
    for kwargs in attempts:
        try:
            with quiet():
                return cls(**kwargs)
        except (KeyboardInterrupt, GeneratorExit):
            raise
        except BaseException:
            continue
    return None


def wire_type(cls, kind):
    """Client-side type name of a control, or the tag of a tagged value."""
    attribute = "_c" if kind in ("control", "service") else "_type"
    if kind not in ("control", "service"):
        annotated = any("_type" in own_annotations(k) for k in cls.__mro__)
        if not annotated:
            return None, None
    instance = make_instance(cls)
    value = safe_getattr(instance, attribute, None) if instance is not None else None
    if not isinstance(value, str):
        value = safe_getattr(cls, attribute, None)
    if not isinstance(value, str):
        value = _closure_type_name(cls) if attribute == "_c" else None
    isolated = None
    if kind in ("control", "service") and instance is not None:
        flag = safe_getattr(instance, "is_isolated", None)
        if callable(flag):
            with contextlib.suppress(Exception):
                isolated = bool(flag())
    return (value if isinstance(value, str) else None), isolated


def _closure_type_name(cls):
    """A decorator may keep the type name in the closure of ``__post_init__``."""
    for klass in cls.__mro__:
        hook = klass.__dict__.get("__post_init__")
        if hook is None:
            continue
        with contextlib.suppress(Exception):
            found = inspect.getclosurevars(hook).nonlocals.get("type_name")
            if isinstance(found, str):
                return found
    return None


_RULE_PROSE = {"message", "reason", "docs_reason", "default_reason", "default_error"}


def rule_text(rule, depth=0):
    """Name and bounds of a validation rule kept in ``Annotated`` metadata."""
    check = getattr(rule, "_check", None)
    if not inspect.isfunction(check) or depth > 4:
        return None
    path = check.__qualname__.split(".")
    if "<locals>" not in path:
        return None
    name = path[path.index("<locals>") - 1]
    try:
        cells = inspect.getclosurevars(check).nonlocals
    except Exception:
        return None
    parts = []
    for key in sorted(cells):
        value = cells[key]
        if key in _RULE_PROSE or key.startswith("_"):
            continue
        if isinstance(value, (list, tuple)) and value and hasattr(value[0], "_check"):
            nested = [rule_text(r, depth + 1) for r in value]
            parts.append(", ".join(n for n in nested if n))
        elif isinstance(value, (bool, int, float)) or value is None:
            parts.append(f"{key}={value!r}")
        elif isinstance(value, str) and re.fullmatch(r"[\w.]+", value):
            parts.append(f"{key}={value!r}")
        elif isinstance(value, type):
            parts.append(f"{key}={class_label(value)}")
        elif isinstance(value, (tuple, list, set, frozenset)):
            parts.append(f"{key}={describe(value)}")
    return f"{name}({', '.join(parts)})"


def rules_of(annotation, module):
    annotation = resolve(annotation, module)
    if typing.get_origin(annotation) is not typing.Annotated:
        return []
    return [t for t in (rule_text(m) for m in typing.get_args(annotation)[1:]) if t]


KINDS = {
    inspect.Parameter.POSITIONAL_ONLY: "posonly",
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "pos",
    inspect.Parameter.VAR_POSITIONAL: "var",
    inspect.Parameter.KEYWORD_ONLY: "kw",
    inspect.Parameter.VAR_KEYWORD: "varkw",
}


def describe_signature(function, module=None, drop_first=False):
    """Parameters, return annotation and colour of a callable."""
    entry = {}
    target = inspect.unwrap(function) if callable(function) else function
    if inspect.iscoroutinefunction(target) or inspect.iscoroutinefunction(function):
        entry["async"] = True
    elif inspect.isasyncgenfunction(target):
        entry["asyncgen"] = True
    elif inspect.isgeneratorfunction(target):
        entry["generator"] = True
    scope = sys.modules.get(getattr(target, "__module__", None) or "") or module
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        entry["params"] = None
        return entry
    params = []
    for position, param in enumerate(signature.parameters.values()):
        if drop_first and position == 0:
            continue
        item = {"name": param.name, "kind": KINDS[param.kind]}
        text = render(param.annotation, scope)
        if text:
            item["type"] = text
        if param.default is not inspect.Parameter.empty:
            item["default"] = describe(param.default)
        params.append(item)
    entry["params"] = params
    if signature.return_annotation is not inspect.Signature.empty:
        text = render(signature.return_annotation, scope)
        if text:
            entry["returns"] = text
    return entry


def describe_member(cls, name):
    """Describe one attribute of a class as method, property or nothing."""
    try:
        raw = inspect.getattr_static(cls, name)
    except AttributeError:
        return None, None
    module = sys.modules.get(cls.__module__)
    if isinstance(raw, property):
        entry = {}
        if raw.fget is not None:
            scope = sys.modules.get(getattr(raw.fget, "__module__", "") or "") or module
            note = getattr(raw.fget, "__annotations__", {}).get("return", _MISSING)
            text = render(note, scope)
            if text:
                entry["type"] = text
        if raw.fset is not None:
            entry["settable"] = True
        return "property", entry
    if isinstance(raw, functools.cached_property):
        return "property", {"cached": True}
    if isinstance(raw, staticmethod):
        return "method", {"static": True, **describe_signature(raw.__func__, module)}
    if isinstance(raw, classmethod):
        return "method", {"classmethod": True, **describe_signature(raw.__func__, module, True)}
    if inspect.isfunction(raw) or inspect.ismethoddescriptor(raw) and callable(raw):
        return "method", describe_signature(raw, module, True)
    if type(raw).__name__ == "classproperty":
        return "property", {"classproperty": True}
    return None, None


_library_roots = {"flet", "flet_web", "flet_cli"}


def find_library_roots():
    """Add packages that define many of the classes ``flet`` re-exports."""
    flet = sys.modules.get("flet")
    counts = {}
    for name in public_names(flet) if flet is not None else []:
        value = safe_getattr(flet, name)
        if isinstance(value, type):
            root = (getattr(value, "__module__", "") or "").partition(".")[0]
            counts[root] = counts.get(root, 0) + 1
    for root, count in counts.items():
        if count >= 10 and root not in sys.builtin_module_names:
            _library_roots.add(root)
    return set(_library_roots)


def is_library_class(cls):
    return (getattr(cls, "__module__", "") or "").partition(".")[0] in _library_roots


def describe_class(cls, public=lambda c: True):
    """All recorded facts about one class.

    ``public(base)`` tells whether a base class has an entry of its own; members
    of other bases are recorded with the class itself.
    """
    kind = kind_of_class(cls)
    entry = {"kind": kind, "module": cls.__module__}
    bases = []
    for base in cls.__bases__:
        if base is object or base is typing.Generic:
            continue
        if is_library_class(base) and not public(base):
            bases.extend(
                class_label(b) for b in base.__bases__
                if b not in (object, typing.Generic) and class_label(b) not in bases
            )
        else:
            bases.append(class_label(base))
    if bases:
        entry["bases"] = bases
    with contextlib.suppress(Exception):
        if getattr(cls, "__abstractmethods__", None):
            entry["abstract"] = sorted(cls.__abstractmethods__)

    if kind == "enum":
        entry["value_type"] = next(
            (t.__name__ for t in (str, int, float) if issubclass(cls, t)), "plain"
        )
        entry["members"] = enum_members(cls)
    else:
        value_base = flet_class("Value")
        if kind == "value" and value_base is not None and _subclass(cls, value_base):
            entry["sparse"] = True
        if kind in ("control", "service", "value"):
            wire, isolated = wire_type(cls, kind)
            if wire:
                entry["wire_type"] = wire
            if isolated:
                entry["isolated"] = True
        fields, positional = describe_fields(cls, kind)
        if fields is not None:
            entry["positional"] = positional
            entry["fields"] = fields
        elif "__init__" in vars(cls) or any(
            "__init__" in vars(b) and is_library_class(b) for b in cls.__mro__[:-1]
        ):
            entry["init"] = describe_signature(cls.__init__, None, True)

    if kind == "class" and "init" in entry and not entry.get("abstract"):
        attributes = instance_attributes(cls)
        if attributes:
            entry["instance_attrs"] = attributes

    field_names = {f["name"] for f in entry.get("fields", [])} | set(entry.get("members", {}))
    owners = [cls] + [
        b for b in cls.__mro__[1:] if is_library_class(b) and not public(b)
    ]
    methods, properties, attributes = {}, {}, {}
    for owner in owners:
        for name in vars(owner):
            if name in field_names or name in methods or name in properties:
                continue
            if name.startswith("_") and name not in OPERATORS:
                continue
            if name in OPERATORS and kind == "enum":
                continue
            sort, facts = describe_member(owner, name)
            if sort == "method":
                methods[name] = facts
            elif sort == "property":
                properties[name] = facts
            elif not name.startswith("_") and name not in attributes:
                value = safe_getattr(cls, name)
                if value is _MISSING or isinstance(value, (types.ModuleType, types.MemberDescriptorType)):
                    continue
                if isinstance(value, type):
                    if kind != "enum" and value.__qualname__.startswith(cls.__qualname__ + "."):
                        entry.setdefault("nested", []).append(name)
                    continue
                attributes[name] = describe(value)
    if methods:
        entry["methods"] = {k: methods[k] for k in sorted(methods)}
    if properties:
        entry["properties"] = {k: properties[k] for k in sorted(properties)}
    if attributes:
        entry["attrs"] = {k: attributes[k] for k in sorted(attributes)}
    if "nested" in entry:
        entry["nested"].sort()
    return entry


def describe_fields(cls, kind):
    """Init fields in declaration order and the positional parameter names."""
    params = init_parameters(cls)
    declared = {}
    if dataclasses.is_dataclass(cls):
        declared = {f.name: f for f in dataclasses.fields(cls)}
    elif kind not in ("control", "service", "event"):
        return None, None
    positional = [
        n for n, p in params.items()
        if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) and not n.startswith("_")
    ]
    order = [n for n in declared if not n.startswith("_")]
    order += [n for n in params if n not in declared and not n.startswith("_")]
    instance = _MISSING
    fields = []
    for name in order:
        param, field = params.get(name), declared.get(name)
        if param is not None and param.kind in (param.VAR_POSITIONAL, param.VAR_KEYWORD):
            continue
        owner, note = annotation_owner(cls, name)
        if note is _MISSING:
            note = field.type if field is not None else (
                param.annotation if param.annotation is not param.empty else _MISSING
            )
        scope = sys.modules.get(owner.__module__ if owner else cls.__module__)
        item = {"name": name, "type": render(note, scope)}
        default = None
        if field is not None and declared_default(field) is not None:
            default = declared_default(field)
        elif field is None and param is not None and param.default is not param.empty:
            shown = describe(param.default)
            if shown.startswith("<"):  # a sentinel: look at what it turns into
                if instance is _MISSING:
                    instance = make_instance(cls)
                value = safe_getattr(instance, name) if instance is not None else _MISSING
                shown = describe(value) if value is not _MISSING else shown
            default = shown
        if param is None:
            item["init"] = False
            if default is not None:
                item["default"] = default
        else:
            if default is None:
                item["required"] = True
            else:
                item["default"] = default
            if name in positional:
                item["pos"] = positional.index(name)
            else:
                item["kw_only"] = True
        if name.startswith("on_") and is_handler(note, scope):
            item["event"] = event_class(note, scope) or ""
        if field is not None:
            if field.metadata.get("skip"):
                item["skip"] = True
            if field.metadata.get("data_field"):
                item["data_key"] = field.metadata["data_field"]
        rules = rules_of(note, scope)
        if rules:
            item["rules"] = rules
        if owner is not None and owner is not cls:
            item["from"] = class_label(owner)
        fields.append(item)
    return fields, positional


def instance_attributes(cls):
    """Public attributes that a plain class's constructor sets."""
    if not all(
        is_library_class(k) or k.__module__ in ("builtins", "typing", "abc") for k in cls.__mro__
    ):
        return []  # a third-party base would add its own
    instance = make_instance(cls)
    if instance is None:
        return []
    names = set(safe_getattr(instance, "__dict__", None) or {})
    for klass in cls.__mro__:
        if not is_library_class(klass):
            with contextlib.suppress(Exception):
                names -= set(vars(klass))
    return sorted(n for n in names if not n.startswith("_"))


def enum_members(cls):
    out = {}
    try:
        items = list(cls.__members__.items())
    except Exception:
        return out
    for name, member in items:
        value = safe_getattr(member, "value", None)
        out[name] = value if isinstance(value, (str, int, float, bool)) or value is None else describe(value)
    return out


def icon_table(value):
    """``name -> int`` of an icon collection (enum class or lazy proxy)."""
    table = {}
    names = set()
    if isinstance(value, type) and _subclass(value, enum.Enum):
        names.update(value.__members__)
    with contextlib.suppress(Exception):
        names.update(n for n in dir(value) if n[:1].isupper())
    for name in sorted(names):
        member = safe_getattr(value, name, None)
        number = safe_getattr(member, "value", member)
        if isinstance(number, int) and not isinstance(number, bool):
            table[name] = int(number)
    return table


# --------------------------------------------------------------------------
# areas
# --------------------------------------------------------------------------


def area_of(module, kind):
    """Area name for an entry, from the defining module and the kind."""
    parts = module.split(".")
    if module.startswith("flet_web") or module.startswith("flet.fastapi"):
        return "fastapi"
    for root in ("auth", "pubsub", "testing", "security", "components"):
        if module == f"flet.{root}" or module.startswith(f"flet.{root}."):
            return root
    if module.startswith(("flet.messaging.session",)):
        return "page"
    if module.startswith(("flet.messaging", "flet.data_channel")):
        return "messaging"
    if module.startswith("flet.utils") or module == "flet.version":
        return "utils"
    if ".canvas" in module:
        return "canvas"
    if kind in ("enum", "icons"):
        return "enums"
    if kind == "event":
        return "events"
    if kind in ("alias", "typevar"):
        return "types"
    if kind == "value":
        return "values"
    last = parts[-1]
    if module == "flet.app" or last in PAGE_MODULES:
        return "page"
    if kind == "service":
        return "services"
    if kind == "control":
        if last in LAYOUT_MODULES:
            return "layout"
        for group in ("material", "cupertino", "services", "core"):
            if group in parts:
                return group
        return "base"
    if "services" in parts:
        return "services"
    return "base"


def module_area(module):
    """Area of the import path ``module`` itself."""
    if module == "flet":
        return "names"
    for name in SHORT_KEY_MODULES[:7]:
        if module == name or module.startswith(name + "."):
            return name.split(".")[1]
    return "modules"


# --------------------------------------------------------------------------
# the whole surface
# --------------------------------------------------------------------------


class Extractor:
    def __init__(self):
        self.stubbed = install_stubs()
        self.modules, self.errors = walk_modules()
        _reset_class_index()
        ALIASES.load()
        find_library_roots()
        self.keys = {}      # id(object) -> key
        self.keep = []      # keeps those objects alive
        self.api = {
            "format": FORMAT,
            "flet_version": self._version(),
            "counts": {},
            "names": {},
            "classes": {},
            "functions": {},
            "aliases": {},
            "constants": {},
            "modules": {},
        }
        self.icon_sets = {}

    @staticmethod
    def _version():
        flet = sys.modules.get("flet")
        return str(safe_getattr(flet, "__version__", "") or "")

    # -- keys ---------------------------------------------------------------

    def assign(self, value, key):
        if id(value) not in self.keys:
            self.keys[id(value)] = key
            self.keep.append(value)
        return self.keys[id(value)]

    def key_of(self, value):
        return self.keys.get(id(value))

    def is_public(self, cls):
        return id(cls) in self.keys

    def plan(self):
        """Decide a key for each public object; return what to describe."""
        plan = []  # (key, value, path)
        flet = sys.modules.get("flet")
        if flet is None:
            return plan
        top = {}
        for name in public_names(flet):
            value = safe_getattr(flet, name)
            if value is _MISSING:
                self.errors[f"flet:{name}"] = "not importable"
                continue
            top[name] = value
        ordered = sorted(
            top.items(), key=lambda i: (getattr(i[1], "__name__", i[0]) != i[0], i[0])
        )
        for name, value in ordered:
            if isinstance(value, types.ModuleType):
                continue
            plan.append((name, value, f"flet:{name}"))
        for name, value in sorted(top.items()):
            if isinstance(value, types.ModuleType):
                for attr in self.module_names(value.__name__):
                    item = safe_getattr(value, attr)
                    if item is not _MISSING and not isinstance(item, types.ModuleType):
                        plan.append((f"{name}.{attr}", item, f"{value.__name__}:{attr}"))
        for module in SHORT_KEY_MODULES:
            if module not in self.modules:
                continue
            short = module.partition(".")[2]
            if short == "auth.providers":
                short = "auth"
            for attr in self.module_names(module):
                item = safe_getattr(sys.modules[module], attr)
                if item is not _MISSING and not isinstance(item, types.ModuleType):
                    plan.append((f"{short}.{attr}", item, f"{module}:{attr}"))
        for module in self.modules:
            if module == "flet":
                continue
            short = module.partition(".")[2] if module.startswith("flet.") else module
            for attr in self.module_names(module):
                item = safe_getattr(sys.modules[module], attr)
                if item is not _MISSING and not isinstance(item, types.ModuleType):
                    plan.append((f"{short}.{attr}", item, f"{module}:{attr}"))
        return plan

    def module_names(self, name):
        """Public names that module ``name`` exports or defines itself."""
        module = sys.modules.get(name)
        if module is None:
            return []
        exported = safe_getattr(module, "__all__", None)
        listed = isinstance(exported, (list, tuple))
        out = set(public_names(module)) if listed else set()
        for attr, value in sorted(vars(module).items()):
            if attr.startswith("_") or isinstance(value, types.ModuleType):
                continue
            if isinstance(value, (logging.Logger, typing.TypeVar, _PARAM_SPEC)):
                continue
            if isinstance(value, type) or inspect.isroutine(value):
                if getattr(value, "__module__", None) == name:
                    out.add(attr)
                continue
            if listed or self._borrowed(value):
                continue
            root = type(value).__module__.partition(".")[0]
            if root not in ("builtins", "typing", "types", "re") and not root.startswith("flet"):
                continue
            if self.constant_owner(attr, value) == name:
                out.add(attr)
        return sorted(out)

    @staticmethod
    def _borrowed(value):
        """True for helpers of typing and collections that a module imported."""
        if typing.get_origin(value) is not None and getattr(value, "__args__", None):
            return False
        return any(value is v for v in vars(typing).values()) or any(
            value is v for v in vars(collections.abc).values()
        )

    def constant_owner(self, attr, value):
        """Module that most plausibly defines a shared constant or alias."""
        if not hasattr(self, "_owners"):
            self._owners = {}
            for name in self.modules:
                module = sys.modules.get(name)
                for other, item in list(vars(module).items()) if module else ():
                    if other.startswith("_") or isinstance(item, (type, types.ModuleType)):
                        continue
                    self._owners.setdefault(other, []).append(name)
        holders = []
        for name in self._owners.get(attr, []):
            module = sys.modules[name]
            try:
                same = vars(module)[attr] is value or vars(module)[attr] == value
            except Exception:
                same = False
            if not same:
                continue
            exported = safe_getattr(module, "__all__", None)
            if isinstance(exported, (list, tuple)):
                if attr in exported and name != "flet":
                    return name
                continue
            if name != "flet":
                holders.append(name)

        def rank(name):
            last = name.rpartition(".")[2].replace("_", "")
            return (not attr.lower().startswith(last), last != "types", name.count("."), name)

        return min(holders, key=rank) if holders else None

    def is_short(self, module):
        """True for ``flet`` itself and the packages documented for import."""
        if not hasattr(self, "_short"):
            flet = sys.modules.get("flet")
            self._short = {"flet", *SHORT_KEY_MODULES, *HELD_MODULES}
            for name in public_names(flet) if flet is not None else []:
                value = safe_getattr(flet, name)
                if isinstance(value, types.ModuleType):
                    self._short.add(value.__name__)
        return module in self._short

    # -- extraction ---------------------------------------------------------

    def run(self):
        plan = self.plan()
        chosen, paths = [], {}
        for key, value, path in plan:
            kind = kind_of(value)
            if kind in ("alias", "typevar", "constant", "icons"):
                # Equal aliases may be one cached object: tell them apart by name.
                name = key.rpartition(".")[2]
                if kind in ("alias", "typevar") and name in self.api["names"]:
                    paths.setdefault(name, set()).add(path)
                    continue
                if path.startswith("flet:"):
                    self.api["names"][key] = {}
                known = self.key_of(value) if kind in ("icons",) else None
                if kind == "constant" and not _scalar(value):
                    known = self.key_of(value)
                if known:
                    paths.setdefault(known, set()).add(path)
                    continue
                if kind == "constant" and any(k == key for k, _ in chosen):
                    paths.setdefault(key, set()).add(path)
                    continue
                if not _scalar(value):
                    self.assign(value, key)
                chosen.append((key, value))
                paths.setdefault(key, set()).add(path)
                continue
            known = self.key_of(value)
            if known is None:
                self.assign(value, key)
                chosen.append((key, value))
                known = key
            paths.setdefault(known, set()).add(path)
        self._nested(chosen, paths)

        for key, value in chosen:
            self.describe(key, value, sorted(paths.get(key, ())))
        self.describe_names()
        self.describe_modules()
        self.count()
        if self.errors:
            self.api["import_errors"] = dict(sorted(self.errors.items()))
        for section in ("names", "classes", "functions", "aliases", "constants", "modules"):
            self.api[section] = dict(sorted(self.api[section].items()))
        return self.api

    def _nested(self, chosen, paths):
        """Public classes defined inside public classes."""
        for key, value in list(chosen):
            if not isinstance(value, type) or _subclass(value, enum.Enum):
                continue
            for name, inner in sorted(vars(value).items()):
                if name.startswith("_") or not isinstance(inner, type):
                    continue
                if not inner.__qualname__.startswith(value.__qualname__ + "."):
                    continue
                if self.key_of(inner) is None:
                    self.assign(inner, f"{key}.{name}")
                    chosen.append((f"{key}.{name}", inner))
                    for path in paths.get(key, ()):
                        paths.setdefault(f"{key}.{name}", set()).add(f"{path}.{name}")

    def describe(self, key, value, paths):
        kind = kind_of(value)
        module = getattr(value, "__module__", "") or ""
        if kind in ("alias", "typevar", "constant", "icons"):
            module = paths[0].partition(":")[0] if paths else module
            deeper = [p.partition(":")[0] for p in paths if not p.startswith("flet:")]
            if deeper:
                module = deeper[0]
            if kind == "constant" and not _scalar(value) and type(value).__module__.startswith("flet"):
                module = type(value).__module__
        base = {"kind": kind, "area": area_of(module, kind), "paths": paths}
        if not any(self.is_short(p.partition(":")[0]) for p in paths):
            base["tier"] = "deep"
        try:
            if isinstance(value, type):
                entry = describe_class(value, self.is_public)
                base.update({k: v for k, v in entry.items() if k != "kind"})
                self.api["classes"][key] = base
            elif kind == "function":
                target = value if inspect.isroutine(value) else getattr(value, "__wrapped__", value)
                base["module"] = getattr(inspect.unwrap(value), "__module__", module)
                base["area"] = area_of(base["module"], kind)
                base.update(describe_signature(target))
                self.api["functions"][key] = base
            elif kind == "alias":
                base["type"] = join_union(members_of(value))
                base["module"] = module
                self.api["aliases"][key] = base
            elif kind == "typevar":
                bound = getattr(value, "__bound__", None)
                base["module"] = module
                if bound is not None:
                    base["bound"] = render(bound)
                self.api["aliases"][key] = base
            elif kind == "icons":
                table = icon_table(value)
                self.icon_sets[key] = table
                base["count"] = len(table)
                base["module"] = module
                methods = sorted(
                    n for n in dir(type(value))
                    if not n.startswith("_") and callable(getattr(type(value), n, None))
                )
                base["methods"] = {
                    n: describe_signature(getattr(type(value), n), None, True) for n in methods
                }
                base["supports"] = sorted(
                    n for n in OPERATORS
                    if any(n in vars(k) for k in type(value).__mro__ if k is not object)
                )
                self.api["constants"][key] = base
            else:
                base["module"] = module
                base["type"] = class_label(type(value))
                if is_library_class(type(value)):
                    if not self.is_public(type(value)):
                        entry = describe_class(type(value), self.is_public)
                        for part in ("methods", "properties"):
                            if part in entry:
                                base[part] = entry[part]
                else:
                    base["value"] = describe(value)
                self.api["constants"][key] = base
        except (KeyboardInterrupt, GeneratorExit):
            raise
        except BaseException as exc:
            self.errors[key] = f"{type(exc).__name__}: {exc}"

    def describe_names(self):
        flet = sys.modules.get("flet")
        out = {}
        for name in public_names(flet) if flet else []:
            value = safe_getattr(flet, name)
            if value is _MISSING:
                continue
            kind = kind_of(value)
            if kind == "module":
                out[name] = {"kind": kind, "area": "names", "module": value.__name__}
                continue
            key = name if kind in ("alias", "typevar") else (self.key_of(value) or name)
            entry = self.find(key)
            out[name] = {"kind": kind, "area": entry.get("area", "names") if entry else "names"}
            if key != name:
                out[name]["same_as"] = key
        if flet is not None and safe_getattr(flet, "__version__") is not _MISSING:
            out["__version__"] = {"kind": "constant", "area": "names"}
        self.api["names"] = out

    def find(self, key):
        for section in ("classes", "functions", "aliases", "constants"):
            if key in self.api[section]:
                return self.api[section][key]
        return None

    def describe_modules(self):
        for name in self.modules:
            if name == "flet":
                continue
            module = sys.modules[name]
            out = {}
            for attr in self.module_names(name):
                value = safe_getattr(module, attr)
                if value is _MISSING:
                    continue
                kind = kind_of(value)
                key = self.key_of(value)
                if kind in ("alias", "typevar") and attr in self.api["names"]:
                    key = attr
                out[attr] = f"{kind}:{key}" if key else kind
            if out:
                self.api["modules"][name] = {"area": module_area(name), "names": out}

    def count(self):
        kinds, areas = {}, {}
        for facts in self.api["names"].values():
            kinds[facts["kind"]] = kinds.get(facts["kind"], 0) + 1
        for section in ("classes", "functions", "aliases", "constants"):
            for facts in self.api[section].values():
                areas[facts["area"]] = areas.get(facts["area"], 0) + 1
        fields = sum(len(c.get("fields", ())) for c in self.api["classes"].values())
        members = sum(len(c.get("members", ())) for c in self.api["classes"].values())
        methods = sum(len(c.get("methods", ())) for c in self.api["classes"].values())
        self.api["counts"] = {
            "top_level_by_kind": dict(sorted(kinds.items())),
            "entries_by_area": dict(sorted(areas.items())),
            "classes": len(self.api["classes"]),
            "fields": fields,
            "enum_members": members,
            "own_methods": methods,
            "functions": len(self.api["functions"]),
            "modules": len(self.api["modules"]),
            "icons": {k: len(v) for k, v in sorted(self.icon_sets.items())},
        }


def _scalar(value):
    return value is None or isinstance(value, (bool, int, float, str, bytes)) and not isinstance(
        value, enum.Enum
    )


def _reset_class_index():
    global _class_index_cache
    _class_index_cache = None


# --------------------------------------------------------------------------
# command line
# --------------------------------------------------------------------------


class _Captured(BaseException):
    def __init__(self, parser):
        self.parser = parser


def _entry_points():
    """Callables that start the ``flet`` command, most specific first."""
    found = []
    with contextlib.suppress(Exception):
        from importlib import metadata

        points = metadata.entry_points()
        points = (
            points.select(group="console_scripts")
            if hasattr(points, "select")
            else points.get("console_scripts", [])
        )
        for point in points:
            if point.name == "flet":
                with contextlib.suppress(BaseException):
                    with quiet():
                        found.append(point.load())
    for module, attr in (
        ("flet_cli.cli", "main"),
        ("flet.cli", "main"),
        ("flet.__main__", "main"),
    ):
        loaded, _ = try_import(module)
        main = safe_getattr(loaded, attr, None) if loaded is not None else None
        if callable(main) and main not in found:
            found.append(main)
    return found


def capture_parser():
    """The argparse parser behind the ``flet`` command, or ``None``."""
    original = argparse.ArgumentParser.parse_known_args

    def stop(self, *args, **kwargs):
        raise _Captured(self)

    for main in _entry_points():
        argv = sys.argv
        sys.argv = ["flet", "doctor"]
        argparse.ArgumentParser.parse_known_args = stop
        try:
            with quiet():
                main()
        except _Captured as caught:
            return caught.parser
        except (KeyboardInterrupt, GeneratorExit):
            raise
        except BaseException:
            continue
        finally:
            argparse.ArgumentParser.parse_known_args = original
            sys.argv = argv
    return None


def describe_parser(parser, exclusive=None):
    """Arguments and subcommands of an argparse parser (no help texts)."""
    groups = {}
    for number, group in enumerate(getattr(parser, "_mutually_exclusive_groups", ())):
        for action in getattr(group, "_group_actions", ()):
            groups[id(action)] = number
    arguments, commands = [], {}
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction):
            continue
        if isinstance(action, argparse._SubParsersAction):
            for name, sub in action.choices.items():
                commands[name] = describe_parser(sub)
            continue
        item = {"dest": action.dest}
        if action.option_strings:
            item["options"] = list(action.option_strings)
        else:
            item["positional"] = True
        label = type(action).__name__.strip("_")
        item["action"] = re.sub(r"(?<!^)(?=[A-Z])", "_", label.replace("Action", "")).lower()
        if action.nargs is not None and action.nargs != 0:
            item["nargs"] = action.nargs if isinstance(action.nargs, (int, str)) else str(action.nargs)
        if action.default is not None:
            item["default"] = (
                "<suppress>" if action.default is argparse.SUPPRESS else describe(action.default)
            )
        if action.const is not None and item["action"] not in ("store_true", "store_false"):
            item["const"] = describe(action.const)
        if action.choices is not None:
            with contextlib.suppress(TypeError):
                item["choices"] = [str(c) for c in action.choices]
        if action.metavar is not None:
            item["metavar"] = action.metavar if isinstance(action.metavar, str) else list(action.metavar)
        if action.type is not None:
            item["type"] = getattr(action.type, "__name__", type(action.type).__name__)
        if action.option_strings and action.required:
            item["required"] = True
        if id(action) in groups:
            item["exclusive_group"] = groups[id(action)]
        arguments.append(item)
    arguments.sort(key=lambda a: ("options" in a, a["dest"] if "options" in a else ""))
    entry = {"arguments": arguments}
    if commands:
        entry["commands"] = dict(sorted(commands.items()))
    return entry


def extract_cli():
    parser = capture_parser()
    if parser is None:
        return None
    return {"format": FORMAT, **describe_parser(parser)}


# --------------------------------------------------------------------------
# output
# --------------------------------------------------------------------------

_LINE = functools.partial(json.dumps, ensure_ascii=False, separators=(", ", ": "))
_SECTIONS = {"names", "classes", "functions", "aliases", "constants", "modules", "counts",
             "import_errors", "variables", "arguments", "commands"}
_PARTS = {"fields", "methods", "properties", "attrs", "members", "init", "params", "names",
          "arguments", "commands"}


def dump(value, indent=0, opened=True):
    """JSON with one field, method, parameter, member or argument per line."""
    pad = " " * (indent + 1)
    if isinstance(value, dict) and value and opened:
        rows = []
        for name, item in value.items():
            if indent == 0 and name in _SECTIONS and isinstance(item, dict):
                shown = _dump_section(name, item, indent + 1)
            elif name in _PARTS and isinstance(item, (dict, list)) and item:
                shown = _dump_part(name, item, indent + 1)
            else:
                shown = _LINE(item)
            rows.append(f"{pad}{_LINE(name)}: {shown}")
        return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"
    return _LINE(value)


def _dump_section(section, items, indent):
    """A table of entries: short ones on one line, the others opened up."""
    pad = " " * (indent + 1)
    rows = []
    for name, item in items.items():
        big = isinstance(item, dict) and any(
            k in _PARTS and v for k, v in item.items()
        ) and len(_LINE(item)) > 110
        rows.append(f"{pad}{_LINE(name)}: {dump(item, indent + 1) if big else _LINE(item)}")
    return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}" if rows else "{}"


def _dump_part(part, item, indent):
    if part == "commands":
        return _dump_section(part, item, indent)
    if part == "init":
        return dump(item, indent)
    pad = " " * (indent + 1)
    if isinstance(item, list):
        rows = [f"{pad}{_LINE(i)}" for i in item]
        return "[\n" + ",\n".join(rows) + "\n" + " " * indent + "]"
    rows = [f"{pad}{_LINE(k)}: {_LINE(v)}" for k, v in item.items()]
    return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"


def write_json(path, value):
    with open(path, "w", encoding="utf-8", newline="\n") as handle:
        handle.write(dump(value) + "\n")


def write_table(path, table):
    with open(path, "w", encoding="utf-8", newline="\n") as handle:
        rows = [f" {_LINE(k)}: {v}" for k, v in sorted(table.items())]
        handle.write("{\n" + ",\n".join(rows) + "\n}\n")


def main(argv=None):
    options = argparse.ArgumentParser(description="Describe the installed flet package.")
    options.add_argument("--out", help="directory for the JSON files")
    options.add_argument("--stdout", action="store_true", help="print api.json")
    options.add_argument("--class", dest="class_name", help="print one class and exit")
    args = options.parse_args(argv)

    extractor = Extractor()
    api = extractor.run()
    if args.class_name:
        entry = next(
            (api[s][args.class_name] for s in ("classes", "functions", "aliases", "constants")
             if args.class_name in api[s]), None
        )
        print(dump(entry) if entry else f"no entry named {args.class_name}")
        return 0
    if args.stdout or not args.out:
        print(dump(api))
        return 0
    from pathlib import Path

    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    write_json(out / "api.json", api)
    for key, file_name in (("Icons", "icons.json"), ("CupertinoIcons", "cupertino_icons.json")):
        if key in extractor.icon_sets:
            write_table(out / file_name, extractor.icon_sets[key])
    cli = extract_cli()
    if cli is not None:
        write_json(out / "cli.json", cli)
    counts = api["counts"]
    print(f"flet {api['flet_version']}: {len(api['names'])} names, {counts['classes']} classes, "
          f"{counts['fields']} fields, {counts['functions']} functions, {counts['modules']} modules")
    for name, reason in api.get("import_errors", {}).items():
        print(f"  not read: {name}: {reason}", file=sys.stderr)
    if cli is None:
        print("  not read: the flet command line", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
