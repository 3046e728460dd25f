"""Replies kept on disk: record once, replay without the endpoint."""

from pathlib import Path


class Cache:
    """The replies of one folder."""

    def __init__(self, folder: Path, *, offline: bool = False) -> None:
        self.folder, self.offline = folder, offline
