"""Fletching beside upstream Flet in one run: `make bench`.

Upstream lives in a virtual environment of its own, `.upstream`, which `make` sets up.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from measure import (
    bare_connection,
    beside_echo,
    click,
    echo,
    first_answer,
    first_page,
    import_time,
    raise_file_limit,
    register,
)

UPSTREAM = Path(__file__).parents[1] / ".upstream" / "bin" / "python"


async def measure(python: Path, ours: bool, quick: bool) -> dict[str, str]:
    """All rows for one of the two."""
    clicks = 500 if quick else 3000
    results = {
        "click on the counter (sync handler), us": f"{await click(python, 'counter', clicks):.0f}",
        "click on the counter (async handler), us": f"{await click(python, 'counter_async', clicks):.0f}",
        "one text changed among 10,000 rows, us": f"{await click(python, 'rows', clicks if ours else 8):.0f}",
    }
    results["one component's state among 10,000, us"] = (
        f"{await click(python, 'items', clicks if ours else 100):.0f}"
    )
    results["the same, imperative, us"] = (
        f"{await click(python, 'items_imperative', clicks if ours else 8):.0f}"
    )
    results["a state around 10,000 memoised components, us"] = f"{await click(python, 'items_memo', 8):.0f}"
    for words, program in (("10,000 components", "items"), ("the same, imperative", "items_imperative")):
        seconds, megabytes = await first_page(python, program)
        results[f"first page of {words}, s"] = f"{seconds:.2f}"
        results[f"memory of {words}, MB"] = f"{megabytes:.1f}"
    seconds, megabytes = await first_page(python)
    results["build and send the page of 10,000 rows, s"] = f"{seconds:.2f}"
    results["memory of that page's session, MB"] = f"{megabytes:.1f}"
    milliseconds, kib = await register(python, 100 if quick else 500)
    results["register a counter session, ms"] = f"{milliseconds:.2f}"
    results["memory of a connected counter session, KiB"] = f"{kib:.1f}"
    results["start to the first answer, ms"] = f"{first_answer(python, 'by_itself', True):.0f}"
    results["import flet and a first Text, ms"] = f"{import_time(python):.0f}"
    return results


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--ours-only", action="store_true", help="leave upstream out")
    parser.add_argument(
        "--upstream-python", type=Path, default=UPSTREAM, help="a Python that has flet[web]==1.0.5"
    )
    options = parser.parse_args()
    raise_file_limit()
    own = Path(sys.executable)
    print(
        f"bare ASGI echo: {await echo(own, 3000):.0f} us, {await bare_connection(own, 200):.1f} KiB a connection, "
        f"{first_answer(own, 'echo', False):.0f} ms to the first answer"
    )
    for visitors in (1, 50):
        found = await beside_echo(own, ("counter", "counter_async"), visitors, 12, 500)
        print(f"\n{visitors} at once, block by block beside the echo, the least of each:")
        for name, took in found.items():
            print(f"{name}: {took:.0f} us, {took / found['echo']:.2f} x")
    print()
    ours = await measure(own, True, options.quick)
    theirs = {}
    if not options.ours_only:
        theirs = await measure(options.upstream_python, False, options.quick)
    print("| work | upstream 1.0.5 | ours |\n| --- | --- | --- |")
    for name, value in ours.items():
        print(f"| {name} | {theirs.get(name, '')} | {value} |")


if __name__ == "__main__":
    asyncio.run(main())
