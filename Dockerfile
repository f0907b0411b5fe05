# An image with everything but the program: docs/deploy/docker.md shows how to use it.

FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml hatch_build.py hatch_metadata.py README.md CHANGELOG.md LICENSE ./
COPY client client
COPY src src
RUN pip wheel --no-cache-dir --wheel-dir /wheels '.[metrics,redis,security]'

FROM python:3.13-slim
RUN --mount=from=build,source=/wheels,target=/wheels \
    pip install --no-cache-dir --no-index --find-links /wheels 'fletching[metrics,redis,security]' \
    && useradd --uid 10001 --home-dir /app --no-create-home --shell /usr/sbin/nologin flet \
    && install --directory --owner flet --group flet /uploads
ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    FLET_FORCE_WEB_SERVER=true \
    FLET_LOG_FORMAT=json
WORKDIR /app
USER flet
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["python", "-m", "flet.ask_health"]
CMD ["python", "main.py"]
