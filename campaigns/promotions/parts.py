"""The parts of a promotion: an offer, for whom and where, what people read, who is kept aside, the codes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from campaigns.segments.rule import EVERYBODY, Rule

CHANNELS = ("email", "sms", "post", "flyer", "ads")
PUBLIC = ("poster", "social")  # seen by anybody, so they choose nobody and need nobody's consent
CODES_PER = ("person", "area", "street", "none")
KEPT_ASIDE_BY = ("person", "household", "area", "street")
WAYS = ("foot", "bicycle", "car")


@dataclass(frozen=True)
class Offer:
    """What people get, and what it means in money (in the shop's currency)."""

    text: str = ""
    cost_each: float = 0.0  # what one use costs the shop
    margin_each: float = 0.0  # what one visit earns
    cost_fixed: float = 0.0  # print, postage, ads
    at_till: str = ""  # what is shown at the till, such as "student card"


@dataclass(frozen=True)
class Reach:
    """Within some minutes of a point (lat, lon in degrees) or of a place by its name."""

    start: tuple[float, float] | str
    minutes: float
    by: str = "foot"


@dataclass(frozen=True)
class Where:
    """In one of the areas (names or ids), or within reach. Nothing at all means anywhere."""

    areas: tuple[str, ...] = ()
    reach: Reach | None = None

    @property
    def anywhere(self) -> bool:
        """Whether it leaves nobody out."""
        return not self.areas and self.reach is None


@dataclass(frozen=True)
class KeptAside:
    """The share (0 to 0.9) that gets nothing, so that the effect can be seen, and what is drawn by lot."""

    share: float = 0.2
    by: str = "person"


@dataclass(frozen=True)
class Codes:
    """Who gets a code of their own, the word before it, and how often one code may be used (0: any number)."""

    per: str = "person"
    prefix: str = ""
    uses: int = 1


@dataclass(frozen=True)
class Message:
    """What is sent through one channel, or shown in public. `image` is a picture beside the shop file."""

    channel: str
    variant: str = "A"
    subject: str = ""
    text: str = ""
    image: str = ""


@dataclass(frozen=True)
class Promotion:
    """One promotion, complete and checked."""

    name: str
    starts: date
    ends: date
    playbook: str = ""
    offer: Offer = Offer()
    who: Rule = EVERYBODY
    where: Where = Where()
    kept_aside: KeptAside = KeptAside()
    codes: Codes = Codes()
    messages: tuple[Message, ...] = field(default=())

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return (self.ends - self.starts).days + 1

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels it has messages for, in the order of CHANNELS."""
        return tuple(channel for channel in CHANNELS if channel in {message.channel for message in self.messages})

    @property
    def variants(self) -> tuple[str, ...]:
        """The variants of its messages, in alphabetical order; at least one."""
        return tuple(sorted({message.variant for message in self.messages})) or ("A",)

    def message(self, channel: str, variant: str) -> Message | None:
        """What a person of this variant gets through this channel; a channel with one variant gives it to all."""
        of_channel = [message for message in self.messages if message.channel == channel]
        exact = [message for message in of_channel if message.variant == variant]
        return next(iter(exact or of_channel), None)
