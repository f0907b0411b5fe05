"""The WebSocket of a browser tab: who may open it, its registration, its frames, its end."""
