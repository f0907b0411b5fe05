"""The time in the harbour."""

from datetime import UTC, datetime


def now() -> datetime:
    """The time by the church clock, which is the server's."""
    return datetime.now(UTC).astimezone()


def greeting() -> str:
    """What is said at this time of the day."""
    hour = now().hour
    return "Good morning" if 5 <= hour < 12 else "Good afternoon" if 12 <= hour < 18 else "Good evening"


def ago(then: datetime) -> str:
    """How long something is past, in words."""
    minutes = int((now() - then).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} min ago"
    return f"{minutes // 60} h ago"
