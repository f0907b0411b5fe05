import math

import flet as ft
import flet.canvas as cv

GLOW, NONE = (ft.Colors.with_opacity(part, ft.Colors.PRIMARY) for part in (0.25, 0))


def plain() -> ft.Control:
    """Shapes"""
    pen = ft.Paint(stroke_width=3, style=ft.PaintingStyle.STROKE, color=ft.Colors.PRIMARY)
    full = ft.Paint(style=ft.PaintingStyle.FILL, color=ft.Colors.TERTIARY)
    return cv.Canvas(
        [
            cv.Color(ft.Colors.SURFACE_CONTAINER),
            cv.Fill(ft.Paint(gradient=ft.PaintRadialGradient((400, 0), 200, [GLOW, NONE]))),
            cv.Rect(10, 10, 120, 80, border_radius=12, paint=pen),
            cv.Circle(200, 50, 40, full),
            cv.Line(260, 90, 340, 10, pen),
            cv.Arc(360, 10, 80, 80, 0, 1.5 * math.pi, paint=pen),
            cv.Text(30, 40, "A canvas"),
            cv.Oval(10, 120, 120, 60, pen),
            cv.Path(
                [cv.Path.MoveTo(160, 180), cv.Path.QuadraticTo(200, 60, 240, 180), cv.Path.Close()], full
            ),
            cv.Points(
                [ft.Offset(270 + 14 * n, 150 + 25 * math.sin(n)) for n in range(6)], cv.PointMode.POINTS, pen
            ),
            cv.Image("harbour.svg", 460, 10, 115, 80),
            cv.Shadow([cv.Path.Rect(370, 125, 60, 50)], ft.Colors.SHADOW, 6),
        ],
        width=585,
        height=190,
    )


def drawn() -> ft.Control:
    """Draw on it"""
    pen = ft.Paint(stroke_width=3, color=ft.Colors.PRIMARY, stroke_cap=ft.StrokeCap.ROUND)
    canvas = cv.Canvas(width=400, height=160)
    last = ft.Offset(0, 0)

    def begin(e: ft.DragStartEvent) -> None:
        last.x, last.y = e.local_position.x, e.local_position.y

    def go_on(e: ft.DragUpdateEvent) -> None:
        canvas.shapes.append(cv.Line(last.x, last.y, e.local_position.x, e.local_position.y, pen))
        last.x, last.y = e.local_position.x, e.local_position.y

    canvas.content = ft.GestureDetector(on_pan_start=begin, on_pan_update=go_on, drag_interval=20)
    return ft.Container(canvas, bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH, border_radius=12)
