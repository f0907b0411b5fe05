"""Messages between the sessions of one program."""

from flet.engine.program.pubsub_hub import PubSubHub
from flet.engine.session.pubsub_client import PubSubClient

__all__ = ["PubSubClient", "PubSubHub"]
