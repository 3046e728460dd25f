"""A result file of somebody else's: its bytes, unpacked, and the hash by which the same file is known again."""

import gzip
import hashlib
import zlib
from collections.abc import Sequence
from pathlib import Path

from hardcalls.errors import ImportFileError
from hardcalls.record import Record

GZIP = b"\x1f\x8b"


class File(Record):
    """One result file."""

    name: str
    """Without its folder."""
    content: bytes
    digest: str

    @property
    def stem(self) -> str:
        """The name without `.json` and `.gz`."""
        return self.name.removesuffix(".gz").removesuffix(".json")


def read(paths: Path | Sequence[Path]) -> tuple[File, ...]:
    """One file or several, each `.json` or `.json.gz` (told by what is in it); the same contents twice are refused."""
    wanted = [paths] if isinstance(paths, Path) else list(paths)
    if not wanted:
        raise ImportFileError("no file was given; name the result file to import")
    files = tuple(_read(p) for p in wanted)
    first: dict[str, str] = {}
    for file in files:
        if file.digest in first:
            what = f"{first[file.digest]} and {file.name} have the same contents"
            raise ImportFileError(f"{what}, and would count every conversation twice; give each file once")
        first[file.digest] = file.name
    return files


def _read(path: Path) -> File:
    try:
        content = path.read_bytes()
    except OSError as exc:
        raise ImportFileError(f"{path} cannot be read: {exc.strerror or exc}; check the path") from exc
    if content.startswith(GZIP):
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError, zlib.error) as exc:
            raise ImportFileError(f"{path} cannot be unpacked: {exc}; it is damaged or cut short, fetch it again") from exc
    return File(name=path.name, content=content, digest=hashlib.sha256(content).hexdigest())
