"""How every record of hardcalls is made: frozen, keyword-only, unknown fields forbidden."""

from typing import dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class FrozenMeta(msgspec.StructMeta):
    """Tells type checkers what msgspec does anyway: a subclass of a frozen, keyword-only record is one too."""


class Record(msgspec.Struct, metaclass=FrozenMeta, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value that is its own validation, its JSON and YAML form, and its JSON Schema."""
