"""Writes `flet/exports.py` and `flet/__init__.pyi`: the public names, from what the modules of `flet/controls` define.

Only the sources are read. What a module there defines at its top is public: its classes, and its names for types.
Tables below say what of that is not, and which names come from elsewhere.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCES = Path(__file__).parents[1] / "src"
CATALOGUE = SOURCES / "flet" / "controls"
WIDTH = 110

NOT_PUBLIC = {
    "base.focusable": {"Focusable"},
    "effects.matrix4": {"Matrix4Call"},
    "gestures.drag_target": {"DraggedEvent"},
    "gestures.keyboard_listener": {"KeyEvent"},
    "icons.cupertino_icons": {"CupertinoIcon"},
    "icons.icon_set": {"IconSet"},
    "icons.material_icons": {"MaterialIcon"},
    "inputs.dropdown": {"Option"},
    "inputs.dropdownm2": {"Option"},
    "layout.alignment": {"AlignmentProperty"},
    "navigation.drawer_host": {"DrawerHost"},
    "page.page_browser": {"PageBrowser"},
    "page.page_content": {"PageContent"},
    "page.page_events": {"ConnectEvent"},
    "page.page_hosts": {"Dialogs", "Overlay"},
    "page.page_session": {"PageSession"},
    "page.page_sign_in": {"PageSignIn"},
    "page.query_string": {"UrlComponents"},
    "page.service_registry": {"ServiceRegistry"},
    "services.semantics_service": {"AccessibilityFeatures"},
    "services.shared_preferences": {"SharedPreferencesValueType"},
    "theme.named_colors": {"NamedColors"},
    "upstream_paths": {"UpstreamPaths"},
}
"""Module below `flet.controls` -> what it shares with other modules only."""

PACKAGES = ("canvas",)
"""Rooms whose names are those of a package of their own, as `ft.canvas.Circle`."""

MODULES = {
    "alignment": "flet.controls.layout.alignment",
    "border": "flet.controls.layout.border",
    "border_radius": "flet.controls.layout.border_radius",
    "canvas": "flet.canvas",
    "cupertino_colors": "flet.controls.theme.cupertino_colors",
    "cupertino_icons": "flet.controls.icons.cupertino_icons",
    "dropdown": "flet.controls.inputs.dropdown",
    "dropdownm2": "flet.controls.inputs.dropdownm2",
    "icons": "flet.controls.icons",
    "margin": "flet.controls.layout.margin",
    "padding": "flet.controls.layout.padding",
}
"""Public names that are modules."""

ELSEWHERE = {
    "flet.app": "AppCallable run run_async",
    "flet.components.component": "Component component memo unwrap_component",
    "flet.components.error_boundary": "ErrorBoundary",
    "flet.components.hooks": "ContextProvider create_context on_mounted on_unmounted on_updated use_callback "
    "use_context use_dialog use_effect use_memo use_ref use_state",
    "flet.components.observable": "Observable observable",
    "flet.components.router": "LocationInfo Route Router is_route_active use_route_error use_route_loader_data "
    "use_route_location use_route_outlet use_route_params use_view_path",
    "flet.controls.canvas.painting": "Paint PaintGradient PaintLinearGradient PaintRadialGradient PaintSweepGradient "
    "PaintingStyle StrokeCap StrokeJoin",
    "flet.data_channel": "DataChannel DataChannelOpenEvent",
    "flet.engine.declare.control": "BaseControl control",
    "flet.engine.declare.events": "ControlEvent ControlEventHandler Event EventControlType EventHandler",
    "flet.engine.declare.ref": "Ref",
    "flet.engine.declare.value": "Value value",
    "flet.engine.session.context": "Context context",
    "flet.pubsub": "PubSubClient PubSubHub",
}
"""Module that is not of the catalogue, or in a package of its own -> its names of `flet` itself."""


def public_names(catalogue: Path = CATALOGUE) -> dict[str, str]:
    """Return each public name with its module.

    Raises:
        SystemExit: two modules define the same name.
    """
    found = dict(MODULES)
    for name, module in [*_defined(catalogue), *_elsewhere()]:
        if name in found:
            raise SystemExit(
                f"{name} is defined by {found[name]} and by {module}: NOT_PUBLIC in {__file__} says which is meant."
            )
        found[name] = module
    return dict(sorted(found.items()))


def _defined(catalogue: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(catalogue.rglob("*.py")):
        inner = (
            ".".join(path.relative_to(catalogue).with_suffix("").parts).removesuffix("__init__").rstrip(".")
        )
        if inner.partition(".")[0] in PACKAGES:
            continue
        module = f"flet.controls.{inner}".rstrip(".")
        for name in _types(ast.parse(path.read_text(encoding="utf-8"))):
            if name not in NOT_PUBLIC.get(inner, ()):
                yield name, module


def _elsewhere() -> Iterator[tuple[str, str]]:
    for module, names in ELSEWHERE.items():
        for name in names.split():
            yield name, module


def _types(tree: ast.Module) -> Iterator[str]:
    """Names that are written like those of types, but for type variables."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign | ast.AnnAssign) and not _is_type_variable(node.value):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [target.id for target in targets if isinstance(target, ast.Name)]
        else:
            continue
        yield from (name for name in names if name[0].isupper() and not name.isupper())


def _is_type_variable(value: ast.expr | None) -> bool:
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Name)
        and value.func.id in ("TypeVar", "ParamSpec")
    )


def exports(names: dict[str, str]) -> str:
    """Return the text of `exports.py`."""
    lines = [
        '"""Where every public name lives. `flet` loads a name when it is first used.',
        "",
        "Made by `make client`, by `scripts/public_names.py`.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "EXPORTS: dict[str, str] = {",
        *(f'    "{name}": "{module}",' for name, module in names.items()),
        "}",
        "",
    ]
    return "\n".join(lines)


def stub(names: dict[str, str]) -> str:
    """Return the text of `__init__.pyi`."""
    lines = [
        '"""The public names, for editors and type checkers; `flet.exports` is the same list for Python."""',
        "",
        *(_import(*entry) for entry in sorted(names.items(), key=_place)),
        "",
        "__version__: str",
        "",
    ]
    return "\n".join(lines)


def _place(entry: tuple[str, str]) -> tuple[str, bool, str]:
    """Where Ruff has an import: types before functions."""
    name, module = _from(*entry)
    return module, name[0].islower(), name.lower()


def _from(name: str, module: str) -> tuple[str, str]:
    return name, module.rpartition(".")[0] if name in MODULES else module


def _import(name: str, module: str) -> str:
    name, home = _from(name, module)
    line = f"from {home} import {name} as {name}"
    return line if len(line) <= WIDTH else f"from {home} import (\n    {name} as {name},\n)"


def write_public_names() -> None:
    """Write both files, where they say anything else."""
    names = public_names()
    for path, text in (
        (SOURCES / "flet/exports.py", exports(names)),
        (SOURCES / "flet/__init__.pyi", stub(names)),
    ):
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_public_names()
