"""Compare the installed ``flet`` package with the recorded API facts.

    python parity.py                      table, missing items, summary line
    python parity.py --area material      one area (repeatable)
    python parity.py --most 0             list every missing item
    python parity.py --deep               count deep import paths as well
    python parity.py --json               machine-readable report
    python parity.py --strict             exit 1 when anything is missing

Having more than the recorded API is never penalised, and neither is the way
annotations are spelled.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import inspect
import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import extract_api as x  # noqa: E402

METRICS = ("names", "fields", "defaults", "enums", "methods", "params", "events", "bases", "order")
HEADLINE = ("names", "fields", "defaults", "methods", "enums")
AREAS = (
    "names", "page", "base", "layout", "core", "material", "cupertino", "services", "canvas",
    "values", "types", "enums", "events", "components", "auth", "pubsub", "security", "fastapi",
    "testing", "messaging", "utils", "icons", "cli", "env", "modules",
)
# Areas that are shown but do not count in the summary line by default.
ASIDE = {"icons", "modules"}
# Entries whose recorded value identifies the release rather than the API.
VOLATILE = {"version.flet_version", "version.flutter_version"}


class Report:
    def __init__(self):
        self.totals = {}
        self.problems = []

    def count(self, area, metric, good, text=None):
        cell = self.totals.setdefault(area, {}).setdefault(metric, [0, 0])
        cell[1] += 1
        if good:
            cell[0] += 1
        elif text:
            self.problems.append((area, metric, text))

    def note(self, area, category, text):
        self.problems.append((area, category, text))

    def sum(self, metric, areas):
        good = total = 0
        for area in areas:
            cell = self.totals.get(area, {}).get(metric)
            if cell:
                good, total = good + cell[0], total + cell[1]
        return good, total


def percent(good, total):
    """One decimal, rounded down, so that 100.0 means all of them."""
    if total == 0:
        return "100.0"
    return f"{int(1000 * good / total) / 10:.1f}"


# --------------------------------------------------------------------------
# finding things
# --------------------------------------------------------------------------

_modules = {}


def load(name):
    if name not in _modules:
        _modules[name] = x.try_import(name)
    return _modules[name][0]


def lookup(path):
    """The object at ``module:attr.attr``, or the missing marker."""
    module, _, dotted = path.partition(":")
    value = load(module)
    if value is None:
        return x._MISSING
    for part in dotted.split("."):
        value = x.safe_getattr(value, part)
        if value is x._MISSING:
            return x._MISSING
    return value


def main_path(entry):
    """The path an application would use, out of the recorded ones."""
    paths = entry.get("paths") or []
    top = [p for p in paths if p.startswith("flet:")]
    if top:
        return top[0]
    short = [p for p in paths if p.partition(":")[0] in x.SHORT_KEY_MODULES]
    return min(short or paths, key=lambda p: (len(p), p)) if paths else ""


# --------------------------------------------------------------------------
# comparing values
# --------------------------------------------------------------------------


def loose(text):
    """Default text with numbers and quotes in one spelling."""
    if text is None:
        return None
    text = re.sub(r"(?<![\w.])(-?\d+)\.0+(?![\w.])", r"\1", text)
    text = text.replace('"', "'")
    return re.sub(r"\s+", "", text)


def same_default(want, got):
    return loose(want) == loose(got)


def same_value(want, got):
    if isinstance(want, bool) or isinstance(got, bool):
        return want is got
    if isinstance(want, (int, float)) and isinstance(got, (int, float)):
        return want == got
    return want == got or (want is not None and str(want) == str(got))


def event_name(text):
    return re.split(r"[\[ ]", text or "", maxsplit=1)[0]


def shown_default(item):
    return "required" if "default" not in item else item["default"]


# --------------------------------------------------------------------------
# comparing entries
# --------------------------------------------------------------------------


class Checker:
    def __init__(self, api, options):
        self.api = api
        self.options = options
        self.report = Report()
        self.wire = []
        self.types = []

    # -- helpers ------------------------------------------------------------

    def area(self, entry):
        if entry.get("tier") == "deep":
            return "modules"
        return entry["area"]

    def describe(self, cls):
        try:
            return x.describe_class(cls, lambda base: False)
        except (KeyboardInterrupt, GeneratorExit):
            raise
        except BaseException as exc:
            return {"kind": "broken", "error": f"{type(exc).__name__}: {exc}"}

    @staticmethod
    def constructor(entry):
        """Constructor parameters of a described class by name."""
        if "fields" in entry:
            return {f["name"]: f for f in entry["fields"]}
        found = {}
        for position, param in enumerate((entry.get("init") or {}).get("params") or ()):
            item = dict(param)
            if param["kind"] in ("pos", "posonly"):
                item["pos"] = position
            found[param["name"]] = item
        return found

    @staticmethod
    def positional(entry):
        if "positional" in entry:
            return entry["positional"] or []
        params = (entry.get("init") or {}).get("params") or ()
        return [p["name"] for p in params if p["kind"] in ("pos", "posonly")]

    # -- classes ------------------------------------------------------------

    def check_class(self, key, want):
        area = self.area(want)
        count = self.report.count
        cls = lookup(main_path(want))
        present = isinstance(cls, type)
        if cls is not x._MISSING and not present:
            self.report.note(area, "kind", f"{key}: expected a class, found {type(cls).__name__}")
        count(area, "names", cls is not x._MISSING, f"{key} ({want['kind']})")
        got = self.describe(cls) if present else {"kind": "absent"}
        if got["kind"] == "broken":
            self.report.note(area, "kind", f"{key}: cannot be described: {got['error']}")
        elif present and want["kind"] in ("enum", "control", "service", "event", "exception"):
            if got["kind"] != want["kind"]:
                self.report.note(area, "kind", f"{key}: expected {want['kind']}, found {got['kind']}")

        if want["kind"] == "enum":
            self.check_enum(area, key, want, cls, present)
        self.check_constructor(area, key, want, got, cls, present)
        self.check_members(area, key, want, cls, present)

        for base in want.get("bases", ()):
            if base in ("Enum", "Protocol", "ABC") or not self.known(base):
                continue
            labels = {x.class_label(b) for b in cls.__mro__[1:]} if present else set()
            count(area, "bases", base in labels, f"{key} does not derive from {base}" if present else None)
        if present and want.get("wire_type"):
            mine = x.wire_type(cls, want["kind"])[0]
            if mine != want["wire_type"]:
                self.wire.append(f"{key}: {want['wire_type']!r}, found {mine!r}")

    def known(self, label):
        if not hasattr(self, "_labels"):
            self._labels = {k.rpartition(".")[2] for k in self.api["classes"]} | {
                k for k in self.api["classes"]
            }
            self._labels |= {k.partition(".")[2] for k in self.api["classes"] if "." in k}
            self._labels |= {"dict", "list", "complex", "Exception", "RuntimeError", "str", "IntEnum"}
        return label in self._labels

    def check_enum(self, area, key, want, cls, present):
        for name, value in want.get("members", {}).items():
            member = x.safe_getattr(cls, name) if present else x._MISSING
            if member is x._MISSING:
                self.report.count(area, "enums", False, f"{key}.{name}" if present else None)
                continue
            mine = x.safe_getattr(member, "value", member)
            self.report.count(
                area, "enums", same_value(value, mine),
                f"{key}.{name}: expected {value!r}, found {mine!r}",
            )

    def check_constructor(self, area, key, want, got, cls, present):
        count = self.report.count
        wanted, mine = self.constructor(want), self.constructor(got)
        instance = x._MISSING
        for name, item in wanted.items():
            if item.get("kind") in ("var", "varkw"):
                continue
            have = mine.get(name)
            if have is None and item.get("init") is False and present:
                have = {"init": False} if self.has_attribute(cls, name) else None
            good = have is not None and (item.get("init") is False or have.get("init") is not False)
            count(area, "fields", good, f"{key}({name})" if present else None)
            if item.get("init") is False:
                continue
            equal = good and ("default" in item) == ("default" in have) and same_default(
                item.get("default"), have.get("default")
            )
            if good and not equal and "default" in item and "default" in have:
                if instance is x._MISSING:
                    instance = x.make_instance(cls)
                value = x.safe_getattr(instance, name) if instance is not None else x._MISSING
                equal = value is not x._MISSING and same_default(item["default"], x.describe(value))
            count(
                area, "defaults", equal,
                f"{key}({name}): expected {shown_default(item)}, found {shown_default(have)}"
                if good else None,
            )
            if "event" in item:
                mine_event = event_name(have.get("event", "")) if good else ""
                count(
                    area, "events", good and mine_event == event_name(item["event"]),
                    f"{key}({name}): expected {event_name(item['event'])}, found "
                    f"{mine_event or 'no event type'}" if good else None,
                )
            if good and item.get("type") and have.get("type"):
                if not self.type_fits(item["type"], have["type"]):
                    self.types.append(f"{key}({name}): {item['type']}, found {have['type']}")
        order = self.positional(want)
        if order:
            found = self.positional(got)[: len(order)]
            text = None
            if present and found != order:
                at = next(
                    (i for i, n in enumerate(order) if i >= len(found) or found[i] != n), 0
                )
                text = (f"{key}: positional argument {at + 1} should be {order[at]}, found "
                        f"{found[at] if at < len(found) else 'none'}")
            count(area, "order", present and found == order, text)

    def type_fits(self, want, got):
        def leaves(text, table):
            out, todo, seen = set(), [text], set()
            while todo:
                for word in re.findall(r"[A-Za-z_]\w*", todo.pop()):
                    if word in table and word not in seen:
                        seen.add(word)
                        todo.append(table[word])
                    elif word not in table:
                        out.add(word)
            return out

        recorded = {k: v["type"] for k, v in self.api["aliases"].items() if "type" in v}
        wanted = leaves(want, recorded) - {"Any", "None", "Optional", "Union"}
        mine = leaves(got, {**recorded, **x.ALIASES.table})
        return "Any" in mine or wanted <= mine

    # -- members ------------------------------------------------------------

    @staticmethod
    def has_attribute(cls, name):
        with contextlib.suppress(Exception):
            inspect.getattr_static(cls, name)
            return True
        if any(name in x.own_annotations(k) for k in cls.__mro__):
            return True
        instance = x.make_instance(cls)
        return instance is not None and x.safe_getattr(instance, name) is not x._MISSING

    def check_members(self, area, key, want, cls, present):
        count = self.report.count
        for name, facts in want.get("methods", {}).items():
            sort, mine = x.describe_member(cls, name) if present else (None, None)
            if present and sort is None and self.has_attribute(cls, name):
                sort, mine = "attribute", {}
            good = sort in ("method", "attribute")
            count(area, "methods", good, f"{key}.{name}()" if present else None)
            self.check_params(area, f"{key}.{name}", facts, mine if sort == "method" else None, good)
        for name, facts in want.get("properties", {}).items():
            good = present and self.has_attribute(cls, name)
            text = f"{key}.{name}" if present else None
            if good and facts.get("settable"):
                raw = inspect.getattr_static(cls, name, None)
                if isinstance(raw, property) and raw.fset is None:
                    good, text = False, f"{key}.{name} cannot be set"
            count(area, "methods", good, text)
        for name, value in want.get("attrs", {}).items():
            mine = x.safe_getattr(cls, name) if present else x._MISSING
            good = mine is not x._MISSING and same_default(value, x.describe(mine))
            count(
                area, "methods", good,
                (f"{key}.{name}" + ("" if mine is x._MISSING
                                    else f": expected {value}, found {x.describe(mine)}"))
                if present else None,
            )
        for name in want.get("instance_attrs", ()):
            if name in self.constructor(want) and name in want.get("properties", {}):
                continue
            good = present and self.has_attribute(cls, name)
            count(area, "methods", good, f"{key}().{name}" if present else None)

    def check_params(self, area, label, want, got, present, skip_position=0):
        """Parameters by name, position and default; also sync versus async."""
        wanted = want.get("params")
        if wanted is None:
            return
        count = self.report.count
        mine = (got or {}).get("params")
        if got is not None and want.get("async", False) != got.get("async", False) and present:
            colour = "async" if want.get("async") else "sync"
            count(area, "params", False, f"{label} should be {colour}")
        else:
            count(area, "params", present)
        for position, item in enumerate(wanted):
            if item["kind"] in ("var", "varkw"):
                want_kind = item["kind"]
                good = present and (mine is None or any(p["kind"] == want_kind for p in mine))
                text = f"{label}({'*' if want_kind == 'var' else '**'}{item['name']})"
                count(area, "params", good, text if present else None)
                continue
            if not present or mine is None:
                count(area, "params", present)
                continue
            at = next((i for i, p in enumerate(mine) if p["name"] == item["name"]), None)
            if at is None:
                swallowed = any(p["kind"] == "varkw" for p in mine) and item["kind"] == "kw"
                count(area, "params", swallowed, f"{label}({item['name']})")
                continue
            have, text = mine[at], None
            if item["kind"] in ("pos", "posonly") and (
                at != position or have["kind"] not in ("pos", "posonly")
            ):
                text = f"{label}({item['name']}): should be positional argument {position + 1}"
            elif item["kind"] == "kw" and have["kind"] == "posonly":
                text = f"{label}({item['name']}): should be accepted by keyword"
            elif "default" in item and "default" not in have:
                text = f"{label}({item['name']}): should be optional, default {item['default']}"
            elif "default" in item and not same_default(item["default"], have["default"]):
                if not item["default"].startswith("<"):
                    text = (f"{label}({item['name']}): expected default {item['default']}, "
                            f"found {have['default']}")
            count(area, "params", text is None, text)

    # -- the other sections -------------------------------------------------

    def check_function(self, key, want):
        area = self.area(want)
        value = lookup(main_path(want))
        present = value is not x._MISSING and callable(value)
        self.report.count(area, "names", present, f"{key}()")
        got = None
        if present:
            target = value
            if not inspect.isroutine(value) and not isinstance(value, type):
                target = getattr(value, "__wrapped__", value)
            got = x.describe_signature(target)
        self.check_params(area, key, want, got, present)

    def check_alias(self, key, want):
        value = lookup(main_path(want))
        self.report.count(self.area(want), "names", value is not x._MISSING, f"{key} ({want['kind']})")

    def check_constant(self, key, want):
        area = self.area(want)
        value = lookup(main_path(want))
        present = value is not x._MISSING
        if want["kind"] == "icons":
            self.report.count("enums", "names", present, f"{key} (icon set)")
            self.check_icons(key, value, present)
        else:
            text = f"{key} ({want.get('type', 'constant')})"
            if present and "value" in want and key not in VOLATILE:
                present = same_default(want["value"], x.describe(value))
                text = f"{key}: expected {want['value']}, found {x.describe(value)}"
            self.report.count(area, "names", present, text)
        self.check_members(
            "enums" if want["kind"] == "icons" else area, key,
            {k: want[k] for k in ("methods", "properties") if k in want},
            value if isinstance(value, type) else type(value),
            value is not x._MISSING,
        )

    def check_icons(self, key, value, present):
        files = {"Icons": "icons.json", "CupertinoIcons": "cupertino_icons.json"}
        path = HERE / files.get(key, "")
        if not path.is_file():
            return
        wanted = json.loads(path.read_text(encoding="utf-8"))
        for name, number in wanted.items():
            member = x.safe_getattr(value, name) if present else x._MISSING
            mine = x.safe_getattr(member, "value", member) if member is not x._MISSING else None
            self.report.count("icons", "names", member is not x._MISSING,
                              f"{key}.{name}" if present else None)
            self.report.count(
                "icons", "enums", isinstance(mine, int) and int(mine) == number,
                f"{key}.{name}: expected {number}, found {mine}"
                if member is not x._MISSING else None,
            )

    def check_names(self):
        """Top-level names that have no entry of their own."""
        flet = load("flet")
        for name, want in self.api["names"].items():
            if want["kind"] != "module" and "same_as" not in want and name != "__version__":
                continue
            value = x.safe_getattr(flet, name) if flet is not None else x._MISSING
            self.report.count("names", "names", value is not x._MISSING, f"flet.{name} ({want['kind']})")

    def check_modules(self):
        """Import paths: the documented packages, then the deep modules."""
        counted = {
            main_path(e)
            for section in ("classes", "functions", "aliases", "constants")
            for e in self.api[section].values()
        }
        shorts = set(x.SHORT_KEY_MODULES) | {
            n["module"] for n in self.api["names"].values() if n["kind"] == "module"
        }
        for module, want in self.api["modules"].items():
            area = "modules"
            if module in shorts:
                area = want["area"] if want["area"] in AREAS else "names"
                if area == "modules":
                    area = {"flet.utils": "utils", "flet.version": "utils",
                            "flet.data_channel": "messaging", "flet.app": "page"}.get(module, "names")
            present = load(module) is not None
            if not present:
                reason = _modules[module][1] or ""
                self.report.note(area, "names", f"import {module} ({reason[:60]})")
            for name in want["names"]:
                if f"{module}:{name}" in counted:
                    continue
                good = present and lookup(f"{module}:{name}") is not x._MISSING
                self.report.count(area, "names", good, f"{module}.{name}" if present else None)

    def check_cli(self):
        path = HERE / "cli.json"
        if not path.is_file():
            return
        wanted = json.loads(path.read_text(encoding="utf-8"))
        found = x.extract_cli()
        if found is None:
            self.report.note("cli", "names", "the flet command line (no argparse parser found)")
        self.check_command("flet", wanted, found)

    def check_command(self, label, want, got):
        count = self.report.count
        present = got is not None
        count("cli", "names", present, label)
        mine = (got or {}).get("arguments", [])
        places = [a for a in mine if a.get("positional")]
        position = 0
        for item in want.get("arguments", ()):
            if item.get("positional"):
                have = places[position] if position < len(places) else None
                position += 1
                count("cli", "fields", have is not None, f"{label} <{item['dest']}>" if present else None)
                title = f"{label} <{item['dest']}>"
            else:
                have = None
                for option in item["options"]:
                    owner = next((a for a in mine if option in a.get("options", ())), None)
                    have = have or owner
                    count("cli", "fields", owner is not None, f"{label} {option}" if present else None)
                title = f"{label} {item['options'][-1]}"
            if have is None:
                count("cli", "defaults", False)
                for _ in range(1 + ("choices" in item)):
                    count("cli", "params", False)
                continue
            flags = ("store_true", "store_false", "count", "boolean_optional")
            mine_default, want_default = have.get("default"), item.get("default")
            if item["action"] in flags:
                falsy = {None, "False", "0"}
                equal = mine_default == want_default or {mine_default, want_default} <= falsy
            else:
                equal = same_default(want_default, mine_default)
            count("cli", "defaults", equal,
                  f"{title}: expected default {want_default}, found {mine_default}")
            if "choices" in item:
                lacking = [c for c in item["choices"] if c not in have.get("choices", item["choices"])]
                count("cli", "params", not lacking, f"{title}: choices lack {', '.join(lacking)}")
            takes = item["action"] not in flags
            count("cli", "params", takes == (have["action"] not in flags),
                  f"{title}: should {'take a value' if takes else 'be a flag'}")
        for name, sub in want.get("commands", {}).items():
            self.check_command(f"{label} {name}", sub, ((got or {}).get("commands") or {}).get(name))

    def check_env(self):
        path = HERE / "env.json"
        if not path.is_file():
            return
        wanted = json.loads(path.read_text(encoding="utf-8"))
        mentioned = set()
        for root in sorted(x.find_library_roots() | {"flet", "flet_web", "flet_cli"}):
            module = load(root)
            for folder in x.safe_getattr(module, "__path__", []) or [] if module else []:
                for file in sorted(Path(folder).rglob("*.py")):
                    with contextlib.suppress(OSError):
                        text = file.read_text(encoding="utf-8", errors="replace")
                        mentioned.update(re.findall(r"\bFLET_[A-Z0-9_]+\b", text))
        for item in wanted["variables"]:
            if item["web"]:
                self.report.count("env", "names", item["name"] in mentioned, item["name"])

    # -- all of it ----------------------------------------------------------

    def run(self):
        for key, want in self.api["classes"].items():
            self.check_class(key, want)
        for key, want in self.api["functions"].items():
            self.check_function(key, want)
        for key, want in self.api["aliases"].items():
            self.check_alias(key, want)
        for key, want in self.api["constants"].items():
            self.check_constant(key, want)
        self.check_names()
        self.check_modules()
        self.check_cli()
        self.check_env()
        return self.report


# --------------------------------------------------------------------------
# output
# --------------------------------------------------------------------------


def cell(pair):
    if not pair or not pair[1]:
        return "-"
    return f"{pair[0]}/{pair[1]}"


def table(report, areas):
    rows = [["area", *METRICS]]
    for area in areas:
        if area in report.totals:
            mark = " *" if area in ASIDE else ""
            rows.append([area + mark] + [cell(report.totals[area].get(m)) for m in METRICS])
    totals = [a for a in areas if a not in ASIDE]
    rows.append(["total"] + [cell(report.sum(m, totals)) for m in METRICS])
    widths = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
    lines = []
    for number, row in enumerate(rows):
        lines.append("  ".join(
            text.ljust(w) if i == 0 else text.rjust(w) for i, (text, w) in enumerate(zip(row, widths))
        ))
        if number == 0 or number == len(rows) - 2:
            lines.append("  ".join("-" * w for w in widths))
    return lines


def headline(report, areas):
    parts = [f"{m} {percent(*report.sum(m, areas))}%" for m in HEADLINE]
    return "API parity: " + " ".join(parts)


def main(argv=None):
    parser = argparse.ArgumentParser(description="Compare the installed flet with api.json.")
    parser.add_argument("--area", action="append", choices=AREAS, help="only this area (repeatable)")
    parser.add_argument("--skip", action="append", choices=AREAS, default=[], help="leave this area out")
    parser.add_argument("--most", type=int, default=15, help="missing items listed per area, 0 for all")
    parser.add_argument("--deep", action="store_true", help="count deep import paths in the summary")
    parser.add_argument("--types", action="store_true", help="also list differing field types")
    parser.add_argument("--wire", action="store_true", help="also list differing client type names")
    parser.add_argument("--json", action="store_true", help="print a JSON report")
    parser.add_argument("--strict", action="store_true", help="exit 1 when anything is missing")
    parser.add_argument("--api", default=str(HERE / "api.json"), help="facts to compare with")
    options = parser.parse_args(argv)

    api = json.loads(Path(options.api).read_text(encoding="utf-8"))
    x.install_stubs()
    flet = load("flet")
    x.walk_modules()
    x._reset_class_index()
    with contextlib.suppress(Exception):
        x.ALIASES.load()
    x.find_library_roots()
    if options.deep:
        ASIDE.discard("modules")

    checker = Checker(api, options)
    report = checker.run()
    areas = [a for a in AREAS if a not in options.skip and (not options.area or a in options.area)]
    counting = [a for a in areas if a not in ASIDE] or areas
    problems = [p for p in report.problems if p[0] in areas]
    failing = [p for p in problems if p[0] in counting or p[0] == "icons"]
    incomplete = any(
        report.sum(m, [a])[0] < report.sum(m, [a])[1]
        for m in METRICS for a in areas if a in counting or a == "icons"
    )
    version = str(x.safe_getattr(flet, "__version__", "") or "") if flet is not None else None

    if options.json:
        payload = {
            "recorded": api.get("flet_version"),
            "installed": version,
            "areas": {
                a: {m: list(c) for m, c in report.totals.get(a, {}).items()} for a in areas
                if a in report.totals
            },
            "total": {m: list(report.sum(m, counting)) for m in METRICS},
            "problems": [{"area": a, "category": c, "item": t} for a, c, t in problems],
            "headline": headline(report, counting),
        }
        if options.types:
            payload["types"] = checker.types
        if options.wire:
            payload["wire"] = checker.wire
        print(json.dumps(payload, indent=1))
    else:
        if flet is None:
            print(f"flet cannot be imported: {_modules['flet'][1]}")
        print(f"installed flet {version or '?'}, recorded flet {api.get('flet_version')}")
        print()
        print("\n".join(table(report, areas)))
        if any(a in ASIDE for a in areas):
            print("* not in the total")
        for area in areas:
            mine = [p for p in problems if p[0] == area]
            if not mine:
                continue
            print(f"\n{area}: {len(mine)} missing or different")
            limit = options.most if options.most > 0 else len(mine)
            for _, category, text in mine[:limit]:
                print(f"  {category:<9}{text}")
            if len(mine) > limit:
                print(f"  ... {len(mine) - limit} more (--area {area} --most 0)")
        for title, chosen, items in (("field types", options.types, checker.types),
                                     ("client type names", options.wire, checker.wire)):
            if chosen:
                print(f"\n{title}: {len(items)} different (not counted)")
                limit = options.most if options.most > 0 else len(items)
                for text in items[:limit]:
                    print(f"  {text}")
        print()
        print(headline(report, counting))
    return 1 if options.strict and (failing or incomplete) else 0


if __name__ == "__main__":
    sys.exit(main())
