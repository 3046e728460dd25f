"""How every record of hardcalls is made: frozen, keyword-only, unknown fields forbidden."""

from typing import Any, dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class FrozenMeta(msgspec.StructMeta):
    """Tells type checkers what msgspec does anyway: a subclass of a frozen, keyword-only record is one too."""


class Record(msgspec.Struct, metaclass=FrozenMeta, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value that is its own validation, its JSON and YAML form, and its JSON Schema."""


def meaning(value: Any) -> Any:
    """A record as plain values without the fields that hold their default, so that writing a default out changes nothing.

    msgspec's own `omit_defaults` goes by identity, and keeps a default that was written out.
    """
    if isinstance(value, msgspec.Struct):
        config, fields = value.__struct_config__, msgspec.structs.fields(value)
        said = {f.name: getattr(value, f.name) for f in fields if getattr(value, f.name) != _default(f)}
        return {config.tag_field or "": config.tag} | {k: meaning(v) for k, v in said.items()}
    if isinstance(value, dict):
        return {str(k): meaning(v) for k, v in value.items()}
    return [meaning(v) for v in value] if isinstance(value, list | tuple) else value


def _default(field: msgspec.structs.FieldInfo) -> Any:
    return field.default_factory() if field.default_factory is not msgspec.NODEFAULT else field.default
