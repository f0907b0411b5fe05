from flet.engine.session.pubsub_client import PubSubClient

__all__ = ["PubSubClient"]
