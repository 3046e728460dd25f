"""Stored runs as tables for analysts: one conversation a row, as Parquet that `datasets` reads, JSON lines or CSV."""

from hardcalls.exports.export import Exported, export
from hardcalls.exports.writers import FORMATS, Format

__all__ = ["FORMATS", "Exported", "Format", "export"]
