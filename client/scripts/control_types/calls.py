"""What the methods of a control are called with and answer, from the Python functions that call them in the browser."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from declarations import Declarations, Function, Key, name_of
from wire_types import ANYTHING, WireTypes, union

CALL = "_invoke_method"


@dataclass
class Call:
    """A method that is called in the browser."""

    arguments: dict[str, str]
    """Name, with `?` where it may be left out -> type."""
    result: str


def calls(key: Key, declared: Declarations, types: WireTypes) -> dict[str, Call]:
    """Return the methods that are called by a class, its bases, and functions given one of it."""
    found: dict[str, Call] = {}
    functions = declared.functions(key)
    hands_on = {function.name: (module, function) for module, function in functions if _hands_on(function)}
    for module, function in functions:
        for call in ast.walk(function):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            by, named = name_of(call.func), call.args[0]
            if (
                not isinstance(named, ast.Constant)
                or not isinstance(named.value, str)
                or named.value in found
            ):
                continue
            if by == CALL:
                arguments = _arguments(call, function, module, types)
            elif by in hands_on:
                where, through = hands_on[by]
                inner = next(
                    one
                    for one in ast.walk(through)
                    if isinstance(one, ast.Call) and name_of(one.func) == CALL
                )
                arguments = _arguments(inner, through, where, types) | _keywords(
                    call, function, module, types
                )
            else:
                continue
            found[named.value] = Call(arguments, _result(call, function, module, types))
    return dict(sorted(found.items()))


def _hands_on(function: Function) -> bool:
    """Whether a function calls the method that its first parameter names."""
    names = {argument.arg for argument in function.args.args[1:2]}
    return any(
        isinstance(call, ast.Call)
        and name_of(call.func) == CALL
        and any(name_of(argument) in names for argument in call.args[:1])
        for call in ast.walk(function)
    )


def _arguments(call: ast.Call, function: Function, module: str, types: WireTypes) -> dict[str, str]:
    """Return the names and types in the map that `call` hands over."""
    if len(call.args) < 2:
        return {}
    given = call.args[1]
    if isinstance(given, ast.Dict):
        return _in_map(given, function, module, types)
    found: dict[str, str] = {}
    for statement in ast.walk(function):
        if isinstance(statement, ast.Assign | ast.AugAssign) and isinstance(statement.value, ast.Dict):
            # what is there in some calls only, and what another value may take the place of
            sometimes = isinstance(statement, ast.AugAssign)
            for name, kind in _in_map(statement.value, function, module, types).items():
                found[name if name in found or not sometimes else f"{name}?"] = (
                    ANYTHING if sometimes else kind
                )
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Subscript):
            found[f"{ast.literal_eval(statement.targets[0].slice)}?"] = ANYTHING
    return found


def _in_map(given: ast.Dict, function: Function, module: str, types: WireTypes) -> dict[str, str]:
    return {
        str(key.value): _kind(value, function, module, types)
        for key, value in zip(given.keys, given.values, strict=True)
        if isinstance(key, ast.Constant)
    }


def _keywords(call: ast.Call, function: Function, module: str, types: WireTypes) -> dict[str, str]:
    return {f"{one.arg}?": _kind(one.value, function, module, types) for one in call.keywords if one.arg}


def _kind(value: ast.expr, function: Function, module: str, types: WireTypes) -> str:
    """Return the type of an argument that is a parameter of the function; of what is worked out, any."""
    for argument in [*function.args.args, *function.args.kwonlyargs]:
        if argument.arg == name_of(value) and isinstance(value, ast.Name) and argument.annotation:
            return types.of(argument.annotation, module)
    return ANYTHING


def _result(call: ast.Call, function: Function, module: str, types: WireTypes) -> str:
    """Return the type of the answer, by what the function makes of it."""
    for statement in ast.walk(function):
        if (
            not isinstance(statement, ast.AnnAssign | ast.Assign | ast.Return | ast.Expr)
            or statement.value is None
        ):
            continue
        if not any(one is call for one in ast.walk(statement.value)):
            continue
        if isinstance(statement, ast.Expr):
            return "unknown"
        if isinstance(statement, ast.AnnAssign):
            return types.of(statement.annotation, module)
        if isinstance(statement, ast.Return):
            return _returned(statement.value, call, function, module, types)
    return ANYTHING


def _returned(value: ast.expr, call: ast.Call, function: Function, module: str, types: WireTypes) -> str:
    if (
        isinstance(value, ast.Await)
        and value.value is call
        and function.returns
        and name_of(call.func) == CALL
    ):
        return types.of(function.returns, module)
    if isinstance(value, ast.Call):
        if name_of(value.func) == "cast":
            return types.of(value.args[0], module)
        made = value.args[1] if name_of(value.func) == "convert" else value.func
        return types.of_class(name_of(made), module)
    return ANYTHING


def written(call: Call) -> str:
    """Return the type of the function that the client has for a method."""
    inner = " ".join(f"{name}: {union([kind])};" for name, kind in call.arguments.items())
    args = f"{{ {inner} }}" if inner else "Record<never, never>"
    return f"(args: {args}) => {'unknown' if call.result == 'unknown' else f'{call.result} | Promise<{call.result}>'}"
