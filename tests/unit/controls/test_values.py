"""Constructors, arithmetic and copies of values."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

import flet as ft


def test_padding_and_margin_constructors() -> None:
    assert ft.Padding.all(3) == ft.Padding(3, 3, 3, 3)
    assert ft.Padding.symmetric(vertical=1, horizontal=2) == ft.Padding(2, 1, 2, 1)
    assert ft.Padding.only(left=1) == ft.Padding(left=1)
    assert ft.Margin.all(2) == ft.margin.Margin(2, 2, 2, 2)


def test_border_radius_arithmetic() -> None:
    four = ft.BorderRadius.all(4)
    assert four + ft.BorderRadius.only(top_left=1) == ft.BorderRadius(5, 4, 4, 4)
    assert four - ft.BorderRadius.all(1) == ft.BorderRadius.all(3)
    assert four * 2 == ft.BorderRadius.all(8)
    assert four // 3 == ft.BorderRadius.all(1)
    assert ft.BorderRadius.horizontal(left=1, right=2) == ft.BorderRadius(1, 2, 1, 2)
    assert ft.BorderRadius.vertical(top=1, bottom=2) == ft.BorderRadius(1, 1, 2, 2)


def test_border_sides_of_all_are_apart() -> None:
    border = ft.Border.all(2, "red")
    border.left.color = "blue"
    assert border.right.color == "red"
    assert ft.Border.only().top == ft.BorderSide.none()
    sides = ft.Border.symmetric(vertical=ft.BorderSide(1), horizontal=ft.BorderSide(2))
    assert [sides.top.width, sides.right.width, sides.bottom.width, sides.left.width] == [1, 2, 1, 2]


def test_stroke_of_a_border_side() -> None:
    side = ft.BorderSide(3, stroke_align=0.5)
    assert (side.stroke_inset, side.stroke_outset, side.stroke_offset) == (0.75, 2.25, 1.5)
    assert ft.BorderSide(3).stroke_inset == 3


def test_durations() -> None:
    long = ft.Duration(seconds=90, milliseconds=5)
    assert long == ft.Duration(milliseconds=90005)
    assert long > ft.Duration(seconds=90)
    assert long + ft.Duration(hours=1) == ft.Duration(milliseconds=5, seconds=30, minutes=1, hours=1)
    assert (long - ft.Duration(hours=1)).is_negative
    assert (long - ft.Duration(hours=1)).abs() == ft.Duration(hours=1) - long
    assert long * 0.5 == long // 2 == ft.Duration(microseconds=500, milliseconds=2, seconds=45)
    assert (long.in_seconds, long.in_minutes, long.in_milliseconds) == (90, 1, 90005)
    with pytest.raises(TypeError):
        long + 1


def test_sizes_and_rectangles() -> None:
    assert ft.Size.from_radius(2) == ft.Size(4.0, 4.0)
    assert ft.Size(4, 2).aspect_ratio == 2
    assert ft.Size(1, 0).aspect_ratio == math.inf
    assert ft.Size(0, 0).aspect_ratio == 0
    assert ft.Size.infinite().is_infinite()
    assert ft.Rect.from_center(center=ft.Offset(1, 1), width=4, height=2) == ft.Rect(-1, 0, 3, 2)
    assert ft.Rect.from_lwth(left=1, top=2, width=3, height=4) == ft.Rect(1, 2, 4, 6)
    assert ft.Rect.from_points(ft.Offset(3, 1), ft.Offset(0, 5)).size == ft.Size(3, 4)
    assert ft.Offset(3, 4).distance == 5


def test_alignment_constants_are_new_each_time() -> None:
    ft.Alignment.CENTER.x = 1
    assert ft.Alignment(0, 0) == ft.Alignment.CENTER
    assert ft.Alignment(1, 1) == ft.Alignment.BOTTOM_RIGHT


def test_text_selection() -> None:
    backwards = ft.TextSelection(5, 2)
    assert (backwards.start, backwards.end, backwards.is_normalized) == (2, 5, False)
    assert backwards.get_selected_text("abcdefgh") == "cde"
    nothing = ft.TextSelection(-1, -1)
    assert not nothing.is_valid
    with pytest.raises(ValueError, match="nothing is selected"):
        nothing.get_selected_text("abc")


def test_colours_with_opacity() -> None:
    assert ft.Colors.with_opacity(0.5, ft.Colors.RED) == "red,0.5"
    assert ft.CupertinoColors.with_opacity(0.2, ft.CupertinoColors.SYSTEM_BLUE) == "systemBlue,0.2"
    with pytest.raises(ValueError, match="between 0 and 1"):
        ft.Colors.with_opacity(1.5, "red")
    assert ft.Colors.random(exclude=[c for c in ft.Colors if c is not ft.Colors.RED]) is ft.Colors.RED


def test_a_matrix_is_changed_step_by_step() -> None:
    matrix = ft.Matrix4.identity()
    assert matrix.translate(1, 2).scale(2).rotate_z(1) is matrix
    assert [(step.name, step.args) for step in matrix.ops] == [
        ("translate", [1, 2, 0]),
        ("scale", [2]),
        ("rotate_z", [1]),
    ]


def test_copies_keep_what_is_not_given() -> None:
    style = ft.TextStyle(size=10, italic=True)
    assert style.copy(size=12) == ft.TextStyle(size=12, italic=True)
    assert style.copy(italic=False) == ft.TextStyle(size=10)
    assert style.copy(size=None) == style


def test_other_small_things() -> None:
    assert ft.TextDecoration.combine([ft.TextDecoration.UNDERLINE, ft.TextDecoration.OVERLINE]).value == 3
    assert ft.Locale("zh", "CN", "Hans").language_tag == "zh-Hans-CN"
    assert ft.AnimationStyle.no_animation().duration == ft.Duration()
    assert ft.PagePlatform.IOS.is_apple()
    assert not ft.PagePlatform.LINUX.is_mobile()
    assert ft.TooltipTriggerMode.TAP == "tap"
    assert ft.NumbersOnlyInputFilter().regex_string == "^[0-9]*$"


@pytest.mark.parametrize(
    ("route", "template", "found"),
    [
        ("/store/3?x=1", "/store/:id", {"id": "3"}),
        ("/books/a/b", "/books/:x*", {"x": "a/b"}),
        ("/books", "/books/:x*", {"x": None}),
        ("/a/3.html", "/a/:n.html", {"n": "3"}),
        ("/a/12", r"/a/:x(\d+)", {"x": "12"}),
        ("/a/", "/a", {}),
        ("/", "/", {}),
        ("/A/1", "/a/:x", None),
        ("/a/1/2", "/a/:x", None),
    ],
)
def test_routes_with_parameters(route: str, template: str, found: dict[str, str | None] | None) -> None:
    matched = ft.TemplateRoute(route)
    assert matched.match(template) is (found is not None)
    for name, value in (found or {}).items():
        assert getattr(matched, name) == value


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: ft.BorderSide(-1), "BorderSide.width = -1: must be at least 0"),
        (lambda: ft.BoxConstraints(min_width=5, max_width=2), "between 0 and max_width"),
        (lambda: ft.BoxConstraints(min_height=-1), "BoxConstraints.min_height = -1"),
    ],
)
def test_lengths_that_cannot_be(make: Callable[[], object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        make()
