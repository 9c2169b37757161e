"""Names for the streets of the demo town."""

from __future__ import annotations

import random
from collections.abc import Iterator

WORDS = """
Abbey Acorn Alder Anvil Apple Ash Badger Barley Basket Beacon Beech Bell Birch Blackbird Bluebell Bramble Brewer Briar
Broom Buttercup Candle Carter Cedar Chalk Chandler Cherry Chestnut Clover Cobbler Cooper Copper Cornflower Cowslip
Crane Curlew Cygnet Daisy Damson Dove Drover Elder Elm Falcon Farrier Fern Ferry Finch Flax Forge Foxglove Gable
Garnet Glover Goldfinch Granary Hawthorn Hazel Heather Holly Honey Hornbeam Ivy Jasmine Juniper Kestrel Kiln Kingfisher
Lantern Larch Laurel Lavender Lilac Lime Linden Linnet Malt Maple Marigold Mason Meadowsweet Mint Mulberry Nightingale
Nutmeg Oak Orchid Osier Otter Paddock Partridge Pear Plover Plum Poplar Poppy Potter Primrose Quarry Quince Reed
Robin Rosemary Rowan Saddler Sage Shepherd Skylark Smithy Sorrel Spindle Starling Swallow Swan Sycamore Tanner Tansy
Thatcher Thistle Thyme Turner Vine Violet Walnut Weaver Wheelwright Willow Wren Yarrow Yew
""".split()  # noqa: SIM905 - a paragraph is easier to keep than a list of quotes

LONG = ("Street", "Road", "Avenue", "Street", "Road")
SHORT = ("Lane", "Row", "Terrace", "Close", "Walk")


def street_names(chance: random.Random) -> Iterator[tuple[str, str]]:
    """Names for a long and for a short street, each word used once."""
    words = WORDS[:]
    chance.shuffle(words)
    for word in words:
        yield f"{word} {chance.choice(LONG)}", f"{word} {chance.choice(SHORT)}"
