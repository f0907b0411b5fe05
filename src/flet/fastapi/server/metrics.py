"""Figures for Prometheus: `/metrics`, where the operator asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from flet.engine.program.program import Program
from flet.engine.session.meter import Kind
from flet.fastapi.clustered import clustered
from flet.fastapi.program_routes import ProgramRoutes
from flet.fastapi.programs import programs
from flet.settings import SettingsError

try:
    from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, Counter, Histogram, generate_latest
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric, SummaryMetricFamily
    from prometheus_client.registry import Collector
except ModuleNotFoundError:
    raise SettingsError(
        "FLET_METRICS needs the package prometheus-client: pip install 'fletching[metrics]'"
    ) from None

__all__ = ["ProgramMeter", "add_metrics", "meter_of"]

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

EVENTS = Counter("flet_events", "Events that browsers sent.", ["app"])
RECEIVED = Counter("flet_received_bytes", "Bytes of the frames that browsers sent.", ["app"])
SENT = Counter("flet_sent_bytes", "Bytes of the frames that browsers were sent.", ["app"])
FAILURES = Counter("flet_handler_failures", "Functions of the program that raised.", ["app"])
HANDLERS = Histogram(
    "flet_handler_seconds", "How long functions of the program ran.", ["app", "kind"], buckets=SECONDS
)


class ProgramMeter:
    """The figures of one program.

    Args:
        app: path at which it is found.
    """

    __slots__ = ("_handlers", "app", "event", "failed", "received", "sent")

    def __init__(self, app: str) -> None:
        self.app = app
        self.event: Callable[[], None] = EVENTS.labels(app).inc
        self.failed: Callable[[], None] = FAILURES.labels(app).inc
        self.received: Callable[[int], None] = RECEIVED.labels(app).inc
        self.sent: Callable[[int], None] = SENT.labels(app).inc
        self._handlers = {kind: HANDLERS.labels(app, kind) for kind in ("sync", "async")}

    def handler(self, kind: Kind, seconds: float, _function: Callable[..., Any]) -> None:
        """Count a function of the program, which has ended after so long."""
        self._handlers[kind].observe(seconds)


@lru_cache
def meter_of(app: str) -> ProgramMeter:
    """Return the figures of the program at a path."""
    return ProgramMeter(app)


def add_metrics(site: ProgramRoutes, prefix: str | None) -> None:
    """Add `/metrics`, below a prefix."""
    site.endpoint(f"/{prefix}/metrics" if prefix else "/metrics", _metrics, "GET")


async def _metrics(_: Request) -> Response:
    return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)


class _Now(Collector):
    """What is not counted but looked up when somebody asks."""

    def collect(self) -> Iterator[Metric]:
        measured = [
            (program.meter.app, program) for program in programs if isinstance(program.meter, ProgramMeter)
        ]
        for name, text, value in GAUGES:
            gauge = GaugeMetricFamily(name, text, labels=["app"])
            for app in sorted({app for app, _ in measured}):
                gauge.add_metric([app], sum(value(program) for where, program in measured if where == app))
            yield gauge
        delayed = CounterMetricFamily("flet_delayed_messages", "Messages that came too fast.", labels=["app"])
        dropped = CounterMetricFamily(
            "flet_dropped_frames", "Frames that were not carried out, or not sent.", labels=["app", "reason"]
        )
        for app, program in measured:
            delayed.add_metric([app], program.delayed)
            for reason, number in program.dropped.items():
                dropped.add_metric([app, reason], number)
        yield delayed
        yield dropped
        among_workers = clustered.figures()
        for name, (kind, text, figure) in CLUSTER.items() if among_workers else ():
            yield kind(name, text, value=among_workers[figure])
        if among_workers:
            yield SummaryMetricFamily(
                "flet_cluster_relay_seconds",
                "How long a message to a worker with relayed sessions takes, and its answer.",
                count_value=among_workers["answers"],
                sum_value=among_workers["there_and_back"],
            )


GAUGES: tuple[tuple[str, str, Callable[[Program], int]], ...] = (
    ("flet_sessions", "Sessions, with and without a browser.", lambda program: len(program.sessions)),
    ("flet_sessions_away", "Sessions that wait for their browser.", lambda program: len(program.away)),
    ("flet_connections", "Open WebSockets.", lambda program: len(program.connections)),
    (
        "flet_waiting_events",
        "Events that wait for a handler of the same visitor.",
        lambda program: sum(session.waiting_events for session in program),
    ),
    ("flet_waiting_calls", "Sync functions that wait for a thread.", lambda program: program.waiting_calls),
    (
        "flet_waiting_bytes",
        "Bytes that wait for slow browsers.",
        lambda program: sum(connection.waiting_bytes for connection in tuple(program.connections)),
    ),
)
CLUSTER: dict[str, tuple[type[GaugeMetricFamily | CounterMetricFamily], str, str]] = {
    "flet_cluster_owned": (GaugeMetricFamily, "Sessions that this worker has.", "owned"),
    "flet_cluster_relayed": (
        GaugeMetricFamily,
        "WebSockets of this worker whose sessions others have.",
        "relayed",
    ),
    "flet_cluster_relayed_frames": (CounterMetricFamily, "Frames that came from others.", "relayed_frames"),
    "flet_cluster_moves": (CounterMetricFamily, "Sessions given up for others to go on with.", "moves"),
    "flet_cluster_restored": (CounterMetricFamily, "Sessions taken over from others.", "restored"),
    "flet_cluster_store_writes": (CounterMetricFamily, "Stores written to Redis.", "store_writes"),
    "flet_cluster_redis_commands": (CounterMetricFamily, "Commands and batches to Redis.", "commands"),
    "flet_cluster_redis_outages": (CounterMetricFamily, "Times that Redis was lost.", "outages"),
}
"""Figures of this process as one of several workers; the last word is their name in `Membership.figures()`."""

REGISTRY.register(_Now())
