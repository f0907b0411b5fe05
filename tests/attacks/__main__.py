"""`python -m tests.attacks NAME URL SECONDS`: attacks a server that long."""

import asyncio
import contextlib
import sys

from tests.attacks.attacks import ATTACKS


async def main(name: str, url: str, seconds: float) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await ATTACKS[name](url)
            print(name, "ended by itself", file=sys.stderr)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
