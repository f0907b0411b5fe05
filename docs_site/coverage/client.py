"""What the client's source says of the names it reads, told from its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "client" / "src"

_IMPORT = re.compile(r'(?:\bfrom|\bimport\()\s*"(\.[^"]+)"')
_QUOTED = re.compile(r'"([a-z]\w*)"')
# node.get("x"), props.node.fire("x"), bool(node, "x"), but not headers.get("x")
_ACCESS = re.compile(
    r"(?:\bnode\??\.(?:get|peek|raw|fire|listens)\(|\b(?:bool|str|num|map|list|child|children|textOrControl)\("
    r'\s*(?:props\.|this\.)?node,)\s*"(\w+)"'
)
# export function Card(props: { node: ControlNode<"Card">, export const Card =, as `client/scripts/found.ts` finds them
_SHOWN = re.compile(
    r'^export (?:function (?=(\w+)\(props: \{\s*node: ControlNode<[^>]*"\1")|const )(\w+)', re.MULTILINE
)
_ENTRY = re.compile(r"^  (\w+): (\w+\(.*?\)),$(?=\n(?:  \w|\};|  //|  \[))", re.MULTILINE | re.DOTALL)
# componentTheme("card_theme"), themed.part("card_theme"), and what is then read of it
_THEME = re.compile(r'\b(?:componentTheme|themed\.part)\(\s*"(\w+)"')
_THEMED = re.compile(r'\b(?:theme|setting)\(\s*"(\w+)"')
# useMethods(node, {...}), node.offer({...}), and what such an object is made by elsewhere: (...): Methods<"Page"> {
_OFFERING = re.compile(r"\buseMethods\((?=\w)|\boffer\((?=[\s{O])|\): (?:\w+<)*Methods\b[^{]*(?=\{)")
_OFFERED = re.compile(r"(?<![\w.])(?:async\s+)?(\w+)\s*(?=[:(,}])")
# node.fire("x"), site.fire(this.name("x"))
_FIRING = re.compile(r"\bfire\(")
# `bar_${name}`: all names that fit
_HOLE = re.compile(r"\$\{(?:[^{}`]|`(?:[^`{}$]|\$\{[^{}`]*\})*`)*\}")
_COMPOSED = re.compile(rf"`(\w*(?:{_HOLE.pattern}\w*)+)`")
# keys of tables such as DECORATION
_TABLE = re.compile(r"\bconst [A-Z][A-Z_]+\b[^=\n]*= (?:new \w+\()?\{(.*?)\n\}", re.DOTALL)
# what the client tells the server: node.update({ value, index: 1 })
_TOLD = re.compile(r"\bupdate\(\{(.*?)\}\)", re.DOTALL)
_IN_TABLE = re.compile(r"(\w+):")
_KEY = re.compile(r"^\s+(\w+):", re.MULTILINE)


@dataclass(frozen=True)
class Text:
    """One file's text, without comments, and what is found in it."""

    quoted: frozenset[str]
    words: frozenset[str]
    dotted: frozenset[str]
    composed: tuple[re.Pattern[str], ...]
    accessed: frozenset[str]
    themes: frozenset[str]
    themed: frozenset[str]
    offered: frozenset[str]
    fired: frozenset[str]
    """What is fired by name; `firing` says that it is also done by names that come from elsewhere."""
    firing: bool
    imports: frozenset[Path]

    def names(self, name: str) -> bool:
        """Whether the text has a name as a literal, or composes one like it."""
        return name in self.quoted or any(one.fullmatch(name) for one in self.composed)


@cache
def text_of(file: Path) -> Text:
    """Read one file."""
    text = re.sub(r"/\*.*?\*/|^\s*//.*?$", "", file.read_text(), flags=re.DOTALL | re.MULTILINE)
    imports = {found for path in _IMPORT.findall(text) if (found := _file(file.parent / path))}
    fired = [_first_argument(text, found.end()) for found in _FIRING.finditer(text)]
    return Text(
        frozenset(
            [name for literal in _QUOTED.findall(text) for name in (literal, literal.removeprefix("on_"))]
            + [name for body in _TOLD.findall(text) for name in re.findall(r"\w+", body)]
            + [key for body in _TABLE.findall(text) for key in _KEY.findall(body)]
        ),
        frozenset(re.findall(r"\w+", text)),
        frozenset(re.findall(r"\.(\w+)\b(?!\()", text)),
        tuple(re.compile(_HOLE.sub(r"[a-z_]*", one)) for one in _composed(text)),
        frozenset(name.removeprefix("on_") for name in _ACCESS.findall(text)),
        frozenset(_THEME.findall(text)),
        frozenset(_THEMED.findall(text)),
        frozenset(name for found in _OFFERING.finditer(text) for name in _offered(text, found)),
        frozenset(name for one in fired for name in _QUOTED.findall(one)),
        any(re.search(r"`|^\s*\w+$|^\s*\w+(?:\.\w+)*\(|\bas\b|\?\?", one) for one in fired),
        frozenset(imports),
    )


def _first_argument(text: str, start: int) -> str:
    """Return the text of a call's first argument, which begins at `start`."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] in "([{") - (text[at] in ")]}")
        if depth < 0 or (depth == 0 and text[at] == ","):
            return text[start:at]
    return text[start:]


def _offered(text: str, offering: re.Match[str]) -> list[str]:
    """Return the names of the methods in the object that a call hands over, or that a function returns."""
    start = text.find("return", offering.end()) if offering[0].startswith(")") else offering.end()
    begin = text.find("{", start)
    if "Object.fromEntries(" in text[start:begin]:
        return [key for body in _TABLE.findall(text) for key in _IN_TABLE.findall(body)]
    depth = 0
    own = ""
    for letter in text[begin:]:
        depth += letter in "([{"
        own += letter if depth == 1 else " " if depth == 2 and letter in "([{" else ""
        own += "(" if depth == 2 and letter == "(" else ""
        depth -= letter in ")]}"
        if depth == 0:
            break
    return _OFFERED.findall(own)


@cache
def components() -> dict[str, frozenset[Path]]:
    """Type name on the wire -> the files of its components and services."""
    homes = {
        name: file
        for room, ending in (("controls", "tsx"), ("services", "ts"))
        for file in (SOURCE / room).rglob(f"*.{ending}")
        for _, name in _SHOWN.findall(file.read_text())
    }
    found = {name: frozenset([file.resolve()]) for name, file in homes.items()}
    # what is out of the ordinary: another look on Apple's systems, another component
    text = (SOURCE / "controls" / "index.ts").read_text()
    for entry in _ENTRY.finditer(text):
        files = {_needed(SOURCE / "controls" / path) for path in re.findall(r'import\("([^"]+)"\)', entry[2])}
        files |= {homes[word].resolve() for word in re.findall(r"\w+", entry[2]) if word in homes}
        found[entry[1]] = frozenset(files)
    return found


@cache
def reach(starts: frozenset[Path]) -> frozenset[Path]:
    """Return files and all that they import, as far as it has to do with the control: no theme, no value formats."""
    seen: set[Path] = set()
    waiting = list(starts)
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        waiting += [one for one in text_of(file).imports if _is_of_controls(one)]
    return frozenset(seen)


def files_in(*places: str) -> frozenset[Path]:
    """Return the source files in folders, or the files themselves, named from `client/src`."""
    found: set[Path] = set()
    for place in places:
        path = SOURCE / place
        found |= (
            {path} if path.is_file() else {one for one in path.rglob("*.ts*") if ".test." not in one.name}
        )
    return frozenset(found)


def _is_of_controls(file: Path) -> bool:
    room = file.relative_to(SOURCE).parts[0]
    if file.name in ("nested.ts", "context.ts"):
        return True
    return room in ("controls", "services", "dom", "browser") and file.name != "index.ts"


def _composed(text: str) -> list[str]:
    # a single hole with a word that says little fits everything, and what has no `_` is a class of a style sheet
    found = {one.removeprefix("on_") for one in _COMPOSED.findall(text)}
    said = {one: _HOLE.sub("", one) for one in found}
    return sorted(one for one, words in said.items() if len(words.strip("_")) > 2 and "_" in words)


def _needed(path: Path) -> Path:
    file = _file(path)
    if file is None:
        raise FileNotFoundError(f"{path} is imported by the client, and there is no such file")
    return file


def _file(path: Path) -> Path | None:
    for file in (path.with_name(f"{path.name}.ts"), path.with_name(f"{path.name}.tsx"), path / "index.ts"):
        if file.is_file():
            return file.resolve()
    return None
