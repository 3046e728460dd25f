"""Recorded chats from any table: JSON lines, CSV, Parquet or a data set, one conversation a row or one message a row."""

from hardcalls.imports.rows.columns import Columns, read_columns
from hardcalls.imports.rows.folder import Report, import_rows

__all__ = ["Columns", "Report", "import_rows", "read_columns"]
