"""Which run stands for what is deployed: the record that `hardcalls promote` adds to, and that a baseline is read by."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from hardcalls.policy import Policy
from hardcalls.record import Record, meaning

SCHEMA = 1
Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
Folder = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]


class Promotion(Record, omit_defaults=True):
    """One run that was made the baseline, when, and on what grounds."""

    agent: str
    subject: str
    """The agent's fingerprint."""
    grading: str
    """The checks' and judges' fingerprint."""
    suite: str
    suite_version: str
    run: Folder
    """The folder of the copy, beside promotion.json."""
    digest: Digest
    """digest_of() the copy's files."""
    day: dt.date
    outcome: Literal["PASS", "FAIL", "INCONCLUSIVE"]
    policy: Policy
    """The whole policy that it was decided by, so that a later one can be told to be looser."""
    policy_hash: str
    baseline: str = ""
    """The agent that it was compared with; empty without one."""
    reasons: tuple[str, ...] = ()
    """What spoke against it, where it was forced."""
    owner: str = ""
    """Who forced it; empty where the verdict was PASS."""
    reason: str = ""
    """Why it was forced."""
    seal: str = ""
    """SHA-256 of all of this and of the seal before it: shows that something was edited, not who did it."""

    @property
    def forced(self) -> bool:
        """Whether it was promoted against its verdict."""
        return self.outcome != "PASS"


class Register(Record):
    """promotion.json: every promotion, the latest last; none is ever taken out."""

    schema: int
    promotions: Annotated[tuple[Promotion, ...], msgspec.Meta(min_length=1)]

    @property
    def current(self) -> Promotion:
        """What is deployed."""
        return self.promotions[-1]


def added(register: Register | None, promotion: Promotion) -> Register:
    """The register with one promotion more, sealed."""
    before = register.promotions if register else ()
    sealed = msgspec.structs.replace(promotion, seal=_seal(promotion, before[-1].seal if before else ""))
    return Register(schema=SCHEMA, promotions=(*before, sealed))


def contradiction(register: Register) -> str:
    """Why a register cannot be what `hardcalls promote` wrote; empty for a sound one."""
    if register.schema > SCHEMA:
        return f"its schema, {register.schema}, is newer than this hardcalls, which reads up to {SCHEMA}"
    before = ""
    for number, promotion in enumerate(register.promotions, 1):
        name = f"promotion {number} ({promotion.agent}, {promotion.day})"
        if promotion.seal != _seal(promotion, before):
            return f"{name} was edited, or one before it was taken out"
        if promotion.policy_hash != promotion.policy.hash:
            return f"the policy of {name} is not the one that its hash names"
        if promotion.forced != bool(promotion.owner and promotion.reason):
            return f"{name} was {promotion.outcome}, which does not go with its owner and reason"
        before = promotion.seal
    return ""


def digest_of(files: Mapping[str, bytes]) -> str:
    """SHA-256 of a run folder's files by name; ends of lines as Git may write them on Windows make no difference."""
    found = hashlib.sha256()
    for name, content in sorted(files.items()):
        plain = content.replace(b"\r\n", b"\n")
        found.update(f"{name}\0{len(plain)}\0".encode() + plain)
    return found.hexdigest()


def _seal(promotion: Promotion, before: str) -> str:
    plain = meaning(msgspec.structs.replace(promotion, seal=""))
    return hashlib.sha256(msgspec.json.encode([plain, before], order="sorted")).hexdigest()
